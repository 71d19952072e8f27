import type { HeardLine, Hearing } from './hearings.ts';
import type { Sense } from './label.ts';
import { lean } from './lean.ts';
import { lineSigns, rootOf } from './line-signs.ts';
import type { LineModel } from './line-model.ts';

/** What a label with its lines shows to the section model. */
export interface SectionSigns {
	/** Words of the label and what kind of label it is; each counts once. */
	readonly signs: readonly string[];
	/** In the order of `MEASURES`. */
	readonly measures: readonly number[];
}

export const MEASURES = [
	'words', 'said', 'size', 'known', 'labelGood', 'labelJudges', 'labelOwn',
	'mean', 'most', 'least', 'judges', 'mostJudges', 'own', 'spread', 'both', 'apart', 'lines', 'asking', 'tasks', 'others', 'ahead', 'self', 'length',
	'beside', 'contrast', 'contrastJudged', 'place',
] as const;
export type Measure = (typeof MEASURES)[number];

const JUDGING = new Set<Sense>(['strength', 'gap']);

/** Signs and measures of labels that stand side by side. */
export function sectionSigns(group: readonly Hearing[], model?: LineModel): SectionSigns[] {
	const means = group.map(({ lines }) => mean(lines, ({ lean: value }) => value) * fewer(lines.length));
	const judging = group.map(({ lines }) => mean(lines, ({ judges }) => chance(judges)));
	return group.map((hearing, index) => {
		const { label, tokens, dress, lines } = hearing;
		const signs = new Set<string>();
		lineSigns(tokens, (sign) => signs.add(sign));
		const roots = tokens.map(({ form }) => rootOf(form)).join(' ');
		signs.add(`=${roots}`);
		signs.add(`@${label.sense}`);
		if (label.sense !== 'unknown' && label.pure) signs.add(`@pure ${label.sense}`);
		signs.add(`@${dress}`);
		if (label.theirs) signs.add('@theirs');
		if (hearing.asks) signs.add('@asks');
		if (hearing.nested > 0) signs.add('@nested');
		if (hearing.explained) signs.add('@explained');
		if (lines.length === 0) signs.add('@empty');
		if (lines.length === 1) signs.add('@one line');
		if (hearing.mute > lines.length) signs.add('@mute');
		if (index === 0) signs.add('@first');
		if (index === group.length - 1) signs.add('@last');
		if (group.length === 1) signs.add('@alone');
		const before = group[index - 1]?.label.sense ?? 'edge';
		const after = group[index + 1]?.label.sense ?? 'edge';
		signs.add(`@after ${before}`);
		signs.add(`@before ${after}`);
		for (const sense of JUDGING) if (group.some((other) => other !== hearing && other.label.sense === sense)) signs.add(`@beside ${sense}`);
		// `What I'd keep` / `What I'd bin`: made for each other
		for (const other of group) {
			if (other === hearing || !JUDGING.has(other.label.sense)) continue;
			const words = new Set(other.tokens.map(({ key }) => key));
			const common = tokens.filter(({ key }) => words.has(key)).length;
			if (common > 0) signs.add(`@like ${other.label.sense}`);
			if (common > 0 && common * 2 >= Math.max(words.size, tokens.length)) signs.add(`@twin ${other.label.sense}`);
		}
		const own = lean(tokens, model);
		const values = lines.map(({ lean: value }) => value);
		const most = highest(values, -2);
		const least = -highest(values.map((value) => -value), -2);
		// against the others beside it, those that judge more heard more
		let weight = 0;
		let sum = 0;
		let nearest = 0;
		for (const [other, value] of means.entries()) {
			if (other === index) continue;
			const heavy = (judging[other] as number) / Math.abs(other - index);
			weight += heavy;
			sum += heavy * value;
			nearest = Math.max(nearest, judging[other] as number);
		}
		const against = weight > 0 ? (means[index] as number) - sum / weight : 0;
		const measures: Record<Measure, number> = {
			words: clip(label.lean, 3),
			said: Math.abs(clip(label.lean, 3)),
			size: Math.log1p(label.size),
			known: label.known,
			labelGood: own.lean,
			labelJudges: own.judges,
			labelOwn: own.own,
			mean: means[index] as number,
			most: lines.length > 0 ? most : 0,
			least: lines.length > 0 ? least : 0,
			judges: judging[index] as number,
			mostJudges: lines.length > 0 ? highest(lines.map(({ judges }) => chance(judges)), 0) : 0,
			own: mean(lines, ({ own: value }) => value),
			spread: lines.length > 1 ? most - least : 0,
			both: lines.length > 1 ? Math.max(0, Math.min(most, -least)) : 0,
			apart: Math.abs(means[index] as number),
			lines: Math.log1p(lines.length),
			asking: share(lines, ({ asks }) => asks),
			tasks: share(lines, ({ task }) => task),
			others: share(lines, ({ others }) => others),
			ahead: share(lines, ({ ahead }) => ahead),
			self: share(lines, ({ self }) => self),
			length: Math.log1p(mean(lines, ({ size }) => size)),
			beside: nearest,
			contrast: against,
			contrastJudged: against * (judging[index] as number),
			place: group.length > 1 ? index / (group.length - 1) : 0.5,
		};
		return { signs: [...signs], measures: MEASURES.map((name) => measures[name]) };
	});
}

/** Logits of a label with its lines: that they judge the candidate, all of one kind; and that they are strengths rather than gaps. */
export interface SectionWeight {
	readonly judges: number;
	readonly good: number;
}

/** What the labels beside one say of it, once each has been weighed by itself; for either question. */
export function besideMeasures(group: readonly SectionWeight[]): { readonly judges: readonly number[]; readonly good: readonly number[] }[] {
	return group.map(({ judges, good }, index) => {
		const own = clip(good, 3);
		let bestGood = 0;
		let bestBad = 0;
		let near = 0;
		let nearGood = 0;
		let weight = 0;
		let sum = 0;
		for (const [at, other] of group.entries()) {
			if (at === index) continue;
			const judged = chance(other.judges);
			const side = clip(other.good, 3);
			bestGood = Math.max(bestGood, judged * chance(other.good));
			bestBad = Math.max(bestBad, judged * (1 - chance(other.good)));
			const away = Math.abs(at - index);
			if (away === 1) {
				near = Math.max(near, judged);
				nearGood += judged * side;
			}
			weight += judged / away;
			sum += (judged / away) * side;
		}
		const others = sum / (weight + 0.3);
		const opposite = good > 0 ? bestBad : bestGood;
		const same = good > 0 ? bestGood : bestBad;
		return {
			judges: [clip(judges, 5), Math.abs(own), bestGood, bestBad, opposite, same, near, clip(Math.abs(own - others) - 1, 3)],
			good: [clip(good, 4), bestGood, bestBad, others, nearGood],
		};
	});
}

/** A list of lines may be too long to be handed to `Math.max`. */
function highest(values: readonly number[], least: number): number {
	return values.reduce((most, value) => (value > most ? value : most), least);
}

function fewer(lines: number): number {
	return lines / (lines + 0.7);
}

function clip(value: number, most: number): number {
	return Math.max(-most, Math.min(most, value));
}

function chance(logit: number): number {
	return 1 / (1 + Math.exp(-logit));
}

function mean(lines: readonly HeardLine[], value: (line: HeardLine) => number): number {
	return lines.length === 0 ? 0 : lines.reduce((sum, line) => sum + value(line), 0) / lines.length;
}

function share(lines: readonly HeardLine[], holds: (line: HeardLine) => boolean): number {
	return lines.length === 0 ? 0 : lines.filter(holds).length / lines.length;
}
