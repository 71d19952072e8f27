import { sentences } from '../markdown/sentences.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { Mark } from '../vocabulary/word.ts';
import type { Kind } from './debrief.ts';
import { readLabel, type Label, type Sense } from './label.ts';
import type { Outline, Scope } from './outline.ts';
import { contrast, hear, newPoll, type Poll } from './poll.ts';
import { listed } from './listed.ts';
import { unitsOf, type Unit } from './units.ts';

/** `Q3 …`: a question that was asked. */
const QUESTION = pattern(/^(?:Q\d|Q[.:]|\d+[.)])/iu);
/** Nothing but somebody's words. */
const SPOKEN = /^["“][\s\S]*["”]$/u;
/** `And then`: what came next. */
const FOLLOWING = pattern(/^(?:and )?(?:then|after(?:wards?| that)?|later(?: on)?|next|meanwhile|finally|the end)\P{L}*$/iu);
/** A paragraph that begins by asking. */
const ASKING = /^[^.!?？。]*[?？]/u;
const VOICE = pattern(/^(?:\p{Lu}{1,12}|You|Me|I)$/u);
const LOUD = pattern(/^[^\p{Ll}\p{Lo}]*\p{Lu}[^\p{Ll}\p{Lo}]*$/u);
/** More words than this are a title or a sentence, no label. */
const LABEL_SIZE = 7;
/** A paragraph from this length on tells a story rather than a point. */
const PROSE = 110;
/** A label all of whose words are known is asked about only where they lean at least so far. */
const LEANING = 0.4;

/**
 * Settles labels whose words say nothing (`Sunny spells` / `Showers`): by how the lines under them lean, by the
 * contrast with the labels beside them, and by the leaning of their own words. A label that stands several times is
 * polled once for the whole note. With too little margin it stays unknown and its lines stay inferred. The rule, its
 * thresholds and what they cost stand in docs/reading.md.
 */
export function settleUnknown(outline: Outline): void {
	const polls = new Map<string, Poll>();
	const groups: (readonly (Poll | null)[])[] = [];
	/** Labels at the head of lines. One that stands once only is a topic. */
	const asides: (readonly Poll[])[] = [];
	gather(outline.root);
	for (const group of groups) {
		// a label inside of one that was settled says what the line is about
		contrast(group.map((poll) => (poll && !poll.given && poll.kind === null && poll.scopes.every(({ sense }) => sense === 'strength' || sense === 'gap') ? null : poll)));
		for (const poll of group) if (poll?.kind && !poll.given) for (const scope of poll.scopes) settleAs(scope, poll.kind);
	}
	for (const group of asides) if (group.some(({ given }) => !given)) contrast(group.filter(({ runIns, words, given }) => given || runIns.length > 1 || words !== 0 || runIns.some((block) => outline.codes.has(block) || isLoud(outline.text.slice(outline.runIns[block]?.start ?? 0, outline.runIns[block]?.end ?? 0))) || (group.length === 2 && group.some((one) => one.given))));
	for (const poll of polls.values()) {
		if (poll.kind === null || poll.given) continue;
		for (const block of poll.runIns) outline.runInKinds.set(block, poll.kind);
	}

	function gather(scope: Scope): void {
		const beside: (Poll | null)[] = [];
		for (const child of scope.children) {
			const poll = pollOf(child);
			if (!poll) beside.push(null);
			else {
				if (!beside.includes(poll)) beside.push(poll);
				if (!poll.given) for (const unit of unitsUnder(child)) count(poll, unit);
			}
		}
		if (beside.some((poll) => poll !== null && !poll.given)) groups.push(beside);
		for (const child of scope.children) gather(child);
		const inside = [...runInsOf(scope), ...givenRunIns(scope)];
		if (inside.length > 0) asides.push(inside);
	}

	function pollOf(scope: Scope): Poll | null {
		const { label, sense, dress, start, end } = scope;
		if (dress === 'root' || dress === 'run-in') return null;
		const key = keyOf(outline.text.slice(start, end));
		if (sense === 'strength' || sense === 'gap') return label.sense === sense ? named(`${sense}: ${key}`, label, dress, sense) : null;
		if (!isOpen(scope)) return null;
		const poll = named(key, label, dress, null);
		poll.topic = label.sense === 'other';
		poll.scopes.push(scope);
		return poll;
	}

	function isOpen({ label, sense, rank, children, parent, start, end }: Scope): boolean {
		if (FOLLOWING.test(outline.text.slice(start, end))) return false;
		if (label.sense !== sense || label.size > LABEL_SIZE || !mayJudge(label)) return false;
		const first = outline.words(start, end)[0];
		if (QUESTION.test(outline.text.slice(start, Math.min(end, start + 4))) || ((first?.word?.marks ?? 0) & Mark.question && outline.text[end - 1] === '?')) return false;
		if (rank <= 1 && (parent?.children.length ?? 0) < 3) return false;
		return !children.some((child) => child.sense === 'strength' || child.sense === 'gap');
	}

	/** Labels at the head of lines, `High tide: …`. */
	function runInsOf(scope: Scope): Poll[] {
		if (scope.sense === 'strength' || scope.sense === 'gap') return [];
		const found: Poll[] = [];
		for (const unit of unitsOf(outline, scope)) {
			const { runIn } = unit;
			if (!runIn || runIn.body >= unit.end || unit.task !== null) continue;
			const code = outline.codes.get(unit.block);
			const label = code?.label ?? readLabel(outline.words(runIn.start, runIn.end), false);
			const known = code && (label.sense === 'strength' || label.sense === 'gap') && label.known === 1 ? label.sense : null;
			if (!known && !code && (label.size > (isLoud(outline.text.slice(runIn.start, runIn.end)) ? 8 : 4) || !mayJudge(label))) continue;
			const poll = named(`: ${code?.key ?? keyOf(outline.text.slice(runIn.start, runIn.end))}`, label, 'run-in', known);
			poll.runIns.push(unit.block);
			if (known) outline.runInKinds.set(unit.block, known);
			else if (code || unit.end - runIn.body > PROSE) for (const part of sentences(outline.text, runIn.body, unit.end, unit.line).flatMap((sentence) => listed(outline.text, sentence))) count(poll, { ...unit, ...part });
			else count(poll, { ...unit, start: runIn.body });
			if (code?.explained) poll.sure = true;
			if (!found.includes(poll)) found.push(poll);
		}
		return found;
	}

	/** `**Wilted:** …`, known by its words, beside `**Grew:** …`. */
	function givenRunIns({ children }: Scope): Poll[] {
		return children.flatMap(({ dress, sense, label, start, end }) => (dress === 'run-in' && (sense === 'strength' || sense === 'gap') && label.sense === sense
			? [named(`${sense}: ${keyOf(outline.text.slice(start, end))}`, label, 'run-in', sense)] : []));
	}

	function named(key: string, label: Label, dress: Poll['dress'], given: Kind | null): Poll {
		let poll = polls.get(key);
		if (!poll) polls.set(key, (poll = newPoll(key, label, dress, given)));
		return poll;
	}

	/** The lines below a label, those of labels nested in it included. */
	function unitsUnder(scope: Scope): Unit[] {
		const units = [...unitsOf(outline, scope), ...scope.children.filter(isTopic).flatMap((child) => unitsOf(outline, child))];
		if (units.length > 0) return units;
		const below = scope.children.map((child) => unitsOf(outline, child));
		// with lists of their own they are labels rather than titles of points
		return below.some((list) => list.filter(({ kind }) => kind === 'item').length > 1) ? [] : below.flat();
	}

	/** `YOU: No.` in a quotation. */
	function isVoice({ block, runIn }: Unit): boolean {
		return runIn !== null && (outline.blocks[block]?.quote ?? 0) > 0 && VOICE.test(outline.text.slice(runIn.start, runIn.end));
	}

	function count(poll: Poll, unit: Unit): void {
		const { text } = outline;
		if (unit.kind === 'row' || isVoice(unit) || (unit.kind === 'paragraph' && !unit.runIn && ASKING.test(outline.text.slice(unit.start, unit.end))) || unit.task !== null || SPOKEN.test(text.slice(unit.start, unit.end)) || /[?？]["”’)\s]*$/u.test(text.slice(Math.max(unit.start, unit.end - 4), unit.end))) {
			poll.mute++;
			return;
		}
		const tokens = outline.words(unit.start, unit.end);
		if (tokens.length === 0) return;
		hear(poll, tokens);
		if (unit.kind === 'paragraph' && unit.end - unit.start > PROSE) poll.prose++;
	}
}

/** `FAIR WIND: …`, all in capitals. */
function isLoud(label: string): boolean {
	return label.length >= 5 && LOUD.test(label) && label.includes(' ');
}

/** `On the platform` names something else by its word and may still judge; `Their product` does not. */
function mayJudge({ sense, lean, size, theirs }: Label): boolean {
	return sense === 'unknown' || (sense === 'other' && size <= 3 && !theirs) || (sense === 'neutral' && Math.abs(lean) >= LEANING);
}

/** The words of a label without its dress: signs, counts, brackets. */
function keyOf(words: string): string {
	const bare = words.toLowerCase().replace(/\([^)]*\)|[^\p{L}\p{M}\s]+/gu, ' ').replace(/\s+/gu, ' ').trim();
	return bare === '' ? words : bare;
}

/** `Site: I told them how …` in a list: what the point is about. */
function isTopic({ label, dress, block, content }: Scope): boolean {
	return label.sense === 'other' && (dress === 'run-in' || dress === 'item') && content[0] === block;
}

const SENSELESS = new Set<Sense>(['neutral', 'unknown']);

function settleAs(scope: Scope, sense: Kind): void {
	scope.sense = sense;
	for (const child of scope.children) if (SENSELESS.has(child.label.sense) || isTopic(child)) settleAs(child, sense);
}
