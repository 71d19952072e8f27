import { sentences } from '../markdown/sentences.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { readLabel, type Label } from './label.ts';
import { lean, type Lean } from './lean.ts';
import { listed } from './listed.ts';
import type { Dress, Outline, Scope } from './outline.ts';
import { unitsOf, type Unit } from './units.ts';

/** What one line under a label shows. */
export interface HeardLine extends Lean {
	/** Ends in a question mark. */
	readonly asks: boolean;
	/** A box, or begins with an order to oneself. */
	readonly task: boolean;
	/** Names a firm, pay, people, the place. */
	readonly others: boolean;
	/** Steps, dates and what is to come. */
	readonly ahead: boolean;
	readonly self: boolean;
	readonly size: number;
}

/** A label with the lines under it, wherever in the note it stands. */
export interface Hearing {
	readonly key: string;
	readonly label: Label;
	readonly tokens: readonly Token[];
	/** Ends in a question mark. */
	readonly asks: boolean;
	readonly dress: Dress;
	readonly scopes: Scope[];
	/** Blocks that begin with it. */
	readonly runIns: number[];
	readonly lines: HeardLine[];
	/** Rows of tables and other units nothing can be heard of. */
	mute: number;
	/** Labels inside of it. */
	nested: number;
	/** A legend says what it means. */
	explained: boolean;
}

export type Hear = (tokens: readonly Token[]) => Lean;

const VOICE = pattern(/^(?:\p{Lu}{1,12}|You|Me|I)$/u);
const SPOKEN = /^["“][\s\S]*["”]$/u;
/** More words than this are a title or a sentence, no label. */
const LABEL_SIZE = 9;
const RUN_IN_SIZE = 7;
/** A label all of whose words are known heads a line only where they lean so far. */
const LEANING = 0.4;
/** A paragraph from this length on is heard sentence by sentence. */
const PROSE = 110;

/** All labels of a note with what stands under them, those side by side together, in their order. */
export function hearingsOf(outline: Outline, hear: Hear = lean): Hearing[][] {
	const { text } = outline;
	const known = new Map<string, Hearing>();
	const groups: Hearing[][] = [];
	gather(outline.root);
	return groups;

	function gather(scope: Scope): void {
		const beside: { at: number; hearing: Hearing }[] = [];
		for (const child of scope.children) {
			const hearing = ofScope(child);
			if (hearing) beside.push({ at: child.start, hearing });
		}
		if (scope.sense !== 'strength' && scope.sense !== 'gap') for (const unit of unitsOf(outline, scope)) {
			const hearing = ofRunIn(unit);
			if (hearing) beside.push({ at: unit.start, hearing });
		}
		if (beside.length > 0) groups.push([...new Set(beside.sort((a, b) => a.at - b.at).map(({ hearing }) => hearing))]);
		for (const child of scope.children) gather(child);
	}

	function ofScope(scope: Scope): Hearing | null {
		const { dress, label, rank, parent, start, end } = scope;
		if (dress === 'root' || end <= start || label.size > LABEL_SIZE || (rank <= 1 && (parent?.children.length ?? 0) < 3) || isTitle(scope)) return null;
		const hearing = named(keyOf(text.slice(start, end)), label, start, end, dress);
		hearing.scopes.push(scope);
		hearing.nested += scope.children.filter((child) => !isTopic(child)).length;
		for (const unit of unitsUnder(scope)) count(hearing, unit, unit.runIn && unit.block === scope.block ? unit.runIn.body : unit.start);
		return hearing;
	}

	/** The only heading of a note, at its top. */
	function isTitle({ dress, parent, block }: Scope): boolean {
		return dress === 'heading' && parent?.dress === 'root' && parent.children.length === 1 && outline.blocks.findIndex(({ kind }) => kind !== 'blank') === block;
	}

	function ofRunIn(unit: Unit): Hearing | null {
		const { runIn } = unit;
		if (!runIn || runIn.body >= unit.end || unit.task !== null) return null;
		const code = outline.codes.get(unit.block);
		const label = code?.label ?? readLabel(outline.words(runIn.start, runIn.end), text[runIn.end - 1] === '?');
		if (!code && (label.size > RUN_IN_SIZE || !mayHead(label))) return null;
		const hearing = named(`: ${code?.key ?? keyOf(text.slice(runIn.start, runIn.end))}`, label, runIn.start, runIn.end, 'run-in');
		hearing.runIns.push(unit.block);
		if (code?.explained) hearing.explained = true;
		if (unit.end - runIn.body > PROSE || code) for (const part of sentences(text, runIn.body, unit.end, unit.line).flatMap((sentence) => listed(text, sentence))) count(hearing, { ...unit, end: part.end }, part.start);
		else count(hearing, unit, runIn.body);
		return hearing;
	}

	function named(key: string, label: Label, start: number, end: number, dress: Dress): Hearing {
		let hearing = known.get(key);
		if (!hearing) known.set(key, (hearing = newHearing(key, label, outline.words(start, end), dress, /[?？]$/u.test(text.slice(start, end)))));
		return hearing;
	}

	/** The lines below a label, those of labels nested in it included. */
	function unitsUnder(scope: Scope): Unit[] {
		const units = [...unitsOf(outline, scope), ...scope.children.filter(isTopic).flatMap((child) => unitsOf(outline, child))];
		if (units.length > 0) return units;
		const below = scope.children.map((child) => unitsOf(outline, child));
		// with lists of their own they are labels rather than titles of points
		return below.some((list) => list.filter(({ kind }) => kind === 'item').length > 1) ? [] : below.flat();
	}

	function count(hearing: Hearing, unit: Unit, start: number): void {
		const { end, runIn, kind, block } = unit;
		const voice = runIn !== null && (outline.blocks[block]?.quote ?? 0) > 0 && VOICE.test(text.slice(runIn.start, runIn.end));
		const tokens = kind === 'row' || voice ? [] : outline.words(start, end);
		if (tokens.length === 0) {
			hearing.mute++;
			return;
		}
		hearing.lines.push({ ...hearLine(tokens, text.slice(start, end), hear), ...(unit.task === null ? {} : { task: true }) });
	}
}

export function hearLine(tokens: readonly Token[], words: string, hear: Hear = lean): HeardLine {
	let others = false;
	let ahead = false;
	let self = false;
	for (const { word } of tokens) {
		const bits = word?.marks ?? 0;
		if (bits & (Mark.others | Mark.third)) others = true;
		if (bits & (Mark.process | Mark.future)) ahead = true;
		if (bits & Mark.self) self = true;
	}
	const { lean: leaning, own, judged, hinted, judges } = hear(tokens);
	return {
		lean: leaning, own, judged, hinted, judges, others, ahead, self, size: tokens.length,
		asks: /[?？]["”’)\s]*$/u.test(words.slice(-4)) || SPOKEN.test(words),
		task: ((tokens[0]?.word?.marks ?? 0) & Mark.task) !== 0,
	};
}

export function newHearing(key: string, label: Label, tokens: readonly Token[], dress: Dress, asks = false): Hearing {
	return { key, label, tokens, asks, dress, scopes: [], runIns: [], lines: [], mute: 0, nested: 0, explained: false };
}

/** What stands at the head of a line says something where its words are open; the outline has taken the others for labels, or not for good reason. */
function mayHead({ sense, lean: leaning }: Label): boolean {
	return sense === 'unknown' || sense === 'other' || sense === 'mixed' || sense === 'assessment' || sense === 'lesson' || (sense === 'neutral' && Math.abs(leaning) >= LEANING);
}

/** The words of a label without its dress: signs, counts, brackets. */
export function keyOf(words: string): string {
	const bare = words.toLowerCase().replace(/\([^)]*\)|[^\p{L}\p{M}\s]+/gu, ' ').replace(/\s+/gu, ' ').trim();
	return bare === '' ? words : bare;
}

/** `Site: I told them how …` in a list: what the point is about. */
export function isTopic({ label, dress, block, content }: Scope): boolean {
	return label.sense === 'other' && (dress === 'run-in' || dress === 'item') && content[0] === block;
}
