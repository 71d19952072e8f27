import { PARTS, type Story, type StoryCheck } from './story.ts';

/** A number with what it counts. */
interface Quantity {
	readonly value: number;
	/** What it counts, in one spelling: `%`, `hour`, `bus`. */
	readonly unit: string;
	readonly start: number;
	readonly end: number;
	readonly line: number;
	readonly written: string;
}

const WORDS = new Map('zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, value) => [word, value]));
const NUMBER = /([$€£¥])?[ ]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)[ ]?(k(?![\p{L}])|m(?![\p{L}])|bn(?![\p{L}])|[万千百亿])?[ ]?(%|[$€£¥]|[\p{L}]{1,24})?|(?:^|[^\p{L}])(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ([\p{L}]{2,24})/giu;
const TIMES = new Map([['k', 1e3], ['m', 1e6], ['bn', 1e9], ['千', 1e3], ['万', 1e4], ['百', 100], ['亿', 1e8]]);
const UNITS = new Map([
	['h', 'hour'], ['hr', 'hour'], ['hrs', 'hour'], ['min', 'minute'], ['mins', 'minute'], ['sec', 'second'], ['secs', 'second'], ['s', 'second'], ['d', 'day'], ['wk', 'week'], ['wks', 'week'],
	['yr', 'year'], ['yrs', 'year'], ['percent', '%'], ['pct', '%'], ['million', 'million'], ['euro', '€'], ['euros', '€'], ['dollar', '$'], ['dollars', '$'], ['pounds', '£'], ['people', 'person'], ['persons', 'person'],
]);
/** Behind a number these count nothing. */
const SMALL = new Set('to of in on at and or the a an for from by with per was is were are i we that than until as am pm'.split(' '));

function quantities({ parts }: Pick<Story, 'parts'>): Quantity[] {
	const found: Quantity[] = [];
	const seen = new Set<number>();
	for (const name of PARTS) {
		const part = parts[name];
		if (!part || seen.has(part.start)) continue;
		seen.add(part.start);
		for (const match of part.text.matchAll(NUMBER)) {
			const [whole, before, digits, times, behind, word, counted] = match;
			let unit = (before ?? behind ?? counted ?? '').toLowerCase();
			let value = digits === undefined ? (WORDS.get((word ?? '').toLowerCase()) ?? 0) : Number(digits.replaceAll(',', '')) * (TIMES.get((times ?? '').toLowerCase()) ?? 1);
			if (unit === 'million') {
				value *= 1e6;
				unit = before ?? '';
			}
			unit = UNITS.get(unit) ?? (/^[a-z]{4,}s$/u.test(unit) && !unit.endsWith('ss') ? unit.slice(0, -1) : unit);
			if (/^[\u3400-\ud7a3]/u.test(unit)) unit = unit.slice(0, 1);
			if (unit === '' || SMALL.has(unit)) continue;
			const lead = whole.length - whole.replace(/^[^\p{L}\p{N}$€£¥]+/u, '').length;
			const start = part.start + match.index + lead;
			const written = whole.slice(lead).trim();
			let line = part.line;
			for (let at = part.text.indexOf('\n'); at >= 0 && part.start + at < start; at = part.text.indexOf('\n', at + 1)) line++;
			found.push({ value, unit, start, end: start + written.length, line, written });
		}
	}
	return found;
}

/** Numbers of a story that another telling of the same story gives otherwise, one for each thing that is counted. */
export function differingNumbers(story: Story, others: readonly Story[]): StoryCheck[] {
	if (others.length === 0) return [];
	const own = quantities(story);
	const checks: StoryCheck[] = [];
	const units = new Set<string>();
	for (const other of others) {
		const theirs = quantities(other);
		const ownValues = new Set(own.map(({ value }) => value));
		const theirValues = new Set(theirs.map(({ value }) => value));
		for (const here of own) {
			if (units.has(here.unit) || theirValues.has(here.value)) continue;
			const there = theirs.find(({ unit, value }) => unit === here.unit && !ownValues.has(value));
			if (!there) continue;
			units.add(here.unit);
			checks.push({ code: 'number-differs', params: { here: here.written, there: there.written, path: other.path, title: other.path === story.path ? other.title : nameOf(other.path) }, start: here.start, end: here.end, line: here.line });
		}
	}
	return checks.sort((a, b) => a.start - b.start);
}

function nameOf(path: string): string {
	return (path.split('/').pop() ?? path).replace(/\.md$/iu, '');
}
