import { escaped, scalar } from './yaml.ts';

/** What the variables of a template stand for. Empty text is a value that is not known. */
export interface TemplateValues {
	/** The note's name. */
	readonly title: string;
	readonly company: string;
	readonly role: string;
	readonly round: string;
	readonly stage: string;
	readonly interviewers: readonly string[];
	/** A link to the last interview there, as the app writes links. */
	readonly previous: string;
	/** What a person answered to `{{ask:Label}}`, by label. */
	readonly answers: ReadonlyMap<string, string>;
	/** `{{date:FORMAT}}`: the interview's day, or today; `{{time:FORMAT}}`: now. In the app's own formats. */
	format(what: 'date' | 'time', pattern: string): string;
}

export interface Rendered {
	readonly text: string;
	/** Where `{{cursor}}` first stood, null where it did not. */
	readonly cursor: number | null;
	/** Variables that mean nothing here and were left as they stand, without braces, each once. */
	readonly unknown: readonly string[];
}

type Part = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'variable'; readonly name: string; readonly source: string };

const DEFAULT_FORMATS = { date: 'YYYY-MM-DD', time: 'HH:mm' };

/**
 * Fills in a template: `{{title}}`, `{{date}}`, `{{time}}`, each of the two with `:FORMAT`, `{{company}}`, `{{role}}`,
 * `{{round}}`, `{{stage}}`, `{{interviewers}}`, `{{previous}}`, `{{cursor}}` and `{{ask:Label}}`. Anything between `<%`
 * and `%>` is another tool's and stays. In the properties a value is quoted where YAML needs it, and several
 * interviewers make a list. Nothing is ever run.
 */
export function render(template: string, values: TemplateValues): Rendered {
	const unknown = new Set<string>();
	let text = '';
	let cursor: number | null = null;
	const head = propertiesEnd(template);
	for (const line of linesOf(template)) {
		const inProperties = line.start < head;
		const source = template.slice(line.start, line.end);
		const parts = partsOf(source, line.inside);
		if (!parts.some(({ kind }) => kind === 'variable')) {
			text += source;
			continue;
		}
		if (inProperties) {
			text += propertyLine(source, parts, values, unknown);
			continue;
		}
		const only = parts.filter((part) => part.kind === 'variable' || part.text.trim() !== '');
		if (only.length === 1 && only[0]?.kind === 'variable' && only[0].name === 'previous' && values.previous === '') continue;
		for (const part of parts) {
			if (part.kind === 'variable' && part.name === 'cursor') cursor ??= text.length;
			else text += part.kind === 'text' ? part.text : valueOf(part, values, unknown);
		}
	}
	return { text, cursor, unknown: [...unknown] };
}

/** The labels of a template's `{{ask:Label}}`, each once, in order. */
export function asksOf(template: string): readonly string[] {
	const labels = new Set<string>();
	for (const line of linesOf(template)) {
		for (const part of partsOf(template.slice(line.start, line.end), line.inside)) {
			if (part.kind === 'variable' && part.name.startsWith('ask:')) labels.add(part.name.slice(4).trim());
		}
	}
	return [...labels].filter((label) => label !== '');
}

/** The value of a variable outside of the properties; one that means nothing stays as it is written. */
function valueOf({ name, source }: { readonly name: string; readonly source: string }, values: TemplateValues, unknown: Set<string>): string {
	switch (name) {
		case 'title': return values.title;
		case 'company': return values.company;
		case 'role': return values.role;
		case 'round': return values.round;
		case 'stage': return values.stage;
		case 'interviewers': return values.interviewers.join(', ');
		case 'previous': return values.previous;
		case 'cursor': return '';
	}
	const colon = name.indexOf(':');
	const key = colon < 0 ? name : name.slice(0, colon);
	const rest = colon < 0 ? '' : name.slice(colon + 1).trim();
	if (key === 'date' || key === 'time') return values.format(key, rest === '' ? DEFAULT_FORMATS[key] : rest);
	if (key === 'ask' && rest !== '') return values.answers.get(rest) ?? '';
	unknown.add(name);
	return source;
}

/** `key: "{{company}}"` takes the value as YAML wants it; within other words it is escaped for the quotes around it. */
function propertyLine(source: string, parts: readonly Part[], values: TemplateValues, unknown: Set<string>): string {
	const whole = /^(\s*(?:-\s+)?(?:[^\s:"'][^:"']*:)?)(\s*)(["']?)\{\{([^{}]*)\}\}\3[ \t]*(\r?\n?)$/u.exec(source);
	if (whole) {
		const [, key = '', , , raw = '', ending = ''] = whole;
		const name = normal(raw);
		if (name === 'interviewers' && key.trimEnd().endsWith(':')) return values.interviewers.length === 0 ? `${key}${ending}` : `${key}${values.interviewers.map((person) => `${ending || '\n'}  - ${scalar(person)}`).join('')}${ending}`;
		const before = unknown.size;
		const value = valueOf({ name, source: `{{${raw}}}` }, values, unknown);
		if (unknown.size > before || unknown.has(name)) return source;
		const written = name === 'round' && /^\d{1,2}$/u.test(value) ? value : scalar(value);
		return `${key}${written === '' ? '' : ` ${written}`}${ending}`;
	}
	let text = '';
	for (const part of parts) {
		if (part.kind === 'text') {
			text += part.text;
			continue;
		}
		const value = valueOf(part, values, unknown);
		const quotes = openQuote(text);
		text += unknown.has(part.name) ? value : quotes === '"' ? escaped(value) : quotes === "'" ? value.replace(/\s+/gu, ' ').replaceAll("'", "''") : value.replace(/\s+/gu, ' ');
	}
	return quoteWhole(text);
}

/** The quote that is open at the end of a line. */
function openQuote(line: string): '"' | "'" | '' {
	let open: '"' | "'" | '' = '';
	for (let at = 0; at < line.length; at++) {
		const c = line[at];
		if (open === '"' && c === '\\') at++;
		else if (c === open) open = '';
		else if (open === '' && (c === '"' || c === "'") && /[\s:,[-]/u.test(line[at - 1] ?? ' ')) open = c;
	}
	return open;
}

/** A value without quotes that variables have made unsafe gets quotes. */
function quoteWhole(line: string): string {
	const match = /^(\s*(?:-\s+)?[^\s:"'][^:]*:[ \t]+|\s*-\s+)([^"'\s[{|>&*!#][^\r\n]*?)([ \t]*\r?\n?)$/u.exec(line);
	const value = match?.[2];
	if (!match || value === undefined || !/:\s|:$|\s#|^[%@`]/u.test(value)) return line;
	return `${match[1] as string}"${escaped(value)}"${match[3] as string}`;
}

function normal(name: string): string {
	const trimmed = name.trim();
	const colon = trimmed.indexOf(':');
	return colon < 0 ? trimmed.toLowerCase() : trimmed.slice(0, colon).trim().toLowerCase() + trimmed.slice(colon);
}

interface Line {
	readonly start: number;
	readonly end: number;
	/** It begins between `<%` and `%>`. */
	readonly inside: boolean;
}

/** Lines with their breaks. */
function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let inside = false;
	for (let start = 0; start < text.length; ) {
		const newline = text.indexOf('\n', start);
		const end = newline < 0 ? text.length : newline + 1;
		lines.push({ start, end, inside });
		const opens = text.lastIndexOf('<%', end - 2);
		const closes = text.lastIndexOf('%>', end - 2);
		if (opens >= start || closes >= start) inside = opens > closes && text.indexOf('%>', end) >= 0;
		start = end;
	}
	return lines;
}

function partsOf(line: string, inside: boolean): Part[] {
	const parts: Part[] = [];
	let from = 0; // of the text not yet taken
	let at = inside ? endOfCode(line, 0) : 0;
	while (at < line.length) {
		const code = line.indexOf('<%', at);
		const open = line.indexOf('{{', at);
		if (open < 0) break;
		if (code >= 0 && code < open) {
			at = endOfCode(line, code + 2);
			continue;
		}
		const close = line.indexOf('}}', open);
		if (close < 0) break;
		const source = line.slice(open, close + 2);
		const raw = source.slice(2, -2);
		if (raw.trim() === '' || /[{}\n]/u.test(raw)) {
			at = open + 2;
			continue;
		}
		if (open > from) parts.push({ kind: 'text', text: line.slice(from, open) });
		parts.push({ kind: 'variable', name: normal(raw), source });
		from = at = close + 2;
	}
	if (from < line.length) parts.push({ kind: 'text', text: line.slice(from) });
	return parts;
}

function endOfCode(line: string, from: number): number {
	const close = line.indexOf('%>', from);
	return close < 0 ? line.length : close + 2;
}

/** Where the properties end, 0 where there are none. */
function propertiesEnd(text: string): number {
	const match = /^\ufeff?---[ \t]*\r?\n/u.exec(text);
	if (!match) return 0;
	const close = /^(?:---|\.\.\.)[ \t]*\r?$/mu;
	const rest = text.slice(match[0].length);
	const end = close.exec(rest);
	return end ? match[0].length + end.index : 0;
}
