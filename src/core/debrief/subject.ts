import { bitsOf } from '../vocabulary/form.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { beginsWithDeed, isDeed } from './deeds.ts';

/** Who a clause is about, as far as its first words tell; `thing`: how things are, `the wall is old`. */
export type Subject = 'candidate' | 'own' | 'other' | 'thing' | 'none';

const ARTICLES = new Set(['the', 'a', 'an', 'my', 'this', 'that']);
const COPULA = new Set('is was were are seems seemed seem has had gave got came looked sounded felt feels'.split(' '));

/**
 * Who a clause is about. The first to be named is its subject, unless somebody else does something in answer to the
 * candidate (`she nodded at my example`). A fragment such as `rambled on the intro` is nobody's.
 */
export function subjectOf(tokens: readonly Token[], toldAsThird = false): Subject {
	let own = false;
	let otherAt = -1;
	let selfAt = -1;
	let responds = false;
	let leading = true; // nothing but articles and the like so far
	for (const [position, token] of tokens.entries()) {
		const bits = token.word?.marks ?? 0;
		const sets = setsOf(token.form);
		if (toldAsThird && bits & Mark.third && sets & In.told) {
			if (selfAt < 0) selfAt = position;
			leading = false;
			continue;
		}
		if (sets & In.response && answers(tokens, position)) responds = true;
		if (selfAt < 0 && otherAt < 0 && sets & In.qualities && OF.has(tokens[position + 1]?.key ?? '') && !isOfSelf(tokens, position + 2)) otherAt = position;
		if (selfAt < 0 && (bits & (Mark.self | Mark.you) || sets & In.self)) selfAt = position;
		else if (bits & Mark.own && position < 6) own = true;
		if (otherAt < 0 && leading && bits & (Mark.third | Mark.others) && !(bits & Mark.own)) otherAt = position;
		if (otherAt < 0 && position > 0 && position < 3 && selfAt < 0 && sets & In.copula && isName(tokens[position - 1] as Token) && (position < 2 || !ARTICLES.has((tokens[position - 2] as Token).key))) otherAt = position;
		if (!(bits & (Mark.function | Mark.contrast | Mark.hedge)) && !(sets & In.numbers)) leading = false;
	}
	// `the service I handled well`, `on strategy I was lost`: nobody else does anything
	if (otherAt >= 0 && selfAt > otherAt && setsOf((tokens[selfAt] as Token).form) & In.i && !tokens.slice(otherAt, selfAt).some(({ form, breaks }, index) => (breaks && index > 0) || setsOf(form) & In.doing)) return 'candidate';
	if (otherAt >= 0 && (selfAt < 0 || otherAt < selfAt)) return responds ? 'candidate' : own && selfAt < 0 && otherAt > 1 ? 'own' : 'other';
	if (selfAt >= 0) return 'candidate';
	if (own) return 'own';
	const head = tokens.find(({ form }) => !(setsOf(form) & In.leadsIn));
	if (head && setsOf(head.form) & In.own) return 'candidate';
	return tokens.some(({ form }) => setsOf(form) & In.be) ? 'thing' : 'none';
}

/** What somebody else does because of what the candidate did. */
export const RESPONSE: ReadonlySet<string> = new Set([
	'they liked', 'they loved', 'they enjoyed', 'they appreciated', 'they praised', 'less keen', 'not keen', "weren't keen", 'not so keen', 'not sold', "weren't sold", 'worried', 'concerned', 'doubted', 'thought', 'felt', 'found', 'believed', 'considered', 'described', 'rated',
	'liked', 'liked the', 'liked my', 'liked how i', 'liked that i', 'loved my', 'loved how i', 'loved the way i', 'enjoyed my', 'nodded', 'nodding', 'smiled', 'laughed', 'impressed', 'impressed by', 'impressed with', 'praised', 'complimented', 'appreciated',
	'said', 'engaged', 'lit up', 'resonated', 'told', 'loved', 'commented', 'clicked', 'rapport', 'connection', 'interrupted', 'frowned', 'unimpressed', 'cut off', 'confused',
]);

const SELF_PHRASE = new Set(['liked my', 'liked how i', 'liked that i', 'enjoyed my', 'loved my', 'loved how i', 'loved the way i', 'kept my cool', 'held my own', 'held my ground', 'lost my thread', 'lost my train', 'undersold myself', 'sold myself short', 'repeated myself', 'wish i had', "wish i'd", 'wished i had', 'out of my depth', 'in over my head']);

/** Somebody who is told of as `the candidate` further up. */
const TOLD = new Set(['he', 'she', 'they', 'his', 'her', 'their', "he's", "she's", "they're"]);
const I = /^i(?:'\S+)?(?: |$)/u;
/** `no numbers anywhere` */
const ABSENT = /^(?:no|not one|not a) \S|^(?:not|should have|should've|shouldve|shoulda|should of|could have|could've|couldve|wish i|wished i|would have)(?: |$)/u;
/** `the two guys were nice` */
const NUMBERS = new Set(['one', 'two', 'three', 'four', 'five', 'first', 'second', 'other', 'all']);
const LEADS_IN = new Set('also then and but so just plus even still really honestly again maybe probably'.split(' '));
const PRESENT = /^(?:does|do|did|will|would|can|could|wants?|asks?|says?|seems?|likes?|looks?|hate?s|thinks?|knows?|needs?)$/u;
const QUALITIES = new Set(['strength', 'strengths', 'weakness', 'weaknesses', 'gap', 'gaps', 'weak point', 'strong point']);
const OF = new Set(['of', 'in', 'between', 'for']);

function isOfSelf(tokens: readonly Token[], from: number): boolean {
	return tokens.slice(from, from + 3).some(({ word }) => ((word?.marks ?? 0) & (Mark.self | Mark.you | Mark.own)) !== 0);
}

/** `she told me about the gap` says nothing of the candidate; `he said that is the best answer` does. */
function answers(tokens: readonly Token[], at: number): boolean {
	const { key } = tokens[at] as Token;
	if (MENTAL.has(key)) return tokens.some(({ word }, index) => index > at && ((word?.marks ?? 0) & (Mark.own | Mark.self | Mark.you)) !== 0);
	if (DIRECT.has(key)) return (((tokens[at + 1]?.word?.marks ?? 0) & Mark.self) !== 0);
	if (!SAYING.has(key)) return true;
	return tokens.some(({ word, key: other }, index) => index > at && ((word?.marks ?? 0) & (Mark.own | Mark.self | Mark.you)) !== 0 && !(index === at + 1 && OBJECTS.has(other)));
}

const SAYING = new Set(['said', 'told', 'commented', 'they liked', 'they loved', 'they enjoyed', 'they appreciated', 'they praised', 'worried', 'concerned', 'doubted']);
/** `they thought you were the strongest`, `she found my answer long` */
const MENTAL = new Set(['thought', 'felt', 'found', 'believed', 'considered', 'described', 'rated']);
const DIRECT = new Set(['interrupted', 'cut off']);
const OBJECTS = new Set(['me', 'us', 'you']);

function isName(token: Token): boolean {
	return token.word === null && token.key.length > 1 && !token.key.endsWith('thing');
}

const In = { told: 1, response: 2, qualities: 4, self: 8, copula: 16, numbers: 32, i: 64, doing: 128, leadsIn: 256, own: 512, be: 1024 } as const;
const setsOf = bitsOf(TOLD, RESPONSE, QUALITIES, SELF_PHRASE, COPULA, NUMBERS, { has: (key) => I.test(key) }, { has: (key) => COPULA.has(key) || isDeed(key) || PRESENT.test(key) }, LEADS_IN,
	{ has: (key) => beginsWithDeed(key) || ABSENT.test(key) }, { has: (key) => key === 'is' || key === 'are' });
