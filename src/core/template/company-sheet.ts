import type { Template } from './template.ts';

export const companySheet: Template = {
	id: 'company-sheet',
	makes: 'other',
	stage: null,
	text: `---
interview: false
aliases: []
company: "{{company}}"
---
## What they do
%% For whom, paid by whom, against whom. In words a child would follow. %%
{{cursor}}

## Why they hire now
- 

## People
%% Name, post, what they care about, how you met. %%

- 

## What worries me
- 

## Where it stands
- 
`,
};
