import type { Template } from './template.ts';

export const behavioural: Template = {
	id: 'behavioural',
	makes: 'interview',
	stage: 'behavioural',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: behavioural
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## Prepare
%% Five stories, each for two questions. Say the first and the last sentence of each aloud. %%

- {{cursor}}

## Questions they asked
%% One a line, in their words. Under it: the story you told, as a link, and the verdict: strong, solid or gap. %%

- 

## What went well
%% For each story: did it have a number at the end? Did they ask for more, or for an end? %%

- 

## What to do better
%% Questions for which you had no story belong here too. %%

- 

## Questions to ask them
- 

## Next steps
- [ ] 
`,
};
