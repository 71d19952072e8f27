import type { Span } from '../note.ts';

/**
 * - `heading`: `#`, or underlined text
 * - `item`: first line of a list item
 * - `text`: every other line with words, a list item's further lines included
 * - `row`: a table's line; its words are in `cells`
 * - `rule`, `blank`: lines without words
 */
export type BlockKind = 'heading' | 'item' | 'text' | 'row' | 'rule' | 'blank';

/**
 * One line of a note, or a part of a collapsed line that stands for one. `start`..`end` is what it says:
 * without quote signs, list marker, task box and heading signs, trimmed.
 */
export interface Block extends Span {
	readonly kind: BlockKind;
	/** Where the block begins, its markers included. */
	readonly from: number;
	/** 1 to 6 for a heading, and for a rule that ends what a folded heading of this level holds; else 0. */
	readonly level: number;
	/** Columns before the marker or the first word, a tab reaching to the next multiple of four. */
	readonly indent: number;
	/** Nesting of a list item from 0; of a text that belongs to an item, that item's. */
	readonly depth: number;
	/** The list marker as written, without spaces: `-`, `1.`, `•`, `<li>`; '' for none. */
	readonly marker: string;
	/** A task's box: ' ' is open, null where there is none. */
	readonly task: string | null;
	/** For a text: index of the block of the item it belongs to, -1 for none. */
	readonly item: number;
	/** How many quote signs stand before it. */
	readonly quote: number;
	/** The callout's type in lower case on its first line, '' on others. */
	readonly callout: string;
	/** A table row's cells, trimmed; empty for others. */
	readonly cells: readonly Span[];
	/** The first row of a table with a delimiter row below. */
	readonly header: boolean;
	/** Taken out of a physical line that holds several blocks. */
	readonly collapsed: boolean;
}

export interface Property {
	/** As written, without quotes. */
	readonly key: string;
	readonly line: number;
	/** One for a scalar, several for a list, none for an empty value. */
	readonly values: readonly PropertyValue[];
}

export interface PropertyValue extends Span {
	/** Without quotes. */
	readonly text: string;
}
