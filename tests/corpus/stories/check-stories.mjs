// Checks every folder of tests/corpus/stories: `name.md` beside `name.json`, the stories expected in it.
//
// { about, stories: [ { title, certainty, question, competencies,
//     parts: { situation, task, action, result, reflection } } ], record?, optional? }
//
// - `stories` is [] for a note that holds none: a table that explains the method, an empty template, a debrief, a list of
//   questions, a plan, a reference to another story. They stand in the order in which they begin.
// - `title` is what a person would call the story: its heading or label without number, sign and "Story 3:"; for a story
//   without one the question it stands under, else the note's title or file name. Case and signs are not compared.
// - `certainty` is "labelled" where the note names at least one part; "inferred" where only the order and the words tell
//   the parts, under a question that asks for an example.
// - `question` is a quote or null: the question that the story stands under or says it answers, without number and label.
// - `competencies` holds the ids that the note itself states (tags, "Best for", "Also answers", a heading, the question), best
//   first; [] where it states none. Each stated one has to be found; what is found beyond them is not counted.
// - a part is a quote or null: everything told under its label, without the label. Long ones may be quoted from their
//   first words on, a whole line at the least. Parts told together under one label (`S/T:`) share the same quote.
//   Challenge, Problem and Obstacle are the situation where nothing else is, the task beside a Situation or Context.
//   A part that holds nothing but a placeholder, a prompt, "tbd" or "see story 1" is null, as is one that is missing.
//   A story has at least two parts that are not null.
// - `record` is true where the note tells an interview as well, told or planned; left out otherwise.
// - `optional` holds quotes of stories that two careful people would judge differently: neither right nor wrong when found.
//
// A quote is { quote, nth? }: an exact part of the note as stored, line breaks and quote signs included; `nth` (from 0) says
// which occurrence in the whole note is meant and is left out for 0. A part of a table is its cell.
//
// Scored so: a story is right where the stretch from its first part to its last overlaps by at least half of the shorter
// one; a part is right where it has the same name and overlaps so. Both are matched one to one.
//
// Usage: node tests/corpus/stories/check-stories.mjs      exit 0 fine, 1 found problems

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

const PARTS = ['situation', 'task', 'action', 'result', 'reflection'];
const COMPETENCIES = new Set([
	'communication', 'structure', 'impact', 'leadership', 'ownership', 'collaboration', 'influence', 'conflict',
	'problem-solving', 'decision-making', 'product-sense', 'technical-depth', 'system-design', 'coding', 'execution',
	'adaptability', 'growth', 'motivation', 'composure',
]);

function isObject(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkKeys(value, required, allowed, where, report) {
	for (const key of required) if (!(key in value)) report(`${where} lacks "${key}"`);
	for (const key of Object.keys(value)) {
		if (!required.includes(key) && !allowed.includes(key)) report(`${where} has the unknown key "${key}"`);
	}
}

function place(text, entry, where, report) {
	if (!isObject(entry) || typeof entry.quote !== 'string' || entry.quote.trim() === '') {
		report(`${where} has no quote`);
		return null;
	}
	checkKeys(entry, ['quote'], ['nth'], where, report);
	let start = text.indexOf(entry.quote);
	for (let skip = entry.nth ?? 0; skip > 0 && start >= 0; skip--) start = text.indexOf(entry.quote, start + 1);
	if (start < 0) {
		report(`${where}: the note does not hold ${JSON.stringify(entry.quote)}${entry.nth ? ` ${entry.nth + 1} times` : ''}`);
		return null;
	}
	return { start, end: start + entry.quote.length };
}

function checkStory(text, story, where, report) {
	checkKeys(story, ['title', 'certainty', 'question', 'competencies', 'parts'], [], where, report);
	if (typeof story.title !== 'string' || story.title.trim() === '') report(`${where} has no title`);
	if (!['labelled', 'inferred'].includes(story.certainty)) report(`${where}: certainty is ${String(story.certainty)}`);
	if (story.question !== null) place(text, story.question, `${where}.question`, report);
	if (!Array.isArray(story.competencies)) report(`${where}: competencies are no list`);
	else for (const id of story.competencies) if (!COMPETENCIES.has(id)) report(`${where}: unknown competency ${String(id)}`);
	if (!isObject(story.parts)) {
		report(`${where} has no parts`);
		return { start: 0, end: 0 };
	}
	checkKeys(story.parts, PARTS, [], `${where}.parts`, report);
	const spans = PARTS.filter((name) => story.parts[name] !== null && story.parts[name] !== undefined)
		.map((name) => place(text, story.parts[name], `${where}.parts.${name}`, report));
	if (spans.length < 2) report(`${where} has fewer than two parts`);
	const found = spans.filter((span) => span !== null).sort((a, b) => a.start - b.start);
	found.forEach((span, index) => {
		const next = found[index + 1];
		if (next && next.start < span.end && !(next.start === span.start && next.end === span.end)) report(`${where}: parts overlap at ${span.start}`);
	});
	return { start: found[0]?.start ?? 0, end: Math.max(0, ...found.map(({ end }) => end)) };
}

function checkNote(text, expected, report) {
	if (!isObject(expected)) {
		report('is no object');
		return [];
	}
	checkKeys(expected, ['about', 'stories'], ['optional', 'record'], 'note', report);
	if (typeof expected.about !== 'string' || expected.about.trim() === '') report('says nothing under "about"');
	if (!Array.isArray(expected.stories)) {
		report('"stories" is no list');
		return [];
	}
	const stories = expected.stories.filter(isObject);
	if (stories.length < expected.stories.length) report('"stories" holds something that is no story');
	for (const quote of expected.optional ?? []) place(text, { quote }, 'optional', report);
	const spans = stories.map((story, index) => checkStory(text, story, `stories[${index}]`, report));
	spans.forEach((span, index) => {
		const next = spans[index + 1];
		if (next && next.start < span.start) report(`stories[${index + 1}] begins before stories[${index}]`);
	});
	return stories;
}

let problems = 0;
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
for (const folder of folders) {
	const names = readdirSync(join(root, folder)).sort();
	const has = new Set(names);
	const counts = { notes: 0, 'without a story': 0, stories: 0, labelled: 0, inferred: 0, parts: 0, questions: 0 };
	for (const name of names) {
		const report = (message) => {
			problems += 1;
			console.error(`${folder}/${name}: ${message}`);
		};
		if (name.endsWith('.json') && !has.has(name.replace(/\.json$/, '.md'))) report('has no note beside it');
		if (!name.endsWith('.md')) continue;
		const reading = name.replace(/\.md$/, '.json');
		if (!has.has(reading)) {
			report('has no expected reading beside it');
			continue;
		}
		const text = readFileSync(join(root, folder, name), 'utf8');
		let expected;
		try {
			expected = JSON.parse(readFileSync(join(root, folder, reading), 'utf8'));
		} catch (error) {
			report(`${reading} does not parse: ${error.message}`);
			continue;
		}
		const stories = checkNote(text, expected, report);
		counts.notes += 1;
		if (stories.length === 0) counts['without a story'] += 1;
		for (const story of stories) {
			counts.stories += 1;
			counts[story.certainty === 'inferred' ? 'inferred' : 'labelled'] += 1;
			counts.parts += PARTS.filter((part) => story.parts?.[part]).length;
			if (story.question) counts.questions += 1;
		}
	}
	console.log(`${folder}: ${Object.entries(counts).map(([key, value]) => `${key} ${value}`).join(', ')}`);
}
if (problems > 0) {
	console.error(`${problems} problems`);
	process.exitCode = 1;
}
