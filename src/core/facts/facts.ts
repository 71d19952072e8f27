import type { Fact, FactSource, InterviewRecord, Outcome, Stage } from '../debrief/debrief.ts';
import type { Outline } from '../debrief/outline.ts';
import type { Property, PropertyValue } from '../markdown/block.ts';
import type { Problem } from '../problems.ts';
import type { ReaderOptions } from '../reader-options.ts';
import { findDate, findYearless } from './dates.ts';
import { factKey, factLines, type FactKey, type FactLine } from './fact-lines.ts';
import { companyOf, looksLikePeople, roleOf, roundOf, splitNames, stageOf, type Value } from './fact-values.ts';
import type { TitleSource } from './head.ts';
import { findOutcome } from './outcome.ts';
import type { Title } from './title.ts';
import { INSTITUTION } from './title-text.ts';
import { sharesName, wordedFacts } from './wording.ts';

export type Facts = Pick<InterviewRecord, 'company' | 'role' | 'round' | 'stage' | 'date' | 'outcome' | 'interviewers'>;

/** Where a record's facts may stand, nearest first. */
export interface FactSources {
	readonly outline: Outline;
	readonly properties: readonly Property[];
	/** Blocks of the record, its opening line included. */
	readonly from: number;
	readonly to: number;
	/** Blocks before the first record of a note that holds several. */
	readonly shared: readonly [from: number, to: number] | null;
	/** A section's opening line and the short lines below it; empty for a whole note. */
	readonly openers: readonly TitleSource[];
	/** Each section of the note names a company of its own. */
	readonly ownCompanies: boolean;
	readonly titles: readonly TitleSource[];
	readonly folder: string | null;
}

type Read<T extends string> = (value: string) => Value<T> | null;
type Choose = (title: Title) => { readonly start: number; readonly end: number; readonly value?: string; readonly guessed?: boolean } | null;

/** Settles each fact from the first source that has it: stated ones, then titles, last the wording. */
export function readFacts(sources: FactSources, options: ReaderOptions, problems: Problem[]): Facts {
	const { outline, openers, titles } = sources;
	const { text } = outline;
	const own = factLines(outline, sources.from, sources.to);
	const shared = sources.shared ? factLines(outline, ...sources.shared) : [];
	const property = (key: FactKey): readonly PropertyValue[] => propertyValues(sources.properties, options.properties[key], key);
	const worded = wordedFacts(outline, sources.from, sources.to);
	const sectioned = openers.length > 0 && sources.shared !== null;

	const fromPlaces = <T extends string>(values: readonly { start: number; text: string }[], source: FactSource, read: Read<T>): Fact<T> | null => {
		for (const value of values) {
			const found = read(value.text);
			if (found) return { value: found.value, source, guessed: found.guessed, start: value.start + found.start, end: value.start + found.end };
		}
		return null;
	};
	const fromLines = <T extends string>(lines: readonly FactLine[], key: FactKey, read: Read<T>): Fact<T> | null => {
		const found = lines.filter((line) => line.key === key);
		if (found.length === 0) return null;
		const values = (inline: boolean): { start: number; text: string }[] => found.filter((line) => line.inline === inline).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
		return fromPlaces(values(true), 'inline', read) ?? fromPlaces(values(false), 'line', read);
	};
	const fromTitles = <T extends string>(list: readonly TitleSource[], pick: Choose, fits: (title: TitleSource) => boolean = () => true, guessed = false): Fact<T> | null => {
		for (const title of list) {
			const found = pick(title.parsed);
			if (!found || !fits(title)) continue;
			const words = title.text.slice(found.start, found.end);
			const value = (found.value ?? (title.source === 'file name' && !/\s/u.test(title.text) ? words.replace(/[-_]/gu, ' ') : words)) as T;
			return { value, source: title.source, guessed: guessed || (found.guessed ?? false), start: title.at === null ? null : title.at + found.start, end: title.at === null ? null : title.at + found.end };
		}
		return null;
	};
	const fromProperty = <T extends string>(key: FactKey, read: Read<T>): Fact<T> | null => fromPlaces(property(key), 'property', read);
	/** Stated in the record, over it, and for the whole note; in a note of several the nearest comes first. */
	const settle = <T extends string>(key: FactKey, read: Read<T>, pick: Choose | null): Fact<T> | null => {
		const stated = fromLines(own, key, read);
		if (!sectioned) return fromProperty(key, read) ?? stated ?? (pick ? fromTitles<T>(openers, pick) : null);
		const [heading, ...below] = openers;
		return stated ?? (pick && heading ? fromTitles<T>([heading], pick) : null) ?? fromProperty(key, read) ?? fromLines(shared, key, read) ?? (pick ? fromTitles<T>(below, pick) : null);
	};

	const written = titles.filter(({ source }) => source !== 'file name');
	const names = written.filter(({ parsed, source }) => parsed.company !== null && (isInterview(parsed) || source === 'title' || source === 'heading'));
	// a section of a note about one company names people and rounds, not another company
	const governed = sectioned && !sources.ownCompanies && (names.length > 0 || property('company').length > 0);
	const titled: readonly TitleSource[] = governed ? [...titles, ...openers] : [...openers, ...titles];

	const date = settle('date', (value) => findDate(value, options.dayFirst), (title) => title.date) ?? yearless(true) ?? fromTitles(titles, (title) => title.date) ?? yearless(false) ?? worded.date(options.dayFirst);
	for (const value of property('date')) {
		if (!findDate(value.text, options.dayFirst) && !/^\{\{|^<%/u.test(value.text)) problems.push({ code: 'date-unreadable', params: { text: value.text }, line: value.line });
	}
	const stage = settle<Stage>('stage', stageOf, (title) => title.stage) ?? fromProperty('round', stageOf) ?? fromLines(own, 'round', stageOf) ?? fromTitles<Stage>(titles, (title) => title.stage);
	const company = companyFact();
	const role = settle('role', roleOf, governed && written.some(({ parsed }) => parsed.role) ? null : (title) => title.role) ?? fromTitles(titled, (title) => title.role) ?? worded.role();
	return {
		company,
		role,
		round: settle('round', roundOf, (title) => title.round) ?? fromTitles(titles, (title) => title.round),
		stage: stage ?? worded.stage(role?.value ?? null),
		date,
		outcome: settle<Outcome>('outcome', outcomeOf, null) ?? worded.outcome(),
		interviewers: interviewers(company),
	};

	function companyFact(): Fact | null {
		const stated = settle('company', companyOf, null);
		if (stated) return stated;
		const [first] = titled.filter(({ parsed }) => parsed.company !== null);
		// a first line such as `6.12 周四 复盘，手机打的` before one that names a job
		const better = first && first.source !== 'file name' && first.parsed.role === null && !first.parsed.interview && !/\p{Lu}/u.test(companyWords(first)) ? titled.filter(({ source, parsed }) => source !== 'file name' && parsed.company !== null && parsed.role !== null) : [];
		const found = fromTitles<string>([...better, ...titled], (title) => title.company, (title) => !isPartner(title) && ( (title.source === 'file name' && !/\s/u.test(title.text) ? isDated(title.parsed) : isInterview(title.parsed)) || title.source === 'heading' || (title.source === 'title' && isName(title)) || isInstitution(title)));
		const inFolder = folderCompany();
		if (inFolder) return inFolder;
		if (found && found.source !== 'file name') return found;
		const met = fromTitles<string>(openers.length > 0 ? openers : written, (title) => (title.company ? null : title.met), ({ parsed }) => parsed.stage === null || parsed.stage.value === 'onsite' || parsed.stage.value === 'final', true);
		const folder: Fact | null = sources.folder ? { value: sources.folder, source: 'folder', guessed: true, start: null, end: null } : null;
		const told = worded.company();
		const differs = folder !== null && told !== null && told.value.toLowerCase() !== folder.value.toLowerCase();
		return met ?? (found && (told === null || /\s|^\p{Lu}/u.test(found.value)) ? found : null) ?? (differs ? told : folder ?? told) ?? found;
	}

	/** Where a title or the file's name begins as the folder does, the folder is the company's. */
	function folderCompany(): Fact | null {
		const { folder } = sources;
		if (!folder) return null;
		const name = folder.toLowerCase();
		const meant = titles.some(({ text: words, parsed: { company: place } }) => {
			const written = place ? words.slice(place.start, place.end).toLowerCase() : '';
			return written.length >= 3 && (name === written || name.startsWith(`${written} `));
		});
		return meant ? { value: folder, source: 'folder', guessed: false, start: null, end: null } : null;
	}

	/** A day and month, on a line of its own or in a title. */
	function yearless(onLines: boolean): Fact | null {
		const lines = onLines ? [...own, ...shared].filter(({ key }) => key === 'date') : [];
		const heads = onLines ? [] : [...openers, ...titles].filter(({ parsed }) => parsed.day !== null);
		if (lines.length === 0 && heads.length === 0) return null;
		const year = yearOf();
		if (year === null) return null;
		for (const line of lines) {
			const value = findYearless(text.slice(line.start, line.end), year);
			if (value) return { value: value.value, source: 'line', guessed: true, start: line.start + value.start, end: line.start + value.end };
		}
		for (const { source, text: words, at } of heads) {
			const value = findYearless(words, year);
			if (value) return { value: value.value, source, guessed: true, start: at === null ? null : at + value.start, end: at === null ? null : at + value.end };
		}
		return null;
	}

	/** The year that goes without saying: of the titles, of the properties, of the first full date. */
	function yearOf(): number | null {
		const words = `${titles.map((title) => title.text).join(' ')} ${sources.properties.flatMap(({ values }) => values.map((value) => value.text)).join(' ')}`;
		const year = /(?:^|[^\d])((?:19|20)\d{2})(?!\d)/u.exec(words)?.[1];
		if (year) return Number(year);
		const found = findDate(text.slice(0, 4000), options.dayFirst);
		return found ? Number(found.value.slice(0, 4)) : null;
	}

	function interviewers(known: Fact | null): Fact[] {
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
		const addPlaces = ({ source, text: words, at }: TitleSource, places: readonly { start: number; end: number }[]): void => {
			for (const { start, end } of places) {
				const value = words.slice(start, end);
				if (seen.has(value.toLowerCase()) || known?.value.toLowerCase() === value.toLowerCase()) continue;
				seen.add(value.toLowerCase());
				facts.push({ value, source, guessed: false, start: at === null ? null : at + start, end: at === null ? null : at + end });
			}
		};
		if (!sectioned) for (const value of property('interviewers')) add('property', value.start, value.text, false);
		for (const found of own) {
			const words = text.slice(found.start, found.end);
			if (found.key === 'interviewers' && looksLikePeople(words)) add(found.inline ? 'inline' : 'line', found.start, words, false);
		}
		const stated = facts.length > 0;
		if (!stated) {
			for (const title of sectioned ? openers : [...openers, ...titles]) {
				addPlaces(title, title.parsed.interviewers);
				if (title.parsed.met) addPlaces(title, [title.parsed.met]);
				if (title.parsed.company && isPartner(title)) addPlaces(title, [title.parsed.company]);
				if (facts.length > 0) break;
			}
		}
		if (!stated && facts.length === 0 && sectioned) for (const value of property('interviewers')) add('property', value.start, value.text, false);
		// what a line or property says is all; a title rarely names everybody
		if (!stated) for (const found of worded.people()) {
			if (facts.some(({ value }) => sharesName(value, found.value)) || known?.value.toLowerCase().includes(found.value.toLowerCase())) continue;
			facts.push(found);
		}
		// `## 19 Feb – Aurelio` below the company's name
		if (facts.length === 0 && governed) {
			for (const title of openers) if (title.parsed.company && isPerson(title.text.slice(title.parsed.company.start, title.parsed.company.end))) addPlaces(title, [title.parsed.company]);
		}
		return facts;
	}
}

function companyWords({ text, parsed: { company } }: TitleSource): string {
	return company ? text.slice(company.start, company.end) : '';
}

function isInterview(title: Title): boolean {
	return title.interview || title.role !== null || title.round !== null;
}

/** `acme-pm-r1` names an interview, `mech-eng-per-question` is anything. */
function isDated({ round, stage, date, interview }: Title): boolean {
	return round !== null || stage !== null || date !== null || interview;
}

/** A title that is a name and little else. */
function isName({ text, parsed: { company } }: TitleSource): boolean {
	if (!company) return false;
	const words = text.slice(company.start, company.end);
	return /\p{Lu}|\p{Lo}/u.test(words) && (words.split(/\s+/u).length <= 3 ? text.length - words.length < 20 : text.length - words.length < 4);
}

/** `Mock 1 (2025-01-11), Priyanka`: who played the interviewer. */
function isPartner({ text, parsed: { company, stage, role } }: TitleSource): boolean {
	return company !== null && role === null && stage?.value === 'mock' && /^\p{Lu}\p{Ll}+$/u.test(text.slice(company.start, company.end)) && /[,，][ \t]*$/u.test(text.slice(0, company.start));
}

/** `Larkmead Pharmacy today, the branch by the canal` */
function isInstitution({ text, parsed: { company } }: TitleSource): boolean {
	const words = company ? text.slice(company.start, company.end) : '';
	return INSTITUTION.test(words) && /\p{Lu}|\p{Lo}/u.test(words);
}

function isPerson(words: string): boolean {
	return /^\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)?$/u.test(words);
}

function outcomeOf(value: string): Value<Outcome> | null {
	const found = findOutcome(value);
	return found ? { value: found, start: 0, end: value.length, guessed: false } : null;
}

export function propertyValues(properties: readonly Property[], name: string, fallback: string): readonly PropertyValue[] {
	const wanted = name.toLowerCase();
	const found = properties.find(({ key }) => key.toLowerCase() === wanted) ?? properties.find(({ key }) => key.toLowerCase() === fallback);
	// `school: Larkfield Primary`: people call their properties as they call their lines
	return found?.values ?? properties.filter(({ key }) => factKey(key.replace(/[_-]/gu, ' ')) === fallback).flatMap(({ values }) => values);
}
