import { askedOnce } from '../vocabulary/form.ts';
import { Mark } from '../vocabulary/word.ts';
import type { Token } from '../vocabulary/tokens.ts';

/** What the words of a stretch of text tell of it, counted over its blocks. */
export interface Told {
	words: number;
	/** Words of speech: asked, said, froze. */
	spoken: number;
	self: number;
	you: number;
	candidate: number;
	/** Others asked the writer; the writer asked others; the writer answered. */
	askedMe: number;
	iAsked: number;
	answered: number;
	/** Turns of questions that are asked in interviews and hardly elsewhere: `tell me about a time`. */
	stock: number;
	/** Verbs in the past: a record tells what was, a plan and a page about something what is. */
	past: number;
	readonly hiring: Set<string>;
	readonly interview: Set<string>;
	readonly elsewhere: Set<string>;
	/** Words of what a note may be about instead, by subject. */
	readonly subjects: Readonly<Record<Subject, Set<string>>>;
}

/** What else people write `strengths` and `to improve` about. */
export type Subject = 'meeting' | 'reading' | 'day' | 'product' | 'trade' | 'hiring' | 'study' | 'sport';

const Flag = {
	hiring: 1 << 0,
	speech: 1 << 1,
	asks: 1 << 2,
	asksMe: 1 << 3,
	iAsk: 1 << 4,
	answers: 1 << 5,
	iAnswer: 1 << 6,
	candidate: 1 << 7,
} as const;

/** Words that are at home where somebody hires; two of them say more than one. */
const HIRING = `salary notice hr recruiter recruiters hiring offer cv resume résumé position vacancy contract candidates applicants applicant probation reference references agency panel interviewer interviewers range bonus pension hired competency job jobs cto ceo vp hear interviewer's panelist panellist apply applied
role team manager remote hybrid onsite trial licence licensing shifts shift equity options portfolio decision decide headcount opening referral application start reports employer boss
post shortlist shortlisted foreman superintendent governors founder headteacher matron supervisor principal paid pay wage wages hourly grand
面试官 面試官 薪资 薪水 招聘 岗位 入职 简历 团队 领导 업무 면접관 지원자 연봉 채용 지원 입사 팀장님 경력 인사팀`;
const SPEECH = `asked asks said told mentioned explained grilled interrupted nodded laughed smiled wanted pushed challenged corrected noticed described answered replied walked talked gave froze rambled blanked forgot nailed managed guessed
问 说 问我 我说 回答 聊 물어봄 물어봤다 대답 말함 말했다`;
const ASKS = 'asked asks grilled quizzed probed pressed wanted wants curious goes drilled';
const ASKS_ME = 'asked me,they asked,was asked,got asked,question was,questions they asked,grilled on';
const I_ASK = 'i asked,asked them,asked him,asked her';
const ANSWERS = 'answered explained said told described froze blanked rambled waffled walked talked knew handled nailed fumbled gave managed forgot babbled showed fluffed bombed mumbled stumbled guessed';
const I_ANSWER = 'i said,i answered,my answer,my response';

const SUBJECTS: Readonly<Record<Subject, string>> = {
	meeting: 'attendees agenda minutes standup sprint retro okr okrs roadmap backlog stakeholders decisions meeting meetings quarter release ticket tickets jira deploy incident',
	reading: 'book books chapter chapters author novel paperback isbn pages film movie episode podcast reader readers plot publisher essay article prose stars pamphlet memoir reread fiction',
	day: 'mood therapist therapy gratitude grateful woke slept sleep gym ran swim swam yoga dinner breakfast porridge weekend birthday kids mum dad journal habit habits weather laundry',
	product: 'landlord rent deposit viewing flat battery warranty bought price refund recipe oven ingredients tablespoon restaurant dish menu camera device app delivery',
	trade: 'proposal prospect discount invoice client clients deal pipeline vendor supplier integrations sponsor investor investors tender',
	hiring: 'candidate candidates applicant applicants hire advance scorecard recommendation',
	study: 'algorithm definition theorem lecture syllabus tutorial exam concept concepts syntax cache node nodes api latency throughput',
	sport: 'race races marathon km 5k 10k pacing splits lap laps uphill downhill hill hills runner runners regatta rowing tournament championship podium referee goalkeeper halftime peloton medal',
};

const PAST = new Set('was were had did got went said knew ran drew froze forgot gave told took made came met led lost left felt found spoke wrote saw thought kept held began fell rang sat stood sent brought taught won couldn\'t didn\'t wasn\'t weren\'t hadn\'t i\'d'.split(' '));

/** Pairs of words that questions in interviews turn on; the second may be any of those parted by a stroke. */
const STOCK = new Map<string, string>(Object.entries({
	how: "would you|would|i'd|would i|do you|i", what: "would you|i'd", which: 'would you', time: 'when|i|you|that', 'tell me': 'about', 'tell us': 'about', 'walk me': 'through', 'walk us': 'through',
	walk: 'her|him|them|me|us', why: 'us|this|leave|leaving|our|did you|do you', describe: 'a|your', difficult: 'customer|customers|colleague|stakeholder', greatest: 'weakness|strength', biggest: 'weakness|failure|achievement',
}));

const FLAGS = new Map<string, number>();
const OF = new Map<string, Subject>();
const flag = (words: readonly string[], bit: number): void => {
	for (const word of words) FLAGS.set(word, (FLAGS.get(word) ?? 0) | bit);
};
flag(HIRING.split(/\s+/u), Flag.hiring);
flag(SPEECH.split(/\s+/u), Flag.speech);
flag(ASKS.split(' '), Flag.asks);
flag(ASKS_ME.split(','), Flag.asksMe);
flag(I_ASK.split(','), Flag.iAsk);
flag(ANSWERS.split(' '), Flag.answers);
flag(I_ANSWER.split(','), Flag.iAnswer);
flag(['candidate', 'the candidate', 'candidates'], Flag.candidate);
for (const [subject, words] of Object.entries(SUBJECTS)) for (const word of words.split(' ')) OF.set(word, subject as Subject);

export function nothingTold(): Told {
	return {
		words: 0, spoken: 0, self: 0, you: 0, candidate: 0, askedMe: 0, iAsked: 0, answered: 0, stock: 0, past: 0, hiring: new Set(), interview: new Set(), elsewhere: new Set(),
		subjects: { meeting: new Set(), reading: new Set(), day: new Set(), product: new Set(), trade: new Set(), hiring: new Set(), study: new Set(), sport: new Set() },
	};
}

/** What one word tells by itself. */
const toldBy = askedOnce((key) => ({
	flags: FLAGS.get(key) ?? 0,
	past: (key.endsWith('ed') && key.length > 4) || PAST.has(key),
	subject: OF.get(key) ?? null,
	/** What makes it a turn of questions. */
	turns: STOCK.get(key)?.split('|') ?? null,
	quarter: /^q\d$/u.test(key),
}));

/** Adds what the words of one block tell. */
export function hear(told: Told, tokens: readonly Token[]): void {
	let turns: readonly string[] | null = null;
	/** How many words ago the writer spoke of himself in this clause. */
	let sinceSelf = 9;
	for (const { key, word, breaks, form } of tokens) {
		const own = toldBy(form);
		told.words++;
		if (breaks) sinceSelf = 9;
		else sinceSelf++;
		const { flags, subject } = own;
		if (flags !== 0) {
			if (flags & Flag.hiring) told.hiring.add(key);
			if (flags & Flag.speech) told.spoken++;
			if (flags & Flag.asksMe) told.askedMe++;
			else if (flags & Flag.iAsk) told.iAsked++;
			else if (flags & Flag.iAnswer) told.answered++;
			else if (sinceSelf <= 2) {
				if (flags & Flag.asks) told.iAsked++;
				else if (flags & Flag.answers) told.answered++;
			} else if (flags & Flag.asks) told.askedMe++;
			if (flags & Flag.candidate) told.candidate++;
		}
		if (own.past) told.past++;
		if (subject !== null) told.subjects[subject].add(key);
		if (turns !== null && turns.includes(key)) told.stock++;
		turns = own.turns;
		if (word === null) continue;
		if (word.marks & Mark.interview) told.interview.add(key);
		if (word.marks & Mark.elsewhere && !own.quarter) told.elsewhere.add(key);
		if (word.marks & Mark.self) {
			told.self++;
			sinceSelf = 0;
		} else if (word.marks & Mark.you) told.you++;
	}
}
