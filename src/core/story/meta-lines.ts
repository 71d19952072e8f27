import type { Block } from '../markdown/block.ts';
import { runInLabel, skipSpace } from '../markdown/inline.ts';

export type MetaKind =
	| 'answers' // what it can be told for
	| 'tags'
	| 'question'
	| 'title'
	| 'other'; // where it was told, how long it takes: no part of the telling

/** A line beside the parts of a story that says something about it. */
export interface MetaLine {
	readonly kind: MetaKind;
	readonly body: number;
	readonly end: number;
}

const KINDS: Readonly<Record<MetaKind, string>> = {
	answers: 'for, good when, tell for, tell it for, also answers, answers, also answer, also good for, also works for, also for, also covers, also fits, also use for, best for, best for questions about, best used for, good for, good for questions about, great for, use for, use this for, use for questions about, use when, use it for, used for, fits, fits questions, works for, covers, can answer, questions, questions it answers, answers questions about, question types, applies to, suited for, for questions about, for questions on, when to use, when asked, when they ask, asked as, also asked as, can be used for, possible questions, relevant questions, matches, 适用问题, 适用, 适用于, 适用题目, 也可回答, 也能回答, 可回答, 可用于, 可以回答, 还可以回答, 其他问法, 类似问题, 对应问题, 適用問題, 활용, 활용 질문, 답변 가능 질문, 답변 가능, 쓸 수 있는 질문, 대답 가능한 질문, 예상 질문, 연결 질문, 이런 질문에, 다른 질문',
	tags: 'tags, tag, competencies, competency, competences, competence, skills, skill, themes, theme, topics, topic, keywords, keyword, key words, shows, demonstrates, demonstrated, proves, traits, qualities, values, value, principles, principle, leadership principles, leadership principle, category, categories, strengths shown, skills shown, what it shows, lps, lp, 标签, 能力, 能力项, 关键词, 体现能力, 考察点, 考察能力, 考点, 主题, 素质, 標籤, 體現能力, 태그, 역량, 키워드, 주제, 강조 역량, 보여주는 역량, 핵심 역량, 평가 역량',
	question: 'question, q, prompt, asked, the question, main question, behavioural question, behavioral question, interview question, question asked, they asked, they asked me, 题目, 面试题, 面試題, 提问, 問題, 질문, 면접 질문, 문항',
	title: 'title, story, name, story title, story name, headline, one liner, working title, example, 标题, 故事, 故事名, 名称, 案例, 例子, 제목, 이야기, 사례',
	other: 'used, used at, used in, told, told at, told to, told in, last told, last used, told so far, length, time, duration, timing, date, dates, when, where, company, employer, role, position, team, period, year, source, from, link, links, see also, see, related, status, rating, score, verdict, confidence, how it landed, landed, how it went, feedback, notes, note, nb, ps, p s, numbers, number, number to say, number to say out loud, numbers to remember, metrics, metric, kpi, follow up, follow ups, follow up questions, followups, possible follow ups, likely follow ups, practiced, practised, practice, next review, due, updated, created, version, id, draft, todo, to do, delivery, tip, tips, hook, opening line, one line, one line summary, short version, long version, 30 second version, 90 second version, elevator version, tl dr, tldr, summary, in short, in one line, headline number, people, names, characters, interviewer, better answer, why this story, why it works, emotion, risk, watch out, careful, reminder, pitfalls, decision, decisions, attendees, agenda, next steps, root cause, owner, don\'t say, do not say, language, word count, words, minutes, 用时, 时长, 备注, 注意, 用过, 讲过, 公司, 时间, 追问, 可能追问, 来源, 状态, 数字, 一句话, 总时长, 메모, 비고, 사용, 사용한 곳, 회사, 시간, 길이, 날짜, 꼬리질문, 꼬리 질문, 예상 꼬리질문, 출처, 한 줄 요약, 참고, 주의',
};

const kinds = new Map<string, MetaKind>();
for (const [kind, words] of Object.entries(KINDS) as [MetaKind, string][]) for (const word of words.split(',')) kinds.set(word.trim(), kind);

/** The same in words that are not listed: `would also do for`, `questions this one fits`, `이런 질문에도`. */
const ANSWERS = /^(?=.*(?:^| )(?:answers?|answering|fits?|covers?|suits?|works?|use[ds]?|questions?)(?: |$))(?=.* )(?:(?:also|best|good|great|well|nice|suited|suits?|fits?|works?|covers?|use[ds]?|answers?|answering|can|could|would|will|may|might|be|do|does|it|this|that|one|story|told|tell|for|as|when|if|to|on|about|the|an?|other|more|further|similar|these|such|any|asked|ask|they|questions?|prompts?|topics?|themes?|kinds?|of|like) ?)+$|^(?:也|还|還|可|能|适|適|这|這|此|类|類|其他|对应|對應).{0,8}(?:回答|用于|用於|能用|可用|问题|問題|问法|題目|题目)$|^.{0,8}(?:질문|답변|물음)(?:에도?|으로도?|에 답|에 쓸| 때| 가능)?.{0,4}$/u;

/** What a line says about the story beside it; null where it is told itself. `bold` labels of any words end a part. */
export function metaLine(text: string, block: Block, bold: boolean): MetaLine | null {
	if (block.kind !== 'text' && block.kind !== 'item') return null;
	let start = block.start;
	while (start < block.end && '([⭐📌🔖🏷'.includes(text[start] as string)) start++;
	const label = runInLabel(text, skipSpace(text, start, block.end), block.end) ?? dashed(text, block);
	if (!label) return null;
	const words = text.slice(label.start, label.end);
	if (words.length > 48) return null;
	const key = words.toLowerCase().replace(/\([^()]*\)|[^\p{L}\p{N}']+/gu, ' ').trim();
	const kind = kinds.get(key) ?? (ANSWERS.test(key) ? 'answers' : undefined);
	if (kind) return { kind, body: label.body, end: block.end };
	const field = text.startsWith('::', label.end);
	return (bold && label.bold) || field ? { kind: 'other', body: label.body, end: block.end } : null;
}

/** `Best for - conflict`, `Tags → influence`. */
function dashed(text: string, { start, end }: Block): { start: number; end: number; body: number; bold: boolean } | null {
	const match = /^([\p{L} *_]{3,34}?)[ \t]*(?:[ \t][–—-]|→|->)[ \t]+(?=\S)/u.exec(text.slice(start, Math.min(end, start + 48)));
	if (!match) return null;
	const words = (match[1] as string).replace(/[*_]/gu, '').trim().toLowerCase();
	return kinds.has(words) && kinds.get(words) !== 'other' ? { start, end: start + (match[1] as string).length, body: start + match[0].length, bold: false } : null;
}
