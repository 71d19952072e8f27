import type { LandedKey, RequestKey, Sentence, TemplateKey } from './keys.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** Words for templates, new interview notes and the five-minute debrief. */
export interface CaptureTexts {
	readonly commands: Words<'newNote' | 'insertTemplate' | 'copyTemplates' | 'debrief'> & { readonly useTemplate: (name: string) => string };
	readonly templates: Words<TemplateKey>;
	/** The file menu. */
	readonly newNoteHere: string;
	readonly form: Words<'title' | 'company' | 'role' | 'stage' | 'anyStage' | 'round' | 'roundAbout' | 'date' | 'interviewers' | 'interviewersAbout' | 'template' | 'byStage' | 'create' | 'cancel' | 'noDay'> & {
		readonly fromLink: string;
		readonly path: (path: string) => string;
	};
	readonly picker: Words<'template' | 'noTemplate' | 'interview' | 'newNote' | 'own' | 'insert'>;
	/** The questions of a template. */
	readonly asks: Words<'go' | 'cancel'> & { readonly title: (template: string) => string };
	readonly requests: Readonly<Record<RequestKey, Sentence>>;
	readonly notices: {
		readonly unknownVariables: (names: readonly string[]) => string;
		readonly otherCode: string;
		readonly copied: (counts: { readonly copied: number; readonly kept: number; readonly folder: string }) => string;
		readonly noTemplateFolder: string;
		readonly templateGone: (name: string) => string;
		/** Why a link made nothing. */
		readonly linkRefused: (sentences: readonly string[]) => string;
	};
	readonly debrief: Words<
		| 'title' | 'recall' | 'recallAbout' | 'landed' | 'landedAbout' | 'missed' | 'missedAbout' | 'questions' | 'questionsAbout' | 'followUps' | 'followUpsAbout'
		| 'felt' | 'feltLow' | 'feltHigh' | 'question' | 'story' | 'noStory' | 'verdict' | 'noVerdict' | 'addQuestion' | 'removeQuestion'
		| 'write' | 'writing' | 'next' | 'back' | 'clear' | 'close' | 'open' | 'undo' | 'again' | 'saved' | 'kept' | 'nothing' | 'undone'
	> & {
		readonly step: (at: number, of: number) => string;
		readonly questionNumber: (number: number) => string;
		readonly writtenTo: (note: string) => string;
		readonly verdicts: Words<LandedKey>;
		readonly feltValue: (value: number) => string;
		/** What is written into the note: headings, and words below a question. */
		readonly words: Words<'recall' | 'landed' | 'missed' | 'questions' | 'followUps' | 'told' | 'verdict'> & { readonly felt: (value: number) => string };
	};
	/** Interviews that wait for their debrief. */
	readonly awaiting: Words<'heading' | 'start'> & {
		readonly status: (interviews: number) => string;
		readonly about: (interview: string) => string;
	};
	readonly settings: {
		readonly heading: string;
		readonly copy: { readonly name: string; readonly desc: string; readonly button: string };
		readonly commands: { readonly name: string; readonly desc: string };
	};
}
