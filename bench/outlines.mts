/** Outlines of invented notes (tests/corpus/outlines), and how they look as Markdown in the dresses that people give them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const OUTLINES = join('tests', 'corpus', 'outlines');

export type SectionKind = 'strength' | 'gap' | 'mixed' | 'asked' | 'to-ask' | 'action' | 'process' | 'assessment' | 'other';

interface OutlineLine {
	readonly text: string;
	readonly kind?: SectionKind;
	readonly competencies?: readonly string[];
}
export interface OutlineNote {
	readonly who: string;
	readonly language: string;
	readonly sections: readonly { readonly label: string; readonly kind: SectionKind; readonly lines: readonly OutlineLine[] }[];
}

export interface RenderedLine {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The line's own kind, else its section's. */
	readonly kind: SectionKind;
	readonly section: RenderedSection;
}
export interface RenderedSection {
	readonly label: string;
	readonly kind: SectionKind;
	/** Where the label stands; both 0 where there is none. */
	readonly start: number;
	readonly end: number;
}
export interface RenderedNote {
	readonly text: string;
	readonly dress: OutlineDress;
	readonly sections: readonly RenderedSection[];
	readonly lines: readonly RenderedLine[];
}

/** Every set of outlines, by the name of its file. */
export function outlineSets(): string[] {
	return readdirSync(OUTLINES).filter((name) => name.endsWith('.jsonl')).map((name) => name.slice(0, -'.jsonl'.length)).sort();
}

export function readOutlines(set: string): OutlineNote[] {
	return readFileSync(join(OUTLINES, `${set}.jsonl`), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as OutlineNote);
}

export const DRESSES = ['headings', 'bold', 'colon', 'run-in', 'nested', 'callouts', 'obsidian', 'plain', 'bold-run-in', 'capitals'] as const;
export type OutlineDress = (typeof DRESSES)[number];

const FIRMS = ['Harlow Vane', 'Pellwick', 'Brontide', 'Quillmark', 'Osterley Nine', 'Tamberlow', 'Verrin & Sole', 'Calderbank', 'Nuvarra', 'Westmere Kiln'];

/** The dress of a note: always the same for one note, every one occurs. */
export function dressOf(set: string, index: number): OutlineDress {
	return DRESSES[(hash(set) + index) % DRESSES.length] as OutlineDress;
}

function hash(words: string): number {
	let sum = 7;
	for (const char of words) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
	return sum;
}

/** A note in one dress. What has no label stands first under headings, else behind a rule. */
export function render(note: OutlineNote, dress: OutlineDress, seed: number): RenderedNote {
	let text = '';
	const lines: RenderedLine[] = [];
	const sections: RenderedSection[] = [];
	const firm = FIRMS[seed % FIRMS.length] as string;
	const date = `2025-0${1 + (seed % 9)}-${10 + (seed % 18)}`;
	if (dress === 'obsidian') text += `---\ncompany: "[[${firm}]]"\ndate: ${date}\ntags: [interview]\n---\n\n# Interview – ${firm} R2\n\n`;
	else if (dress === 'plain' || dress === 'capitals') text += `Interview — ${firm} R2, ${date}\n\n`;
	else text += `# Interview — ${firm} R2\n${seed % 2 === 0 ? `Date: ${date}\n` : `${date}\n`}\n`;
	const below = dress === 'headings' || dress === 'obsidian';
	const loose = note.sections.filter(({ label }) => label === '');
	const ordered = below ? [...loose, ...note.sections.filter(({ label }) => label !== '')] : note.sections;
	for (const [index, { label, kind, lines: own }] of ordered.entries()) {
		if (label === '') {
			const section = { label, kind, start: 0, end: 0 };
			sections.push(section);
			if (index > 0 && !below) text += '---\n\n';
			for (const line of own) {
				put(line, section);
				text += seed % 3 === 0 ? '\n\n' : '\n';
			}
			text += '\n';
			if (!below && index + 1 < ordered.length) text += '---\n\n';
			continue;
		}
		const place = { start: 0, end: 0 };
		const section = { label, kind, get start() { return place.start; }, get end() { return place.end; } };
		sections.push(section);
		const title = dress === 'capitals' ? label.toUpperCase() : label;
		const name = (before: string, after: string): void => {
			text += before;
			place.start = text.length;
			text += title;
			place.end = text.length;
			text += after;
		};
		const colon = /[:?!.]$/u.test(title) ? '' : ':';
		const list = (before: string): void => {
			for (const line of own) {
				text += before;
				put(line, section);
				text += '\n';
			}
		};
		if (dress === 'headings') {
			name('## ', '\n');
			list('- ');
		} else if (dress === 'bold') {
			name('**', seed % 2 === 0 ? '**\n' : `${colon}**\n`);
			list('- ');
		} else if (dress === 'colon') {
			name('', `${colon}\n`);
			list(seed % 2 === 0 ? '- ' : '* ');
		} else if (dress === 'run-in' || dress === 'bold-run-in') {
			if (dress === 'run-in') name('', `${colon || ':'} `);
			else name('**', ':** ');
			for (const [at, line] of own.entries()) {
				put(line, section);
				if (at + 1 < own.length) text += /[.!?;。！？；]["”’)]?$/u.test(line.text) ? ' ' : '; ';
			}
			text += '\n';
		} else if (dress === 'nested') {
			name('- ', '\n');
			list('    - ');
		} else if (dress === 'callouts') {
			name('> [!note] ', '\n');
			list('> - ');
		} else if (dress === 'obsidian') {
			name('### ', '\n');
			list(seed % 2 === 0 ? '- ' : '1. ');
		} else {
			name('', '\n');
			list(seed % 2 === 0 ? '' : '- ');
		}
		if (dress !== 'nested' && (dress !== 'run-in' || seed % 2 === 0)) text += '\n';
	}
	return { text, dress, sections, lines };

	function put({ text: words, kind }: OutlineLine, section: RenderedSection): void {
		const start = text.length;
		text += words;
		lines.push({ start, end: text.length, text: words, kind: kind ?? section.kind, section });
	}
}
