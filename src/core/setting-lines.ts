import type { Competency } from './competency/competency.ts';

/** What is wrong with one line of a setting that holds one entry a line. The words for it stand in i18n, keyed by `code`. */
export interface LineProblem {
	readonly code: LineProblemCode;
	/** The line as written, and what else the sentence needs. */
	readonly params: Readonly<Record<string, string>>;
	/** Line of the setting's text, counted from 0. */
	readonly line: number;
}

export type LineProblemCode =
	| 'competency-no-colon' // params.text: no `id: words`
	| 'competency-bad-id' // params.text, params.id: an id that is not lower case letters, digits and hyphens
	| 'competency-unknown' // params.text, params.id: not in the default list, and no name given for a new one
	| 'competency-no-words' // params.text, params.id: nothing stands after the colon of a known competency
	| 'alias-no-equals' // params.text: no `Name = other name`
	| 'alias-one-name'; // params.text: a name without another one for it

export interface Lines<T> {
	readonly entries: readonly T[];
	readonly problems: readonly LineProblem[];
}

/** The entries of a text with one entry a line: trimmed, blank lines left out, each entry once. */
export function entriesOf(text: string): readonly string[] {
	return [...new Set(text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== ''))];
}

/**
 * `impact: numbers, metrics` adds words to a competency of the default list; `negotiation = Negotiation: haggle, price`
 * adds one of the user's own, and gives a known one another name. Words may be left out after a new name.
 * Several lines for one id add up. A bad line is reported and left out.
 */
export function parseCompetencyLines(text: string, known: readonly Competency[]): Lines<Competency> {
	const found = new Map<string, Competency>();
	const problems: LineProblem[] = [];
	eachLine(text, (written, line) => {
		const report = (code: LineProblemCode, params: Record<string, string> = {}): void => {
			problems.push({ code, params: { text: written, ...params }, line });
		};
		const head = /^([^:：]*)[:：](.*)$/su.exec(written);
		if (head === null) {
			report('competency-no-colon');
			return;
		}
		const [idText = '', name = ''] = splitOnce(head[1] ?? '', '=');
		const shipped = shippedCompetency(idText, known);
		const id = shipped?.id ?? idText.toLowerCase();
		if (!/^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u.test(id)) {
			report('competency-bad-id', { id: idText });
			return;
		}
		const before = found.get(id) ?? shipped;
		if (before === undefined && name === '') {
			report('competency-unknown', { id });
			return;
		}
		const words = wordsOf(head[2] ?? '');
		if (words.length === 0 && name === '') {
			report('competency-no-words', { id });
			return;
		}
		found.set(id, {
			id,
			name: name === '' ? (before?.name ?? id) : name,
			about: before?.about ?? '',
			words: [...new Set([...(before?.words ?? []), ...words])],
		});
	});
	return { entries: [...found.values()], problems };
}

/** `Two Sigma = 2Sigma, TwoSig`: one group of names for one company a line, the name to show first. */
export function parseAliasLines(text: string): Lines<readonly string[]> {
	const entries: (readonly string[])[] = [];
	const problems: LineProblem[] = [];
	eachLine(text, (written, line) => {
		if (!/[=＝]/u.test(written)) {
			problems.push({ code: 'alias-no-equals', params: { text: written }, line });
			return;
		}
		const [name = '', others = ''] = splitOnce(written.replace('＝', '='), '=');
		const group = [...new Set([name, ...namesOf(others)])].filter((one) => one !== '');
		if (name === '' || group.length < 2) problems.push({ code: 'alias-one-name', params: { text: written }, line });
		else entries.push(group);
	});
	return { entries, problems };
}

function eachLine(text: string, take: (written: string, line: number) => void): void {
	text.split(/\r\n|\r|\n/).forEach((line, index) => {
		const written = line.trim();
		if (written !== '') take(written, index);
	});
}

/** By id or by name; the words are the user's alone, so there are none yet. */
function shippedCompetency(written: string, known: readonly Competency[]): Competency | undefined {
	const wanted = written.toLowerCase();
	const shipped = known.find((one) => one.id === wanted || one.name.toLowerCase() === wanted);
	return shipped === undefined ? undefined : { ...shipped, words: [] };
}

function splitOnce(text: string, sign: string): readonly [string, string] {
	const at = text.indexOf(sign);
	return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + sign.length).trim()];
}

function namesOf(text: string): readonly string[] {
	return text.split(/[,，、]/u).map((name) => name.trim()).filter((name) => name !== '');
}

function wordsOf(text: string): readonly string[] {
	return namesOf(text).map((word) => word.toLowerCase());
}
