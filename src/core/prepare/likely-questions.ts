import type { Stage } from '../debrief/debrief.ts';
import { companyKey } from '../insight/company.ts';
import type { Interview, ItemPlace, QuestionPlace } from '../insight/interview.ts';
import { jaccard, LIKE, questionTokens } from '../insight/likeness.ts';
import type { Requirement, RoleReading } from '../intake/requirement.ts';
import type { Library } from '../library.ts';
import { pattern } from '../vocabulary/pattern.ts';
import type { MatchUse, StoryMatcher } from '../story/match.ts';
import { questionBank, type BankQuestion } from './bank/index.ts';
import { itemsOf } from './items-of.ts';
import type { SheetQuestion, SheetTheme } from './sheet.ts';

/** As many as one page holds, and how many of them each source may give at most before the bank fills up. */
const MOST = 8;
const MOST_HERE = 3;
const MOST_STAGE = 3;
const MOST_ROLE = 3;
/** Longer ones are tasks or talks. */
const LONGEST = 180;

type Draft = Omit<SheetQuestion, 'story' | 'heard' | 'worked' | 'wantsStory'>;

export interface QuestionParts {
	readonly library: Library;
	readonly company: string;
	readonly stage: Stage | null;
	/** Interviews with the company, the last one first. */
	readonly took: readonly Interview[];
	/** All interviews, the last one first. */
	readonly all: readonly Interview[];
	readonly roles: readonly RoleReading[];
	readonly gaps: readonly SheetTheme[];
	readonly matcher: StoryMatcher;
}

/** What they may ask: asked there, asked elsewhere in this kind of round, what the role asks for, then the bank; no two alike. */
export function likelyQuestions(parts: QuestionParts): readonly SheetQuestion[] {
	const { library, company, stage, took, all, roles, gaps, matcher } = parts;
	const drafts: Draft[] = [];
	const known: (readonly string[])[] = [];
	const add = (draft: Draft): boolean => {
		const tokens = questionTokens(draft.text);
		if (drafts.length >= MOST || tokens.length === 0 || known.some((other) => jaccard(tokens, new Set(other)) >= LIKE)) return false;
		known.push(tokens);
		drafts.push(draft);
		return true;
	};
	const some = (list: readonly Draft[], most: number): void => {
		let left = most;
		for (const draft of list) if (left > 0 && add(draft)) left--;
	};

	some(askedIn(took, 'here').sort((a, b) => Number(b.landed === 'gap') - Number(a.landed === 'gap') || b.times - a.times), MOST_HERE);
	const key = companyKey(company, library.options().companyAliases);
	const elsewhere = stage === null ? [] : all.filter((interview) => interview.stage === stage && interview.companyKey !== key);
	some(askedIn(elsewhere, 'stage').sort((a, b) => b.times - a.times), MOST_STAGE);
	some(fromRole(roles, stage), drafts.length === 0 ? MOST_ROLE + 1 : MOST_ROLE);
	const use = usesAt(library, company);
	some(fromBank(stage, gaps, (question) => {
		const { stories, chosen } = matcher.match(question, use, { most: 1 });
		return chosen !== null && stories[chosen]?.grade !== 'stretch';
	}), MOST);
	return planned(drafts, parts);
}

/** The questions of some interviews, alike ones once, in the words of the last time. */
function askedIn(interviews: readonly Interview[], origin: 'here' | 'stage'): Draft[] {
	const groups: { readonly tokens: ReadonlySet<string>; readonly first: QuestionPlace; readonly ids: Set<string>; landed: Draft['landed'] }[] = [];
	for (const { id, questions } of interviews) {
		for (const place of questions) {
			const text = place.text.trim();
			const tokens = questionTokens(text);
			if (tokens.length < 2 || text.length > LONGEST) continue;
			const same = groups.find((group) => jaccard(tokens, group.tokens) >= LIKE);
			if (same) {
				same.ids.add(id);
				same.landed ??= place.question.landed;
			} else groups.push({ tokens: new Set(tokens), first: place, ids: new Set([id]), landed: place.question.landed });
		}
	}
	return groups.map(({ first, ids, landed }) => {
		const { question, ...place } = first;
		return { text: first.text, origin, competencies: question.competencies, asked: place, times: ids.size, landed, requirement: null };
	});
}

/**
 * For what the role asks for, a question about the competency that each line names first: those that most lines name come
 * first, and a line that names one thing alone stands for it.
 */
function fromRole(roles: readonly RoleReading[], stage: Stage | null): Draft[] {
	const groups = new Map<string, (Requirement & { readonly path: string })[]>();
	for (const { path, requirements } of roles) {
		for (const requirement of requirements) {
			const [first] = requirement.competencies;
			if (requirement.plain || requirement.clear === 0 || first === undefined || VAGUE.has(first)) continue;
			const group = groups.get(first) ?? [];
			groups.set(first, group);
			group.push({ path, ...requirement });
		}
	}
	const drafts = [...groups].flatMap(([competency, group]) => {
		const [requirement] = group.sort((a, b) => a.clear - b.clear || KIND_WEIGHT[b.kind] - KIND_WEIGHT[a.kind]);
		const question = bankFor(competency, stage)[0];
		const fits = question !== undefined && (stage === null || question.stages.has(stage));
		if (!requirement || !fits) return [];
		const weight = group.reduce((sum, { kind }) => sum + KIND_WEIGHT[kind], 0);
		const draft: Draft = { text: question.text, origin: 'role', competencies: [competency], asked: null, times: 0, landed: null, requirement };
		return [{ weight, draft }];
	});
	return drafts.sort((a, b) => b.weight - a.weight).map(({ draft }) => draft);
}

const KIND_WEIGHT: Readonly<Record<Requirement['kind'], number>> = { must: 1.5, responsibility: 1.2, nice: 1 };
/** Any field's words and any number of an advertisement name these. */
const VAGUE: ReadonlySet<string> = new Set(['technical-depth', 'impact']);

/** Questions of the bank about a competency, those of this kind of round first. */
function bankFor(competency: string, stage: Stage | null): readonly BankQuestion[] {
	const own = questionBank().filter((question) => question.competency === competency);
	return stage === null ? own : [...own.filter(({ stages }) => stages.has(stage)), ...own.filter(({ stages }) => !stages.has(stage))];
}

/**
 * First what the recurring gaps ask for, then one of each competency that belongs to this kind of round; those that a fresh story
 * answers well come before the others, since the rest of the bank is equally likely.
 */
function fromBank(stage: Stage | null, gaps: readonly SheetTheme[], answered: (question: string) => boolean): Draft[] {
	const ofStage = questionBank().filter(({ stages }) => stage === null || stages.has(stage));
	const first = gaps.flatMap(({ competencies }) => competencies.slice(0, 1).flatMap(({ id }) => bankFor(id, stage).slice(0, 1)));
	const byCompetency = new Map<string, BankQuestion[]>();
	for (const question of ofStage) {
		const list = byCompetency.get(question.competency) ?? [];
		byCompetency.set(question.competency, list);
		list.push(question);
	}
	const rest = [...byCompetency.values()].flatMap(([head]) => head ?? []);
	const told = new Set(rest.filter(({ text }) => answered(text)));
	const further = ofStage.filter((question) => !rest.includes(question));
	const all = new Set([...first, ...rest.filter((question) => told.has(question)), ...rest, ...further]);
	return [...all].map(({ text, competency }) => ({ text, origin: 'bank' as const, competencies: [competency], asked: null, times: 0, landed: null, requirement: null }));
}

const EXAMPLE = pattern(/(?:^|[^\p{L}])(?:tell (?:me|us) about (?!yourself|you(?![\p{L}]))|describe|an? (?:time|moment|example|situation|project|conflict|disagreement)(?![\p{L}])|when (?:did|have|were|was)(?![\p{L}])|have you ever|walk (?:me|us) through (?:a|something|one)|which result|who have you|what (?:is|was) the (?:hardest|riskiest|most)|proud|something you|how did you)|经历|例子|一次|경험|사례/iu);

function usesAt(library: Library, company: string): MatchUse {
	return { use: (story) => library.storyUse(story), toldHere: (story) => library.toldAt(story, company) };
}

/** Gives the questions their stories, and what landed elsewhere to those that have none. */
function planned(drafts: readonly Draft[], { library, company, matcher, all }: QuestionParts): readonly SheetQuestion[] {
	const answers = matcher.matchAll(drafts.map(({ text }) => text), usesAt(library, company));
	const strengths = all.flatMap(itemsOf).filter(({ kind, text }) => kind === 'strength' && text.length >= SHORTEST_PROOF);
	const used = new Set<ItemPlace>();
	return drafts.map((draft, at) => {
		const { stories = [], chosen = null } = answers[at] ?? {};
		const match = chosen === null ? null : (stories[chosen] ?? null);
		const story = match && { story: match.story, grade: match.grade };
		const wantsStory = EXAMPLE.test(draft.text);
		const worked = story || !wantsStory ? null : (strengths.find((item) => !used.has(item) && TELLS.test(item.text) && item.competencies[0] === draft.competencies[0]) ?? strengths.find((item) => !used.has(item) && TELLS.test(item.text) && item.competencies.includes(draft.competencies[0] ?? '')) ?? null);
		if (worked) used.add(worked);
		const heard = story ? null : (stories.find(({ heardHere }) => heardHere)?.story ?? null);
		return { ...draft, story, heard, wantsStory, worked };
	});
}

/** A praise of one word is no proof of a story. */
const SHORTEST_PROOF = 40;
/** It speaks of something that was told, not of how. */
const TELLS = pattern(/(?:^|[^\p{L}])(?:example|story|case|situation|moment|project|when|during|how (?:I|you)|migration|launch|worked (?:with|on)|told (?:him|her|them)|explained|described|brought|chose|led)(?![\p{L}])/iu);
