import type { Template } from './template.ts';

export const roleIntake: Template = {
	id: 'role-intake',
	makes: 'other',
	stage: null,
	text: `---
interview: false
company: "{{company}}"
role: "{{role}}"
date: "{{date:YYYY-MM-DD}}"
link: 
---
## Job description
%% Paste it here as it came. Then run "Read requirements from a job description". %%

{{cursor}}

## What they repeat
%% Words that come three times are what they will ask about. %%

- 

## What I would say no to
- 
`,
};
