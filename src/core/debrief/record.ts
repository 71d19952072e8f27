import type { FactLine } from '../facts/fact-lines.ts';
import type { TitleSource } from '../facts/head.ts';
import { findStage } from '../facts/stage.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { Mark } from '../vocabulary/word.ts';
import { against, type Doubt } from './doubts.ts';
import type { Item } from './debrief.ts';
import type { Outline } from './outline.ts';
import type { Questions } from './questions.ts';

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
	toldInterview: { points: 1, most: 1 },
	wordedStage: { points: 1, most: 1 },
	titleRoundJob: { points: 1.2, most: 1.2 },
	titleInterviewJob: { points: 1.2, most: 1.2 },
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
const TOGETHER = 4.6;
/** Where so much says that it is an interview, a few plain words about it are record enough. */
const SURE = 4.8;
const LEAST = 0.3;

export function isRecord({ job, event, record, against: doubt }: Evidence): boolean {
	const context = job + event;
	if (job < JOB || context < CONTEXT || record < (context >= SURE && !doubt ? LEAST : RECORD)) return false;
	return context + record >= TOGETHER + (doubt?.weight ?? 0);
}

/** Whether a note that gives no record is worth a word in the list of what was skipped. */
export function isCandidate({ job, event, record }: Evidence): boolean {
	return job >= JOB && job + event >= CONTEXT + 0.5 && job + event + record >= TOGETHER;
}

/** Words that are at home where somebody hires; two of them say more than one. */
const HIRING = new Set(`salary notice hr recruiter recruiters hiring offer cv resume résumé position vacancy contract candidates applicants applicant probation reference references agency panel interviewer interviewers range bonus pension hired competency job jobs cto ceo vp hear interviewer's panelist panellist apply applied
role team manager remote hybrid onsite trial licence licensing shifts shift equity options portfolio decision decide headcount opening referral application start reports employer boss
面试官 面試官 薪资 薪水 招聘 岗位 入职 简历 团队 领导 업무 면접관 지원자 연봉 채용 지원 입사 팀장님 경력 인사팀`.split(/\s+/u));
const SPEECH = new Set(`asked asks said told mentioned explained grilled interrupted nodded laughed smiled wanted pushed challenged corrected noticed described answered replied walked talked gave froze rambled blanked forgot nailed managed guessed
问 说 问我 我说 回答 聊 물어봄 물어봤다 질문 대답 말함 말했다`.split(/\s+/u));
const UNSPACED = pattern(/[\p{Script=Han}\p{Script=Hangul}]/u);
const UNSPACED_HIRING = /面试官|面試官|薪|招聘|入职|简历|HR|面试|면접관|지원자?|연봉|채용|입사|면접|팀장/gu;
const UNSPACED_SPEECH = /问|说|回答|聊到|追问|물어|질문|대답|말했|말함|얘기/gu;

/** Said of a title, these words alone mean work that somebody applies for; other interviews are doubts. */
const JOB_INTERVIEW = pattern(/(?:^|[^\p{L}])(?:job interviews?|interviews?|interview debrief|debriefs?|mock|on-?site|teaching demo|trial shift|assessment (?:day|cent(?:re|er)))(?![\p{L}])|面试|面試|면접/iu);

/** Somebody tells of an interview of their own. */
const MY_INTERVIEW = pattern(/(?:^|[^\p{L}])(?:my (?:[\p{L}-]+ ){0,2}interview|had an? (?:[\p{L}-]+ ){0,2}interview|i (?:was|got) interviewed|interviewed (?:at|for|by)|interview (?:for (?:the|an?)|went|today|yesterday)|(?:just|came) (?:got |came )?(?:out|off) (?:of )?(?:the|my|an?) |thank you for (?:interviewing|taking the time to (?:interview|meet)|your interest))(?![\p{L}])|面试(?:了|完|结束)|(?:今天|昨天|刚)[^。\n]{0,12}面试|면접(?:을)? ?(?:봤|보고|끝)/iu);

/** Weighs blocks `from` up to `to`; `titles` are those that speak for the whole of them, `keys` the properties that state facts. */
export function weigh(
	outline: Outline, from: number, to: number, titles: readonly TitleSource[], lines: readonly FactLine[], keys: readonly string[],
	items: readonly Item[], questions: Questions, process: number,
): Evidence {
	const { text, blocks } = outline;
	const hiring = new Set<string>();
	const interview = new Set<string>();
	const elsewhere = new Set<string>();
	const told = { words: 0, spoken: 0, self: 0, you: 0, candidate: 0 };
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
		for (const { key, word } of outline.tokens(index)) {
			told.words++;
			if (HIRING.has(key)) hiring.add(key);
			if (SPEECH.has(key)) told.spoken++;
			if (key === 'candidate' || key === 'the candidate' || key === 'candidates') told.candidate++;
			if (!word) continue;
			if (word.marks & Mark.interview) interview.add(key);
			if (word.marks & Mark.elsewhere && !/^q\d$/u.test(key)) elsewhere.add(key);
			if (word.marks & Mark.self) told.self++;
			else if (word.marks & Mark.you) told.you++;
		}
	}
	const start = blocks[from]?.from ?? 0;
	const end = blocks[Math.max(from, to - 1)]?.end ?? start;
	const source = text.slice(start, Math.min(end, start + 6000));
	if (UNSPACED.test(source)) {
		for (const [match] of source.matchAll(UNSPACED_HIRING)) hiring.add(match);
		const spoken = source.match(UNSPACED_SPEECH)?.length ?? 0;
		told.spoken += spoken;
		told.self += spoken;
	}

	const points = (name: keyof typeof WEIGHTS, count: number): number => Math.min(WEIGHTS[name].most, WEIGHTS[name].points * count);
	const has = (pick: (title: TitleSource) => unknown): number => (titles.some((title) => Boolean(pick(title))) ? 1 : 0);
	const stated = new Set<string>([...keys, ...lines.filter(({ start: at, end: stop }) => !/^[_\s.…]*$|^\[|^\{\{/u.test(text.slice(at, stop))).map(({ key }) => key)]);
	const count = (...names: string[]): number => names.filter((name) => stated.has(name)).length;
	const titled = has(({ parsed }) => parsed.role) + has(({ parsed }) => parsed.stage) + has(({ parsed }) => parsed.interview) + has(({ parsed }) => parsed.round);

	const opening = source.slice(0, 700);
	const toldInterview = MY_INTERVIEW.test(opening) ? 1 : 0;
	const stage = has(({ parsed }) => parsed.stage);
	const answered = scopes.asked > 0 && (scopes.judging > 0 || told.spoken > 0 || items.length > 0) ? 1 : 0;
	const plainJob = points('titleRole', has(({ parsed }) => parsed.role)) + points('titleStage', stage) + points('titleRoundJob', has(({ parsed }) => parsed.round))
		+ points('titleInterviewJob', has(({ text: words, source: kind }) => (kind !== 'file name' || titles.length === 1) && JOB_INTERVIEW.test(words)))
		+ points('askedPart', answered) + points('toldInterview', toldInterview)
		+ points('jobLine', count('company', 'role', 'stage', 'interviewers')) + points('hiringWord', hiring.size)
		+ (titled > 0 ? points('titleCompany', has(({ parsed }) => parsed.company)) : 0);
	// looked for only where it can matter: it costs more than all the rest
	const job = plainJob + (stage === 0 && plainJob < ENOUGH && findStage(opening, true) ? WEIGHTS.wordedStage.points : 0);
	const event = points('titleInterview', has(({ parsed }) => parsed.interview)) + points('titleRound', has(({ parsed }) => parsed.round))
		+ points('titleDate', has(({ parsed, source: kind }) => kind !== 'file name' && (parsed.date ?? parsed.day))) + points('titlePeople', has(({ parsed }) => parsed.interviewers.length > 0 || parsed.met))
		+ points('eventLine', count('round', 'interviewers', 'outcome', 'date') * (count('company', 'role', 'interviewers', 'round') > 0 ? 1 : 0.3)) + points('interviewWord', interview.size) + points('toldInterview', toldInterview)
		+ points('theyAsked', scopes.asked + (told.spoken > 2 ? 1 : 0)) + points('askedQuestion', questions.asked.length) / 2;

	const labelled = items.filter(({ certainty }) => certainty === 'labelled').length;
	const record = points('labelled', labelled) + points('inferred', items.length - labelled) + points('askedQuestion', questions.asked.length) + points('spoken', told.spoken)
		+ points('self', told.self) + points('addressed', told.you) + points('process', process > 0 ? 1 : 0) + points('toAsk', questions.toAsk.length > 0 ? 1 : 0) + points('words', told.words);

	const doubt = against({
		outline, titles, source, scopes, told, labelled, inferred: items.length - labelled, asked: questions.asked.length,
		interview: interview.size, elsewhere: elsewhere.size, stated: stated.size, keys,
	});
	return { job, event, record, against: doubt };
}

