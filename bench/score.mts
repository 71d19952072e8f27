/**
 * Scores the reader on the corpus of invented notes: precision, recall and F1 for each kind of fact.
 * A span is right where it has the same kind and overlaps by at least half of the shorter one, matched one to one.
 *
 *   npm run score -- [--set tuning] [--wrong all|<kind>] [--note 013]
 *   --set stories/tuning: a set of the notes with stories, which are scored last (kinds: stories, parts, question, states)
 *   --set outlines/tech: a set of outlines, scored before those (kinds as here; --note counts from 1)
 *   --set matching/tuning: a set of questions and stories to match, scored after those (kind: matching)
 *   --marked: as if every record lay in the folder of interviews, to see the rest apart from the decision what is a record
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEFAULT_SETTINGS, read, readerOptions } from '../src/core/index.ts';
import type { InterviewRecord } from '../src/core/index.ts';
import { match, overlaps, place, places, show, Tally, type ExpectedQuote, type Place } from './matching.mts';
import { scoreMatching } from './score-matching.mts';
import { scoreOutlines } from './score-outlines.mts';
import { scoreStories } from './score-stories.mts';

interface ExpectedItem extends ExpectedQuote {
	readonly kind: 'strength' | 'gap';
	readonly certainty: 'labelled' | 'inferred';
	readonly competencies: readonly string[];
}
interface ExpectedRecord {
	readonly starts: string | null;
	readonly state: 'recorded' | 'planned';
	readonly company: string | null;
	readonly role: string | null;
	readonly round: string | null;
	readonly stage: string | null;
	readonly date: string | null;
	readonly outcome: string | null;
	readonly interviewers: readonly string[];
	readonly items: readonly ExpectedItem[];
	readonly questions: readonly ExpectedQuote[];
	readonly toAsk: readonly ExpectedQuote[];
	readonly actions: readonly (ExpectedQuote & { readonly due: string | null })[];
	readonly process: readonly ExpectedQuote[];
	readonly assessment: string | null;
	readonly optional?: readonly string[];
}
interface Expected {
	readonly skipped: boolean;
	readonly records: readonly ExpectedRecord[];
}

/** Folders with forms of their own. */
const ELSEWHERE = new Set(['lines', 'matching', 'outlines', 'stories']);
const { values } = parseArgs({ options: { wrong: { type: 'string' }, set: { type: 'string' }, note: { type: 'string' }, marked: { type: 'boolean' } }, strict: true });
const root = 'tests/corpus';
const options = readerOptions(values.marked ? { ...DEFAULT_SETTINGS, interviewFolder: 'marked' } : DEFAULT_SETTINGS);
const sets = values.set ? [values.set] : readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !ELSEWHERE.has(entry.name)).map(({ name }) => name);
for (const set of sets) if (!/^(?:stories|matching|outlines)(?:\/|$)/u.test(set)) score(set);
scoreOutlines(values);
scoreStories(values);
if (!values.note) scoreMatching(values);

function score(set: string): void {
	const tally = new Tally([]);
	let flips = 0;
	const folder = `${root}/${set}`;
	const names = readdirSync(folder).filter((name) => name.endsWith('.md') && (!values.note || name.startsWith(values.note)));
	for (const name of names.sort()) {
		const text = readFileSync(`${folder}/${name}`, 'utf8');
		const expected = JSON.parse(readFileSync(`${folder}/${name.replace(/\.md$/u, '.json')}`, 'utf8')) as Expected;
		const reading = read({ path: `${values.marked && !expected.skipped ? 'marked/' : ''}${name.replace(/^\d+-/u, '')}`, text, modified: 0 }, options);
		const tell = (kind: string, sentence: string): void => {
			tally.wrong.push(`${kind.padEnd(11)} ${name}: ${sentence}`);
		};
		const isDebrief = reading.debriefs.length > 0;
		const wanted = !expected.skipped;
		tally.count('debrief', isDebrief && wanted ? 1 : 0, isDebrief ? 1 : 0, wanted ? 1 : 0);
		if (isDebrief !== wanted) tell('debrief', wanted ? `not found (${reading.skipped?.code ?? 'no candidate'})` : 'is none');
		if (wanted) tally.count('records', Math.min(reading.debriefs.length, expected.records.length), reading.debriefs.length, expected.records.length);
		if (wanted && reading.debriefs.length !== expected.records.length) tell('records', `${reading.debriefs.length} for ${expected.records.length}`);

		const records = expected.records;
		const items = reading.debriefs.flatMap((record) => record.items);
		const optional = places(text, records.flatMap((record) => (record.optional ?? []).map((quote) => ({ quote }))));
		const goldItems = records.flatMap((record) => record.items).map((item) => ({ ...item, ...place(text, item) }));
		const isOptional = (span: Place): boolean => optional.some((other) => overlaps(span, other));
		for (const certainty of ['labelled', 'inferred'] as const) {
			const gold = goldItems.filter((item) => item.certainty === certainty);
			const found = items.filter((item) => item.certainty === certainty);
			const pairs = match(found, gold, (a, b) => a.kind === b.kind);
			const extra = found.filter((item) => !pairs.has(item) && !isOptional(item));
			tally.count(certainty, pairs.size, pairs.size + extra.length, gold.length);
			for (const item of extra) tell(certainty, `+ ${item.kind} ${show(text, item)}${goldItems.some((other) => overlaps(item, other)) ? ' (other certainty or kind)' : ''}`);
			const matched = new Set(pairs.values());
			for (const item of gold) if (!matched.has(item)) tell(certainty, `- ${item.kind} ${show(text, item)}`);
			for (const [item, other] of pairs) {
				if (other.competencies.length === 0) continue;
				const right = item.competencies.some((id) => other.competencies.includes(id));
				tally.count('competency', right ? 1 : 0, 1, 1);
				if (!right) tell('competency', `${item.competencies.join(', ') || 'none'} for ${other.competencies.join(', ')}: ${show(text, item)}`);
			}
		}
		const anyPairs = match(items, goldItems, () => true);
		for (const [item, other] of anyPairs) {
			if (item.kind === other.kind) continue;
			flips++;
			tell('flip', `${item.kind} ${item.certainty} ${show(text, item)}`);
		}
		spans('questions', reading.debriefs.flatMap((record) => record.questions), records.flatMap((record) => record.questions));
		spans('toAsk', reading.debriefs.flatMap((record) => record.toAsk), records.flatMap((record) => record.toAsk));
		spans('actions', reading.debriefs.flatMap((record) => record.actions), records.flatMap((record) => record.actions));
		spans('process', reading.debriefs.flatMap((record) => record.process), records.flatMap((record) => record.process));
		spans('assessment', reading.debriefs.flatMap((record) => (record.assessment ? [record.assessment] : [])), records.flatMap((record) => (record.assessment ? [{ quote: record.assessment }] : [])));
		const actions = reading.debriefs.flatMap((record) => record.actions);
		for (const action of records.flatMap((record) => record.actions)) {
			const found = actions.find((other) => overlaps(other, place(text, action)));
			if (found) tally.count('due', found.due === action.due ? 1 : 0, found.due || action.due ? 1 : 0, found.due || action.due ? 1 : 0);
			if (found && found.due === action.due && !action.due) tally.count('due', -1, 0, 0);
			if (found && found.due !== action.due) tell('due', `${found.due} for ${action.due}: ${action.quote}`);
		}
		if (wanted && isDebrief) {
			const stretches = records.map((record) => ({ record, start: record.starts === null ? 0 : Math.max(0, text.indexOf(record.starts)) }));
			const placed = stretches.map(({ record, start }) => ({ record, start, end: Math.min(text.length, ...stretches.flatMap((other) => (other.start > start ? [other.start] : []))), text: '' }));
			const told = reading.debriefs.map((record) => ({ record, start: record.start, end: record.end, text: '' }));
			const pairs = match(told, placed, () => true);
			const known = new Map([...pairs].map(([{ record }, other]) => [other.record, record] as const));
			for (const record of records) facts(record, known.get(record) ?? null);
			for (const other of told) if (!pairs.has(other)) extraFacts(other.record);
		}

		function facts(gold: ExpectedRecord, record: InterviewRecord | null): void {
			for (const key of ['company', 'role', 'round', 'stage', 'date', 'outcome'] as const) {
				const value = record?.[key]?.value ?? null;
				const right = value !== null && gold[key] !== null && same(key, value, gold[key]);
				tally.count(key, right ? 1 : 0, value === null ? 0 : 1, gold[key] === null ? 0 : 1);
				if (!right && (value !== null || gold[key] !== null)) tell(key, `${value} for ${gold[key]}`);
			}
			const names = record?.interviewers.map(({ value }) => value.toLowerCase()) ?? [];
			const wantedNames = gold.interviewers.map((name) => name.toLowerCase());
			const right = names.filter((name) => wantedNames.some((other) => other.includes(name) || name.includes(other))).length;
			tally.count('people', Math.min(right, wantedNames.length), names.length, wantedNames.length);
			if (right !== names.length || right !== wantedNames.length) tell('people', `${names.join(', ') || 'none'} for ${wantedNames.join(', ') || 'none'}`);
			if (record) tally.count('state', record.state === gold.state ? 1 : 0, 1, 1);
		}

		/** What a record that nobody expects states is found and wrong. */
		function extraFacts(record: InterviewRecord): void {
			for (const key of ['company', 'role', 'round', 'stage', 'date', 'outcome'] as const) {
				if (!record[key]) continue;
				tally.count(key, 0, 1, 0);
				tell(key, `${record[key].value} for a record that is none`);
			}
			tally.count('people', 0, record.interviewers.length, 0);
		}

		function spans(kind: string, found: readonly Place[], quotes: readonly ExpectedQuote[]): void {
			const gold = places(text, quotes);
			const pairs = match(found, gold, () => true);
			const extra = found.filter((span) => !pairs.has(span) && !isOptional(span));
			tally.count(kind, pairs.size, pairs.size + extra.length, gold.length);
			for (const span of extra) tell(kind, `+ ${show(text, span)}`);
			const matched = new Set(pairs.values());
			for (const span of gold) if (!matched.has(span)) tell(kind, `- ${show(text, span)}`);
		}
	}
	tally.print(`${set}: ${names.length} notes, ${flips} flipped`, values.wrong);
}

function same(key: string, a: string, b: string): boolean {
	const fold = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	const [x, y] = [fold(a), fold(b)];
	if (x === y) return true;
	if (key === 'company') return x.replaceAll(' ', '') === y.replaceAll(' ', '') || x.startsWith(`${y} `) || y.startsWith(`${x} `);
	if (key === 'role') return x.includes(y) || y.includes(x);
	if (key === 'round') return counted(x) !== '' && counted(x) === counted(y);
	return false;
}

/** `first meeting` and `1` are one round. */
function counted(round: string): string {
	const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
	return round.split(' ').map((word) => (words.includes(word) ? `${words.indexOf(word) + 1}` : word)).join(' ').replace(/\D+/gu, '');
}
