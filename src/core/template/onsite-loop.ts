import type { Template } from './template.ts';

export const onsiteLoop: Template = {
	id: 'onsite-loop',
	makes: 'interview',
	stage: 'onsite',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: onsite
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## Prepare
%% Who comes in which order, and what each of them has to find out. Which story goes to whom, so that nobody hears one twice. %%

- {{cursor}}

## Round 1
With: 

### Questions they asked
- 

### What went well
- 

### What to do better
- 

## Round 2
With: 

### Questions they asked
- 

### What went well
- 

### What to do better
- 

## Round 3
With: 

### Questions they asked
- 

### What went well
- 

### What to do better
- 

## Round 4
With: 

### Questions they asked
- 

### What went well
- 

### What to do better
- 
`,
};
