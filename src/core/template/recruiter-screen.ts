import type { Template } from './template.ts';

export const recruiterScreen: Template = {
	id: 'recruiter-screen',
	makes: 'interview',
	stage: 'recruiter-screen',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: recruiter-screen
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## Prepare
%% Say aloud, once: two sentences on who you are, two on why them, and the salary you will name. %%

- {{cursor}}

## Questions they asked
%% One a line, in their words. Under it: what you said, and the verdict: strong, solid or gap. %%

- 

## What went well
%% The moment and what you said. "Named the number without apology" beats "good energy". %%

- 

## What to do better
- 

## Questions to ask them
- 

## Process
%% Rounds, with whom, how long, until when they decide. Salary range, place, start. %%

- 

## Next steps
- [ ] 
`,
};
