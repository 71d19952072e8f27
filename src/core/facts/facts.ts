import type { Fact, FactSource, InterviewRecord, Outcome, Stage } from '../debrief/debrief.ts';
import { STAGES } from '../debrief/debrief.ts';
import type { Outline } from '../debrief/outline.ts';
import type { Property, PropertyValue } from '../markdown/block.ts';
import type { Problem } from '../problems.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { findDate, findYearless } from './dates.ts';
import { factLines, type FactKey, type FactLine } from './fact-lines.ts';
import { findOutcome } from './outcome.ts';
import { findRole } from './role.ts';
import { findRound } from './round.ts';
import { findStage } from './stage.ts';
import { parseTitle, type Title } from './title.ts';
import { wordedFacts } from './wording.ts';

export type Facts = Pick<InterviewRecord, 'company' | 'role' | 'round' | 'stage' | 'date' | 'outcome' | 'interviewers'>;

/** A title with the place it stands at; `at` is null for a file or folder name. */
export interface TitleSource {
	readonly source: FactSource;
	readonly text: string;
	readonly at: number | null;
	readonly parsed: Title;
}

/** Where a record's facts may stand, nearest first. */
export interface FactSources {
	readonly outline: Outline;
	readonly properties: readonly Property[];
	/** Blocks of the record, its opening line included. */
	readonly from: number;
	readonly to: number;
	/** Blocks before the first record of a note that holds several. */
	readonly shared: readonly [from: number, to: number] | null;
	/** The record's own opening line, before the note's titles. */
	readonly opener: TitleSource | null;
	readonly titles: readonly TitleSource[];
	readonly folder: string | null;
}

export function titleSource(source: FactSource, text: string, at: number | null, dayFirst: boolean): TitleSource {
	return { source, text, at, parsed: parseTitle(text, dayFirst) };
}

/** Settles each fact from the first source that has it. */
export function readFacts(sources: FactSources, options: ReaderOptions, problems: Problem[]): Facts {
	const { outline, opener } = sources;
	const { text } = outline;
	const own = factLines(outline, sources.from, sources.to);
	const shared = sources.shared ? factLines(outline, ...sources.shared) : [];
	const property = (key: FactKey): readonly PropertyValue[] => propertyValues(sources.properties, options.properties[key], key);
	const line = (key: FactKey): FactLine | undefined => own.find((found) => found.key === key && !isLabelOnly(found)) ?? shared.find((found) => found.key === key);
	const titles = opener ? [opener, ...sources.titles] : sources.titles;
	const worded = wordedFacts(outline, sources.from, sources.to);

	/** A value with its place, from properties, lines or a section's opening line. */
	const stated = <T extends string>(key: FactKey, read: (value: string) => { value: T; start: number; end: number; guessed: boolean } | null): Fact<T> | null => {
		const sectioned = opener !== null && sources.shared !== null;
		const candidates: (() => Fact<T> | null)[] = [
			() => fromPlaces(property(key), 'property', read),
			() => fromLine(own.filter((found) => found.key === key && found.inline), 'inline', read),
			() => fromLine(own.filter((found) => found.key === key && !found.inline), 'line', read),
		];
		if (sectioned) candidates.push(candidates.shift() as () => Fact<T> | null);
		candidates.push(() => fromLine(shared.filter((found) => found.key === key), 'line', read));
		for (const candidate of candidates) {
			const found = candidate();
			if (found) return found;
		}
		return null;
	};
	const fromPlaces = <T extends string>(values: readonly { start: number; end: number; text: string; line?: number }[], source: FactSource, read: (value: string) => { value: T; start: number; end: number; guessed: boolean } | null): Fact<T> | null => {
		for (const value of values) {
			const found = read(value.text);
			if (found) return { value: found.value, source, guessed: found.guessed, start: value.start + found.start, end: value.start + found.end };
		}
		return null;
	};
	const fromLine = <T extends string>(found: readonly FactLine[], source: FactSource, read: (value: string) => { value: T; start: number; end: number; guessed: boolean } | null): Fact<T> | null =>
		fromPlaces(found.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })), source, read);
	const fromTitle = <T extends string>(pick: (title: Title) => { value?: string; start: number; end: number; guessed?: boolean } | null, sure: (title: Title) => boolean): Fact<T> | null => {
		for (const { source, text: words, at, parsed } of titles) {
			const found = pick(parsed);
			if (!found) continue;
			const value = (found.value ?? words.slice(found.start, found.end)) as T;
			return { value, source, guessed: (found.guessed ?? false) || !sure(parsed), start: at === null ? null : at + found.start, end: at === null ? null : at + found.end };
		}
		return null;
	};
	const openerFirst = <T extends string>(direct: Fact<T> | null, pick: (title: Title) => { value?: string; start: number; end: number } | null): Fact<T> | null => {
		if (!opener || !sources.shared || direct?.source === 'line' || direct?.source === 'inline') return direct;
		const found = pick(opener.parsed);
		return found ? { value: (found.value ?? opener.text.slice(found.start, found.end)) as T, source: opener.source, guessed: false, start: (opener.at ?? 0) + found.start, end: (opener.at ?? 0) + found.end } : direct;
	};

	const isInterview = (title: Title): boolean => title.interview || title.role !== null || title.round !== null;
	const date = openerFirst(stated('date', (value) => findDate(value, options.dayFirst)), (title) => title.date) ?? fromTitle((title) => title.date, () => true);
	for (const value of property('date')) {
		if (!findDate(value.text, options.dayFirst) && !/^\{\{|^<%/u.test(value.text)) problems.push({ code: 'date-unreadable', params: { text: value.text }, line: value.line });
	}
	const dateLine = line('date');
	const stage = openerFirst(stated('stage', stageOf), (title) => title.stage) ?? stated('round', (value) => findStage(value) && { ...(findStage(value) as NonNullable<ReturnType<typeof findStage>>), guessed: false }) ?? fromTitle<Stage>((title) => title.stage, () => true);
	const folder: Fact | null = sources.folder ? { value: sources.folder, source: 'folder', guessed: true, start: null, end: null } : null;
	return {
		company: stated('company', nameOf) ?? openerFirst<string>(null, (title) => title.company) ?? fromTitle((title) => (isInterview(title) ? title.company : null), isInterview) ?? (folder && worded.company && worded.company.value.toLowerCase() !== folder.value.toLowerCase() ? worded.company : folder ?? worded.company),
		role: stated('role', roleOf) ?? fromTitle((title) => title.role, () => true) ?? worded.role,
		round: openerFirst(stated('round', roundOf), (title) => title.round) ?? fromTitle((title) => title.round, () => true),
		stage: stage ?? worded.stage,
		date: date ?? (dateLine ? yearless(dateLine) : null) ?? worded.date,
		outcome: stated<Outcome>('outcome', (value) => {
			const found = findOutcome(value);
			return found ? { value: found, start: 0, end: value.length, guessed: false } : null;
		}) ?? worded.outcome,
		interviewers: interviewersOf(),
	};

	function yearless(found: FactLine): Fact | null {
		const year = /(?:19|20)\d{2}/u.exec(titles.map(({ text: words }) => words).join(' '))?.[0];
		if (!year) return null;
		const value = findYearless(text.slice(found.start, found.end), Number(year));
		return value ? { value: value.value, source: 'line', guessed: true, start: found.start + value.start, end: found.start + value.end } : null;
	}

	function isLabelOnly(found: FactLine): boolean {
		return found.end <= found.start;
	}

	function interviewersOf(): Fact[] {
		const facts: Fact[] = [];
		const seen = new Set<string>();
		const add = (source: FactSource, start: number | null, words: string, guessed: boolean): void => {
			for (const name of splitNames(words)) {
				const key = name.text.toLowerCase();
				if (seen.has(key)) continue;
				seen.add(key);
				facts.push({ value: name.text, source, guessed, start: start === null ? null : start + name.start, end: start === null ? null : start + name.start + name.text.length });
			}
		};
		for (const value of property('interviewers')) add('property', value.start, value.text, false);
		for (const found of own) if (found.key === 'interviewers' && looksLikePeople(text.slice(found.start, found.end))) add(found.inline ? 'inline' : 'line', found.start, text.slice(found.start, found.end), false);
		if (facts.length === 0) for (const { source, text: words, at, parsed } of titles) for (const place of parsed.interviewers) add(source, at === null ? null : at + place.start, words.slice(place.start, place.end), false);
		if (facts.length === 0) for (const found of worded.interviewers) if (!seen.has(found.value.toLowerCase())) {
			seen.add(found.value.toLowerCase());
			facts.push(found);
		}
		return facts;
	}
}

export function propertyValues(properties: readonly Property[], name: string, fallback: string): readonly PropertyValue[] {
	const wanted = name.toLowerCase();
	const found = properties.find(({ key }) => key.toLowerCase() === wanted) ?? properties.find(({ key }) => key.toLowerCase() === fallback);
	return found?.values ?? [];
}

/** A name without link signs and what stands in brackets behind it. */
function nameOf(value: string): { value: string; start: number; end: number; guessed: boolean } | null {
	const link = /\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]/u.exec(value);
	if (link) {
		const name = (link[2] ?? (link[1] as string).split('/').pop() ?? '').trim();
		const start = link.index + link[0].lastIndexOf(name);
		return name ? { value: name, start, end: start + name.length, guessed: false } : null;
	}
	const plain = /^[^(（,;|<]+/u.exec(value.replace(/\*\*|__|`/gu, ''))?.[0].trim() ?? '';
	if (!plain || /^(?:tbd|n\/a|\?|-|–|none|unknown|\.{2,}|…|\[.*\]|\{\{.*|<.*)$/iu.test(plain) || plain.split(/\s+/u).length > 7) return null;
	const start = value.indexOf(plain);
	return start < 0 ? { value: plain, start: 0, end: value.length, guessed: false } : { value: plain, start, end: start + plain.length, guessed: false };
}

function roleOf(value: string): { value: string; start: number; end: number; guessed: boolean } | null {
	const name = nameOf(value);
	if (!name) return null;
	const at = / (?:at|@) /u.exec(name.value);
	return at && findRole(name.value.slice(0, at.index)) ? { ...name, value: name.value.slice(0, at.index), end: name.start + at.index } : name;
}

function roundOf(value: string): { value: string; start: number; end: number; guessed: boolean } | null {
	const bare = value.trim();
	const number = /^#?(\d{1,2}[a-c]?)(?:st|nd|rd|th)?(?![\p{L}\d/.-])/u.exec(bare);
	if (number) return { value: number[1] as string, start: value.indexOf(number[1] as string), end: value.indexOf(number[1] as string) + (number[1] as string).length, guessed: false };
	const found = findRound(bare);
	if (found) return { value: found.value, start: found.start, end: found.end, guessed: false };
	const name = nameOf(bare);
	return name && name.value.split(/\s+/u).length <= 4 ? name : null;
}

function stageOf(value: string): { value: Stage; start: number; end: number; guessed: boolean } | null {
	const key = value.trim().toLowerCase().replace(/[\s_]+/gu, '-');
	const exact = STAGES.find((stage) => stage === key);
	if (exact) return { value: exact, start: 0, end: value.length, guessed: false };
	const found = findStage(value);
	return found ? { ...found, guessed: false } : null;
}

function looksLikePeople(value: string): boolean {
	return /\p{Lu}|\p{Lo}|^\[\[/u.test(value) && value.length < 160;
}

function splitNames(value: string): { text: string; start: number }[] {
	const names: { text: string; start: number }[] = [];
	for (const match of value.matchAll(/[^,;&/+、，|]+/gu)) {
		for (const part of match[0].matchAll(/(?:(?!\s+(?:and|und|et|y)\s+).)+/giu)) {
			const words = part[0].replace(/^\s*(?:and|und|et|y)\s+/iu, '').replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/gu, '$1');
			const clean = (/^[^(（\-–—:]+/u.exec(words.trim())?.[0] ?? '').trim();
			if (!/^(?:\p{Lu}|\p{Lo})/u.test(clean) || clean.split(/\s+/u).length > 4 || NOT_NAMES.test(clean)) continue;
			const start = value.indexOf(clean, match.index);
			if (start >= 0) names.push({ text: clean, start });
		}
	}
	return names;
}

const NOT_NAMES = /^(?:EM|PM|HM|CTO|VP|CEO|HR|TBD|N\/A|Zoom|Teams|Senior|Staff|Head|Director|Hiring|Recruiter|Unknown|Phone|Video|Google)\b/u;
