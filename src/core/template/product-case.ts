import type { Template } from './template.ts';

export const productCase: Template = {
	id: 'product-case',
	makes: 'interview',
	stage: 'case',
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: case
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
{{previous}}

## Prepare
%% Their product, its users, what it earns money with; two things you would change and how you would know it worked. %%

- {{cursor}}

## Questions they asked
%% The case as they put it, and each turn they gave it. %%

- 

## How I went about it
%% What you asked first, the parts you cut it into, what you chose and left out, the measure you named, your last sentence. %%

1. 

## What went well
- 

## What to do better
%% Time for each part. What they had to ask you for. %%

- 

## Questions to ask them
- 

## Next steps
- [ ] 
`,
};
