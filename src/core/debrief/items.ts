import type { Block } from '../markdown/block.ts';
import { bare, trimEnd } from '../markdown/inline.ts';
import { lineAt } from '../markdown/line-at.ts';
import { sentences } from '../markdown/sentences.ts';
import type { Span } from '../note.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import type { Classify } from '../competency/competency.ts';
import type { Certainty, Kind, ReadItem as Item } from './debrief.ts';
import { judgedClauses, tellsOfCandidate } from './clauses.ts';
import { inferredKind, judge, type Judgement } from './judge.ts';
import type { Sense } from './label.ts';
import { isVerb } from './lean.ts';
import { listed } from './listed.ts';
import { bracketFields, explicitMark, signPairs } from './marks.ts';
import { isNothing } from './nothing.ts';
import type { Outline, Scope } from './outline.ts';
import { readRatings } from './ratings.ts';
import { scoredItem, tableItems } from './scores.ts';
import { speakers, type Speakers } from './speakers.ts';
import { subjectOf } from './subject.ts';
import { unitsOf, type Unit } from './units.ts';
import { pattern } from '../vocabulary/pattern.ts';

/** Under these a rating says nothing more. */
const ABOUT_OTHERS = new Set<Sense>(['other', 'requirement', 'preparation', 'strength', 'gap']);
/** Under these no line is read for judgements. */
const DEAF = new Set<Sense>(['asked', 'ask', 'action', 'process', 'answer', 'requirement', 'preparation', 'other']);

/** Every strength and gap of a note, in the order of their places. */
export function readItems(outline: Outline, classify: Classify): Item[] {
	const items: Item[] = [];
	const pairs = signPairs(outline);
	const ratings = readRatings(outline);
	let third: boolean | null = null;
	let speaking: Speakers | null = null;
	/** Each paragraph of the label that is read is one point. */
	let apart = false;
	visit(outline.root);
	items.sort((a, b) => a.start - b.start || a.end - b.end);
	return apartFrom(items);

	function visit(scope: Scope): void {
		const units = unitsOf(outline, scope);
		const rest = titled(scope, units) ?? units;
		// what comes as a paragraph behind a heading's list is no longer one of its points
		const heads = scope.dress === 'heading' && rest[0]?.kind === 'item';
		let behind = false;
		const told = rest.filter(({ kind, listed: line, runIn }) => kind === 'paragraph' && !line && !runIn);
		apart = told.length > 1 && told.every((unit) => unit.end - unit.start <= POINT);
		const boxed = rest.some(({ kind, task }) => kind === 'item' && task === null);
		for (const [index, unit] of rest.entries()) {
			// a box among points is a task
			if (boxed && unit.task !== null) continue;
			if (heads) behind = unit.kind === 'paragraph' ? behind || isApart(rest[index - 1], unit) : false;
			readUnit(scope, unit, behind);
		}
		for (const child of scope.children) visit(child);
	}

	/** `### 1. Knew the domain` under a judging label: title and first paragraph are one item. */
	function titled(scope: Scope, units: readonly Unit[]): readonly Unit[] | null {
		const { parent, dress, sense } = scope;
		if (!parent || (sense !== 'strength' && sense !== 'gap') || (scope.label.sense === sense && scope.label.pure) || (dress !== 'heading' && dress !== 'bold')) return null;
		if (parent.sense !== sense || scope.end <= scope.start) return null;
		const first = units[0];
		if (first && first.kind !== 'paragraph') {
			if (scope.label.size < 4) return null;
			add({ start: titleStart(scope), end: scope.end, line: lineOf(scope) }, sense, 'labelled', null, units.map((unit) => quote(unit)));
			return [];
		}
		if (!first) {
			if (scope.children.length === 0) add({ start: titleStart(scope), end: scope.end, line: lineOf(scope) }, sense, 'labelled', null, []);
			return null;
		}
		const evidence = units.slice(1).filter(({ kind }) => kind === 'item').map((unit) => quote(unit));
		const start = titleStart(scope);
		items.push(item({ start, end: first.end, line: lineOf(scope) }, first.start, outline.text.slice(start, scope.end), sense, 'labelled', evidence));
		return [];
	}

	function titleStart(scope: Scope): number {
		const number = /^(?:#?\d{1,2}\s*[.):–-]|[①-⑳]|\(\d{1,2}\))\s*/u.exec(outline.text.slice(scope.start, scope.end));
		return scope.start + (number?.[0].length ?? 0);
	}

	function lineOf(scope: Scope): number {
		return outline.blocks[scope.block]?.line ?? 0;
	}

	/** Whether a blank line stands between two units. */
	function isApart(before: Unit | undefined, { start }: Unit): boolean {
		return before !== undefined && /\n[ \t>]*\r?\n/u.test(outline.text.slice(before.end, start));
	}

	/** `behind`: it comes after what its label governs. */
	function readUnit(scope: Scope, unit: Unit, behind = false): void {
		const answer = ratings.answers.get(unit.block);
		const isRated = ratings.rated.has(unit.block) && scope.sense !== 'strength' && scope.sense !== 'gap';
		if (isRated && (answer || unit.children.some(({ block }) => ratings.answers.has(block)))) {
			if (answer) add({ ...unit, start: answer.start }, answer.kind, 'labelled', null, []);
			for (const child of unit.children) readUnit(scope, child);
			return;
		}
		const governing = (isRated ? undefined : outline.runInKinds.get(unit.block)) ?? (answer && !ABOUT_OTHERS.has(scope.sense) ? answer.kind : scope.sense);
		const sense = behind && (governing === 'strength' || governing === 'gap') ? 'neutral' : governing;
		if (unit.kind === 'row') {
			for (const found of tableItems(outline, unit, sense)) add(found.span, found.kind, 'labelled', null, []);
			return;
		}
		const source = outline.text.slice(unit.start, unit.end);
		const tokens = outline.words(unit.runIn ? unit.runIn.body : unit.start, unit.end);
		if (unit.task !== null && sense !== 'strength' && sense !== 'gap') return;
		// `[[Two roadmaps]], landed: strong`: how a story did
		if (unit.runIn && tokens.length <= 2 && outline.text.slice(unit.runIn.start, unit.runIn.end).includes('[[')) return;
		if (outline.legends.has(unit.block) || ratings.pointers.has(unit.block)) return;
		const body = unit.runIn ? outline.text.slice(unit.runIn.body, unit.end) : source;
		if (isNothing(body, tokens)) {
			for (const child of unit.children) readUnit(scope, child);
			return;
		}
		const fields = bracketFields(outline.text, unit.start, unit.end);
		if (fields.length > 0) {
			for (const field of fields) add({ start: field.start, end: field.end, line: unit.line }, field.kind, 'labelled', null, []);
			return;
		}
		if (!DEAF.has(sense) || sense === 'asked' || sense === 'ask') {
			const mark = explicitMark(outline, unit, pairs);
			if (mark) {
				add({ start: mark.start, end: mark.end, line: unit.line }, mark.kind, 'labelled', unit.runIn, unit.children.map(quote));
				return;
			}
			const scored = sense === 'strength' || sense === 'gap' ? null : scoredItem(outline, unit);
			if (scored) {
				add({ start: scored.start, end: scored.end, line: unit.line }, scored.kind, 'labelled', scored.start === unit.start ? unit.runIn : null, unit.children.map(quote));
				return;
			}
		}
		if (sense === 'strength' || sense === 'gap') labelled(scope, unit, sense, tokens);
		else if (sense === 'asked') for (const child of unit.children) readUnit(scope, child);
		else if (sense === 'assessment' && !tokens.some(({ word }) => (word?.marks ?? 0) & Mark.self)) return;
		else if (!DEAF.has(sense)) inferred(scope, unit);
	}

	function labelled(scope: Scope, unit: Unit, kind: Kind, tokens: readonly Token[]): void {
		const judgement = judge(tokens);
		const quoted = (outline.blocks[unit.block]?.quote ?? 0) > 0; // somebody's feedback
		if ((unit.kind === 'item' || unit.listed) && !quoted && !outline.codes.has(unit.block) && aboutOthers(tokens, judgement)) return;
		if (kind === 'gap' && isFree(tokens)) return;
		if (onlyOutcome(tokens, judgement) || isTask(tokens, judgement) || TASK.test(outline.text.slice(unit.start, unit.end)) || asksOnly(outline.text.slice(unit.start, unit.end))) return;
		if (unit.runIn && !unit.runIn.bold && /^["“][^"“”]*["”]\S{0,3}$/u.test(outline.text.slice(unit.runIn.body, unit.end)) && unit.runIn.end - unit.runIn.start < 16) return; // who said what
		const colon = /[:：]$/u.test(outline.text.slice(unit.start, unit.end));
		const category = unit.children.length > 0 && judgement.score === 0 && (colon || (tokens.length <= 3 && unit.children.some((child) => Math.abs(judge(outline.words(child.start, child.end)).score) >= 1)));
		if (category) {
			for (const child of unit.children) readUnit(scope, child);
			return;
		}
		const evidence: Unit[] = [];
		for (const child of unit.children) {
			const words = outline.words(child.start, child.end);
			const other = inferredKind(judge(words));
			if (other && other !== kind) inferred(scope, child);
			else evidence.push(child);
		}
		const ownLabel = unit.runIn && scope.block !== unit.block && !outline.runInKinds.has(unit.block);
		// `- What went well? I kept calm. I knew the numbers.`, and what answers such a prompt later on
		const prompted = unit.kind === 'item' && unit.children.length === 0 && scope.dress === 'item' && scope.content.length === 1 && unit.depth === (outline.blocks[scope.block] as Block).depth;
		if ((unit.kind === 'item' && !prompted) || ownLabel || unit.listed) {
			add(unit, kind, 'labelled', unit.runIn, evidence.map(quote));
			return;
		}
		for (const span of points(unit, kind)) add(span, kind, 'labelled', span.start === unit.start ? unit.runIn : null, []);
	}

	/**
	 * The points a paragraph makes. A sentence begins a new one unless it looks back (`This …`, `She said …`), is a mere
	 * addition of a few words, or follows a topic that says nothing by itself (`The salary question. I froze.`).
	 */
	function points(unit: Unit, kind: Kind): Span[] {
		const from = unit.runIn?.body ?? unit.start;
		// `**Calm and easy to follow.** Your sentences …`: the point in bold, then what it rests on
		if (BOLD_LEAD.test(outline.text.slice(from, Math.min(unit.end, from + 160)))) return [unit];
		// what somebody else wrote tells of the candidate by name or as `she`
		const spoken = /^["“„«]/u.test(outline.text.slice(unit.start, unit.start + 1)) || (unit.runIn !== null && outline.words(unit.runIn.start, unit.runIn.end).some(({ key }) => PANEL.has(key)));
		const spans: { start: number; end: number; line: number; open: boolean }[] = [];
		const against: Span[] = [];
		for (const part of sentences(outline.text, from, unit.end, unit.line).flatMap((sentence) => listed(outline.text, sentence).map((one, index) => ({ ...one, cut: index > 0 })))) {
			const tokens = outline.words(part.start, part.end);
			const judgement = judge(tokens);
			const last = spans[spans.length - 1];
			const echo = last !== undefined && tokens.length <= 6 && judgement.subject !== 'candidate' && tokens.some(({ key }, index) => index > 0 && ECHO.has(key));
			if (!echo && (onlyOutcome(tokens, judgement) || (!spoken && aboutOthers(tokens, judgement))) || isNothing(outline.text.slice(part.start, part.end), tokens)) continue;
			// `You were honest about it, which we liked` in a paragraph of gaps
			if (last && (kind === 'strength' ? judgement.score <= -OPPOSED : judgement.score >= OPPOSED) && inferredKind(judgement)) {
				against.push(part);
				continue;
			}
			const judged = kind === 'strength' ? judgement.score >= 1 : judgement.score <= -1;
			const topic = Math.abs(judgement.score) < (ARTICLES.has(tokens[0]?.key ?? '') ? 2 : 1) && tokens.length <= (ARTICLES.has(tokens[0]?.key ?? '') ? 9 : 5) && !tokens.some(({ key }) => isVerb(key));
			// two fragments without a verb are two points
			if (last && ((last.open && !part.cut && (tokens.length > 5 || !topic)) || echo || (looksBack(tokens) && !(spoken && tokens[0]?.word && (tokens[0].word.marks & Mark.third) !== 0)) || (tokens.length <= 3 && !part.cut && !judged && part.start - last.end < 3))) {
				last.end = part.end;
				last.open = false;
			} else if (last && apart && !unit.runIn && !part.cut) last.end = part.end;
			else spans.push({ ...part, open: topic });
		}
		const first = spans[0];
		if (first && unit.runIn && first.start === from) first.start = unit.start;
		for (const part of against) add(part, kind === 'strength' ? 'gap' : 'strength', 'inferred', null, []);
		return spans;
	}

	function inferred(scope: Scope, unit: Unit): void {
		const quoted = /^["“«「]/u.test(outline.text.slice(unit.start, unit.start + 1));
		// somebody's words, a pitch or a question; but feedback that was copied out speaks to the candidate
		if (quoted && !(unit.end - unit.start > LETTER && TO_YOU.test(outline.text.slice(unit.start, unit.end)))) return;
		if (isTranscript() && speaking?.at(unit.start, unit.end)) return; // what was said in the interview
		const from = unit.runIn?.body ?? unit.start;
		const topic = unit.runIn !== null && outline.words(unit.runIn.start, unit.runIn.end).some(({ word, key }) => ((word?.marks ?? 0) & (Mark.own | Mark.asked)) !== 0 && key !== 'case');
		let before: Kind | null = null;
		for (const part of sentences(outline.text, from, unit.end, unit.line)) {
			const source = outline.text.slice(part.start, part.end);
			if (/[?？]["”’)\s*_]*$/u.test(source) || (/^["“>'‘]/u.test(source) && !(quoted && part.start === from)) || COURTESY.test(source)) {
				before = null;
				continue;
			}
			const clauses = judgedClauses(outline.words(part.start, part.end), part, isThird(scope), before, topic);
			before = clauses[clauses.length - 1]?.kind ?? null;
			for (const found of clauses) {
				const wide = found.start === from && unit.runIn ? { ...found, start: unit.start } : found;
				add(wide, found.kind, 'inferred', wide.start === unit.start ? unit.runIn : null, []);
			}
		}
		for (const child of unit.children) inferred(scope, child);
	}

	/** Whether most of the note is what was said, word for word: people other than the writer ask in it. */
	function isTranscript(): boolean {
		speaking ??= speakers(outline);
		return speaking.transcript;
	}

	/** Whether the text tells of `the candidate` as `he` or `she`; not one's own notes. */
	function isThird(scope: Scope): boolean {
		return (third ??= tellsOfCandidate(outline)) && scope.dress !== 'callout';
	}

	function add(span: Span, kind: Kind, certainty: Certainty, runIn: Unit['runIn'], evidence: readonly Item['evidence'][number][]): void {
		const { text } = outline;
		let start = span.start;
		let end = trimEnd(text, start, span.end);
		const cut = /^(?:[*_~`]*)$/u.test(text.slice(start, end)) || (runIn && runIn.body < start) ? null : runIn;
		if (!cut) {
			const own = bare(text, start, end);
			// one pair of emphasis around all of it is dress, emphasis inside is not
			if (own.start - start === end - own.end && own.start > start && !/[*_~`]/u.test(text.slice(own.start, own.end))) {
				start = own.start;
				end = own.end;
			}
		}
		if (end <= start) return;
		items.push(item({ start, end, line: lineAt(outline.blocks, start) }, cut ? cut.body : start, cut ? text.slice(cut.start, cut.end) : null, kind, certainty, evidence));
	}

	function item(span: Span, textStart: number, label: string | null, kind: Kind, certainty: Certainty, evidence: Item['evidence']): Item {
		const text = outline.text.slice(textStart, span.end);
		const classified = classify(text, label);
		return { start: span.start, end: span.end, line: span.line, text, kind, certainty, label, evidence, ...classified };
	}

	function quote(unit: Unit): Item['evidence'][number] {
		let end = unit.end;
		for (let last = unit.children[unit.children.length - 1]; last; last = last.children[last.children.length - 1]) end = Math.max(end, last.end);
		return { start: unit.start, end, line: unit.line, text: outline.text.slice(unit.start, end) };
	}
}

/** Who judges, in labels such as `Where the panel hesitated`. */
const PANEL = new Set(['panel', 'interviewer', 'interviewers', 'committee', 'they', 'the panel', 'the committee', 'hiring manager', 'they liked', 'we']);
/** Copied words of this length that say `you` are feedback. */
const LETTER = 120;
const TO_YOU = /(?:^|[^\p{L}])(?:you|your)(?!\p{L})[\s\S]*(?:^|[^\p{L}])(?:you|your)(?!\p{L})/iu;
/** Sorted items, of those that share words the labelled one, else the first: a field in a label's own line is met with the label and with the line. */
function apartFrom(items: readonly Item[]): Item[] {
	const kept: Item[] = [];
	for (const item of items) {
		const last = kept[kept.length - 1];
		if (!last || item.start >= last.end) kept.push(item);
		else if (last.certainty === 'inferred' && item.certainty === 'labelled') kept[kept.length - 1] = item;
	}
	return kept;
}

/** Paragraphs of this length and less, one below the other, are a point each. */
const POINT = 260;
/** A sentence that says so much of the other kind is not what its label says. */
const OPPOSED = 2.5;

/** `Great talking to you on Thursday!` */
const COURTESY = pattern(/^(?:it was |was )?(?:so |really |very )?(?:good|great|nice|lovely|wonderful|pleasure|a pleasure|happy|thanks?(?: you)?)(?: so much| again)? (?:to|for) |^(?:it was )?(?:so |really )?(?:good|great|nice|lovely) (?:talking|speaking|meeting|chatting|hearing|catching|seeing)(?![a-z])/iu);

/** `no concerns`, `no real issues` among gaps: there are none. */
function isFree(tokens: readonly Token[]): boolean {
	const [first, ...rest] = tokens;
	if (!first || tokens.length > 4 || !FREE.test(first.key)) return false;
	return rest.every(({ word, key }) => DEGREES.has(key) || word !== null && (word.judge < 0 || word.label < 0 || (word.marks & (Mark.neutral | Mark.function)) !== 0)) && (first.key !== 'no' || rest.some(({ word }) => word !== null && (word.judge < 0 || word.label < 0)));
}

const DEGREES = new Set(['real', 'major', 'big', 'serious', 'significant', 'obvious', 'glaring', 'huge']);
const FREE = /^(?:no|no concerns|no doubts|no worries|no red flags|no complaints|no mistakes|no errors)$/u;

/** A question and nothing before it. */
function asksOnly(source: string): boolean {
	return /[?？][*_\s]*$/u.test(source) && !/[.!。！]['"”’]?\s/u.test(source);
}

/** Whether a sentence goes on with the one before it. */
function looksBack(tokens: readonly Token[]): boolean {
	const [first, second] = tokens;
	return first !== undefined && (BACK.has(first.key) || (first.key === 'i' && second?.key === 'said'));
}

const BOLD_LEAD = pattern(/^(?:\*\*|__)[^*_\n]{8,140}[.!](?:\*\*|__)\s+\S/u);
const ARTICLES = new Set(['the', 'a', 'an']);
/** `Sunniva wrote that down.` */
const ECHO = new Set(['that', 'it', 'this', 'that down', 'it down', 'wrote that down', 'wrote it down']);
const BACK = new Set('this that these those it which so because then and but she he they her his their not even only'.split(' '));

function aboutOthers(tokens: readonly Token[], { score }: Judgement): boolean {
	const [first, second] = tokens;
	// `her answer`, where the note tells of the candidate as `she`; `his question`, where it tells of an answer to it
	if (OWNERS.has(first?.key ?? '') && ((second?.word?.marks ?? 0) & (Mark.asked | Mark.own) || tokens.some(({ word }, index) => index < 4 && (word?.marks ?? 0) & Mark.self))) return false;
	if (subjectOf(tokens) !== 'other') return false;
	// `They liked the calendar she brought along`
	if (score > 0 && tokens.slice(1, 4).some(({ key }) => LIKING.test(key)) || LIKING.test(first?.key ?? '')) return false;
	return score > 0 || OWNERS.has(first?.key ?? '');
}

/** `ask Marta to drill me before next week`: a task with its time, wherever it stands. */
function isTask(tokens: readonly Token[], { score }: Judgement): boolean {
	return score > -1.5 && score < 1.5 && ((tokens[0]?.word?.marks ?? 0) & Mark.task) !== 0 && tokens.some(({ word, key }) => ((word?.marks ?? 0) & Mark.future) !== 0 || DAYS.has(key)) || (score < 1.5 && ((tokens[0]?.word?.marks ?? 0) & Mark.task) !== 0 && tokens.some(({ key }, index) => key === 'before' && EVENTS.has(tokens[tokens.length - 1]?.key ?? '') && index > tokens.length - 5));
}

const LIKING = /^(?:they |she |he |really |also )?(?:liked|loved|enjoyed|appreciated|praised|noted|singled out|(?:were |was )?impressed)(?: by| with| the| that| how)?$/u;
/** `brush up the regulations before the panel` */
const EVENTS = new Set('panel interview interviews onsite call round task test next final meeting chat case one talk'.split(' '));
const DAYS = new Set('mon tues weds thurs fri sat sun today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday weekend week'.split(' '));
/** `三面之前把…看一遍` */
const TASK = /之前.{0,6}把|一遍$|记得(?:看|问|查|补)|(?:전에|까지) .{1,24}(?:하기|보기|읽기)$/u;
const OWNERS = new Set(['their', 'his', 'her', 'company', 'the company', 'the team']);

function onlyOutcome(tokens: readonly Token[], { outcome, score }: Judgement): boolean {
	return outcome && Math.abs(score) < 2 && tokens.length <= 8;
}
