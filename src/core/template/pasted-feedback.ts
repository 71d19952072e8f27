import type { Template } from './template.ts';

export const pastedFeedback: Template = {
	id: 'pasted-feedback',
	makes: 'interview',
	stage: null,
	text: `---
type: interview-debrief
company: "{{company}}"
role: "{{role}}"
round: "{{round}}"
stage: "{{stage}}"
date: "{{date:YYYY-MM-DD}}"
interviewers: "{{interviewers}}"
---
%% Paste below what they, a coach or a tool wrote, just as it came. Headings, bullets or one long line: nothing has to be put in order. %%

{{cursor}}
`,
};
