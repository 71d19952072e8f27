import { propertyValues } from '../facts/facts.ts';
import type { Document } from '../markdown/scan.ts';
import type { Note } from '../note.ts';
import type { Skip } from '../problems.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { RecordReason } from './debrief.ts';

/** What property, tag or folder say about a note before its words are read. */
export interface Marking {
	readonly reason: RecordReason | null;
	readonly skip: Skip | null;
}

export function marking(note: Note, document: Document, options: ReaderOptions): Marking {
	const { properties } = document.frontmatter;
	const values = (name: string, fallback: string): string[] => propertyValues(properties, name, fallback).map(({ text }) => text);
	const interview = values(options.properties.interview, 'interview');
	if (interview.some((value) => /^(?:false|no)$/iu.test(value))) return { reason: null, skip: { code: 'excluded', params: {} } };
	const tags = tagsOf(note.text, document, values('tags', 'tag'));
	if (hasTag(tags, options.prepTag)) return { reason: null, skip: { code: 'prep-sheet', params: {} } };
	if (values(options.properties.type, 'type').some((value) => value.toLowerCase() === options.typeValue.toLowerCase()) || interview.some((value) => /^(?:true|yes)$/iu.test(value))) return { reason: 'type', skip: null };
	if (hasTag(tags, options.debriefTag)) return { reason: 'tag', skip: null };
	if (options.interviewFolder !== '' && note.path.startsWith(`${options.interviewFolder}/`)) return { reason: 'folder', skip: null };
	return { reason: null, skip: null };
}

const TAG = pattern(/(?:^|[\s([,;])#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu);

/** Whether a line carries this tag or one below it. */
export function tagged(words: string, tag: string): boolean {
	return words.includes('#') && hasTag([...words.matchAll(TAG.for(words))].map((match) => (match[1] as string).toLowerCase()), tag);
}

function tagsOf(text: string, document: Document, listed: readonly string[]): string[] {
	const tags = listed.flatMap((value) => value.split(/[\s,]+/u)).map((tag) => tag.replace(/^#/u, '').toLowerCase());
	if (text.indexOf('#', document.frontmatter.body) < 0) return tags;
	for (const block of document.blocks) {
		if (block.kind === 'blank' || block.kind === 'rule') continue;
		const source = text.slice(block.kind === 'heading' ? block.start : block.from, block.end);
		if (!source.includes('#')) continue;
		for (const match of source.matchAll(TAG.for(source))) tags.push((match[1] as string).toLowerCase());
	}
	return tags;
}

function hasTag(tags: readonly string[], wanted: string): boolean {
	const name = wanted.toLowerCase();
	return name !== '' && tags.some((tag) => tag === name || tag.startsWith(`${name}/`));
}
