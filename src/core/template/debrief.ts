import type { Template } from './template.ts';

export const debrief: Template = {
	id: 'debrief',
	makes: 'interview',
	stage: null,
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: "{{stage}}"
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## First thoughts
%% Three minutes without stopping, no order, whatever comes. %%
{{cursor}}

## Questions they asked
%% One a line, in their words. Under it: the story you told, as a link, and the verdict: strong, solid or gap. %%

- 

## What went well
%% The moment and what you said. %%

- 

## What to do better
%% The moment, and what you would say now. %%

- 

## What they said about the process
- 

## Questions to ask them
- 

## Next steps
- [ ] 
`,
};
