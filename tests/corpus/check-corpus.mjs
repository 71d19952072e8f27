// Checks every folder of tests/corpus but those with a form of their own: `name.md` beside `name.json`, its expected reading.
//
// { about, skipped, records: [{ starts, state, company, role, round, stage, date, outcome, interviewers,
//   items: [{ kind, certainty, quote, nth, competencies }], questions, toAsk, actions, process, assessment, optional? }] }
//
// A quote is an exact part of the note as stored, line breaks and quote signs included. `nth` (from 0) says which
// occurrence of the quote in the whole note is meant; on questions, toAsk, actions and process it is left out for 0.
// `optional` holds quotes that two careful people would judge differently: neither right nor wrong when found.
//
// Beside them the files of `outlines`, one note a line: { who, language, sections: [{ label, kind, lines: [{ text, kind?, competencies? }] }] }
// A line's own kind overrules its section's; where there is no label, every line of a judging note has one.
//
// Usage: node tests/corpus/check-corpus.mjs [--by-note]      exit 0 fine, 1 found problems

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

const STAGES = new Set([
	'recruiter-screen', 'hiring-manager', 'behavioural', 'technical', 'system-design',
	'case', 'take-home', 'onsite', 'final', 'mock',
]);
const OUTCOMES = new Set(['open', 'passed', 'rejected', 'offer', 'accepted', 'withdrawn']);
const COMPETENCIES = new Set([
	'communication', 'structure', 'impact', 'leadership', 'ownership', 'collaboration', 'influence', 'conflict',
	'problem-solving', 'decision-making', 'product-sense', 'technical-depth', 'system-design', 'coding', 'execution',
	'adaptability', 'growth', 'motivation', 'composure',
]);
const NOTE_KEYS = ['about', 'skipped', 'records'];
const RECORD_KEYS = [
	'starts', 'state', 'company', 'role', 'round', 'stage', 'date', 'outcome', 'interviewers',
	'items', 'questions', 'toAsk', 'actions', 'process', 'assessment',
];
const ITEM_KEYS = ['kind', 'certainty', 'quote', 'nth', 'competencies'];
const KINDS = new Set(['strength', 'gap', 'mixed', 'asked', 'to-ask', 'action', 'process', 'assessment', 'other']);
/** Folders with a form of their own. */
const ELSEWHERE = new Set(['lines', 'matching', 'outlines', 'stories']);
const FACT_DATE = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function occurrences(text, quote) {
	const found = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
	return found;
}

function checkKeys(value, required, allowed, where, report) {
	for (const key of required) if (!(key in value)) report(`${where} lacks "${key}"`);
	for (const key of Object.keys(value)) {
		if (!required.includes(key) && !allowed.includes(key)) report(`${where} has the unknown key "${key}"`);
	}
}

/** Returns the span of a quote, or null when it cannot be found. */
function place(text, entry, where, report) {
	if (typeof entry?.quote !== 'string' || entry.quote === '') {
		report(`${where} has no quote`);
		return null;
	}
	const nth = entry.nth ?? 0;
	const found = occurrences(text, entry.quote);
	if (found.length === 0) {
		report(`${where}: quote is not in the note: ${JSON.stringify(entry.quote)}`);
		return null;
	}
	const start = Number.isInteger(nth) ? found[nth] : undefined;
	if (start === undefined) {
		report(`${where}: nth ${String(nth)} is out of range, found ${found.length}: ${JSON.stringify(entry.quote)}`);
		return null;
	}
	return { start, end: start + entry.quote.length };
}

/** Where a record's lines begin: after the record before it, on a line of its own. */
function placeRecord(text, starts, from, where, report) {
	if (starts === null) return 0;
	if (typeof starts !== 'string' || starts === '') {
		report(`${where}: "starts" is neither null nor a line`);
		return null;
	}
	for (const at of occurrences(text, starts)) {
		const before = at === 0 || text[at - 1] === '\n' || (at === 1 && text.charCodeAt(0) === 0xfeff);
		const next = text[at + starts.length];
		const after = next === undefined || next === '\n' || next === '\r';
		if (at >= from && before && after) return at;
	}
	report(`${where}: no line reads ${JSON.stringify(starts)}`);
	return null;
}

function checkRecord(text, record, where, begin, limit, report) {
	checkKeys(record, RECORD_KEYS, ['optional'], where, report);
	if (!['recorded', 'planned'].includes(record.state)) report(`${where}: state is ${String(record.state)}`);
	for (const key of ['company', 'role', 'round', 'stage', 'date', 'outcome', 'assessment']) {
		const value = record[key];
		if (value !== null && (typeof value !== 'string' || value === '')) report(`${where}: "${key}" is neither null nor a text`);
	}
	if (typeof record.stage === 'string' && !STAGES.has(record.stage)) report(`${where}: unknown stage ${record.stage}`);
	if (typeof record.outcome === 'string' && !OUTCOMES.has(record.outcome)) report(`${where}: unknown outcome ${record.outcome}`);
	if (typeof record.date === 'string' && !FACT_DATE.test(record.date)) report(`${where}: date is ${record.date}`);

	const lists = {};
	for (const key of ['interviewers', 'items', 'questions', 'toAsk', 'actions', 'process']) {
		lists[key] = Array.isArray(record[key]) ? record[key] : [];
		if (!Array.isArray(record[key])) report(`${where}: "${key}" is no list`);
	}
	for (const name of lists.interviewers) {
		if (typeof name !== 'string' || name === '' || !text.toLowerCase().includes(name.toLowerCase())) report(`${where}: interviewer ${JSON.stringify(name)} is not in the note`);
	}
	const within = (span, what) => {
		if (span && (span.start < begin || span.end > limit)) report(`${what} lies outside its record`);
	};
	const spans = [];
	lists.items.forEach((item, index) => {
		const here = `${where}.items[${index}]`;
		if (!isObject(item)) {
			report(`${here} is no item`);
			return;
		}
		checkKeys(item, ITEM_KEYS, [], here, report);
		if (!['strength', 'gap'].includes(item.kind)) report(`${here}: kind is ${String(item.kind)}`);
		if (!['labelled', 'inferred'].includes(item.certainty)) report(`${here}: certainty is ${String(item.certainty)}`);
		if (!Array.isArray(item.competencies)) report(`${here}: competencies are no list`);
		else for (const id of item.competencies) if (!COMPETENCIES.has(id)) report(`${here}: unknown competency ${String(id)}`);
		const span = place(text, item, here, report);
		within(span, here);
		if (span) spans.push({ ...span, here });
	});
	spans.sort((a, b) => a.start - b.start);
	spans.forEach((span, index) => {
		const next = spans[index + 1];
		if (next && next.start < span.end) report(`${next.here} overlaps ${span.here}`);
	});
	for (const key of ['questions', 'toAsk', 'actions', 'process']) {
		lists[key].forEach((entry, index) => {
			const here = `${where}.${key}[${index}]`;
			within(place(text, entry, here, report), here);
		});
	}
	lists.actions.forEach((action, index) => {
		const here = `${where}.actions[${index}]`;
		if (typeof action?.done !== 'boolean') report(`${here}: "done" is no boolean`);
		if (action?.due !== null && !DAY.test(String(action?.due))) report(`${here}: due is ${String(action?.due)}`);
	});
	if (typeof record.assessment === 'string') place(text, { quote: record.assessment }, `${where}.assessment`, report);
	for (const quote of record.optional ?? []) place(text, { quote }, `${where}.optional`, report);
	if (record.state === 'planned' && lists.items.length > 0) report(`${where} is planned but has items`);
}

function checkNote(text, expected, report) {
	if (!isObject(expected)) {
		report('is no object');
		return [];
	}
	checkKeys(expected, NOTE_KEYS, [], 'note', report);
	if (typeof expected.about !== 'string' || expected.about.trim() === '') report('says nothing under "about"');
	if (typeof expected.skipped !== 'boolean') report('"skipped" is no boolean');
	if (!Array.isArray(expected.records)) {
		report('"records" is no list');
		return [];
	}
	const records = expected.records.filter((record, index) => {
		if (!isObject(record)) report(`records[${index}] is no record`);
		return isObject(record);
	});
	if (expected.skipped !== (records.length === 0)) report('"skipped" does not agree with the number of records');
	let from = 0;
	const begins = records.map((record, index) => {
		const at = placeRecord(text, record.starts, from, `records[${index}]`, report);
		if (at !== null) from = at + 1;
		return at;
	});
	records.forEach((record, index) => {
		checkRecord(text, record, `records[${index}]`, begins[index] ?? 0, begins[index + 1] ?? text.length, report);
	});
	return records;
}

function newCounts() {
	return {
		notes: 0, bytes: 0, smallest: Infinity, largest: 0, crlf: 0, bom: 0,
		'no record': 0, 'record without judgement': 0, debriefs: 0, planned: 0, records: 0,
		'labelled strength': 0, 'labelled gap': 0, 'inferred strength': 0, 'inferred gap': 0,
		optional: 0, questions: 0, toAsk: 0, actions: 0, process: 0, assessments: 0,
	};
}

function count(counts, text, bytes, records) {
	counts.notes += 1;
	counts.bytes += bytes;
	counts.smallest = Math.min(counts.smallest, bytes);
	counts.largest = Math.max(counts.largest, bytes);
	if (text.includes('\r\n')) counts.crlf += 1;
	if (text.charCodeAt(0) === 0xfeff) counts.bom += 1;
	const recorded = records.filter((record) => record.state !== 'planned');
	const judged = recorded.some((record) => record.items?.length > 0);
	if (records.length === 0) counts['no record'] += 1;
	else if (judged) counts.debriefs += 1;
	else if (recorded.length > 0) counts['record without judgement'] += 1;
	else counts.planned += 1;
	counts.records += records.length;
	for (const record of records) {
		for (const item of record.items ?? []) counts[`${item.certainty} ${item.kind}`] += 1;
		for (const key of ['questions', 'toAsk', 'actions', 'process', 'optional']) counts[key] += record[key]?.length ?? 0;
		if (record.assessment) counts.assessments += 1;
	}
}

/** Checks one outline; calls `tell` for each of its sections with its lines. */
function checkOutline(note, report, tell) {
	if (!isObject(note)) {
		report('is no object');
		return;
	}
	checkKeys(note, ['who', 'language', 'sections'], [], 'note', report);
	for (const key of ['who', 'language']) if (typeof note[key] !== 'string' || note[key] === '') report(`"${key}" is no text`);
	if (!Array.isArray(note.sections) || note.sections.length === 0) {
		report('"sections" is no list');
		return;
	}
	for (const [index, section] of note.sections.entries()) {
		const where = `sections[${index}]`;
		checkKeys(section, ['label', 'kind', 'lines'], [], where, report);
		if (typeof section.label !== 'string' || section.label !== section.label.trim() || section.label.includes('\n')) report(`${where} has no label on one line`);
		if (!KINDS.has(section.kind)) report(`${where}: kind is ${String(section.kind)}`);
		if (!Array.isArray(section.lines) || section.lines.length === 0) {
			report(`${where} has no lines`);
			continue;
		}
		for (const [at, line] of section.lines.entries()) {
			const here = `${where}.lines[${at}]`;
			checkKeys(line, ['text'], ['kind', 'competencies'], here, report);
			if (typeof line.text !== 'string' || line.text.trim() === '' || line.text.includes('\n')) report(`${here} is no line`);
			if (line.kind !== undefined && (!KINDS.has(line.kind) || line.kind === 'mixed')) report(`${here}: kind is ${String(line.kind)}`);
			for (const id of line.competencies ?? []) if (!COMPETENCIES.has(id)) report(`${here}: unknown competency ${String(id)}`);
		}
		tell(section);
	}
}

let problems = 0;
const byNote = process.argv.includes('--by-note');
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !ELSEWHERE.has(entry.name)).map((entry) => entry.name).sort();
for (const folder of folders) {
	const names = readdirSync(join(root, folder)).sort();
	const has = new Set(names);
	const counts = newCounts();
	for (const name of names) {
		const report = (message) => {
			problems += 1;
			console.error(`${folder}/${name}: ${message}`);
		};
		if (name.endsWith('.json')) {
			if (!has.has(name.replace(/\.json$/, '.md'))) report('has no note beside it');
			continue;
		}
		if (!name.endsWith('.md')) continue;
		const reading = name.replace(/\.md$/, '.json');
		if (!has.has(reading)) {
			report('has no expected reading beside it');
			continue;
		}
		const raw = readFileSync(join(root, folder, name));
		// toString keeps a BOM as U+FEFF, which offsets count as one.
		const text = raw.toString('utf8');
		let expected;
		try {
			expected = JSON.parse(readFileSync(join(root, folder, reading), 'utf8'));
		} catch (error) {
			report(`${reading} does not parse: ${error.message}`);
			continue;
		}
		const records = checkNote(text, expected, report);
		count(counts, text, raw.length, records);
		if (byNote) {
			const items = records.flatMap((record) => record.items ?? []);
			console.log(`${folder}/${name}: ${raw.length} bytes, ${records.length} records, ${items.length} items`);
		}
	}
	console.log(`${folder}: ${Object.entries(counts).map(([key, value]) => `${key} ${value}`).join(', ')}`);
}
for (const name of readdirSync(join(root, 'outlines')).filter((one) => one.endsWith('.jsonl')).sort()) {
	const sums = { notes: 0, sections: 0, lines: 0 };
	for (const [index, line] of readFileSync(join(root, 'outlines', name), 'utf8').split('\n').entries()) {
		if (line.trim() === '') continue;
		const report = (message) => {
			problems += 1;
			console.error(`outlines/${name}, line ${index + 1}: ${message}`);
		};
		let note;
		try {
			note = JSON.parse(line);
		} catch {
			report('does not parse');
			continue;
		}
		sums.notes += 1;
		checkOutline(note, report, ({ lines }) => {
			sums.sections += 1;
			sums.lines += lines.length;
		});
	}
	console.log(`outlines/${name}: ${Object.entries(sums).map(([key, value]) => `${key} ${value}`).join(', ')}`);
}
if (problems > 0) {
	console.error(`${problems} problems`);
	process.exitCode = 1;
}
