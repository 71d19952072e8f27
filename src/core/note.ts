/** One Markdown note as a host hands it over. The core never looks at anything else of the vault. */
export interface Note {
	/** Path inside the vault or folder, with `/` and the extension. */
	readonly path: string;
	/** The file's text as stored, frontmatter included; a byte order mark counts as one character. */
	readonly text: string;
	/** Milliseconds since the epoch; 0 where the host does not know. */
	readonly modified: number;
}

/** A stretch of a note's text: UTF-16 code units, end exclusive; `line` is counted from 0. */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly line: number;
}

/** A span with its words. */
export interface Quote extends Span {
	readonly text: string;
}
