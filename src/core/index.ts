export { read } from './read.ts';
export type { Note, Quote, Span } from './note.ts';
export type { Problem, ProblemCode, Skip, SkipCode } from './problems.ts';
export type { Reading } from './reading.ts';
export type { PropertyNames, ReaderOptions } from './reader-options.ts';
export { OUTCOMES, STAGES } from './debrief/debrief.ts';
export type {
	Action, Certainty, Fact, FactSource, InterviewRecord, Item, Kind, Landed, Outcome, Question, RecordReason, RecordState, Stage, StoryLink,
} from './debrief/debrief.ts';
export type { Classified, Competency } from './competency/competency.ts';
export { DEFAULT_TAXONOMY } from './competency/taxonomy.ts';
export { createLibrary } from './library.ts';
export type { Library, LibraryOptions, NoteProblem, Work } from './library.ts';
export { dashboardJson } from './insight/dashboard.ts';
export type { Dashboard, DashboardJson, SkippedNote } from './insight/dashboard.ts';
export type { Filter } from './insight/filter.ts';
export { cellState } from './insight/form.ts';
export type { Form, FormRow } from './insight/form.ts';
export type { CellState, Interview, ItemPlace, Place } from './insight/interview.ts';
export type { Carries, Life } from './insight/life.ts';
export type { Why, WhyCode } from './insight/rank.ts';
export type { GapTheme, StrengthTheme, Theme } from './insight/theme.ts';
export type { View } from './insight/view.ts';
export { DEFAULT_SETTINGS, parseSettings, readerOptions, settingProblems } from './settings.ts';
export type { SettingName, SettingProblem, SettingValues, Settings } from './settings.ts';
