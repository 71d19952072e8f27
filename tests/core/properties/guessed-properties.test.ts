import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, guessedProperties, read, readerOptions } from '../../../src/core/index.ts';

const OPTIONS = readerOptions({ ...DEFAULT_SETTINGS, propertyCompany: 'firm' });
const guessed = (text: string, path = 'a.md'): unknown => guessedProperties(read({ path, text, modified: 0 }, OPTIONS), OPTIONS);
const JUDGED = '\n## What went well\n- Calm voice\n\n## What to improve\n- No numbers in the result\n';

describe('the properties that could be written', () => {
	it('are what the text says, under the names of the settings', () => {
		expect(guessed(`# Oakline, product manager, round 2\n\nDate: 2 March 2025\n${JUDGED}`)).toMatchObject({ type: 'interview-debrief', firm: 'Oakline', round: '2', date: '2025-03-02' });
	});

	it('leave out what the properties say already', () => {
		const patch = guessed(`---\ntype: interview-debrief\nfirm: Halcyon\n---\n# Oakline, round 2\n${JUDGED}`);
		expect(patch).toMatchObject({ round: '2' });
		expect(patch).not.toHaveProperty('firm');
		expect(patch).not.toHaveProperty('type');
	});

	it('are none for a note that tells of several interviews, or of none', () => {
		const talk = (company: string, day: string): string => `## ${company} interview, 2025-03-0${day}\n### What went well\n- Calm voice\n### What to improve\n- No numbers in the result\n\n`;
		expect(guessed(talk('Oakline', '2') + talk('Halcyon', '3'))).toBeNull();
		expect(guessed('Buy milk.')).toBeNull();
	});
});
