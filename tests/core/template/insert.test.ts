import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_SETTINGS, insertTemplate, propertiesYaml, read, readerOptions, TEMPLATES, unitedProperties, type Inserted } from '../../../src/core/index.ts';
import { bodyOf } from '../../../src/core/template/insert.ts';
import { render } from '../../../src/core/template/render.ts';
import { lostLines, NOTE_KINDS, withoutMark } from './notes-to-insert.ts';
import { templateValues } from './values.ts';

const yaml = (text: string): unknown => parse((propertiesYaml(text) ?? '').replace(/\r\n/g, '\n'));
const put = (marked: string, template: string, cursor: number | null = null): Inserted => {
	const at = marked.indexOf('‸');
	const result = insertTemplate(marked.slice(0, at) + marked.slice(at + 1), at, { text: template, cursor });
	if ('code' in result) throw new Error(result.code);
	return result;
};
const GROWS = /^(?:tags|role|stage|interviewers):/;

for (const kind of NOTE_KINDS) {
	describe(`into ${kind.name}`, () => {
		it.each(TEMPLATES.map(({ id, text }) => [id, text] as const))('%s leaves every other byte as it was', (_id, source) => {
			const { text, at } = withoutMark(kind);
			const rendered = render(source, templateValues());
			const result = insertTemplate(text, at, rendered);
			if (kind.refused !== undefined) {
				// a parser of YAML refuses it: the writer of the app asks one
				expect(() => yaml(text)).toThrow();
				return;
			}
			if ('code' in result) throw new Error(result.code);
			const newline = text.includes('\r\n') ? '\r\n' : '\n';
			const body = rendered.text.slice(bodyOf(rendered.text)).trim().replace(/\n/g, newline);
			const from = result.text.indexOf(body);
			expect(from).toBeGreaterThanOrEqual(0);

			// outside of the properties: the words before and after, with blank lines between at most
			const own = text.slice(bodyOf(text));
			const now = result.text.slice(bodyOf(result.text));
			const start = now.indexOf(body);
			const before = now.slice(0, start).trimEnd();
			const after = now.slice(start + body.length).trimStart();
			expect(own.startsWith(before)).toBe(true);
			expect(own.endsWith(after.trimEnd() === '' ? '' : after)).toBe(true);
			expect((before + after).replace(/\s/gu, '')).toBe(own.replace(/\s/gu, ''));
			expect(lostLines(own, now)).toEqual([]);
			if (newline === '\r\n') expect(result.text.replace(/\r\n/g, '')).not.toContain('\n');
			expect(result.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));

			// in the properties: one block, all lines of the note, and what a parser says of it
			expect(lostLines(propertiesYaml(text) ?? '', propertiesYaml(result.text) ?? '', GROWS)).toEqual([]);
			expect(unitedProperties(yaml(text), yaml(result.text), yaml(rendered.text))).toBe(true);
			expect(result.text.match(/^\ufeff?---\r?\n/gu) ?? []).toHaveLength(propertiesYaml(result.text) === null ? 0 : 1);

			// the cursor stands where the template wants it
			const wanted = rendered.text.slice(0, rendered.cursor ?? 0).trimEnd().split('\n').at(-1) ?? '';
			expect(result.text.slice(0, result.cursor).trimEnd().split(/\r?\n/).at(-1)).toBe(wanted.startsWith('---') ? result.text.slice(0, result.cursor).trimEnd().split(/\r?\n/).at(-1) : wanted);
			expect(result.cursor).toBeGreaterThanOrEqual(result.text.indexOf(body));
			expect(result.cursor).toBeLessThanOrEqual(result.text.indexOf(body) + body.length + 2 * newline.length);
		});
	});
}

describe('a template in a note', () => {
	const options = readerOptions(DEFAULT_SETTINGS);

	it('makes an interview of an empty note, planned until it is filled', () => {
		const { text } = put('‸', render(TEMPLATES[0]?.text ?? '', templateValues()).text);
		const [record] = read({ path: 'a.md', text, modified: 0 }, options).debriefs;
		expect(record).toMatchObject({ state: 'planned', reason: 'type', company: { value: 'Halcyon' } });
	});

	it('lets existing values win, fills empty ones and unites lists', () => {
		const { text } = put('---\ncompany: Oakline # theirs\nrole:\ninterviewers: Ann Other\ntags: [daily]\nscore:\ndone:\n---\n‸', '---\ncompany: Halcyon\nrole: Analyst\ninterviewers:\n  - Bo Lind\ntags:\n  - interview/debrief\n  - Daily\nscore: 4\ndone: true\nnew: [a] # kept\n---\nBody\n\nEnd');
		expect(text).toBe('---\ncompany: Oakline # theirs\nrole: Analyst\ninterviewers: [Ann Other, Bo Lind]\ntags: [daily, interview/debrief]\nscore: 4\ndone: true\nnew: [a] # kept\n---\nBody\n\nEnd\n');
	});

	it('keeps nested values and the comments of a template where the note has no properties', () => {
		expect(put('Text‸', '---\n# of the template\nmap:\n  a: 1\n---\nBody\n\nEnd').text).toBe('---\n# of the template\nmap:\n  a: 1\n---\nText\n\nBody\n\nEnd\n');
	});

	it('puts one line of words at the very place, in a list and in a callout too', () => {
		expect(put('- met ‸ today', 'Ife and Bo')).toEqual({ text: '- met Ife and Bo today', cursor: 16 });
		expect(put('> [!note]\n> ‸\n> more', 'a [[link]]').text).toBe('> [!note]\n> a [[link]]\n> more');
	});

	it.each([
		['behind the whole of a nested list', '- a\n\t- b‸\n\t- c\n\n- d\nlazy\n\nAfter', '- a\n\t- b\n\t- c\n\n- d\nlazy\n\n## T\n- x\n\nAfter'],
		['behind a numbered list', '1. a‸\n2. b\nAfter? no, lazy\n\nAfter', '1. a\n2. b\nAfter? no, lazy\n\n## T\n- x\n\nAfter'],
		['between two lists', '- a\n\n‸\n\nText', '- a\n\n## T\n- x\n\n\nText'],
		['behind a callout with a line that goes on', '> [!tip] A\n> b‸\nlazy\n\nAfter', '> [!tip] A\n> b\nlazy\n\n## T\n- x\n\nAfter'],
		['before the paragraph at whose beginning the cursor stands', 'One\n\n‸Two', 'One\n\n## T\n- x\n\nTwo'],
		['behind the line that the cursor is in', 'One‸ and\nTwo', 'One and\n\n## T\n- x\n\nTwo'],
		['behind an underlined heading', 'Tit‸le\n---\nText', 'Title\n---\n\n## T\n- x\n\nText'],
		['behind code that holds blank lines', '~~~\n\n‸\n~~~\nAfter', '~~~\n\n\n~~~\n\n## T\n- x\n\nAfter'],
		['behind a comment of several lines', '%% one\n‸two %%\nAfter', '%% one\ntwo %%\n\n## T\n- x\n\nAfter'],
		['behind the properties', '---\na: ‸1\n---\nText', '---\na: 1\n---\n## T\n- x\n\nText'],
	])('goes %s', (_name, marked, expected) => {
		expect(put(marked, '## T\n- x\n').text).toBe(expected);
	});

	it('says which properties it cannot read, of the note and of the template', () => {
		expect(insertTemplate('---\na: 1\nText', 8, { text: '---\nb: 2\n---\n', cursor: null })).toMatchObject({ code: 'bad-properties' });
		expect(insertTemplate('Text', 0, { text: '---\nb: 2\nBody', cursor: null })).toMatchObject({ code: 'bad-template' });
	});

	it('takes as long for a list of 20,000 lines as its length allows', () => {
		const marked = `${'- item\n\t- below\n\n'.repeat(20_000)}‸`;
		const { text } = put(`- first‸\n${marked.slice(0, -1)}`, '## T\n- x');
		expect(text.slice(text.lastIndexOf('\t- below'))).toBe('\t- below\n\n## T\n- x\n\n');
	});
});
