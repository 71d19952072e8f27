import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions, type InterviewRecord } from '../../../src/core/index.ts';

function debrief(...lines: string[]): InterviewRecord {
	const text = ['---', 'type: interview-debrief', 'company: Fenwick', '---', ...lines].join('\n');
	const [record] = read({ path: 'x.md', text, modified: 0 }, readerOptions(DEFAULT_SETTINGS)).debriefs;
	if (!record) throw new Error('No interview was found.');
	return record;
}

describe('how a story or an answer went', () => {
	it('is no strength or gap of its own behind the link to the story', () => {
		const record = debrief('## Stories told', '- [[Two roadmaps]] to Gareth, for the conflict question. Fell flat', '- [[The night shift]] to Imke, landed', '- I rambled for the last one');
		expect(record.told.map(({ link, landed }) => [link, landed])).toEqual([['Two roadmaps', 'gap'], ['The night shift', 'strong']]);
		expect(record.items.map(({ text }) => text)).toEqual(['I rambled for the last one']);
	});

	it('is no strength or gap of its own in the verdict below a question', () => {
		const record = debrief('### Q2 How do you settle a conflict with a peer?', 'Answered with [[Two roadmaps]]', 'Verdict: weak');
		expect(record.questions.map(({ landed }) => landed)).toEqual(['gap']);
		expect(record.items).toEqual([]);
	});

	it('leaves a judgement that is marked as one', () => {
		const record = debrief('## To improve', '- [[Two roadmaps]] fell flat');
		expect(record.items.map(({ certainty, kind }) => [certainty, kind])).toEqual([['labelled', 'gap']]);
	});
});
