import type { InsertFormKey, RatingKey } from './match-texts.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** Words for finding, writing, telling and practising stories. */
export interface StoryTexts {
	readonly commands: Words<'insert' | 'create' | 'capture' | 'practise'>;
	readonly picker: Words<'placeholder' | 'choose' | 'more' | 'read' | 'open' | 'close' | 'none' | 'write' | 'moreForms'> & {
		/** What Enter does, by the form that is set. */
		readonly insert: Words<InsertFormKey>;
		/** Nothing fits; the names of what the question asks for. */
		readonly gap: (needs: readonly string[]) => string;
		readonly heard: (company: string, date: string | null) => string;
	};
	/** Told in so many interviews; the last day where one is known. */
	readonly told: (interviews: number, last: string | null, today: string) => string;
	/** A story told in many interviews: a warning, by how many. */
	readonly worn: (interviews: number) => string;
	readonly forms: Words<'title'> & {
		readonly about: Words<InsertFormKey>;
		readonly words: (words: number) => string;
	};
	readonly anchor: Words<'title' | 'add' | 'cancel'> & {
		readonly about: (title: string, path: string) => string;
	};
	readonly create: Words<'title' | 'captureTitle' | 'name' | 'nameAbout' | 'question' | 'questionAbout' | 'competency' | 'more' | 'none' | 'template' | 'builtIn' | 'create' | 'cancel' | 'mark' | 'markAbout' | 'quoted' | 'untitled' | 'answers' | 'from'> & {
		readonly folder: (folder: string) => string;
	};
	readonly practice: Words<'title' | 'start' | 'show' | 'stop' | 'choose' | 'none' | 'rate' | 'again' | 'open' | 'question'> & {
		readonly took: (seconds: number) => string;
		readonly long: (minutes: number) => string;
		/** What rating it so means: the day it comes back. */
		readonly next: (date: string, today: string) => string;
		readonly rated: (rating: RatingKey, date: string, today: string) => string;
	};
	readonly notices: Words<'noSelection' | 'noCut'> & {
		readonly gone: (title: string) => string;
		readonly created: (path: string) => string;
	};
	readonly dashboard: Words<'stories' | 'performance' | 'due' | 'write' | 'writeMore' | 'practise' | 'noStories' | 'answeredBy' | 'checks' | 'tellings' | 'newStory' | 'gap' | 'balance'> & {
		/** How many competencies have the stories they should have. */
		readonly coverage: (covered: number, of: number, wanted: number) => string;
		/** `2 stories, 1 fresh` */
		readonly count: (stories: number, fresh: number) => string;
		readonly gapsWithout: (gaps: number) => string;
		readonly landed: (landed: { readonly strong: number; readonly solid: number; readonly gap: number }) => string;
		readonly dueCount: (stories: number) => string;
		readonly dueSince: (date: string, today: string) => string;
		readonly length: (words: number, minutes: number) => string;
		/** Told so often that it may sound worn. */
		readonly freshness: Words<'untold' | 'fresh' | 'often' | 'worn'>;
	};
}
