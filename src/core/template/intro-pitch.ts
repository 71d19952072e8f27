import type { Template } from './template.ts';

export const introPitch: Template = {
	id: 'intro-pitch',
	makes: 'other',
	stage: null,
	text: `---
interview: false
company: "{{company}}"
role: "{{role}}"
---
## 30 seconds
%% Who you are in one sentence. One thing you did, with its number. Why you talk to them. About 70 words. %%
{{cursor}}

## 90 seconds
%% The same, with the turn your way took and a second thing you did. About 210 words. End with what you look for. %%

## What I leave out
%% Said only when asked. %%

- 
`,
};
