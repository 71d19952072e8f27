import type { Template } from './template.ts';

export const offerComparison: Template = {
	id: 'offer-comparison',
	makes: 'other',
	stage: null,
	text: `---
interview: false
date: "{{date:YYYY-MM-DD}}"
---
%% Write the rows that matter to you before the numbers come. Then fill it from what is in writing, not from what was said. %%

| | {{ask:First offer}} | {{ask:Second offer}} |
| --- | --- | --- |
| Work, on a usual Tuesday | {{cursor}} | |
| The person I would report to | | |
| Pay a year, all of it | | |
| Hours, holidays, place | | |
| What I would learn | | |
| What could go wrong | | |
| Answer by | | |

## Still to ask
- 

## If both paid the same
%% Which one, and why, in one sentence. %%

`,
};
