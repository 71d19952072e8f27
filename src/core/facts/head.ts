import type { Block } from '../markdown/block.ts';
import type { Property } from '../markdown/block.ts';
import { runInLabel } from '../markdown/inline.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { factKey } from './fact-lines.ts';
import type { FactSource } from '../debrief/debrief.ts';
import { parseTitle, TELLING, type Title } from './title.ts';

/** A title with the place it stands at; `at` is null for a file or folder name. */
export interface TitleSource {
	readonly source: FactSource;
	readonly text: string;
	readonly at: number | null;
	readonly parsed: Title;
}

export function titleSource(source: FactSource, text: string, at: number | null, dayFirst: boolean): TitleSource {
	return { source, text, at, parsed: parseTitle(text, dayFirst) };
}

/** No more than this many lines at the top of a note are read as its title. */
const HEAD_LINES = 5;
const LONGEST_LINE = 90;
const LONGEST_FIRST = 130;

/** What stands over a whole note, nearest first: property, first heading, the lines at the top, file name. */
export function titlesOf(text: string, path: string, blocks: readonly Block[], properties: readonly Property[], dayFirst: boolean, isPart: (block: number) => boolean): TitleSource[] {
	const titles: TitleSource[] = [];
	const title = properties.find(({ key }) => key.toLowerCase() === 'title')?.values[0];
	if (title) titles.push(titleSource('title', title.text, title.start, dayFirst));
	let lines = 0;
	let topped = false;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'blank') continue;
		if (isPart(index)) break;
		if (lines >= HEAD_LINES) break;
		if (block.kind === 'rule' || block.callout) {
			if (lines > 0) break;
			continue;
		}
		if (block.kind === 'heading') {
			if (topped || block.level > 3 || (lines > 0 && block.level > 1)) break;
			topped = true;
			lines++;
			titles.push(titleSource(block.level === 1 ? 'title' : 'heading', text.slice(block.start, block.end), block.start, dayFirst));
			continue;
		}
		if (block.kind !== 'text' && !(block.kind === 'item' && lines === 0)) break;
		if (block.quote > 0) break;
		const label = runInLabel(text, block.start, block.end);
		if (label && SUBJECT.test(text.slice(label.start, label.end)) && block.end - label.body <= LONGEST_FIRST) {
			titles.push(titleSource('line', text.slice(label.body, block.end), label.body, dayFirst));
			continue;
		}
		if (label && text.slice(label.start, label.end).split(' ').length <= 2 && isForm(text, blocks, index) && !isDescribed(parseTitle(text.slice(label.start, label.end), dayFirst)) && factKey(text.slice(label.start, label.end)) === null && isDescribed(parseTitle(text.slice(label.body, block.end), dayFirst))) {
			titles.push(titleSource('line', text.slice(label.body, block.end), label.body, dayFirst));
			lines++;
			continue;
		}
		if (label && label.end - label.start < 30 && (factKey(text.slice(label.start, label.end)) !== null || EXPORTED.test(text.slice(label.start, label.end)))) continue;
		const whole = lines > 0 && lines < 3 && WHOLE_BOLD.test(text.slice(block.start, block.end)) && isDescribed(parseTitle(text.slice(block.start, block.end), dayFirst));
		if (lines > 0 && !whole && (block.collapsed || /^(?:[*_]{2}|[^\p{L}\p{N}\s"“'([])/u.test(text.slice(block.start, block.start + 2)))) break;
		if (namesAnotherRound(text.slice(block.start, block.end), dayFirst)) continue;
		// how a letter greets is no title
		if (GREETING.test(text.slice(block.start, block.start + 40))) continue;
		lines++;
		let own = firstSentence(text, block.start, block.end);
		if (own - block.start > LONGEST_FIRST) own = firstClause(text, block.start, own);
		if (lines === 1 || (!topped && !TELLING.test(text.slice(block.start, own)) && titles.every(({ parsed }) => parsed.company === null))) {
			if (own - block.start <= LONGEST_FIRST && own > block.start) titles.push(titleSource(index === 0 || lines === 1 ? 'title' : 'line', text.slice(block.start, own), block.start, dayFirst));
		} else if (own - block.start <= (whole ? LONGEST_FIRST : LONGEST_LINE) && !TELLING.test(text.slice(block.start, own))) titles.push(titleSource('line', text.slice(block.start, own), block.start, dayFirst));
		// `Acme. coded welder. 24/10/2024.`
		if (lines === 1) for (const more of furtherSentences(text, own, block.end)) titles.push(titleSource('line', text.slice(more.start, more.end), more.start, dayFirst));
		if (own - block.start > LONGEST_FIRST) break;
	}
	const filled = titles.filter(({ text: words }) => !/\{\{|<%/u.test(words)); // not a template's
	const name = (path.split('/').pop() ?? '').replace(/\.md$/iu, '');
	filled.push({ ...titleSource('file name', spaced(name), null, dayFirst), text: name });
	return filled;
}

/** A line in bold from end to end. */
const WHOLE_BOLD = pattern(/^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)$/u);

/** A lone link such as `[[Acme R1]]` leads to the note of another round; `[[Acme]]` may well say whom this one is about. */
function namesAnotherRound(line: string, dayFirst: boolean): boolean {
	if (!LONE_LINK.test(line)) return false;
	const { round, stage } = parseTitle(line, dayFirst);
	return (round ?? stage) !== null;
}

const LONE_LINK = pattern(/^\[\[[^\]\n]+\]\]$/u);

/** A company with its role or its day. */
function isDescribed({ company, role, date, day, stage }: Title): boolean {
	return company !== null && (role ?? date ?? day ?? stage) !== null;
}

/** Another line of the form `label: value` stands beside it. */
function isForm(text: string, blocks: readonly Block[], index: number): boolean {
	return [blocks[index - 1], blocks[index + 1]].some((block) => block !== undefined && (block.kind === 'text' || block.kind === 'item') && runInLabel(text, block.start, block.end) !== null);
}

const GREETING = pattern(/^[ \t>*]*(?:dear|hi|hello|hey)[ \t,]+(?:\p{Lu}|there|all|team)/iu);
const SUBJECT = pattern(/^(?:subject|re|betreff|主题|제목)$/iu);

/** Where the last clause ends that leaves a long first sentence a title. */
function firstClause(text: string, start: number, end: number): number {
	const comma = Math.max(...[', ', '，', '; ', ' - ', ' – ', ' ('].map((sign) => text.slice(0, Math.min(end, start + 110)).lastIndexOf(sign)));
	return comma > start + SHORTEST ? comma : end;
}

/** The short sentences right behind the first one, as far as they could stand in a title. */
function furtherSentences(text: string, from: number, end: number): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	let at = from;
	let sentences = 0;
	while (sentences < 3 && at < end && /[.!。]/u.test(text[at] as string)) {
		let start = at + 1;
		while (start < end && /\s/u.test(text[start] as string)) start++;
		const full = firstSentence(text, start, end, 0);
		if (full <= start || full - start > LONGEST_FIRST) break;
		const telling = TELLING.exec(text.slice(start, full));
		// `Acme, data analyst, 3 May, she rang me`: the part before somebody does something
		const stop = telling ? start + Math.max(0, text.slice(start, start + telling.index + 1).lastIndexOf(',')) : full;
		if (stop > start && (stop < full || stop - start <= 60)) found.push({ start, end: stop });
		at = full;
		sentences++;
	}
	return found;
}

/** `acme-pm-r1` as words; offsets hold. */
function spaced(name: string): string {
	return /\s/u.test(name) ? name : name.replace(/_|-(?!\d)|[^\d]-/gu, (sign) => sign.replace(/[-_]/u, ' '));
}

/** The short lines right below a section's opening: `content strategist, hiring manager call, 5 May 2025`. */
export function linesBelow(text: string, blocks: readonly Block[], opener: number, dayFirst: boolean): TitleSource[] {
	const lines: TitleSource[] = [];
	for (let index = opener + 1; index < blocks.length && lines.length < 2; index++) {
		const block = blocks[index] as Block;
		if (block.kind === 'blank' && lines.length === 0) continue;
		if (block.kind !== 'text' || block.quote > 0) break;
		const own = firstSentence(text, block.start, block.end);
		if (own - block.start > LONGEST_LINE || (own === block.end && /[!?]$/u.test(text.slice(block.start, block.end)))) break;
		const places = [{ start: block.start, end: own }, ...furtherSentences(text, own, block.end)];
		const sources = places.map(({ start, end }) => titleSource('line', text.slice(start, end), start, dayFirst)).filter(({ text: words, parsed: { role, stage, date, round } }) => (role ?? stage ?? date ?? round) !== null && !TELLING.test(words));
		if (sources.length === 0) break;
		lines.push(...sources);
	}
	return lines;
}

/** Lines that a program wrote over the note. */
const EXPORTED = pattern(/^(?:created|updated|modified|notebook|tags?|author|source|url|link|id|aliases|relation|subject|from|to|team|present|attendees|facilitator|examiner|venue|duration|length)$/iu);

/** A first sentence as short as `Tuesday.` takes the next one along. */
const SHORTEST = 14;

/** Where the first sentence ends; `Dr. Who` and `1.10.2025` end none. */
function firstSentence(text: string, start: number, end: number, shortest = SHORTEST): number {
	const stop = Math.min(end, start + LONGEST_FIRST + 40);
	for (let at = start; at < stop; at++) {
		const code = text.charCodeAt(at);
		if (at - start < shortest) continue;
		if (code === 0x3002) return at;
		if (code !== 46 && code !== 33) continue;
		const next = text.charCodeAt(at + 1);
		if (at + 1 < end && next !== 32 && next !== 10) continue;
		if (/(?:^|[ (])(?:dr|mr|mrs|ms|prof|st|vs|sr|jr|inc|co|ltd|interv|\p{L})$/iu.test(text.slice(Math.max(start, at - 7), at))) continue;
		return at;
	}
	return end;
}
