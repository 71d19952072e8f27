import type { Template } from './template.ts';

export const systemDesign: Template = {
	id: 'system-design',
	makes: 'interview',
	stage: 'system-design',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: system-design
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## Prepare
%% Users, requests a second, bytes a day: the numbers you know by heart. One system of your own that you can draw. %%

- {{cursor}}

## Questions they asked
%% The system, and each limit they added on the way. %%

- 

## What I drew
%% What it must do and need not; numbers; the boxes; where data lives; what breaks first and what you did about it. %%

1. 

## What went well
- 

## What to do better
%% Minutes for each part. Choices you made without saying why. %%

- 

## Questions to ask them
- 

## Next steps
- [ ] 
`,
};
