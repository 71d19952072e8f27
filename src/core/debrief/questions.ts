import type { Classify } from '../competency/competency.ts';
import type { Block } from '../markdown/block.ts';
import { sentences } from '../markdown/sentences.ts';
import type { Quote, Span } from '../note.ts';
import type { Landed, Question, StoryLink } from './debrief.ts';
import { isNothing } from './nothing.ts';
import type { Outline, Scope } from './outline.ts';
import { unitsOf, type Unit } from './units.ts';

export interface Questions {
	readonly asked: readonly Question[];
	readonly toAsk: readonly Quote[];
}

/** How an interviewer begins; the candidate is `you`. */
const ASKING = /^["“”'‘*_>\s]*(?:Q\d*\s*[.:)–-]?\s*)?(?:(?:so|ok|and|then|also|he asked|she asked|they asked|asked)[,: ]+)?(?:tell (?:me|us)|walk (?:me|us)|talk (?:me|us) through|describe|give (?:me|us|an example)|explain|imagine|share (?:a|an)|can you|could you|would you|do you|did you|have you|are you|were you|what(?:['’]s| is| are| was| were| did| do| would| kind of| makes?| made| motivates)?\s.*\b(?:you|your|yourself|ur|u)\b|how (?:would|do|did|have|are|can|could|will) (?:you|u)\b|how['’]d you|why (?:do you|did you|are you|us\b|this|our|should we|you\b|leave|leaving)|when (?:did|have|was) .*\byou\b|where do you see|which .*\byou\b|who .*\byou\b|design (?:a|an|the)|implement|write a (?:function|query|sql)|your (?:greatest|biggest|strengths|weakness)|what (?:are|is) your)/iu;
/** What a candidate wants to know: about them, not about oneself. */
const CURIOUS = /(?:\b(?:your|ur|the|this) (?:team|teams|company|users?|customers?|product|culture|process|roadmap|metrics|role|org|biggest|challenges?|expectations|stack|manager|onboarding)\b|\bwhat does success\b|\bsuccess look\b|\bnext steps\b|\bwould love to (?:know|hear|understand)\b|\bcurious (?:about|how|if)\b|\bwhat do you (?:like|enjoy|love)\b|\bhow (?:is|are|does|do) (?:the|this|people|pms|engineers|teams?|performance|promotions?)\b|\bhow have you seen\b|\bpm role\b|\bturnover\b|\bwhy is (?:the|this) (?:role|position)\b|\bbiggest (?:needs|challenge|priority|priorities)\b)/iu;
const CJK_ASKING = /(?:请|為什麼|为什么|如何|怎么|什么|哪|吗|介绍一下|说说|谈谈|讲讲|描述)|(?:나요|까요|습니까|세요|인가요|해보|말씀|설명해|이유는|무엇|어떻게)/u;
const LANDED: readonly (readonly [Landed, RegExp])[] = [
	['gap', /^(?:weak|poor|poorly|bad|badly|gap|fail(?:ed)?|bombed|not (?:good|great|well)|rough|missed|struggled|froze|no|needs work|❌|👎|🔴|✗|shaky|meh|flat|low|below)/iu],
	['strong', /^(?:strong|great|excellent|nailed|very (?:good|well)|really (?:good|well)|aced|landed|✅|👍|🟢|✓|high|perfect|loved)/iu],
	['solid', /^(?:solid|ok|okay|fine|good|decent|well|alright|medium|average|so-so|partial|🟡|mixed)/iu],
];
const VERDICT = /^(?:verdict|result|rating|score|how (?:it|did it) (?:went|go|landed|land)|landed|how i did|self[- ]?(?:rating|score)|grade|outcome|my answer was|went)$/iu;
const LINK = /\[\[([^\]]+)\]\]/gu;

export function readQuestions(outline: Outline, classify: Classify): Questions {
	const asked: Question[] = [];
	const toAsk: Quote[] = [];
	const { text } = outline;
	visit(outline.root);
	const byPlace = (a: Span, b: Span): number => a.start - b.start;
	return { asked: asked.sort(byPlace), toAsk: toAsk.sort(byPlace) };

	function visit(scope: Scope): void {
		const heading = scope.block >= 0 && scope.label.sense !== 'ask' ? headingQuestion(scope) : null;
		const kind = scopeKind(scope);
		if (heading && kind !== 'ask') ask(heading, answersOf(scope));
		const units = unitsOf(outline, scope);
		for (const [index, unit] of units.entries()) readUnit(scope, unit, kind, units.slice(index + 1), heading !== null);
		for (const child of scope.children) visit(child);
	}

	/** Whether what stands under this label was asked by them or by the candidate; `null` where it is no list of questions. */
	function scopeKind(scope: Scope): 'asked' | 'ask' | null {
		const sense = scope.sense === 'neutral' || scope.sense === 'unknown' ? scope.parent?.sense : scope.sense;
		if (sense === 'ask') return 'ask';
		if (sense !== 'asked') return null;
		const own = scope.sense === 'asked' ? scope : (scope.parent as Scope);
		if (!/^[^\p{L}]*(?:(?:interview|key|open|other|more) )?(?:questions?|q ?& ?a|qs|qns)[^\p{L}]*$/iu.test(text.slice(own.start, own.end))) return 'asked';
		// a bare "Questions" may be either: the lines say whose they are
		const lines = unitsOf(outline, own).map(({ start, end }) => text.slice(start, end));
		const theirs = lines.filter((line) => ASKING.test(line) && !CURIOUS.test(line)).length;
		const mine = lines.filter((line) => CURIOUS.test(line)).length;
		return mine > theirs ? 'ask' : 'asked';
	}

	function headingQuestion(scope: Scope): Span | null {
		const block = outline.blocks[scope.block] as Block;
		if (scope.dress === 'callout' || scope.dress === 'run-in') return null;
		const number = /^(?:Q(?:uestion)?\s*#?\d*\s*[.:)–—-]?\s+|Q\d+\s*|#?\d{1,2}[.)]\s*)/iu.exec(text.slice(scope.start, block.end));
		const start = scope.start + (number?.[0].length ?? 0);
		const end = /[?？]/u.test(text[scope.end] ?? '') ? scope.end + 1 : scope.end;
		const words = text.slice(start, end);
		if (words.length < 8 || scope.label.sense === 'strength' || scope.label.sense === 'gap' || scope.label.sense === 'lesson') return null;
		const isAsking = ASKING.test(words) || (CJK_ASKING.test(words) && /[?？]$/u.test(words)) || (number !== null && /^Q/iu.test(number[0]));
		return isAsking && !CURIOUS.test(words) ? { start, end, line: block.line } : null;
	}

	function readUnit(scope: Scope, unit: Unit, kind: 'asked' | 'ask' | null, after: readonly Unit[], underQuestion: boolean): void {
		const source = text.slice(unit.start, unit.end);
		if (unit.kind === 'row') return;
		const tokens = outline.words(unit.start, unit.end);
		if (kind && !underQuestion) {
			if (isNothing(source, tokens) || (unit.runIn && VERDICT.test(text.slice(unit.runIn.start, unit.runIn.end)))) return;
			if (kind === 'asked' && unit.kind === 'paragraph' && !/[?？]/u.test(source) && !ASKING.test(source) && unitsOf(outline, scope).some((other) => other.kind === 'item')) return;
			if (/^(?:answered|i said|my answer|said|verdict|rating|better answer|answer|a)[ :]/iu.test(source)) return;
			for (const span of spansOf(unit)) {
				if (kind === 'ask') toAsk.push(quoteOf(span));
				else ask(span, text.slice(unit.start, restEnd(unit, after)));
			}
			return;
		}
		if (scope.sense === 'strength' || scope.sense === 'gap' || scope.sense === 'requirement' || scope.sense === 'action' || scope.sense === 'preparation') return;
		for (const part of sentences(text, unit.start, unit.end, unit.line)) {
			const words = text.slice(part.start, part.end);
			if (!/[?？]["”’')*_\s]*$/u.test(words) && !/^["“*_]*(?:tell (?:me|us)|walk (?:me|us)|describe a)/iu.test(words)) continue;
			if (CURIOUS.test(words) || /\bI\b|\bmy\b|\bme\?/u.test(words.replace(/(?:tell|walk|give|talk) me/iu, ''))) continue;
			if (ASKING.test(words) || CJK_ASKING.test(words)) ask(part, text.slice(unit.start, restEnd(unit, after)));
		}
		for (const child of unit.children) readUnit(scope, child, null, [], underQuestion);
	}

	/** One question a unit, or one a sentence where a paragraph asks several. */
	function spansOf(unit: Unit): Span[] {
		const start = unit.runIn && /^(?:q\d*|question(?: \d+)?|asked|they asked)$/iu.test(text.slice(unit.runIn.start, unit.runIn.end)) ? unit.runIn.body : unit.start;
		const parts = sentences(text, start, unit.end, unit.line);
		const asking = parts.filter((part) => /[?？]["”’')*_\s]*$/u.test(text.slice(part.start, part.end)));
		if (asking.length > 1 && unit.kind === 'paragraph') return asking;
		if (asking.length === 1 && parts.length > 1) return asking;
		const link = /\s*(?:→|->|=>|[–—-]{1,2})\s*\[\[/u.exec(text.slice(start, unit.end));
		return [{ start, end: link ? start + link.index : unit.end, line: unit.line }];
	}

	function restEnd(unit: Unit, after: readonly Unit[]): number {
		let end = unit.end;
		for (let last = unit.children[unit.children.length - 1]; last; last = last.children[last.children.length - 1]) end = Math.max(end, last.end);
		const next = after[0];
		return next && next.kind === 'paragraph' && unit.kind === 'paragraph' && !/[?？]\s*$/u.test(text.slice(next.start, next.end)) && !ASKING.test(text.slice(next.start, next.end)) ? next.end : end;
	}

	/** What stands under a question that has a heading of its own. */
	function answersOf(scope: Scope): string {
		const block = outline.blocks[scope.block] as Block;
		let end = block.end;
		const reach = (inner: Scope): void => {
			for (const index of inner.content) end = Math.max(end, outline.blocks[index]?.end ?? 0);
			for (const child of inner.children) reach(child);
		};
		reach(scope);
		return text.slice(block.start, end);
	}

	function ask(span: Span, around: string): void {
		if (asked.some(({ start, end }) => span.start < end && start < span.end)) return;
		const quote = quoteOf(span);
		const from = Math.max(0, text.indexOf(around, Math.max(0, span.start - 200)));
		const stories: StoryLink[] = [];
		for (const match of around.matchAll(LINK)) stories.push({ link: match[1] as string, start: from + match.index });
		asked.push({ ...quote, ...classify(quote.text, null), stories, landed: landedIn(around) });
	}

	function quoteOf(span: Span): Quote {
		return { start: span.start, end: span.end, line: span.line, text: text.slice(span.start, span.end) };
	}
}

/** `Verdict: weak`, `Rating: 6/10`, `went well` behind or under a question. */
function landedIn(around: string): Landed | null {
	for (const line of around.split(/\n|[;|]/u)) {
		const match = /^[\s>*+_`-]*([\p{L} -]{3,24}?)[*_`]*\s*[:=–-]\s*[*_`]*(.+)$/u.exec(line);
		if (!match || !VERDICT.test((match[1] as string).trim())) continue;
		const value = (match[2] as string).trim();
		const score = /^(\d{1,2}(?:\.\d)?)\s*(?:\/|out of)\s*(\d{1,3})/u.exec(value);
		if (score) {
			const share = Number(score[1]) / Number(score[2]);
			return share >= 0.75 ? 'strong' : share < 0.5 ? 'gap' : 'solid';
		}
		const found = LANDED.find(([, form]) => form.test(value));
		if (found) return found[0];
	}
	return null;
}
