import type { TitleSource } from '../facts/head.ts';
import { INTERVIEW } from '../facts/title.ts';
import type { SkipCode } from '../problems.ts';
import { pattern, type Pattern } from '../vocabulary/pattern.ts';
import type { Outline } from './outline.ts';
import type { Subject, Told } from './told.ts';

/** What a text is instead of an interview's record, and how much more evidence it takes to be one all the same. */
export interface Doubt {
	readonly code: SkipCode;
	readonly weight: number;
}

export interface Signs {
	readonly outline: Outline;
	readonly titles: readonly TitleSource[];
	readonly source: string;
	readonly scopes: { readonly requirement: number; readonly preparation: number; readonly judging: number; readonly asked: number; readonly story: number };
	readonly told: Told;
	readonly labelled: number;
	readonly inferred: number;
	readonly asked: number;
	readonly stated: number;
	/** A line or property says when it was, which round or for which role. */
	readonly placed: boolean;
	readonly keys: readonly string[];
	/** They asked and the writer answered. */
	readonly exchange: boolean;
	/** In a transcript the writer puts the questions. */
	readonly hosted: boolean;
}

const word = (english: string, other = '(?!)'): Pattern => pattern(new RegExp(`(?:^|[^\\p{L}])(?:${english})(?![\\p{L}])|${other}`, 'iu'));

const PREPARATION = word('prep(?:aration|aring|are)?|cheat ?sheets?|how to|question bank|likely questions|practice questions|common questions|study (?:plan|guide|notes)|talking points|game plan|questions to (?:ask|prepare|practi[cs]e)|(?:study|studying|revision|revising|notes|practi[cs]e|reading) for (?:my |the |an? )?interviews?|guide|tips|drills?|practi[cs]e sheet|exercises|research|negotiation|negotiating|script|tomorrow|to say|checklist|before the interview|things to do|tricks|playbook|template|star (?:method|format|technique|stories|bank)|(?:my |interview )?stor(?:y|ies) (?:bank|for)|stories|brag (?:doc|document|sheet)|achievements|\\d+[- ](?:weeks?|days?|months?) (?:to|until|till|before|plan)', '准备|题库|攻略|技巧|예상 ?질문|면접 ?(?:준비|대비)|대비|팁');
const QUESTION_LIST = word('questions? (?:list|bank)|list of questions|(?:interview|behaviou?ral|technical|common|top \\d+) questions|questions for|master list', '面试题|常见问题|题目汇总|질문 ?(?:목록|모음|리스트)|기출');
const STUDY = word('study|studying|notes on|lecture|course|chapter|tutorial|learn|learning|learned|learnt|concepts?|summary of|flashcards|vs|module|workshop|framework|method', '学习|读书|笔记整理|공부|정리$');
const JOURNAL = word('weekly(?: review)?|week(?: of| \\d+|ly)?|journal|diary|monthly|month in review|year in review|gratitude|morning pages|quarterly', '周记|周报|日记|第\\s?\\d+\\s?周|주간|일기|월간');
const REVIEW = word('review of|book (?:notes|review)|product review|restaurant|recipe|retro(?:spective)?|sprint|post-?mortem|incident|1[:-]1|1on1|one[- ]on[- ]one|stand-?up|meeting|mtg|minutes|sync|kick-?off|(?:annual|performance|mid-?year|self|peer|code|design)[- ]review|book|novel|(?:project|status|progress|incident|closing|final|annual) (?:report|summary|update)|appraisal|offsite|planning|cv feedback|(?:cv|resume) review|tracker|applications|offers? comparison|pros and cons', '会议|회의록|读后感|书评|독후감');
/** Interviews that nobody gives to get a job. */
const OTHER_INTERVIEW = word('(?:user|customer|research|exit|expert|stakeholder|press|radio|tv|podcast|oral history|discovery|usability|witness|visa|immigration|admissions?) (?:interviews?|calls?|sessions?|tests?)|(?:interview|conversation|talk) with (?:the |a )?(?:founder|mayor|author|artist|minister|president|band|director of the film)', '《|用户访谈|采访|访谈|사용자 인터뷰|인터뷰 기사');
const OTHER_CALL = word('(?:sales|client|discovery|vendor|investor|supplier|prospect|parents?|doctor|vet) (?:call|meeting|visit|appointment)|pitch (?:to|at)|first date|second date|appointment');
/** Other occasions on which somebody is asked or judged. */
const OTHER_OCCASION = word('podcast|episode|oral exam|orals?(?=\\s*(?:,|$))|naturali[sz]ation|citizenship|residence permit|custody|adoption|observer[\'’]?s report|referee|umpire|exam|viva|thesis|dissertation|driving test|speech|toastmasters|flat|house ?share|viewing|court|therapy|coaching|coach session|mentoring|mentor|supervision|networking|informational|catch-?up|newsletter|quotes?|parents[\'’]? evening|demo day|pitch (?:night|day|event)|rehearsal|match report|examiner|theory test|recital|tournament|regatta|(?:half[- ])?marathon|parkrun|race|\\d+ ?k(?:m)?(?: run| race)', '读书|书评');
const JOB = word('job description|jd|job (?:ad|post(?:ing)?)|vacancy|hiring:|we[\'’]?re hiring|m/f/[xd]|m/w/d', '岗位描述|岗位职责|职位描述|채용 ?공고|직무 ?기술서');
const HIRING_TITLE = word('candidates?(?: \\p{Lu}\\p{Ll}*| \\d|:| for| debrief)|candidates|hiring (?:plan|panel|debrief|rubric|notes|scorecard)|applicants?|interviewing (?:for|candidates)|interviewing (?:her|him|them)|i interviewed|panel debrief', '候选人|面试别人|지원자 평가');
const HIRING_TEXT = pattern(/(?:^|[^\p{L}])(?:(?:I |we |today )?interviewed (?!At |With |For |By )(?:\p{Lu}\p{Ll}+ )(?:for|today|this|on)|would (?:not )?hire|I interviewed (?:a |the |an |our )?(?:candidate|applicant|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:for|today|this))|(?:we|I) (?:should|would|['’]d) (?:hire|not hire|advance|reject)|candidate (?:#|number|\d|[A-Z](?![\p{L}])|name)|I chaired|(?:as|I was) (?:the|an) interviewer|questions for candidates|(?:reject|advance) (?:her|him|them|candidate)|(?:asked|ask) me how we |(?:her|his|their) (?:cv|resume|take-?home)|(?:questions? i (?:used|asked (?:all|everybody|everyone|each|every|them))|i['’]?m interviewer \d)|(?:my|our) vote(?: is| was|[:*])|vote[:*\s]+(?:strong |lean(?:ing)? |weak )?(?:hire|no|yes))/iu);
/** The same, unless somebody is spoken to: reports to the candidate use these words as well. */
const VOTE_TEXT = pattern(/(?:^|[^\p{L}])(?:(?:hire |my |overall |final )?recommend(?:ation)?s?[:*\s]+(?:strong |lean |no )?(?:hire|no[- ]hire|advance|reject)|lean(?:ing)? (?:hire|no[- ]hire))/iu);
/** What a journalist or a maker of podcasts writes down. */
const PRESS_TEXT = pattern(/(?:^|[^\p{L}])(?:on tape|good quotes?|(?:for|in|of) the (?:article|piece|newsletter|episode|feature)|the piece|word count)(?![\p{L}])/iu);
/** A mere `review` of anything. */
const PLAIN_REVIEW = word('reviews?');
/** What somebody says of where the words come from: `copied from that newsletter`. */
const TAKEN_FROM = pattern(/(?:copied|pasted|found|took|taken|got|stole|stolen|saw|read|borrowed|tried|trying)(?![\p{L}])[^.,;:!?\n]{0,30} (?:from|in|on|off) [^.,;:!?\n]*/giu);
/** `(template from the course)` behind a title: the form that was filled in. */
const FORM = /\([^()\n]*template[^()\n]*\)/giu;
/** A call that is acted in an interview. */
const PLAYED = word('role[- ]?plays?|mock|simulat(?:ion|ed)|assessment cent(?:er|re)');
/** `Vacancy panel`, `Job ad interview feedback`: what came of it, not the ad. */
const HEARD = word('panel|interviews?|feedback|outcome|result|report|reflections?');
const LOOSE_CANDIDATE = pattern(/candidate|hire|vote|scorecard|applicant|chaired|interviewer|recommend|questions i asked/iu);
const CLIP_KEYS = pattern(/^(?:clipped|isbn|author|authors|publisher|podcast|cuisine|servings|ingredients)$/iu);
/** `Author: …` below the title, `(book)` in it. */
const CLIP_LINE = pattern(/(?:^|\n)[*_ \t>-]*(?:author|isbn|publisher|directed by|ingredients|servings)[*_]*[ \t]*:|^[^\n]*(?:\((?:book|novel|film|movie|podcast|series)\)|[📚📖🎬🎧])/iu);

/** A letter that the applicant writes. */
const LETTER = pattern(/^\s*(?:subject:[^\n]*\s+)?(?:dear|to whom|hi|hello)(?![\p{L}])[\s\S]*(?:I am writing|I['’]m writing|I would like to apply|please find (?:my|attached)|(?:I|we) (?:really )?enjoyed (?:our|meeting|speaking)|thank you for taking the time to (?:meet|speak|talk))/iu);

/** No evidence outweighs this. */
const HARD = 30;
/** A title that says something else and names no interview. */
const FIRM = 14;
const MILD = 3;

/** The weightiest doubt about a text. */
export function against(signs: Signs): Doubt | null {
	const { titles, told, scopes, labelled, inferred, asked } = signs;
	const plain = titles.filter(({ source }) => source !== 'line');
	// a file named `questions` may still hold a note whose first line names an interview
	const written = plain.filter(({ source }) => source !== 'file name');
	const sure = written.some(({ parsed: { role, company, round, stage } }) => company !== null && (role !== null || round !== null || stage !== null));
	const called = [...(sure ? written : plain).map(({ text }) => text), topHeading(signs.outline)].join('\n');
	const names = called.replace(TAKEN_FROM.for(called), ' ').replace(FORM, ' ');
	const inNote = plain.every(({ source }) => source === 'heading');
	const parsed = titles.map((title) => title.parsed);
	// a date and some other word are the title of anything
	const named = plain.some(({ parsed: title }) => (title.company !== null && (title.role !== null || title.round !== null)) || (title.stage !== null && !TOPICS.has(title.stage.value)))
		|| (written.length > 0 ? written : plain).some(({ text, parsed: title }) => INTERVIEW.test(text) && (title.company !== null || title.date !== null || title.day !== null || plain.length === 1));
	const interview = titles.some(namesInterview);
	// a list or a plan may be called after the kind of interview it is for
	const oneOf = plain.some(({ source, parsed: { company, role, round, stage } }) => (company !== null && (role !== null || round !== null)) || (source !== 'file name' && stage !== null && !TOPICS.has(stage.value)));
	// first person, past tense and judgements tell a report of one's own from a plan
	const latin = isLatin(signs.source);
	const own = told.spoken + (latin && told.past * 25 < told.words ? 0 : labelled / 2 + inferred / 2);
	const found: Doubt[] = [];
	const add = (code: SkipCode, weight: number): void => {
		found.push({ code, weight });
	};
	const firm = (stated: boolean, softly: number): number => (stated ? softly : signs.exchange && told.stock > 0 ? MILD : FIRM);
	if (PREPARATION.test(names)) add('preparation', own >= 3 && oneOf && told.answered + told.askedMe + inferred > 0 ? 1.5 : FIRM);
	if (QUESTION_LIST.test(names)) add('question-list', own >= 3 && oneOf ? 1 : FIRM);
	if (JOURNAL.test(names.replace(/interview(?:ing)?[ -](?:diary|journal|log)/giu, ''))) add('journal', firm(interview && named, 1));
	const placedJob = signs.keys.includes('company') && signs.keys.includes('role');
	if (REVIEW.test(names)) add('review', named || placedJob || (interview && own >= 2) ? 1 : FIRM);
	else if (PLAIN_REVIEW.test(names) && !interview && !placedJob) add('review', named ? 1 : 6);
	if (OTHER_INTERVIEW.test(names)) add('review', PLAYED.test(names) && parsed.some(({ role }) => role !== null) ? MILD : HARD);
	if (OTHER_OCCASION.test(names)) add('review', parsed.some(({ role }) => role !== null) ? MILD : HARD);
	if (OTHER_CALL.test(names)) add('review', parsed.some(({ role, round }) => role !== null || round !== null) ? MILD : 8);
	if (JOB.test(names)) add('job-description', labelled >= 3 && HEARD.test(names) ? MILD : HARD);
	if (STUDY.test(names)) add('study-notes', (named || (interview && own >= 2)) && (!latin || told.past > 1) ? 0.5 : FIRM);
	if (plain.some(({ text }) => HIRING_TITLE.test(text))) add('review', HARD);
	if ((told.candidate > 0 || LOOSE_CANDIDATE.test(signs.source)) && HIRING_TEXT.test(signs.source)) add('review', 10);
	if (told.candidate > 0 && told.you === 0 && named === false && VOTE_TEXT.test(signs.source)) add('review', 10);
	if (interview && PRESS_TEXT.test(signs.source)) add('review', 10);
	if (signs.hosted) add('review', 10);
	if (OF_AN_OFFER.test(names)) add('no-record', 4);
	if (LETTER.test(signs.source.slice(0, 600))) add('no-record', 6);
	if (signs.keys.some((key) => CLIP_KEYS.test(key)) || CLIP_LINE.test(signs.source.slice(0, 400))) add('review', HARD);
	else if (signs.keys.some((key) => /^(?:source|url|type)$/iu.test(key))) add('review', 3);
	if (scopes.requirement >= 2 && told.spoken === 0 && (labelled === 0 || told.past * 40 < told.words)) add('job-description', inNote && told.interview.size >= 2 ? 1.5 : 8);
	else if (scopes.requirement >= 1 && told.spoken === 0 && told.self <= 1) add('job-description', inNote && told.interview.size >= 2 ? 1 : told.askedMe === 0 ? 9 : 5);
	if (asked >= 5 && labelled + inferred === 0 && told.spoken < 2 && signs.stated === 0 && !named) add('question-list', 6);
	// a bank of stories, and the page somebody keeps about a company
	if (scopes.story >= 4 && labelled === 0 && asked < 2) add('no-record', named || signs.placed ? 5 : 9);
	if (signs.keys.includes('aliases') && !interview && !named) add('no-record', 4);
	if (scopes.preparation > 0 && labelled + inferred === 0 && told.spoken < 2) add('preparation', 4);
	if (told.elsewhere.size >= 3 && told.elsewhere.size > told.interview.size + told.spoken && !named) add('journal', 2 + told.elsewhere.size / 2);
	for (const [subject, code] of SUBJECT_CODES) {
		const words = told.subjects[subject].size + (subject === 'reading' && STARS.test(signs.source) ? 1 : 0);
		if (words >= (named ? 4 : 2)) add(code, (words - 1) * (signs.exchange && told.stock > 0 ? 1 : subject === 'reading' ? 4 : 2));
	}
	// nothing was: a page about a firm, a subject, a thing
	if (latin && !named && !signs.placed && told.words >= 20 && told.past * 30 < told.words && told.askedMe === 0) add('no-record', told.past === 0 || told.self + told.you + told.spoken < 2 ? 4 : 2);
	return found.sort((a, b) => b.weight - a.weight)[0] ?? null;
}

/** A title tells of an interview; a sentence below one may mention interviews in passing. */
export function namesInterview({ source, parsed: { interview, company, role, date, day, stage, round } }: TitleSource): boolean {
	return interview && (source !== 'line' || (company ?? role ?? date ?? day ?? stage ?? round) !== null);
}

/** Kinds of round that are subjects to study as well. */
export const TOPICS: ReadonlySet<string> = new Set<string>(['system-design', 'case', 'behavioural', 'technical']);
const SUBJECT_CODES: readonly (readonly [Subject, SkipCode])[] = [['meeting', 'journal'], ['day', 'journal'], ['reading', 'review'], ['product', 'review'], ['trade', 'review'], ['hiring', 'review'], ['study', 'study-notes'], ['sport', 'review']];

/** The first heading, though it be a mere label: `Behavioural question bank`. */
function topHeading({ text, blocks }: Outline): string {
	const first = blocks.find(({ kind }) => kind !== 'blank' && kind !== 'rule');
	return first?.kind === 'heading' ? text.slice(first.start, first.end) : '';
}

/** A rating, as books and films get it. */
const STARS = pattern(/[★☆]{2}|⭐️?⭐|\d ?\/ ?5 stars/u);

function isLatin(source: string): boolean {
	return !EAST_ASIAN.test(source);
}

const EAST_ASIAN = pattern(/[\p{Script=Han}\p{Script=Hangul}]/u);

const OF_AN_OFFER = pattern(/(?:^|[^\p{L}])(?:offer (?:call|details|comparison)|negotiat(?:ion|ing)|salar(?:y|ies)|comp(?:ensation)? (?:notes|data|comparison)|pay (?:notes|bands?))(?![\p{L}])/iu);
