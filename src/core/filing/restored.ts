import type { Fact, InterviewRecord, Item } from '../debrief/debrief.ts';
import type { Quote, Span } from '../note.ts';
import type { Reading } from '../reading.ts';
import { placesIn, type PlacedMark } from './find-marks.ts';

/** A reading of the text without marks, with the places of the note as it is. `note` is its text with the marks. */
export function restored(reading: Reading, note: string, marks: readonly PlacedMark[]): Reading {
	const places = placesIn(marks);
	const span = <T extends Span>(one: T): T => ({ ...one, start: places.start(one.start), end: Math.max(places.start(one.start), places.end(one.end)) });
	const quote = <T extends Quote>(one: T): T => {
		const moved = span(one);
		if (moved.end - moved.start === one.end - one.start) return moved;
		const words = places.start(one.end - one.text.length);
		return { ...moved, text: note.slice(words, moved.end) };
	};
	const fact = <F extends Fact>(one: F): F => (one.start === null || one.end === null ? one : { ...one, start: places.start(one.start), end: places.end(one.end) });
	const known = <F extends Fact>(one: F | null): F | null => (one === null ? null : fact(one));
	const item = (one: Item): Item => ({ ...quote(one), evidence: one.evidence.map(quote) });
	const record = (one: InterviewRecord): InterviewRecord => ({
		...one,
		start: places.end(one.start),
		end: places.start(one.end),
		company: known(one.company),
		role: known(one.role),
		round: known(one.round),
		stage: known(one.stage),
		date: known(one.date),
		outcome: known(one.outcome),
		interviewers: one.interviewers.map(fact),
		items: one.items.map(item),
		questions: one.questions.map((question) => ({ ...quote(question), stories: question.stories.map((story) => ({ ...story, start: places.start(story.start) })) })),
		toAsk: one.toAsk.map(quote),
		process: one.process.map(quote),
		actions: one.actions.map(quote),
		assessment: one.assessment === null ? null : quote(one.assessment),
	});
	return { ...reading, debriefs: reading.debriefs.map(record) };
}
