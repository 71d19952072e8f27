import type { Template } from './template.ts';

export const technical: Template = {
	id: 'technical',
	makes: 'interview',
	stage: 'technical',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: technical
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## Prepare
%% What they said it is about, the language you will use, one exercise done today against the clock. %%

- {{cursor}}

## Questions they asked
%% The task in one line; under it: your first idea, what you wrote, which cases you tested, minutes, and the verdict: strong, solid or gap. %%

- 

## What went well
- 

## What to do better
%% Where did you fall silent? Which hint did you need? What would the first line be now? %%

- 

## Better answer
%% While it is fresh: the solution you see now. %%

- 

## Questions to ask them
- 

## Next steps
- [ ] 
`,
};
