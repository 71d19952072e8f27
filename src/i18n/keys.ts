/*
 * Everything that has words, by the key it has elsewhere. This folder imports nothing, so the unions stand here once
 * more; a test holds them against those of the core.
 */

export const PROBLEM_KEYS = [
	'frontmatter-not-closed',
	'frontmatter-line',
	'property-twice',
	'date-unreadable',
	'stage-unknown',
	'fence-not-closed',
] as const;
export type ProblemKey = (typeof PROBLEM_KEYS)[number];

export const SKIP_KEYS = [
	'excluded',
	'excluded-folder',
	'conflict-copy',
	'template',
	'prep-sheet',
	'preparation',
	'question-list',
	'study-notes',
	'job-description',
	'journal',
	'review',
	'no-record',
	'too-large',
	'unreadable',
] as const;
export type SkipKey = (typeof SKIP_KEYS)[number];

/** Why a file could not be read; anything else is shown as it came. */
export type UnreadableKey = 'not-utf8' | 'utf-16' | 'permission' | 'gone' | 'is-folder' | 'link-out' | 'too-big';

export type StageKey =
	| 'recruiter-screen'
	| 'hiring-manager'
	| 'behavioural'
	| 'technical'
	| 'system-design'
	| 'case'
	| 'take-home'
	| 'onsite'
	| 'final'
	| 'mock';

export type OutcomeKey = 'open' | 'passed' | 'rejected' | 'offer' | 'accepted' | 'withdrawn';

export type CompetencyKey =
	| 'communication'
	| 'structure'
	| 'impact'
	| 'leadership'
	| 'ownership'
	| 'collaboration'
	| 'influence'
	| 'conflict'
	| 'problem-solving'
	| 'decision-making'
	| 'product-sense'
	| 'technical-depth'
	| 'system-design'
	| 'coding'
	| 'execution'
	| 'adaptability'
	| 'growth'
	| 'motivation'
	| 'composure'
	| 'unclassified'; // items that no word of the list decided

export type FactKey = 'company' | 'role' | 'round' | 'stage' | 'date' | 'interviewers' | 'outcome';
export type SourceKey = 'property' | 'inline' | 'line' | 'title' | 'heading' | 'file name' | 'folder' | 'wording';
export type LandedKey = 'strong' | 'solid' | 'gap';
export type ReasonKey = 'type' | 'tag' | 'folder' | 'wording';
export type LifeKey = 'mixed' | 'closed' | 'improving' | 'recurring' | 'once';
/** What the number of dated debriefs can carry. */
export type CarriesKey = 'nothing' | 'baseline' | 'direction' | 'trend';
/** A strength never closes or improves. */
export type StrengthLifeKey = 'mixed' | 'recurring' | 'once';
/** Why a gap stands where it stands in the list of what to work on. */
export type WhyKey =
	| 'often'
	| 'recent'
	| 'undated'
	| 'no-story'
	| 'stories'
	| 'stage-coming'
	| 'interview-coming'
	| 'none-coming'
	| 'mixed'
	| 'closed'
	| 'unclassified';
export type WhyParams = Readonly<Record<string, string | number | readonly string[]>>;
export type PartKey = 'situation' | 'task' | 'action' | 'result' | 'reflection';
/** What there is to mend in a story. */
export type StoryCheckKey = 'part-missing' | 'part-empty' | 'no-number' | 'too-long' | 'we-not-i' | 'no-task' | 'number-differs';
export type StoryCheckParams = Readonly<Record<string, string | number>>;
export type CellKey = 'good' | 'weak' | 'both' | 'silent';

export type SettingKey =
	| 'interviewFolder'
	| 'excludedFolders'
	| 'templateFolder'
	| 'noteFolder'
	| 'noteName'
	| 'storyFolder'
	| 'storyForm'
	| 'debriefTag'
	| 'prepTag'
	| 'typeValue'
	| 'propertyType'
	| 'propertyInterview'
	| 'propertyCompany'
	| 'propertyRole'
	| 'propertyRound'
	| 'propertyStage'
	| 'propertyDate'
	| 'propertyInterviewers'
	| 'propertyOutcome'
	| 'propertyStrengths'
	| 'propertyGaps'
	| 'strengthWords'
	| 'gapWords'
	| 'competencyWords'
	| 'companyAliases'
	| 'dayFirst';

export type LineProblemKey =
	| 'competency-no-colon'
	| 'competency-bad-id'
	| 'competency-unknown'
	| 'competency-no-words'
	| 'alias-no-equals'
	| 'alias-one-name';

/** Why nothing was written into a note. */
export const REFUSAL_KEYS = ['exists', 'bad-path', 'gone', 'changed', 'in-properties', 'no-place', 'bad-properties', 'bad-template', 'failed', 'nothing-to-undo'] as const;
export type RefusalKey = (typeof REFUSAL_KEYS)[number];

export const TEMPLATE_KEYS = [
	'debrief', 'recruiter-screen', 'hiring-manager', 'behavioural', 'product-case', 'technical', 'system-design', 'onsite-loop', 'take-home',
	'mock', 'pasted-feedback', 'star-story', 'role-intake', 'company-sheet', 'intro-pitch', 'role-reflection', 'follow-up', 'offer-comparison',
] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** What is wrong with a value of a link. */
export type RequestKey = 'not-a-deed' | 'not-a-name' | 'not-a-stage' | 'not-a-day' | 'not-a-template' | 'unknown-name';

/** What a sentence needs, by name. */
export type Params = Readonly<Record<string, string>>;
export type Sentence = (params: Params) => string;
