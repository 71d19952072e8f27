import type { FactLine } from '../facts/fact-lines.ts';
import type { TitleSource } from '../facts/head.ts';
import { findRole } from '../facts/role.ts';
import { findStage } from '../facts/stage.ts';
import { INTERVIEW } from '../facts/title.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { Token } from '../vocabulary/tokens.ts';
import { Mark } from '../vocabulary/word.ts';
import { against, namesInterview, TOPICS, type Doubt } from './doubts.ts';
import type { Item } from './debrief.ts';
import type { Outline } from './outline.ts';
import type { Questions } from './questions.ts';
import { hear, nothingTold, type Told } from './told.ts';

/** What speaks for and against a stretch of text being the record of an interview. */
export interface Evidence {
	/** That it is about work somebody applies for: a role, a kind of round, words of hiring. */
	readonly job: number;
	/** That it is about one interview: the word, a round, a date, people met, questions they asked. */
	readonly event: number;
	/** That something of it is recorded: judgements, questions, what was said. */
	readonly record: number;
	/** What the text is instead, with its weight. */
	readonly against: Doubt | null;
}

/**
 * Evidence adds up, each kind to its cap: `points` for each sign found, at most `most` together. A record needs enough
 * of each sort and of all together, more by as much as its strongest doubt weighs. Settled on the invented notes of
 * `tests/corpus/tuning`.
 */
const WEIGHTS = {
	titleRole: { points: 2, most: 2 },
	titleStage: { points: 1.5, most: 1.5 },
	titleRound: { points: 1, most: 1 },
	titleCompany: { points: 0.5, most: 0.5 },
	titleInterview: { points: 2, most: 2 },
	titleDate: { points: 0.5, most: 0.5 },
	titlePeople: { points: 0.5, most: 0.5 },
	jobLine: { points: 1.2, most: 3 },
	eventLine: { points: 1, most: 3 },
	hiringWord: { points: 0.4, most: 2 },
	interviewWord: { points: 0.5, most: 1.5 },
	theyAsked: { points: 0.8, most: 1.6 },
	askedPart: { points: 1, most: 1 },
	statedJob: { points: 1, most: 1 },
	toldInterview: { points: 1, most: 1 },
	wordedStage: { points: 1, most: 1 },
	titleRoundJob: { points: 1.2, most: 1.2 },
	titleInterviewJob: { points: 1.2, most: 1.2 },
	exchange: { points: 0.8, most: 0.8 },
	stock: { points: 0.6, most: 1.2 },
	after: { points: 0.6, most: 0.6 },
	pay: { points: 0.4, most: 0.4 },
	openingRole: { points: 0.8, most: 0.8 },
	askedQuestion: { points: 0.6, most: 2.4 },
	labelled: { points: 1, most: 4 },
	inferred: { points: 0.7, most: 2.8 },
	spoken: { points: 0.6, most: 2.4 },
	self: { points: 0.25, most: 1.5 },
	addressed: { points: 0.15, most: 1 },
	process: { points: 1, most: 1 },
	toAsk: { points: 0.5, most: 0.5 },
	words: { points: 0.02, most: 1 },
} as const satisfies Readonly<Record<string, { readonly points: number; readonly most: number }>>;

const JOB = 1.2;
const ENOUGH = 2;
const CONTEXT = 2;
const RECORD = 0.8;
const TOGETHER = 5;
/** Where so much says that it is an interview, a few plain words about it are record enough. */
const SURE = 4.8;
const LEAST = 0.3;
const ALONE = 0.6;
/** Where it may be something else, judgements however many say no more than this: those stand in reviews of anything. */
const DOUBTED = 5;

export function isRecord({ job, event, record, against: doubt }: Evidence): boolean {
	const context = job + event;
	if (job < JOB || context < CONTEXT || record < (context >= SURE && !doubt ? LEAST : RECORD)) return false;
	return context + (doubt ? Math.min(record, DOUBTED) : record) >= TOGETHER + (doubt?.weight ?? 0);
}

/** Whether everything but the record itself is there: a note that waits for its interview. */
export function isAwaited({ job, event, against: doubt }: Evidence): boolean {
	return job >= JOB && job + event >= SURE && doubt === null;
}

/** Whether a note that gives no record is worth a word in the list of what was skipped. */
export function isCandidate({ job, event, record }: Evidence): boolean {
	return job >= JOB && job + event >= CONTEXT + 0.5 && job + event + record >= TOGETHER;
}

const UNSPACED = pattern(/[\p{Script=Han}\p{Script=Hangul}]/u);
const UNSPACED_HIRING = /面试官|面試官|薪|招聘|入职|简历|HR|面试|면접관|지원자?|연봉|채용|입사|면접|팀장/gu;
const UNSPACED_SPEECH = /问|说|回答|聊到|追问|물어|대답|말했|말함|얘기/gu;

/** Said of a title, these words alone mean work that somebody applies for; other interviews are doubts. */
const JOB_INTERVIEW = pattern(/(?:^|[^\p{L}])(?:job interviews?|interviews?|interview debrief|debriefs?|mock|on-?site|teaching demo|(?:demo|observed|trial) lessons?|auditions?|job talk|portfolio (?:review|interview|presentation)|working interview|trial (?:shift|day)|assessment (?:day|cent(?:re|er))|entrevista|entretien|(?:vorstellungs|bewerbungs|kennenlern)gespräch|colloquio|sollicitatie(?:gesprek)?)(?![\p{L}])|面试|面試|면접/iu);

/** Somebody tells of an interview of their own. */
const MY_INTERVIEW = pattern(/(?:^|[^\p{L}])(?:my (?:[\p{L}-]+ ){0,2}interview|had an? (?:[\p{L}-]+ ){0,2}interview|i (?:was|got) interviewed|interviewed (?:at|for|by)|interview (?:for (?:the|an?)|went|today|yesterday)|(?:just|came) (?:got |came )?(?:out|off)(?: (?:of )?(?:the|my|an?) |(?=[,.;]))|(?:talk(?:ed)?|spoke|met|chat(?:ted)?|call|phone|zoom|coffee|sat)(?![\p{L}])[^.\n]{0,60} (?:about|for|re) (?:the|an?|their) [\p{L} -]{2,30} (?:role|job|position|post|vacancy)|thank you for (?:interviewing|taking the time to (?:interview|meet)|your interest))(?![\p{L}])|面试(?:了|完|结束)|(?:今天|昨天|刚)[^。\n]{0,12}面试|면접(?:을)? ?(?:봤|보고|끝)/iu);

/** What happens after an interview: somebody decides and lets one know. */
const AFTER = pattern(/(?:^|[^\p{L}])(?:(?:they|he|she|hr|recruiter|chef|manager)(?:['’]?ll|['’]?d| will| would| said (?:he|she|they)(?:['’]?d| would|['’]?ll)| is going to| are going to) (?:\p{L}+ ){0,2}?(?:call|ring|phone|text|email|let me know|get back|be in touch|come back|decide|hear|update)|(?:he|she|they) (?:calls|rings|phones|texts|emails|decides?)(?![\p{L}])|(?:i(?:['’]ll| will| should)? )?hear (?:back|by|from them|next|in a|within)|let me know (?:by|in|next|on|within)|short ?list|(?:circle|get|come) back to me|back to me (?:by|on|next|in)|seeing (?:\p{L}+ ){1,3}(?:people|others|candidates|more)|next (?:round|step|stage) (?:is|would|will|with)|decision (?:by|in|on|next|within))(?![\p{L}])|等(?:消息|通知|结果)|결과는|연락 ?(?:준|온|주)/iu);
const PAY = pattern(/[£$€] ?\d|\d ?[£€]|(?:^|[^\d.,])\d{2,3} ?k(?![\p{L}])|\d ?(?:an|per|\/) ?(?:hour|hr|h(?![\p{L}]))/iu);

/** What the words of a stretch tell, whoever asks for it. */
interface Heard {
	readonly told: Told;
	readonly turns: { asks: number; tells: number };
	readonly scopes: { requirement: number; preparation: number; judging: number; asked: number; story: number };
	readonly source: string;
	readonly start: number;
	readonly end: number;
}

const kept = new WeakMap<Outline, Map<string, Heard>>();

function listen(outline: Outline, from: number, to: number): Heard {
	const stretches = kept.get(outline) ?? new Map<string, Heard>();
	kept.set(outline, stretches);
	const known = stretches.get(`${from} ${to}`);
	if (known) return known;
	const { text, blocks } = outline;
	const told = nothingTold();
	const turns = { asks: 0, tells: 0 };
	const scopes = { requirement: 0, preparation: 0, judging: 0, asked: 0, story: 0 };
	const counted = new Set<unknown>();
	for (let index = from; index < to; index++) {
		const block = blocks[index];
		if (!block || block.kind === 'blank' || block.kind === 'rule') continue;
		const scope = outline.scopes[index];
		if (scope && !counted.has(scope)) {
			counted.add(scope);
			const { sense } = scope.label;
			if (sense === 'requirement') scopes.requirement++;
			else if (sense === 'preparation') scopes.preparation++;
			else if (sense === 'asked') scopes.asked++;
			else if (sense === 'story') scopes.story++;
			else if (sense === 'strength' || sense === 'gap') scopes.judging++;
		}
		const words = outline.tokens(index);
		hear(told, words);
		if (words[0]?.key === 'me' && /^[*_\s]*me[*_ ]*[:：]/iu.test(text.slice(block.start, block.start + 12))) turns[words.length > 1 && (text[block.end - 1] === '?' || ((words[1] as Token).word?.marks ?? 0) & Mark.question) ? 'asks' : 'tells']++;
	}
	const start = blocks[from]?.from ?? 0;
	const end = blocks[Math.max(from, to - 1)]?.end ?? start;
	const source = text.slice(start, Math.min(end, start + 6000));
	if (UNSPACED.test(source)) {
		for (const [match] of source.matchAll(UNSPACED_HIRING)) told.hiring.add(match);
		const spoken = source.match(UNSPACED_SPEECH)?.length ?? 0;
		told.spoken += spoken;
		told.self += spoken;
	}
	const heard = { told, turns, scopes, source, start, end };
	stretches.set(`${from} ${to}`, heard);
	return heard;
}

/**
 * Whether a whole note may be a record, before its lines are looked at: no more can speak for work that somebody
 * applies for than these words, lines and titles. Never false where `weigh` and `isRecord` say yes, whatever the lines hold.
 */
export function mayBeRecord(outline: Outline, titles: readonly TitleSource[], lines: readonly FactLine[], keys: readonly string[]): boolean {
	const { told, scopes, source, start, end } = listen(outline, 0, outline.blocks.length);
	const points = (name: keyof typeof WEIGHTS, count: number): number => Math.min(WEIGHTS[name].most, WEIGHTS[name].points * count);
	const stated = new Set<string>([...keys, ...lines.map(({ key }) => key)]);
	const opening = source.slice(0, 700);
	const exchange = told.askedMe > 0 && told.askedMe >= told.iAsked ? 1 : 0;
	const after = AFTER.test(outline.text.slice(Math.max(start, end - 600), end)) ? 1 : 0;
	let job = points('stock', told.stock) + points('hiringWord', told.hiring.size) + points('jobLine', ['company', 'role', 'stage', 'interviewers'].filter((key) => stated.has(key)).length)
		+ points('askedPart', scopes.asked) + points('exchange', exchange) + points('after', after) + points('pay', PAY.test(source) ? 1 : 0);
	if (job >= JOB) return true;
	for (const { parsed, text: words } of titles) {
		if (parsed.role !== null || parsed.stage !== null || parsed.round !== null || parsed.interview || JOB_INTERVIEW.test(words)) return true;
	}
	if (MY_INTERVIEW.test(opening)) job += WEIGHTS.toldInterview.points;
	if (exchange + after * told.past > 0) job += WEIGHTS.openingRole.points;
	return job >= JOB || (job + WEIGHTS.wordedStage.points >= JOB && findStage(opening, true) !== null);
}

/** Weighs blocks `from` up to `to`; `titles` are those that speak for the whole of them, `keys` the properties that state facts. */
export function weigh(
	outline: Outline, from: number, to: number, titles: readonly TitleSource[], lines: readonly FactLine[], keys: readonly string[],
	items: readonly Item[], questions: Questions, process: number,
): Evidence {
	const heard = listen(outline, from, to);
	const { told, turns, scopes, source, start, end } = heard;
	const { text } = outline;
	const points = (name: keyof typeof WEIGHTS, count: number): number => Math.min(WEIGHTS[name].most, WEIGHTS[name].points * count);
	const has = (pick: (title: TitleSource) => unknown): number => (titles.some((title) => Boolean(pick(title))) ? 1 : 0);
	const stated = new Set<string>([...keys, ...lines.filter(({ start: at, end: stop }) => !/^[_\s.…]*$|^\[|^\{\{/u.test(text.slice(at, stop))).map(({ key }) => key)]);
	const count = (...names: string[]): number => names.filter((name) => stated.has(name)).length;
	const titled = has(({ parsed }) => parsed.role) + has(({ parsed }) => parsed.stage) + has(({ parsed }) => parsed.interview) + has(({ parsed }) => parsed.round);

	const opening = source.slice(0, 700);
	const toldInterview = MY_INTERVIEW.test(opening) ? 1 : 0;
	// `System design: news feed` is a subject until something else says that it was an interview
	const subject = titles.every(({ text: words, parsed }) => parsed.round === null && parsed.date === null && parsed.day === null && parsed.role === null && parsed.interviewers.length === 0 && (parsed.stage === null || TOPICS.has(parsed.stage.value)) && !INTERVIEW.test(words));
	const stage = subject ? 0 : has(({ parsed }) => parsed.stage);
	// they asked and the writer answered, or it went well or badly
	const exchange = told.askedMe > 0 && told.askedMe >= told.iAsked && told.answered + items.filter(({ certainty }) => certainty === 'inferred').length > 0 ? 1 : 0;
	const after = AFTER.test(text.slice(Math.max(start, end - 600), end)) ? 1 : 0;
	const answered = scopes.asked > 0 && (scopes.judging > 0 || told.spoken > 0 || items.length > 0) ? (told.askedMe + told.spoken > 0 || UNSPACED.test(source) ? 1 : 0.5) : 0;
	const plainJob = points('titleRole', has(({ parsed }) => parsed.role)) + points('titleStage', stage) + points('titleRoundJob', has(({ parsed }) => parsed.round))
		+ points('titleInterviewJob', has((title) => (title.source === 'line' ? namesInterview(title) : title.source !== 'file name' || titles.length === 1) && JOB_INTERVIEW.test(title.text)))
		+ points('askedPart', answered) + points('toldInterview', toldInterview)
		+ (exchange > 0 || items.length > 0 ? points('stock', told.stock) : 0)
		+ points('jobLine', count('company', 'role', 'stage', 'interviewers')) + points('hiringWord', told.hiring.size)
		+ (titled > 0 ? points('titleCompany', has(({ parsed }) => parsed.company)) : 0);
	// talks with a vet or a client go the same way: these say little alone
	const circumstances = Math.min(plainJob + ALONE, points('exchange', exchange) + points('after', after) + points('pay', PAY.test(source) ? 1 : 0));
	// looked for only where it can matter: it costs more than all the rest
	const job = plainJob + circumstances + (stage === 0 && plainJob < ENOUGH && findStage(opening, true) ? WEIGHTS.wordedStage.points : 0)
		+ (plainJob < ENOUGH && exchange + after * told.past > 0 && findRole(opening.slice(0, 240)) ? WEIGHTS.openingRole.points : 0);
	const event = (subject ? 0 : points('titleInterview', has(namesInterview))) + points('titleRound', has(({ parsed }) => parsed.round))
		+ points('titleDate', has(({ parsed, source: kind }) => kind !== 'file name' && (parsed.date ?? parsed.day))) + points('titlePeople', has(({ parsed }) => parsed.interviewers.length > 0 || parsed.met))
		+ points('eventLine', count('round', 'interviewers', 'outcome', 'date') * (count('company', 'role', 'interviewers', 'round') > 0 ? 1 : 0.3)) + points('interviewWord', told.interview.size) + points('toldInterview', toldInterview)
		+ points('theyAsked', scopes.asked + (told.spoken > 2 ? 1 : 0)) + points('askedQuestion', questions.asked.length) / 2
		+ points('exchange', exchange) + points('after', after) + points('statedJob', count('company', 'role') === 2 ? 1 : 0);

	const labelled = items.filter(({ certainty }) => certainty === 'labelled').length;
	const record = points('labelled', labelled) + points('inferred', items.length - labelled) + points('askedQuestion', questions.asked.length) + points('spoken', told.spoken)
		+ points('self', told.self) + points('addressed', told.you) + points('process', process > 0 ? 1 : 0) + points('toAsk', questions.toAsk.length > 0 ? 1 : 0) + points('words', told.words);

	const doubt = against({
		outline, titles, source, scopes, told, labelled, inferred: items.length - labelled, asked: questions.asked.length,
		stated: stated.size, placed: count('role', 'date', 'round', 'stage') > 0, keys, exchange: exchange > 0, hosted: turns.asks > 1 && turns.asks > turns.tells,
	});
	return { job, event, record, against: doubt };
}

