import { describe, expect, it } from 'vitest';
import { inferred } from '../reading.ts';

const diary = (text: string): string[] => inferred(`Interviewer: Sam\n\n${text}\n`);

describe('a sentence that judges', () => {
	it.each([
		'I knew the tariff rules by heart and told it plainly.',
		'The bit about confidentiality I knew cold.',
		'On strategy I was very convincing.',
		'I was not nervous at all.',
		'The safety bit I could do in my sleep.',
		'I have never felt so prepared.',
		'I didn\'t think it could go so well.',
		'I avoided rambling this time.',
		'I managed not to panic.',
		'They liked that I speak Polish.',
		'She thought I was the strongest of the day.',
		'I handled it calmly and they leaned in.',
	])('praises: %s', (text) => {
		expect(diary(text)).toEqual([`+ ${text}`]);
	});

	it.each([
		'I have hardly any experience with tenders.',
		'I could hear myself saying "basically" again.',
		'I came across as bitter about the rota.',
		'I let him get under my skin and snapped at him.',
		'No numbers anywhere.',
		'I was far from confident.',
		'I was anything but calm.',
		'It was not my best answer.',
		'I could be much clearer about the budget.',
		'You seemed less confident on data protection.',
		'No idea what a full page costs me in hours.',
		'should have just said redundancy.',
		'They were less keen on my lack of practice.',
		'We would have liked to hear more about your budget.',
	])('finds fault: %s', (text) => {
		expect(diary(text)).toEqual([`- ${text}`]);
	});

	it.each([
		'Great talking to you on Thursday!',
		'She told me twice that the gap is the north of the country.',
		'He interrupted his colleague five times.',
		'The strengths of the hospital are its nurses.',
		'The roses are weak this year.',
		'I need to write this down before I forget how it felt to sit there.',
		'what does a good handover look like to you',
		'The two guys were nice.',
		'No idea how it went.',
		'Ouch.',
		'They asked what I do when a colleague makes a mistake.',
	])('is none: %s', (text) => {
		expect(diary(text)).toEqual([]);
	});

	it('is heard on both sides of a comma where they differ', () => {
		expect(diary('I explained the ferry case very clearly, I totally forgot the budget.')).toEqual(['+ I explained the ferry case very clearly,', '- I totally forgot the budget.'].map((line) => line.replace('clearly,', 'clearly')));
	});

	it('takes what one feared for nothing where it turned out well', () => {
		expect(diary('I thought I had bombed but they loved it.')).toEqual(['+ I thought I had bombed but they loved it.']);
	});

	it('goes on about the candidate where the one before it was', () => {
		expect(diary('I went blank on the recount. When something came out it was in the wrong order.')).toEqual(['- I went blank on the recount.', '- When something came out it was in the wrong order.']);
	});

	it('knows he and she for the candidate in a report that says so', () => {
		expect(inferred('The candidate structured the problem clearly. She was composed when the data turned out to be wrong. His colleague of ours was late.\n')).toContain('+ She was composed when the data turned out to be wrong.');
		expect(diary('She was composed when the data turned out to be wrong.')).toEqual([]);
	});
});
