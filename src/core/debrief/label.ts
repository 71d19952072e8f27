import { bitsOf } from '../vocabulary/form.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';

/**
 * What stands under a label.
 * - `strength`, `gap`: judgements of one kind; `mixed`: of either kind; `lesson`: what to change, worded either way
 * - `asked`: questions they asked; `ask`: questions to ask them
 * - `other`: about the company, the product, the interviewer; never counts
 * - `neutral`: words that say nothing about good or bad; `unknown`: words the vocabulary does not know
 */
export type Sense =
	| 'strength' | 'gap' | 'mixed' | 'lesson' | 'asked' | 'ask' | 'action' | 'assessment' | 'process' | 'story'
	| 'answer' | 'requirement' | 'preparation' | 'other' | 'neutral' | 'unknown';

export interface Label {
	readonly sense: Sense;
	/** Of the words that carry something, how many the vocabulary accounts for: 0 to 1. */
	readonly known: number;
	/** Words that carry something. */
	readonly size: number;
	/** Nothing but a label: a few words, all accounted for. */
	readonly pure: boolean;
	/** How its own words lean, where they are too little to decide: below 0 bad, above 0 good. */
	readonly lean: number;
	/** Says whose it is: `their`, `company`. */
	readonly theirs: boolean;
}

/** From this weight on the words of a label say good or bad. */
const POLAR = 2;
/** A label says good or bad only where at least this share of its words is accounted for. */
const SHARE = 0.5;

const LIKED = new Set(['liked', 'impressed', 'praised', 'praise', 'loved', 'kudos', 'compliments', 'they liked', 'liked about me', 'liked about my', 'impressed by', 'impressed them', 'enjoyed']);
const LESSONS = new Set(['lessons', 'lessons learned', 'lesson learned', 'learned the hard way', 'next time', 'for next time', 'in the future', 'better next time']);
const KEEPING = new Set(['repeat', 'to repeat', 'do the same', 'same again', 'the same again', 'did well', 'do again', 'do it again', 'keep', 'keep doing', 'continue']);
const DENIALS = new Set(["didn't", 'didnt', "wasn't", "weren't", "doesn't", 'not']);
/** `could have been improved`, `should have gone better`. */
const WISHED = /^(?:could|should|would|wish)\S* (?:have|i)|^(?:could|should)(?:'ve|ve|a)$/u;
/** What is asked of a candidate, not of how it went. */
const PRESENT = /^(?:are|is|your|would|do|can|could|have)(?: you)?$/u;
const PAST = /^(?:did|went|was|were|better|could|should|landed|worked)\b/u;
/** Who they are, whatever else a label says. */
const FIRM = new Set('company,the company,firm,the firm,team,the team,product,the product,their product,job,the job,role,the role,offer,salary,pay,culture,interviewer,interviewers,recruiter,panel,people,the place,benefits,market,competitors,business,employer,boss,manager,公司,这公司,团队,产品,面试官,岗位,회사,팀,제품,면접관,그쪽'.split(','));
const THEIRS = new Set(['their', 'theirs', 'them', 'his', 'hers', '他们', '她们', '他们的', '对方', '그쪽', '저쪽', '거기', '그들']);
/** What they have, want or do, behind `they`; what they said or saw is about the candidate. */
const HOLDING = new Set('are have had want need know lack do run hide admit seek require look hope fear own offer do well are after are looking want to need to'.split(' '));
/** `Strengths required` */
const SOUGHT = new Set(['required', 'sought', 'wanted', 'desired', 'demanded']);
const SELVES = new Set(['me', 'mine', 'my', 'myself', 'us']);
const VOICES = new Set(['觉得', '认为', '说', '提到', '指出', '夸', '喜欢']);
/** `Antonia's strengths`, `은행의 약점` */
const OWNER = /^\p{L}[\p{L}\p{M}.-]+['’]s$|^\p{Script=Hangul}{2,}의$/u;
const NO_OWNER = /^(?:what|that|it|here|there|let|who|how|where|today|yesterday|tomorrow|week|interview|round|candidate|applicant)['’]s$|^(?:나|저|지원자|본인|오늘|면접)의$/u;
/** What they think of the candidate. */
const VIEWS = new Set(['worried them', 'bothered them', 'put them off', 'they worried', 'they doubted', 'they disliked', 'lost them', 'won them over', 'convinced them', 'sold them', 'sold them on', 'charmed them', 'made them smile', 'made them nod', 'made them frown', 'doubts', 'worries', 'hesitations', 'reservations', 'objections', 'critique', 'criticism', 'verdict', 'concerns', 'concern', 'to them', 'for them', 'with them']);
/** `What they're proud of`, `What they do well` */
const THEY = /^(?:they|he|she)(?:'re|'s|'ve| are| have| do)$/u;
const TOWARDS = new Set(['to', 'for', 'from', 'with', 'ask', 'asked', 'told', 'impressed', 'worried', 'bothered', 'lost', 'by']);
const LETTER = /^\p{L}/u;
const NUMBER = /^[\p{N}]+$/u;
const PEOPLE = new Set(['interviewer', 'interviewers', 'recruiter', 'panel', 'hiring manager']);

/** Reads a label from its words, in whatever order and dress they come. `asks` is true where it ends in a question mark. */
export function readLabel(tokens: readonly Token[], asks: boolean): Label {
	let plus = 0;
	let minus = 0;
	let known = 0;
	let size = 0;
	let marks = 0;
	let self = false;
	let you = false;
	let others = false;
	let aside = false;
	let bracketed = false;
	let people = false;
	let liked = false;
	let theirs = false;
	let firm = false;
	let lesson = false;
	let joined = false;
	let apart = false;
	let sought = false;
	let outdone = false;
	let negated = 0;
	let modal = 0;
	let denies = false;
	let hint = 0; // of words that judge in a sentence
	let plusAt = -1;
	let minusAt = -1;
	for (const [index, token] of tokens.entries()) {
		const { word, key } = token;
		if (token.breaks && index > 0) bracketed = true;
		if (key === '+' && index > 0 && index < tokens.length - 1) continue; // `trial + chat`
		const sets = setsOf(token.form);
		if (sets & In.places) others = true;
		if (word === null && sets & In.owner) theirs = true;
		if (word === null) {
			if (key === 'others' && index > 0) outdone = true;
			if (sets & In.sought) sought = true;
			if (!(sets & In.number) && key !== 's') size++;
			continue;
		}
		const bits = word.marks;
		if (key === 'and' || key === '/' || key === 'vs' || key === 'or') joined = true;
		if (bits & Mark.negation && word.label === 0) {
			negated = 4;
			if (sets & In.denials) denies = true;
		}
		if (bits & Mark.modal) modal = 5;
		// `Gaps in the unit (my impression)` is the unit's
		if (token.breaks && others && !self && !you) aside = true;
		if (bits & Mark.self && !aside) self = true;
		if (bits & Mark.you || key.endsWith(' you')) you = true;
		if (bits & Mark.others && word.label === 0) {
			// `What they liked (per the recruiter)`
			if (sets & In.people) people = !(bracketed && plus + minus > 0);
			else others = true;
		}
		if (sets & In.theirs || (plus + minus === 0 && sets & In.they)) theirs = true;
		const next = tokens[index + 1]?.key ?? '';
		if ((key === 'they' || key === 'he' || key === 'she') && (HOLDING.has(next) || next.startsWith('do '))) theirs = true;
		if (key === 'our' || ((key === 'we' || key === 'we still') && tokens.some((one) => one.key === 'have' || one.key === 'lack'))) theirs = true;
		if (key === 'not' && (SELVES.has(next) || (next === 'about' && SELVES.has(tokens[index + 2]?.key ?? '')))) apart = true;
		if (sets & In.liked) liked = true;
		if (key === 'others' && index > 0) outdone = true;
		if (sets & In.firm) firm = true;
		if (sets & In.lessons) lesson = true;
		marks |= bits;
		if (bits & Mark.function && word.label === 0) continue;
		size++;
		let weight = word.label;
		// `put her pen down`, `looked up`
		if ((key === 'up' || key === 'down') && tokens.length > 2) weight = 0;
		// a word that merely leans is as good as unknown, but its side is remembered
		if (weight !== 0 && Math.abs(weight) < POLAR) {
			hint += negated > 0 ? -weight : weight;
			if (bits !== 0 || word.judge !== 0) known++;
			negated--;
			modal--;
			continue;
		}
		known++;
		if (sets & In.wished) modal = 5;
		if (modal > 0 && bits & Mark.more && weight >= 0) weight = -3;
		if (weight > 0 && (negated > 0 || (modal > 0 && !(sets & In.keeping)))) weight = -weight;
		if (weight === 0 && word.judge !== 0 && !(bits & Mark.neutral) && Math.abs(word.judge) >= 2) weight = Math.sign(word.judge) * (Math.abs(word.judge) - 0.5) * (negated > 0 ? -1 : 1);
		if (weight === 0 && !(bits & Mark.negation)) hint += word.judge * (Math.abs(word.judge) >= 2 ? 0.7 : 0.4) * (negated > 0 ? -1 : 1);
		if (weight > 0) {
			plus += weight;
			if (plusAt < 0) plusAt = index;
		} else if (weight < 0) {
			minus -= weight;
			if (minusAt < 0) minusAt = index;
		}
		negated--;
		modal--;
	}
	// `What worked` / `What didn't`: the verb is left out
	if (plus === 0 && minus === 0 && denies && size <= 3 && known === size) minus = POLAR;
	const share = size === 0 ? 1 : known / size;
	const label = (sense: Sense): Label => ({ sense, known: share, size, pure: share === 1 && size <= 4, theirs: theirs || firm, lean: (plus + minus === POLAR && share <= SHARE && size === 2 ? (plus - minus) * 0.4 : plus - minus) + hint - (denies && plus === 0 && minus === 0 ? 1.5 : 0) });
	const first = tokens[0]?.word?.marks ?? 0;
	const last = tokens[tokens.length - 1]?.key ?? '';
	if ((last === 'them' || last === 'theirs') && !self && !you && !tokens.some(({ key }) => TOWARDS.has(key))) return label('other');

	if (apart) return { ...label('other'), theirs: true };
	if (isAbout(tokens)) return { ...label('other'), theirs: true };
	if (!asks && first & Mark.question && !self && tokens.some(({ key }) => key === 'your' || key === 'ur') && !tokens.some(({ key }) => PAST.test(key))) return label('asked');
	if (asks && you && first & Mark.question && !self && tokens.some(({ key }) => PRESENT.test(key))
		&& !tokens.some(({ key }) => key.startsWith('did') || key === 'went' || key === 'was' || key === 'better' || key.endsWith('differently') || key.includes('same'))) return label('asked');
	if (marks & Mark.requirement && !self) return label('requirement');
	if (marks & Mark.preparation && plus < 3 && minus < 3) return label('preparation');
	// `Right drawer`: one word that may mean something else beside one that nobody knows
	const doubtful = share <= SHARE && size === 2 && plus + minus === POLAR;
	const polar = Math.max(plus, minus) >= POLAR && share >= SHARE && !doubtful;
	if (polar) {
		if (sought && !self) return label('requirement');
		if (outdone && plus > 0 && minus === 0 && !self) return label('gap');
		if ((others || theirs) && !self && !you && !liked) return label('other');
		if (people && !self && !you && !liked && (marks & Mark.mixed) === 0 && size - 1 <= 2 && plus > 0) return label('other');
		if (lesson && plus < POLAR) return label('lesson');
		if (plus >= POLAR && minus >= POLAR) {
			if (joined || Math.abs(plusAt - minusAt) <= 1) return label(joined ? 'mixed' : minusAt > plusAt ? 'gap' : 'mixed');
			return label('gap');
		}
		return label(plus > minus ? 'strength' : 'gap');
	}
	if (marks & Mark.ask) return label('ask');
	if (marks & Mark.asked) return label(self && marks & Mark.mixed ? 'mixed' : 'asked');
	if (marks & Mark.action) return label('action');
	if (marks & Mark.process) return label('process');
	if (marks & Mark.assessment) return label(others && first & Mark.others && !self && !you ? 'other' : 'assessment');
	if (marks & Mark.answer) return label('answer');
	if (marks & Mark.mixed) return label('mixed');
	if ((others || people) && tokens.some(({ key }) => REPORTING.has(key))) return label('mixed');
	if ((others || theirs) && !self && !you) return label('other');
	if (tokens.find(({ key }) => LETTER.test(key))?.key === 'about' && size <= 3 && !self && !you) return { ...label('other'), theirs: true };
	if (marks & Mark.story && share === 1) return label('story');
	return label((share >= 0.99 && size > 0) || (people && !self && !you && hint === 0) ? 'neutral' : 'unknown'); // `Per interviewer`
}

/** `What I learned about the company`, `Gaps in their product`, `What I think of them`: ends in somebody or something else. */
function isAbout(tokens: readonly Token[]): boolean {
	if (tokens.length > 2 && tokens[tokens.length - 2]?.key === 'they' && OWNING.has(tokens[tokens.length - 1]?.key ?? '')) return true;
	const according = tokens.findIndex(({ key }) => key === 'according' || key === 'according to');
	if (according > 2) return isAbout(tokens.slice(0, according));
	const stop = tokens.findIndex(({ breaks }, index) => breaks && index > 0);
	const size = stop < 0 ? tokens.length : stop;
	const last = tokens[size - 1];
	if (!last || size < 3) return false;
	let fixed = last.key === 'them' || last.key.startsWith('the ');
	if (last.key !== 'them' && !PLACES.has(last.key) && (!last.word || !(last.word.marks & Mark.others) || last.word.label !== 0 || PEOPLE.has(last.key))) return false;
	let at = size - 2;
	for (; at > 0 && DETERMINERS.has((tokens[at] as Token).key); at--) fixed = true;
	const link = (tokens[at] as Token).key;
	if (PLACES.has(last.key) && (link === 'in' || (fixed && link === 'at'))) return true;
	return link === 'about' || (fixed && (link === 'of' || link === 'in'));
}

/** `What the client shared` */
const REPORTING = new Set('shared wrote sent thought felt noted reported forwarded relayed passed'.split(' '));
/** Words that a label gives to the firm and a sentence to the work: `the warehouse move, planned to the hour`. */
const PLACES = new Set('unit ward clinic studio factory warehouse charity site shop kitchen store plant building department school office practice hotel organisation organization collection fleet codebase set setup hospital staff staffing headcount'.split(' '));
/** `biggest gap they have` */
const OWNING = new Set(['have', 'had', 'need', 'see']);
const DETERMINERS = new Set(['the', 'their', 'this', 'that']);

const In = { places: 1, owner: 2, sought: 4, number: 8, denials: 16, people: 32, theirs: 64, they: 128, liked: 256, firm: 512, lessons: 1024, keeping: 2048, wished: 4096 } as const;
const setsOf = bitsOf(PLACES, { has: (key) => OWNER.test(key) && !NO_OWNER.test(key) }, SOUGHT, { has: (key) => NUMBER.test(key) }, DENIALS, PEOPLE, THEIRS, { has: (key) => THEY.test(key) },
	{ has: (key) => LIKED.has(key) || VIEWS.has(key) || VOICES.has(key) }, FIRM, LESSONS, KEEPING, { has: (key) => WISHED.test(key) });
