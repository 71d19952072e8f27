import type { Template } from './template.ts';

export const roleReflection: Template = {
	id: 'role-reflection',
	makes: 'other',
	stage: null,
	text: `---
interview: false
role: "{{role}}"
---
## What I saw
%% Scenes rather than opinions: what happened, who did what, what it cost or brought. Stories come from here. %%
{{cursor}}

## How I grew
%% What can you do now that you could not when you came? What did you get wrong, and when did you notice? %%

## What the place made easy or hard
%% What was rewarded, what was not said, which rule everybody worked around. %%

## What I take along
%% What you want more of, what you will not do again, and what the next place must have. %%
`,
};
