import type { Template } from './template.ts';

export const mock: Template = {
	id: 'mock',
	makes: 'interview',
	stage: 'mock',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: mock
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---

## What I practise today
%% One thing only: a gap that keeps coming back. %%

- {{cursor}}

## Questions they asked
%% One a line. Under it: the story you told, as a link, minutes, and the verdict: strong, solid or gap. %%

- 

## What went well
- 

## What to do better
%% What the other one saw, in their words. %%

- 

## Next steps
- [ ] 
`,
};
