import type { Competency } from './competency/competency.ts';

/** The properties the reader looks for, by our name for them; the value is the name used in this vault. */
export interface PropertyNames {
	readonly type: string;
	readonly interview: string;
	readonly company: string;
	readonly role: string;
	readonly round: string;
	readonly stage: string;
	readonly date: string;
	readonly interviewers: string;
	readonly outcome: string;
	readonly strengths: string;
	readonly gaps: string;
}

/** What the reader may be told about a vault; made from the settings by `readerOptions`. */
export interface ReaderOptions {
	/** Folder whose notes are interviews, without slashes at the ends; '' where there is none. */
	readonly interviewFolder: string;
	/** Folders, without slashes at the ends, that are never read. */
	readonly excludedFolders: readonly string[];
	/** Folder of templates, whose notes are never interviews; '' or absent where there is none. */
	readonly templateFolder: string;
	/** Tag without `#`; deeper tags count too. */
	readonly debriefTag: string;
	readonly prepTag: string;
	readonly typeValue: string;
	readonly properties: PropertyNames;
	/** The user's own words for a strength or a gap, lower case. */
	readonly strengthWords: readonly string[];
	readonly gapWords: readonly string[];
	/** Default taxonomy with the user's words and competencies on top. */
	readonly taxonomy: readonly Competency[];
	/** Groups of names that mean one company. */
	readonly companyAliases: readonly (readonly string[])[];
	/** `03-04-2025` is 3 April when true. */
	readonly dayFirst: boolean;
}
