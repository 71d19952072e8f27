/** Scores how outlines of notes are read; each is put into one dress (outlines.mts), every dress comes up equally often. */
import { existsSync } from 'node:fs';
import { DEFAULT_SETTINGS, read, readerOptions } from '../src/core/index.ts';
import { match, overlaps, SEALED, Tally } from './matching.mts';
import { dressOf, OUTLINES, outlineSets, readOutlines, render, type RenderedLine, type SectionKind } from './outlines.mts';

const options = readerOptions(DEFAULT_SETTINGS);

/** With `set`, only that one, `outlines/tech`; `note` counts from 1. */
export function scoreOutlines({ set, note, wrong }: { readonly set?: string | undefined; readonly note?: string | undefined; readonly wrong?: string | undefined }): void {
	if (!existsSync(OUTLINES)) return;
	for (const name of outlineSets()) if (set === undefined || set === `outlines/${name}` || set === 'outlines') scoreSet(name, name === SEALED ? undefined : note, name === SEALED ? undefined : wrong);
}

function scoreSet(set: string, only: string | undefined, wanted: string | undefined): void {
	const tally = new Tally(['debrief', 'labelled', 'inferred', 'questions', 'toAsk', 'actions', 'process']);
	const taken = new Map<string, number>();
	let flips = 0;
	let notes = 0;
	for (const [index, note] of readOutlines(set).entries()) {
		if (only !== undefined && `${index + 1}` !== only) continue;
		notes++;
		const rendered = render(note, dressOf(set, index), index);
		const { text, dress, lines } = rendered;
		const tell = (kind: string, { section, text: words }: Pick<RenderedLine, 'section' | 'text'>, what: string): void => {
			tally.wrong.push(`${kind.padEnd(9)} ${index + 1} ${dress}: ${what} [${section.label}, ${section.kind}] ${JSON.stringify(words.slice(0, 90))}`);
		};
		const { debriefs } = read({ path: `${note.who.replace(/[^\p{L} ]/gu, '').slice(0, 20)}.md`, text, modified: 0 }, options);
		tally.count('debrief', debriefs.length > 0 ? 1 : 0, debriefs.length > 0 ? 1 : 0, 1);
		const items = debriefs.flatMap((record) => record.items.map((item) => ({ ...item, text: text.slice(item.start, item.end) })));
		const pairs = match(items, lines, () => true);
		const met = new Map([...pairs].map(([item, line]) => [line, item] as const));
		for (const line of lines) {
			const found = met.get(line);
			const point = line.kind === 'strength' || line.kind === 'gap';
			const settled = line.section.label !== '' && (line.section.kind === 'strength' || line.section.kind === 'gap');
			if (found && point && found.kind !== line.kind) {
				flips++;
				tell('flip', line, `${found.certainty} ${found.kind} for ${line.kind}`);
			}
			const right = found !== undefined && found.kind === line.kind;
			if (point && settled) {
				// a line that goes against its label may be inferred as well
				const counted = found !== undefined && found.certainty === 'labelled';
				const wished = line.kind === line.section.kind;
				tally.count('labelled', counted && right && wished ? 1 : 0, counted && (!right || wished) ? 1 : 0, wished ? 1 : 0);
				if (counted ? !right : wished) tell('labelled', line, counted ? '+' : `-${found ? ` (inferred ${found.kind})` : ''}`);
			} else if (point) {
				tally.count('inferred', right ? 1 : 0, found ? 1 : 0, 1);
				if (!right) tell('inferred', line, found ? `+ ${found.kind}` : `- ${line.kind}`);
			} else if (found) {
				const kind = found.certainty;
				tally.count(kind, 0, 1, 0);
				const place = `${line.section.label === '' ? 'loose' : line.section.kind}`;
				if (kind === 'labelled') taken.set(place, (taken.get(place) ?? 0) + 1);
				tell(kind, line, `+ ${found.kind}`);
			}
		}
		// points that no line stands for: parts of one
		for (const item of items) {
			if (pairs.has(item)) continue;
			const line = lines.find((one) => overlaps(item, one));
			if (line && line.kind === item.kind) continue;
			tally.count(item.certainty, 0, 1, 0);
			tell(item.certainty, line ?? { section: { label: '', kind: 'other', start: 0, end: 0 }, text: item.text }, `+ part ${item.kind}`);
		}
		const spans = (name: string, kind: SectionKind, found: readonly { readonly start: number; readonly end: number }[]): void => {
			const gold = lines.filter((line) => line.kind === kind);
			const spots = found.map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
			const matched = match(spots, gold, () => true);
			tally.count(name, matched.size, spots.length, gold.length);
			for (const one of spots) if (!matched.has(one)) tell(name, lines.find((line) => overlaps(line, one)) ?? { section: { label: '', kind: 'other', start: 0, end: 0 }, text: one.text }, '+');
			const known = new Set(matched.values());
			for (const line of gold) if (!known.has(line)) tell(name, line, '-');
		};
		spans('questions', 'asked', debriefs.flatMap(({ questions }) => questions));
		spans('toAsk', 'to-ask', debriefs.flatMap(({ toAsk }) => toAsk));
		spans('actions', 'action', debriefs.flatMap(({ actions }) => actions));
		spans('process', 'process', debriefs.flatMap(({ process }) => process));
	}
	const places = [...taken].sort((a, b) => b[1] - a[1]).map(([place, sum]) => `${place} ${sum}`).join(', ');
	tally.print(`outlines/${set}: ${notes} notes, ${flips} flipped; labelled in sections of other kinds: ${places || 'none'}`, wanted);
}
