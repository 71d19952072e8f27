import type { Template } from './template.ts';

export const starStory: Template = {
	id: 'star-story',
	makes: 'story',
	stage: null,
	text: `---
tags:
  - interview/story
competencies: []
---
{{cursor}}

## Situation
%% Where, when, what was at stake. Two sentences. %%

## Task
%% What was yours to do, and by when. %%

## Action
%% What you did, step by step. "I", not "we". %%

- 

## Result
%% What changed, with a number, and how you know. %%

## Reflection
%% What you would do differently, and where you have done so since. %%
`,
};
