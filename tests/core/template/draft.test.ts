import { describe, expect, it } from 'vitest';
import { debriefInto, DEFAULT_SETTINGS, EMPTY_DRAFT, isEmptyDraft, parseDraft, pointsOf, read, readerOptions } from '../../../src/core/index.ts';

const options = readerOptions(DEFAULT_SETTINGS);
const DRAFT = { recall: 'a', landed: 'b\nc', missed: '', questions: [{ question: 'Why?', story: 'S.md', verdict: 'gap' as const }], followUps: '', felt: 3 };

describe('a draft that a device kept', () => {
	it('comes back as it was', () => {
		expect(parseDraft(JSON.parse(JSON.stringify(DRAFT)))).toEqual(DRAFT);
	});
	it.each([
		['nothing', null, null],
		['a word', 'draft', null],
		['parts of other kinds', { recall: 4, landed: 'kept', questions: 'x', felt: 9 }, { ...EMPTY_DRAFT, landed: 'kept' }],
		['questions of other kinds', { questions: [7, { question: 'Why?', verdict: 'great' }] }, { ...EMPTY_DRAFT, questions: [{ question: '', story: '', verdict: null }, { question: 'Why?', story: '', verdict: null }] }],
	])('is read as far as it can be: %s', (_name, raw, expected) => {
		expect(parseDraft(raw)).toEqual(expected);
	});
	it('is empty where no word was said', () => {
		expect(isEmptyDraft(EMPTY_DRAFT)).toBe(true);
		expect(isEmptyDraft({ ...EMPTY_DRAFT, questions: [{ question: ' ', story: 'S.md', verdict: 'gap' }] })).toBe(true);
		expect(isEmptyDraft({ ...EMPTY_DRAFT, felt: 1 })).toBe(false);
	});
	it('has one point a line, without the signs of a list', () => {
		expect(pointsOf('- one\n\n  * two \r\n3. three\n- [ ] four\n-five\n2024 was good')).toEqual(['one', 'two', 'three', 'four', '-five', '2024 was good']);
	});
});

describe('a debriefing into a note', () => {
	const words = { recall: 'First thoughts', landed: 'What went well', missed: 'What to do better', questions: 'Questions they asked', followUps: 'Next steps', told: 'Told', verdict: 'Verdict', felt: (value: number) => `How it felt: ${String(value)}/5` };
	const answers = { recall: '', landed: ['Calm voice'], missed: [], questions: [], followUps: [], felt: null };
	const text = '# Acme interview\nDate: 2026-03-01\n\n## Strengths\n- clear\n\n# Globex interview\nDate: 2026-03-02\n\n## Strengths\n- quick\n';
	const note = { path: 'a.md', text, modified: 0 };

	it('goes to the interview that it is about, also where another one came before it meanwhile', () => {
		const second = read(note, options).debriefs[1];
		if (!second) throw new Error('There is one interview only.');
		expect(debriefInto(note, second, answers, words, options)).toBe(text.replace('- quick\n', '- quick\n- Calm voice\n'));
		const before = `# Hooli interview\nDate: 2026-02-01\n\n## Strengths\n- kind\n\n${text}`;
		expect(debriefInto({ ...note, text: before }, second, answers, words, options)).toBe(before.replace('- quick\n', '- quick\n- Calm voice\n'));
	});

	it('is refused where the interview is no longer there', () => {
		const second = read(note, options).debriefs[1];
		if (!second) throw new Error('There is one interview only.');
		expect(debriefInto({ ...note, text: 'Milk, bread\n' }, second, answers, words, options)).toEqual({ code: 'changed', params: {} });
	});
});
