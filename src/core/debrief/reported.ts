import { pattern } from '../vocabulary/pattern.ts';
import { asksCandidate, endsAsking, isInterrogative } from './asking.ts';

/** A question told in a sentence; offsets into the note. */
export interface Reported {
	readonly start: number;
	readonly end: number;
	/** The candidate asked it. */
	readonly own: boolean;
}

const END = '(?![\\p{L}\\p{N}])';
const QUESTION = `(?:how|what|whats|what['’]s|how['’]d|why|if|whether|which|when|where|who|whose|would|do|does|did|could|can|is|are|have|walk me|tell me|walk us|tell us|sell me|classify|design|draw|describe|explain|(?:a|an|one) (?:time|example|situation|moment))${END}`;
/** `she asked why healthcare`, `asked: how would you …`, `wanted to know what …`. */
const VERB = pattern(new RegExp(`(?:asked|asks|wanted to know|wants to know|was curious|goes|went like|was like|meant to ask|wanted to ask|(?:began|begins?|started|starts|opened|opens|kicked off|kicks off|led|leads|followed|closed|ended|finished)(?: off| up)? with|asked about(?= (?:a|an|one) (?:time|example|situation|moment))|(?:then|finally|next) (?:the )?[\\p{L}-]{2,20}(?: (?:one|question|part|bit))?:)(?:[ \\t]+(?:me|us|them|him|her|again|straight away|first|next|then))*[,:]?[ \\t]+(?:(?:so|and|ok|okay|well|now),?[ \\t]+)?(?=${QUESTION}|["“]|[^.,;:!?\\n]{3,40}\\?)`, 'giu'));
const UNMEANT = pattern(/(?:^|[\s,])(?:(?:never|nobody|not|n['’]t)[\s,]|(?:when|whenever|every time|each time)[\s,]+(?:[\p{L}'’.-]+[\s,]+){0,5}$|(?:before|until|after|because|even|if|that|which|twice|had to|once)[\s,]+(?:[\p{L}'’.-]+[\s,]+){0,2}$)/iu);
const OWN = pattern(/(?:^|[\s,])(?:i|you)(?:['’](?:d|ve))?[\s,]+(?:(?:also|then|had|have|just|finally|always|did)[\s,]+)*$/iu);
const STOP = pattern(/[.!;…。；!?？]|[\s,]+(?:and|but|so)[\s]+(?:then[\s]+)?(?:i|we|he|she|they|it|my)(?![\p{L}])|,\s*(?:i|that|which|and|but|so|because|he|she|they|it|my)(?![\p{L}])|\s+which\s+(?:is|was)|\s+(?:→|->|=>|[–—-])\s|\s+\(/iu);
const ABOUT = pattern(/(?:wanted|wants) to know about\s+([^.,;!?\n]{4,80})/iu);
const NEXT = pattern(/,\s*(?:[\p{L}’' ]{3,30}\s+and\s+)?(?=(?:if|whether|how|what|why|when|where|who|which(?! (?:i|is|was|he|she|they|it|we|made|seemed|felt|went)(?![\p{L}])))(?![\p{L}]))|[\s,]+and[\s]+(?=(?:if|whether|how|whats?|what['’]s|why|when|where|who|which)(?![\p{L}]))|\s*\([^)]*\)\s+and[\s]+(?=(?:if|whether|how|what|why|when|where|who|which)(?![\p{L}]))/iu);
const QUOTED = /["“«]([^"”»\n]{5,220})["”»]/gu;
const ASKED = pattern(/(?:ask(?:ed|s)?|question|follow(?:ed)?(?:[ -]up)?|wanted to know|goes|went|said|says|pushed|probed|like)(?![\p{L}])/iu);
/** `最后问我为什么离开`, `被问到怎么做`. */
const CHINESE = /(?:[问問](?:我|到|了|起|我们)+|被[问問](?:到)?)[：:，,「“"]*([^，。；！？\n]{3,60}[？?]?)/gu;
/** `왜 이직하는지 물어봤다`. */
const KOREAN = /(?:^|[.,。]\s*)(?:처음에?는?|그 ?다음(?:에|은|으로)?|마지막(?:으로|에)|이어서|그리고|또)?\s*([^.,。\n]{4,60}?(?:는지|은지|인지|냐|나|까|요|느냐|보라|달라)(?:["”'’])?\s*(?:라고|이라고|고|라는|이라는|를|을)?)\s*(?:물어|물었|물으|질문|여쭤|하셨|하시|하더)/gu;

/** The questions that the sentences of `start`..`end` tell: quoted ones and reported ones. */
export function reportedIn(text: string, start: number, end: number): Reported[] {
	const source = text.slice(start, end);
	const found: Reported[] = [];
	const add = (from: number, to: number, own: boolean): void => {
		if (to - from < 4 || found.some((other) => from < other.end - start && other.start - start < to)) return;
		found.push({ start: start + from, end: start + to, own });
	};
	const tells = ASKED.test(source);
	if (source.includes(':')) onCard(source, add);
	if (tells || /[?？]["”»]/u.test(source)) quoted(source, tells, add);
	if (/ask|to know|goes|curious| with |then |finally|like/iu.test(source)) verbs(source, add);
	if (source.includes('to know about')) {
		const about = ABOUT.exec(source);
		if (about && !/(?:^|\s)i\s*$/iu.test(source.slice(0, about.index).trimEnd())) add(about.index + about[0].length - (about[1] as string).length, about.index + about[0].length, false);
	}
	if (/[问問]/u.test(source)) for (const match of source.matchAll(CHINESE)) {
		const words = match[1] as string;
		const before = source.slice(0, match.index);
		if (/[我你]\s*$/u.test(before) && !/被$/u.test(before)) continue;
		if (/时|的时候|題|题/u.test(words.slice(-3)) || !/为什么|為什麼|怎么|怎麼|如何|什么|什麼|哪|吗|是否|多少|会不会|有没有/u.test(words) || /就/u.test(words)) continue;
		const from = match.index + match[0].indexOf(words);
		add(from, from + words.length, false);
	}
	if (/[물질여하][어었문쭤으셨시더]/u.test(source)) for (const match of source.matchAll(KOREAN)) {
		const all = match[1] as string;
		const quote = all.search(/["“‘「]/u);
		const words = quote < 0 ? all : all.slice(quote + 1);
		if (/네요\W*$/u.test(words)) continue;
		const from = match.index + match[0].indexOf(all) + (all.length - words.length);
		add(from, from + words.trimEnd().length, false);
	}
	return found;
}

const CARD = pattern(/(?:questions?|wanted to know|asked)(?![\p{L}])[^:.!?\n]{0,32}:\s+([^.!?\n]{20,300})/iu);

/** `He had three questions on a card: a deadline you moved, and a time you were wrong.` */
function onCard(source: string, add: (from: number, to: number, own: boolean) => void): void {
	const card = CARD.exec(source);
	if (!card) return;
	const list = card[1] as string;
	const from = card.index + card[0].length - list.length;
	const parts: { from: number; to: number }[] = [];
	let at = 0;
	for (const match of `${list},`.matchAll(/[,;]\s*(?:and\s+)?/gu)) {
		parts.push({ from: at, to: match.index });
		at = match.index + match[0].length;
	}
	const asking = parts.filter((part) => /(?:^|\s)(?:you|your)(?![\p{L}])/iu.test(list.slice(part.from, part.to)));
	if (asking.length >= 2 && asking.length === parts.length) for (const part of parts) add(from + part.from, from + part.to, false);
}

function quoted(source: string, tells: boolean, add: (from: number, to: number, own: boolean) => void): void {
	for (const match of source.matchAll(QUOTED)) {
		const words = match[1] as string;
		const before = source.slice(Math.max(0, match.index - 60), match.index);
		const near = ASKED.test(before);
		const own = /(?:^|[\s,])i (?:also |then )?(?:asked|said|goes|told|answered|thought)[^.!?]*$/iu.test(before);
		if (/(?:^|[\s,])(?:said|told|answered|explained|repl(?:y|ied))[^.!?]*$/iu.test(before) && !near && !own) continue;
		if (!endsAsking(words) && !(near && asksCandidate(words))) continue;
		if (own && !/asked[^.!?]*$/iu.test(before)) continue;
		if (own || (tells && near) || asksCandidate(words)) add(match.index + 1, match.index + 1 + words.length, own);
	}
}

function verbs(source: string, add: (from: number, to: number, own: boolean) => void): void {
	const verb = VERB.for(source);
	verb.lastIndex = 0;
	for (let match = verb.exec(source); match; match = verb.exec(source)) {
		if (match.index > 0 && /[\p{L}\p{N}]/u.test(source[match.index - 1] as string)) continue;
		const subject = before(source, match.index);
		const meant = /(?:meant|wanted) to ask/iu.test(match[0]);
		if ((!meant && UNMEANT.test(` ${subject} `)) || /(?:could|should)(?:['’]ve| have)?\s*$/iu.test(subject)) continue;
		const from = match.index + match[0].length;
		if (/["“]/u.test(source[from] ?? '')) continue;
		const spoken = /(?:goes|like)[,:]?\s*$/iu.test(match[0]);
		// `asked first how many games`: a deed of the candidate's, told without a subject
		if (/^\W*(?:\p{L}+ed[^.,;]{0,80} and )?$/iu.test(subject) && /^asked/iu.test(match[0]) && !/asked[ \t]+(?:me|us)/iu.test(match[0]) && (/^\W*$/u.test(source.slice(0, match.index)) || /(?:^|[ \t])and[ \t]*$/u.test(subject)) && !FIRST.test(source.slice(match.index + match[0].length, match.index + match[0].length + 90))) continue;
		const own = OWN.test(subject) || meant || (/^\W*$/u.test(subject) && /^asked (?:them|him|her)/iu.test(match[0]));
		let at = from;
		for (let count = 0; count < 4; count++) {
			const rest = source.slice(at, at + 220);
			const joint = NEXT.exec(rest);
			const stop = STOP.exec(rest);
			const length = Math.min(joint?.index ?? rest.length, stop ? stop.index + (/[?？]/u.test(stop[0]) ? 1 : 0) : rest.length);
			if (spoken ? asksCandidate(rest.slice(0, length)) : isInterrogative(rest) || /^(?:a|an|one) (?:time|example|situation|moment)(?![\p{L}])/iu.test(rest) || /^[^.,;:!?]{3,40}\?/u.test(rest)) add(at, at + length, own);
			if (!joint || joint.index > length) break;
			at += joint.index + joint[0].length;
		}
		verb.lastIndex = from;
	}
}

const FIRST = pattern(/(?:^|[^\p{L}])(?:i|i['’](?:d|m|ve|ll)|id|ive|my|me|you|your)(?![\p{L}])/iu);

/** What stands before an offset in its clause. */
function before(source: string, at: number): string {
	const from = Math.max(0, at - 32);
	const words = source.slice(from, at);
	const sign = Math.max(words.lastIndexOf('. '), words.lastIndexOf('; '), words.lastIndexOf('? '), words.lastIndexOf('! '), words.lastIndexOf('\n'), words.lastIndexOf(', '));
	return words.slice(sign + 1);
}
