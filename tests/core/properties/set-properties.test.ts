import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keptProperties, propertiesYaml, setProperties, type PropertyPatch } from '../../../src/core/index.ts';

function changed(text: string, patch: PropertyPatch): string {
	const result = setProperties(text, patch);
	if (typeof result !== 'string') throw new Error(result.code);
	return result;
}

const yamlOf = (text: string): unknown => parse(propertiesYaml(text) ?? '', { logLevel: 'silent' }) as unknown;

describe('setting properties', () => {
	it('makes a block where there is none', () => {
		expect(changed('# Talk\n', { company: 'Halcyon', round: 2, done: true })).toBe('---\ncompany: Halcyon\nround: 2\ndone: true\n---\n# Talk\n');
	});

	it('makes it behind a byte order mark and with the line breaks of the note', () => {
		expect(changed('\uFEFF# Talk\r\nx', { company: 'Halcyon' })).toBe('\uFEFF---\r\ncompany: Halcyon\r\n---\r\n# Talk\r\nx');
	});

	it('adds keys at the end of a block and makes no second one', () => {
		expect(changed('---\ntags: [a]  # mine\n---\nBody', { role: 'PM' })).toBe('---\ntags: [a]  # mine\nrole: PM\n---\nBody');
	});

	it('leaves a value that stands there, in whatever case its key is', () => {
		const text = '---\nCompany: "Oakline" # theirs\nround: 0\ninterview: false\n---\n';
		expect(changed(text, { company: 'Halcyon', round: 3, interview: true })).toBe(text);
	});

	it.each([
		['nothing', 'role:', 'role: PM'],
		['a comment only', 'role:   # ask', 'role: PM   # ask'],
		['empty quotes', 'role: "" # ask', 'role: PM # ask'],
		['null', 'role: null', 'role: PM'],
		['a tilde', 'role: ~ ', 'role: PM '],
		['an empty list', 'role: []', 'role: PM'],
	])('fills a key that holds %s', (_what, before, after) => {
		expect(changed(`---\na: 1\n${before}\nb: 2\n---\n`, { role: 'PM' })).toBe(`---\na: 1\n${after}\nb: 2\n---\n`);
	});

	it.each([
		['one entry a line', 'people:\n  - Sam # EM\n  - "Kim"\nb: 2', 'people:\n  - Sam # EM\n  - "Kim"\n  - Lee\nb: 2'],
		['lines without indent', 'people:\n- Sam\nb: 2', 'people:\n- Sam\n- Kim\n- Lee\nb: 2'],
		['brackets', 'people: [Sam, "K, L"] # who\nb: 2', 'people: [Sam, "K, L", Kim, Lee] # who\nb: 2'],
		['brackets over several lines', 'people: [\n  Sam,\n]\nb: 2', 'people: [\n  Sam, Kim, Lee,\n]\nb: 2'],
		['one value', 'people: Sam # EM\nb: 2', 'people: [Sam, Kim, Lee] # EM\nb: 2'],
		['one value with a comma', 'people: Sam, EM\nb: 2', 'people: ["Sam, EM", Kim, Lee]\nb: 2'],
		['nothing', 'people:\nb: 2', 'people:\n  - Kim\n  - Lee\nb: 2'],
		['an empty list', 'people: []\nb: 2', 'people: [Kim, Lee]\nb: 2'],
	])('unites a list with %s', (_what, before, after) => {
		const text = changed(`---\n${before}\n---\n`, { people: ['Kim', 'Lee'] });
		expect(text).toBe(`---\n${after}\n---\n`);
		expect(changed(text, { people: ['Kim', 'Lee', 'kim'] })).toBe(text);
	});

	it('parts tags that stand in one value', () => {
		expect(changed('---\ntags: job, talk\n---\n', { tags: ['talk', 'interview/debrief'] })).toBe('---\ntags: [job, talk, interview/debrief]\n---\n');
		expect(changed('---\ntags: "job, talk" # mine\n---\n', { tags: ['interview/debrief'] })).toBe('---\ntags: [job, talk, interview/debrief] # mine\n---\n');
	});

	it('leaves a map or a long text as it is', () => {
		const text = '---\npeople:\n  first: Sam\nabout: |\n  one\n\n  - two\n---\n';
		expect(changed(text, { people: ['Kim'], about: 'x' })).toBe(text);
	});

	it('puts a value in the place of another where that is asked for', () => {
		expect(changed('---\na: 1\ninterview: true # yes\n---\n', { interview: { replace: false } })).toBe('---\na: 1\ninterview: false # yes\n---\n');
		expect(changed('---\na:\n  - 1\n  - 2\nb: 2\n---\n', { a: { replace: 'x' } })).toBe('---\na: x\nb: 2\n---\n');
		expect(changed('Body', { interview: { replace: false } })).toBe('---\ninterview: false\n---\nBody');
	});

	it('takes a key out, and the block with the last one', () => {
		expect(changed('---\na: 1\ninterview: false\n---\nx', { interview: { replace: null } })).toBe('---\na: 1\n---\nx');
		expect(changed('---\ninterview: false\n---\nx', { interview: { replace: null } })).toBe('x');
		expect(changed('x', { interview: { replace: null } })).toBe('x');
	});

	it.each(['true', 'No', '12:30', '007', '1e3', '[[Halcyon]]', 'a: b', '#1', '- x', "it's", 'say "no"', '', ' x ', 'a, b', '{x}', '2025-03-02', '4', '面试', 'C# dev', '@home', '50%', 'a\nb', 'a\u2028b'])('writes %j so that YAML reads it back', (value) => {
		const text = changed('---\na: 1\n---\n', { value, list: [value] });
		const read = yamlOf(text) as { value: unknown; list: unknown[] | null };
		expect(String(read.value)).toBe(value);
		if (value !== '') expect(String(read.list?.[0])).toBe(value);
		if (!/^\d+$/.test(value)) expect(typeof read.value).toBe('string');
	});

	it('says so where the properties never end', () => {
		expect(setProperties('---\na: 1\nBody', { b: 1 })).toEqual({ code: 'bad-properties', params: { reason: '' } });
	});

	it('takes a line at the top for no properties where none begin there', () => {
		expect(changed('---\nA thought.', { a: 1 })).toBe('---\na: 1\n---\n---\nA thought.');
	});
});

const key = fc.constantFrom('company', 'role', 'tags', 'people', 'about', 'Round', 'x y');
const word = fc.constantFrom('Halcyon', 'a: b', '[[Acme]]', '1', '', 'no', 'Sam, EM', '# x', '“quoted”', '金融', "o'clock");
const shape = fc.oneof(
	word.map((value) => ` ${JSON.stringify(value)}`),
	word.map((value) => ` ${JSON.stringify(value)} # why`),
	fc.array(word, { maxLength: 3 }).map((list) => ` [${list.map((one) => JSON.stringify(one)).join(', ')}]`),
	fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.map((one) => `\n  - ${JSON.stringify(one)}`).join('')),
	fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.map((one) => `\n- ${JSON.stringify(one)}`).join('')),
	fc.constantFrom('', ' ', ' # empty', ' null', ' ~', ' plain words', ' 2025-03-02', ' |\n  long\n  text', '\n  deep: 1\n  more: [1]', ' "two\n  lines"', ' plain\n  goes on'),
);
const block = fc
	.tuple(fc.uniqueArray(fc.tuple(key, shape), { selector: ([name]) => name.toLowerCase(), maxLength: 5 }), fc.constantFrom('', '# a comment\n', '\n'))
	.map(([entries, more]) => `---\n${entries.map(([name, value]) => `${name}:${value}\n`).join(more)}---\n`);
const body = fc.oneof(fc.string(), fc.constantFrom('', '# Talk\n\n- a\n', '---\nx\n---\n', 'no line break'));
const note = fc.tuple(fc.constantFrom('', '\uFEFF'), fc.option(block, { nil: '' }), body, fc.boolean()).map(([mark, head, rest, windows]) => {
	const text = head + (head === '' && rest.startsWith('---') ? `x${rest}` : rest);
	return mark + (windows ? text.replace(/\r?\n/g, '\r\n') : text);
});
const patch: fc.Arbitrary<PropertyPatch> = fc.dictionary(key, fc.oneof(word, fc.integer(), fc.boolean(), fc.array(word, { maxLength: 3 })), { maxKeys: 4 });

/** What stands behind the properties. */
function bodyOf(text: string): string {
	const yaml = propertiesYaml(text);
	if (yaml === null) return text.replace(/^\uFEFF/, '');
	const rest = text.slice(text.indexOf('\n') + 1 + yaml.length);
	return rest.slice(/^---[ \t]*(?:\r?\n|$)/.exec(rest)?.[0].length ?? 0);
}

describe('setting any properties', () => {
	it('keeps the body and the mark at the head byte for byte', () => {
		fc.assert(
			fc.property(note, patch, (text, wanted) => {
				const result = changed(text, wanted);
				expect(result.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
				expect(bodyOf(result)).toBe(bodyOf(text));
			}),
			{ numRuns: 400 },
		);
	});

	it('keeps every line but those of the keys that it fills', () => {
		fc.assert(
			fc.property(note, patch, (text, wanted) => {
				const result = changed(text, wanted);
				const after = result.split('\n');
				const touched = new Set(Object.keys(wanted).map((name) => name.toLowerCase()));
				let at = 0;
				let own = false;
				for (const line of (propertiesYaml(text) ?? '').split('\n').slice(0, -1)) {
					const name = /^([^\s#:-][^:]*):/.exec(line)?.[1]?.toLowerCase();
					if (name !== undefined) own = touched.has(name);
					if (own) continue;
					const found = after.indexOf(line, at);
					expect(found).toBeGreaterThanOrEqual(0);
					at = found + 1;
				}
			}),
			{ numRuns: 400 },
		);
	});

	it('reads back as the old properties with the new ones added, and changes nothing the second time', () => {
		fc.assert(
			fc.property(note, patch, (text, wanted) => {
				const result = changed(text, wanted);
				expect(keptProperties(yamlOf(text), yamlOf(result), wanted)).toBe(true);
				expect(changed(result, wanted)).toBe(result);
			}),
			{ numRuns: 400 },
		);
	});
});

describe('the check of what was written', () => {
	it('sees a value that has gone, has changed or was not asked for', () => {
		expect(keptProperties({ a: 1, b: [1] }, { a: 1, b: [1, 2], c: 'x' }, { b: [2], c: 'x' })).toBe(true);
		expect(keptProperties({ a: 1 }, {}, { c: 1 })).toBe(false);
		expect(keptProperties({ a: 1 }, { a: 2 }, { a: 2 })).toBe(false);
		expect(keptProperties({ a: [1, 2] }, { a: [2, 3] }, { a: [3] })).toBe(false);
		expect(keptProperties({}, { d: 1 }, { c: 1 })).toBe(false);
		expect(keptProperties('text', { c: 1 }, { c: 1 })).toBe(false);
	});
});
