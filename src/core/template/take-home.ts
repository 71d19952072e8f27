import type { Template } from './template.ts';

export const takeHome: Template = {
	id: 'take-home',
	makes: 'interview',
	stage: 'take-home',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: take-home
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## Task
%% What they asked for, in their words; how long they said it takes; how it will be judged. %%

- {{cursor}}

## Questions to ask them
%% Before you start: what is out of scope, what would impress, who reads it. %%

- 

## How I went about it
%% Hours for each part, what you left out and said so. %%

1. 

## What went well
%% After the talk about it: which choice did they like? %%

- 

## What to do better
%% What did they point at? What would you do in the first hour now? %%

- 

## Questions they asked
- 

## Next steps
- [ ] 
`,
};
