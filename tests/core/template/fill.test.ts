import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions } from '../../../src/core/index.ts';
import { fillDebrief, type Debriefing, type DebriefWords } from '../../../src/core/template/fill.ts';

const options = readerOptions(DEFAULT_SETTINGS);
const WORDS: DebriefWords = {
	recall: 'First thoughts', landed: 'What went well', missed: 'What to do better', questions: 'Questions they asked', followUps: 'Next steps',
	told: 'Told', verdict: 'Verdict', felt: (value) => `How it felt: ${value}/5`,
};
const NONE: Debriefing = { recall: '', landed: [], missed: [], questions: [], followUps: [], felt: null };
const fill = (text: string, own: Partial<Debriefing>, within = { start: 0, end: text.length }): string => fillDebrief(text, { ...NONE, ...own }, WORDS, within, options);

describe('a debriefing', () => {
	it('goes below the headings that the note has, whatever they are called', () => {
		expect(fill('# Acme R1\n\n## Strengths\n- calm\n\n## Areas for improvement\n', { landed: ['clear'], missed: ['slow'] })).toBe('# Acme R1\n\n## Strengths\n- calm\n- clear\n\n## Areas for improvement\n- slow\n');
	});
	it('takes the place of an empty bullet that waits', () => {
		expect(fill('## What went well\n%% The moment. %%\n- \n\n## What to do better\n- [ ] \n', { landed: ['clear', 'calm'], missed: ['slow'] })).toBe('## What went well\n%% The moment. %%\n- clear\n- calm\n\n## What to do better\n- slow\n');
	});
	it('leaves the space behind a bullet that still waits', () => {
		expect(fill('## What went well\n- \n', { missed: ['slow'] })).toBe('## What went well\n- \n\n## What to do better\n- slow\n');
		expect(fill('## What went well\r\n- ', { missed: ['slow'] })).toBe('## What went well\r\n- \r\n\r\n## What to do better\r\n- slow\r\n');
	});
	it('makes headings where there are none, at the level that the note uses', () => {
		expect(fill('# Acme R1\n\n### Notes\nLong talk.\n', { landed: ['clear'] })).toBe('# Acme R1\n\n### Notes\nLong talk.\n\n### What went well\n- clear\n');
		expect(fill('', { landed: ['clear'], felt: 4 })).toBe('## First thoughts\nHow it felt: 4/5\n\n## What went well\n- clear\n');
	});
	it('stays within the interview that it is about', () => {
		const text = '# Acme\n## Round 1\nTalk.\n\n## Round 2\n### What went well\n- calm\n';
		const end = text.indexOf('## Round 2');
		expect(fill(text, { landed: ['clear'] }, { start: text.indexOf('## Round 1'), end })).toBe('# Acme\n## Round 1\nTalk.\n\n### What went well\n- clear\n\n## Round 2\n### What went well\n- calm\n');
	});
	it('goes on in a callout', () => {
		expect(fill('> [!success] Landed\n> - calm\n\nAfter.\n', { landed: ['clear'] })).toBe('> [!success] Landed\n> - calm\n> - clear\n\nAfter.\n');
	});
	it('keeps the returns of Windows', () => {
		expect(fill('## What went well\r\n- calm\r\n', { landed: ['clear'], missed: ['slow'] })).toBe('## What went well\r\n- calm\r\n- clear\r\n\r\n## What to do better\r\n- slow\r\n');
	});
	it('puts the story and the verdict under their question', () => {
		expect(fill('', { questions: [{ question: 'Why us?', story: '[[Two roadmaps]]', verdict: 'strong' }, { question: ' ', story: '', verdict: null }] })).toBe('## Questions they asked\n- Why us?\n\t- Told: [[Two roadmaps]]\n\t- Verdict: strong\n');
	});
	it('ends at a line that is labelled as something else', () => {
		expect(fill('**To improve**\nStrengths: clear\n', { missed: ['slow'] })).toBe('**To improve**\n- slow\n\nStrengths: clear\n');
	});
	it('leaves a paragraph right below what it was', () => {
		expect(fill('**To improve**\n\nStrengths: clear\nand calm\n', { missed: ['slow'] })).toBe('**To improve**\n- slow\n\nStrengths: clear\nand calm\n');
	});
	it('that says nothing changes nothing', () => {
		expect(fill('# Acme\n', { recall: ' \n', landed: [' '], questions: [] })).toBe('# Acme\n');
	});
	it('keeps every byte of the note and reads back as it was typed', () => {
		const line = fc.constantFrom('# Acme R1', '## What went well', '**To improve**', '- calm', '- ', 'Talked for an hour.', '', '> [!warning] Work on', '> - slow', '1. ', '---', '```', 'Strengths: clear', '## Notes', '| a | b |', '\t- nested');
		fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, newline) => {
			const text = ['---', 'type: interview-debrief', '---', ...lines].join(newline);
			const filled = fill(text, { landed: ['drew the queue first'], missed: ['lost the thread on cost'] });
			// what was there is still there, in order; only bullets that waited may be gone
			let at = 0;
			for (const own of lines) {
				if (/^(?:-|1\.) $/u.test(own)) continue;
				const found = filled.indexOf(own, at);
				expect(found, `${JSON.stringify(own)} in ${JSON.stringify(filled)}`).toBeGreaterThanOrEqual(0);
				at = found + own.length;
			}
			if (lines.filter((own) => own === '```').length % 2 === 1) return;
			const [record] = read({ path: 'Acme R1.md', text: filled, modified: 0 }, options).debriefs;
			const items = (record?.items ?? []).map(({ kind, certainty, text: words }) => `${certainty} ${kind} ${words}`);
			expect(items).toContain('labelled strength drew the queue first');
			expect(items).toContain('labelled gap lost the thread on cost');
		}), { numRuns: 300 });
	});
});
