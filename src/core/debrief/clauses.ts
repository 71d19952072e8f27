import type { Span } from '../note.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import type { Kind } from './debrief.ts';
import { inferredKind, judge, type Judgement } from './judge.ts';
import { lean } from './lean.ts';
import type { Outline } from './outline.ts';

/** A stretch of a sentence and what its words say of the candidate. */
export type Judged = Span & { readonly kind: Kind };

/** Where no word judges, all the words of a line together count from these logits of the line model on. */
const JUDGES = 1;
const HINTED = 0.5;
/** A sentence of more words is a stream of several, as in a dictated note. */
const LONG = 45;
/** A sentence that goes on about the candidate needs no subject of its own from here. */
const GOES_ON = 1.8;
/** Both sides of a comma have to say this much where no word of contrast parts them. */
const APART = 1.8;

/**
 * What one sentence judges. It is split at words of contrast, at commas where the sides judge differently, and into the
 * clauses that begin with `I` where it begins with others or is very long. `before` is what the sentence before it judged;
 * `third` says that he or she is the candidate, `topic` that the sentence tells how a part of the interview went
 * (`**Whiteboard** – meh, jumped to screens`).
 */
export function judgedClauses(tokens: readonly Token[], span: Span, third: boolean, before: Kind | null, topic = false): Judged[] {
	if (asks(tokens)) return [];
	const cuts = tokens.flatMap((token, index) => (index > 0 && (token.word?.marks ?? 0) & Mark.contrast && SPLITTING.has(token.key) ? [index] : []));
	if (cuts.length > 0) return sides(tokens, span, [0, ...cuts, tokens.length], third, 0);
	if (tokens.length > LONG) return ownClauses(tokens, span);
	const breaks = tokens.flatMap((token, index) => (index > 0 && token.breaks && !DEPENDENT.has(token.key) ? [index] : []));
	if (breaks.length > 0) {
		const both = sides(tokens, span, [0, ...breaks, tokens.length], third, APART);
		if (new Set(both.map(({ kind }) => kind)).size > 1) return both;
	}
	const judgement = judge(tokens, third);
	if (tokens.length === 1 && Math.abs(judgement.score) < 3) return []; // `Ouch.`
	const whole = topic && judgement.subject === 'none' ? { ...judgement, subject: 'own' as const } : judgement;
	const kind = inferredKind(whole) ?? leaningKind(whole, tokens) ?? (before && whole.subject === 'none' && Math.abs(whole.score) >= GOES_ON && whole.score > 0 === (before === 'strength') ? before : null);
	return kind ? [{ ...span, kind }] : ownClauses(tokens, span);
}

/** The sides of a sentence; one span where they agree, unless the sentence is a long stream. */
function sides(tokens: readonly Token[], span: Span, bounds: readonly number[], third: boolean, least: number): Judged[] {
	const heard: { start: number; end: number; kind: Kind | null; own: readonly Judged[] }[] = [];
	let subject: Judgement['subject'] = 'none';
	for (let index = 0; index + 1 < bounds.length; index++) {
		const part = tokens.slice(bounds[index], bounds[index + 1]);
		const [first] = part;
		const last = part[part.length - 1];
		if (!first || !last) continue;
		const start = index === 0 ? span.start : first.start;
		const end = index + 2 === bounds.length ? span.end : last.end;
		const said = judge(part, third);
		if (subject === 'none') subject = said.subject;
		const judgement = least === 0 && said.subject === 'none' && subject !== 'none' ? { ...said, subject } : said;
		const kind = part.length > LONG || Math.abs(said.score) < least ? null : inferredKind(judgement);
		heard.push({ start, end, kind, own: part.length > LONG ? ownClauses(part, { start, end, line: span.line }) : [] });
	}
	// `I thought I had bombed, but they loved it`
	const [feared, found] = heard;
	if (heard.length === 2 && feared?.kind && found?.kind && feared.kind !== found.kind && FEARED.test(tokens.slice(0, 3).map(({ key }) => key).join(' '))) feared.kind = null;
	const kinds = new Set(heard.flatMap(({ kind, own }) => [...(kind ? [kind] : []), ...own.map((one) => one.kind)]));
	if (kinds.size === 1 && tokens.length <= LONG) return [{ ...span, kind: [...kinds][0] as Kind }];
	return heard.flatMap(({ start, end, kind, own }) => (kind ? [{ start, end, line: span.line, kind }] : own));
}

/** `then he asked how i cost a dish and there i was solid`: what the candidate does in a sentence that begins with others. */
function ownClauses(tokens: readonly Token[], span: Span): Judged[] {
	const starts = tokens.flatMap((token, index) => (index > 1 && isSelf(token) && (token.breaks || LEADING.has((tokens[index - 1] as Token).key)) ? [LEADING.has((tokens[index - 1] as Token).key) ? index - 1 : index] : []));
	if (tokens.length > LONG && isSelf(tokens[0] as Token)) starts.unshift(0);
	const found: Judged[] = [];
	for (const [at, from] of starts.entries()) {
		const part = tokens.slice(from, starts[at + 1] ?? tokens.length);
		const judgement = { ...judge(part), subject: 'candidate' as const };
		const kind = inferredKind(judgement) ?? leaningKind(judgement, part);
		const last = found[found.length - 1];
		const start = (part[0] as Token).start;
		const end = at + 1 === starts.length ? span.end : (part[part.length - 1] as Token).end;
		if (kind && last && last.kind === kind) found[found.length - 1] = { ...last, end };
		else if (kind) found.push({ start, end, line: span.line, kind });
	}
	return found;
}

function isSelf({ key }: Token): boolean {
	return key === 'i' || key === "i'd" || key === "i'm" || key === "i've" || key.startsWith('i ');
}

const LEADING = new Set(['and', 'so', 'then', 'there', 'here', 'but', 'because']);

/** `I had the figures for once and could say why`: no word judges, but several hint the same way. */
function leaningKind({ subject, outcome, score }: Judgement, tokens: readonly Token[]): Kind | null {
	if (subject === 'other' || outcome) return null;
	const { judges, lean: leaning } = lean(tokens);
	if (judges < JUDGES || Math.abs(leaning) < HINTED || leaning * score < 0) return null;
	return leaning > 0 ? 'strength' : 'gap';
}

/** `what does a good handover look like to you`, `show me something you are proud of`: without a question mark. */
function asks(tokens: readonly Token[]): boolean {
	const [first, second] = tokens;
	if (!first || !((first.word?.marks ?? 0) & Mark.question)) return false;
	const self = tokens.some(({ word }) => ((word?.marks ?? 0) & Mark.self) !== 0);
	const you = tokens.some(({ key }) => key === 'you' || key === 'your' || key.endsWith(' you'));
	return you && (!self || first.key.endsWith(' me')) && (first.key.includes(' ') || AUXILIARY.test(second?.key ?? ''));
}

const FEARED = /^i(?: had| was)? ?(?:thought|expected|feared|assumed|worried|afraid|think|thought i)(?: |$)/u;
const AUXILIARY = /^(?:does|do|did|would|is|are|can|could|have|has)(?: |$)/u;

const SPLITTING = new Set(['but', 'although', 'though', 'however', 'yet', 'except', 'whereas', 'while', 'even though', 'on the other hand', 'nevertheless', '但是', '但', '不过', '不過', '可是', '然而', '하지만', '그런데', '근데', '그러나', '다만']);

/** What begins with these depends on the words before it. */
const DEPENDENT = new Set('including because which that who since as if when where so and or like with without than'.split(' '));

const CANDIDATE = new Set(['candidate', 'the candidate', 'applicant', 'the applicant', 'interviewee']);

/** Whether a text is somebody's report of the candidate: named so, and told of as he, she or they more than as I. */
export function tellsOfCandidate(outline: Outline): boolean {
	let named = 0;
	let third = 0;
	let self = 0;
	for (const [index, { kind }] of outline.blocks.entries()) {
		if (kind !== 'text' && kind !== 'item') continue;
		for (const { key, word } of outline.tokens(index)) {
			const marks = word?.marks ?? 0;
			if (CANDIDATE.has(key)) named++;
			else if (marks & Mark.third) third++;
			else if (marks & Mark.self) self++;
		}
	}
	return named > 0 && third > 0 && self <= 2 && named + third > self;
}
