import type { Template } from './template.ts';

export const hiringManager: Template = {
	id: 'hiring-manager',
	makes: 'interview',
	stage: 'hiring-manager',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: hiring-manager
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## Prepare
%% The problem this person was given to solve, as far as you know. The one story that shows you have solved it before. %%

- {{cursor}}

## Questions they asked
%% One a line, in their words. Under it: the story you told, as a link, and the verdict: strong, solid or gap. %%

- 

## What went well
%% Which sentence made them write something down? %%

- 

## What to do better
%% Where did they ask again, or change the subject? %%

- 

## Questions to ask them
%% What would make you glad you hired me, a year from now? And one that only they can answer. %%

- 

## What I learned about the team
- 

## Next steps
- [ ] 
`,
};
