import type { Template } from './template.ts';

export const followUp: Template = {
	id: 'follow-up',
	makes: 'other',
	stage: null,
	text: `---
interview: false
company: "{{company}}"
date: "{{date:YYYY-MM-DD}}"
---
%% Within a day. Short enough to be read standing. One thing that only somebody from that room could write. %%

Hello {{interviewers}},

thank you for your time on {{ask:Day of the interview}}. {{cursor}}

What stayed with me: 

You asked about {{ask:A question you can answer better now}}. What I would add: 

I look forward to hearing from you about the next step.
`,
};
