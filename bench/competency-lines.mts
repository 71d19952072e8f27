/** The lines that the weights of the competencies are fitted to, each with its competencies, best first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, read, readerOptions } from '../src/core/index.ts';
import { questionBank } from '../src/core/prepare/bank/index.ts';
import * as labelled from '../tests/core/competency/labelled-lines.ts';
import * as trades from '../tests/core/competency/many-trades.ts';
import * as voices from '../tests/core/competency/other-voices.ts';
import { match, place, type ExpectedQuote } from './matching.mts';

export interface CompetencyLine {
	readonly set: string;
	readonly text: string;
	readonly label: string | null;
	/** Best first, or in no order where `even`; none where the line says nothing of any. */
	readonly ids: readonly string[];
	readonly even: boolean;
}

const root = join('tests', 'corpus');
export const NOTE_SETS = ['tuning', 'second', 'third', 'fourth', 'fifth', 'sixth'];
export const OUTLINE_SETS = ['tech', 'professions', 'others', 'east-asian'];

/** The items of a set of notes, with the labels that the reader finds for them. */
export function linesOfNotes(set: string): CompetencyLine[] {
	const folder = join(root, set);
	const options = readerOptions({ ...DEFAULT_SETTINGS, interviewFolder: 'marked' });
	return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().flatMap((name) => {
		const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { records: { items: (ExpectedQuote & { competencies: string[] })[] }[] };
		const text = readFileSync(join(folder, name.replace(/\.json$/u, '.md')), 'utf8');
		const wanted = expected.records.flatMap(({ items }) => items).map((item) => ({ ...item, ...place(text, item) }));
		const found = read({ path: `marked/${name.replace(/^\d+-|\.json$/gu, '')}.md`, text, modified: 0 }, options).debriefs.flatMap(({ items }) => items);
		const pairs = new Map([...match(found, wanted, () => true)].map(([item, one]) => [one, item] as const));
		return wanted.map((one) => {
			const item = pairs.get(one);
			return { set, text: item?.text ?? one.quote, label: item?.label ?? null, ids: one.competencies, even: false };
		});
	});
}

/** The lines of a set of outlines that judge or were asked. */
export function linesOfOutlines(set: string): CompetencyLine[] {
	const file = join(root, 'outlines', `${set}.jsonl`);
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8').trim().split('\n').flatMap((row) => {
		const { sections } = JSON.parse(row) as { sections: { kind: string; lines: { text: string; kind?: string; competencies?: string[] }[] }[] };
		return sections.flatMap(({ kind: ofSection, lines }) =>
			lines.flatMap(({ text, kind = ofSection, competencies = [] }) => (/^(?:strength|gap|asked)$/u.test(kind) ? [{ set, text, label: null, ids: competencies, even: false }] : [])),
		);
	});
}

export function linesOfTables(): CompetencyLine[] {
	const tables = [labelled.ENGLISH_NOTES, labelled.ENGLISH_QUESTIONS, labelled.CHINESE_AND_KOREAN, voices.OTHER_VOICES, voices.LATER_VOICES, voices.EVERYDAY_LINES, trades.MANY_TRADES].flat();
	const nothing = [...labelled.SAY_NOTHING, ...trades.ASIDES];
	return [
		...tables.map(({ text, label, any, first }) => ({ set: 'tables', text, label: label ?? null, ids: any, even: first === undefined })),
		...nothing.map((text) => ({ set: 'tables', text, label: null, ids: [], even: true })),
	];
}

export function linesOfBank(): CompetencyLine[] {
	return questionBank().map(({ text, competency }) => ({ set: 'bank', text, label: null, ids: [competency], even: false }));
}

/** Questions, each with its competencies, best first. */
export function linesOfQuestions(): CompetencyLine[] {
	return readFileSync(join(root, 'competencies', 'questions.txt'), 'utf8').trim().split('\n').map((line) => {
		const [text = '', ids = ''] = line.split(' | ');
		return { set: 'questions', text, label: null, ids: ids.split(' '), even: false };
	});
}

export function allLines(): CompetencyLine[] {
	return [...NOTE_SETS.flatMap(linesOfNotes), ...OUTLINE_SETS.flatMap(linesOfOutlines), ...linesOfTables(), ...linesOfBank(), ...linesOfQuestions()];
}
