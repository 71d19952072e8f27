import type { Reading } from '../reading.ts';
import { placesIn, type PlacedMark } from './find-marks.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A reading of the text without marks, with the places of the note as it is; `note` is its text with the marks. Whatever
 * has a `start`, and an `end`, is a place, at any depth; words that a mark stands between are those of the note again.
 */
export function restored(reading: Reading, note: string, marks: readonly PlacedMark[]): Reading {
	const places = placesIn(marks);

	function moved(value: unknown): unknown {
		if (Array.isArray(value)) return value.map(moved);
		if (typeof value !== 'object' || value === null) return value;
		const fields: Fields = { ...value };
		const inner = Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, moved(one)]));
		const { start, end, text } = fields;
		if (typeof start !== 'number') return inner;
		if (typeof end !== 'number') return { ...inner, start: places.start(start) };
		// a record reaches over all marks at its ends, words stand between them
		if ('items' in fields) return { ...inner, start: places.end(start), end: places.start(end) };
		const from = places.start(start);
		const to = Math.max(from, places.end(end));
		if (typeof text !== 'string' || to - from === end - start) return { ...inner, start: from, end: to };
		return { ...inner, start: from, end: to, text: note.slice(places.start(end - text.length), to) };
	}

	return moved(reading) as Reading;
}
