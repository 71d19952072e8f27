import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions } from '../../../src/core/index.ts';
import type { Reading } from '../../../src/core/index.ts';
import { fillDebrief, type Debriefing, type DebriefWords } from '../../../src/core/template/fill.ts';
import { TEMPLATES, templateFor } from '../../../src/core/template/index.ts';
import { render } from '../../../src/core/template/render.ts';
import { NOTHING_KNOWN, templateValues } from './values.ts';

const options = readerOptions(DEFAULT_SETTINGS);
const readText = (text: string): Reading => read({ path: 'Halcyon R2.md', text, modified: 0 }, options);

const WORDS: DebriefWords = {
	recall: 'First thoughts', landed: 'What went well', missed: 'What to do better', questions: 'Questions they asked', followUps: 'Next steps',
	told: 'Told', verdict: 'Verdict', felt: (value) => `How it felt: ${value}/5`,
};
const ANSWERS: Debriefing = {
	recall: '',
	landed: ['Drew the queue before I spoke of tools', 'Named the 12% drop and how we found it'],
	missed: ['Lost the thread when she asked about cost'],
	questions: [{ question: 'Tell me about a launch that slipped', story: '[[Two roadmaps]]', verdict: 'solid' }, { question: 'How would you count cargo bikes?', story: '', verdict: 'gap' }],
	followUps: ['Send Ife the chart by Friday'],
	felt: 4,
};

describe('every template that ships', () => {
	it('has an id and a kind of round of its own', () => {
		expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
		const stages = TEMPLATES.flatMap(({ makes, stage }) => (makes === 'interview' && stage ? [stage] : []));
		expect(new Set(stages).size).toBe(stages.length);
		for (const stage of stages) expect(templateFor(stage).stage).toBe(stage);
		expect(templateFor('final').id).toBe('debrief');
		expect(templateFor(null).id).toBe('debrief');
	});

	for (const template of TEMPLATES) {
		for (const [what, own] of [['known', {}], ['unknown', NOTHING_KNOWN]] as const) {
			it(`${template.id}, left unfilled with everything ${what}, says nothing yet`, () => {
				const { text, unknown, cursor } = render(template.text, templateValues(own));
				expect(unknown).toEqual([]);
				expect(cursor).not.toBeNull();
				const { debriefs, problems } = readText(text);
				expect(problems).toEqual([]);
				expect(debriefs.map(({ state }) => state)).toEqual(template.makes === 'interview' ? ['planned'] : []);
				for (const { items, questions, toAsk, process, actions, assessment } of debriefs) expect([items, questions, toAsk, process, actions, assessment]).toEqual([[], [], [], [], [], null]);
			});
		}

		if (template.makes === 'interview') it(`${template.id}, filled in, reads back completely`, () => {
			const { text } = render(template.text, templateValues({ stage: template.stage ?? 'final' }));
			const filled = fillDebrief(text, ANSWERS, WORDS, { start: 0, end: text.length }, options);
			const { debriefs } = readText(filled);
			expect(debriefs).toHaveLength(1);
			const [record] = debriefs;
			expect(record).toMatchObject({ state: 'recorded', company: { value: 'Halcyon', source: 'property' }, role: { value: 'Data analyst' }, date: { value: '2026-03-02' }, stage: { value: template.stage ?? 'final' } });
			expect(record?.interviewers.map(({ value }) => value)).toEqual(['Ife Adeyemi', 'Bo Lind']);
			const items = (kind: string): string[] => (record?.items ?? []).filter((item) => item.kind === kind && item.certainty === 'labelled').map(({ text: words }) => words);
			expect(items('strength')).toEqual(ANSWERS.landed);
			expect(items('gap')).toEqual(ANSWERS.missed);
			expect(record?.questions.map(({ text: words, landed, stories }) => [words, landed, stories.map(({ link }) => link)])).toEqual([
				['Tell me about a launch that slipped', 'solid', ['Two roadmaps']],
				['How would you count cargo bikes?', 'gap', []],
			]);
			expect(record?.actions.map(({ text: words, due }) => [words, due])).toEqual([['Send Ife the chart by Friday', '2026-03-06']]);
		});
	}
});
