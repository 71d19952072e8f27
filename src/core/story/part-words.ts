import type { PartName } from './story.ts';

/**
 * What a label's word can name. `weight` says how surely it belongs to a story: 2 for a word that hardly stands over anything
 * else, less for words that also head plans, reports and reviews.
 */
export interface PartWord {
	readonly part: PartName;
	readonly weight: number;
	/** `Challenge`, `Problem`: what was asked where another label tells the situation, the situation itself where none does. */
	readonly shifts: boolean;
	/** A single letter, a label only in the company of others. */
	readonly letter: boolean;
	/** `Outcome` in `O` and `What happened?`: what it names depends on what has been told. */
	readonly late: PartName | null;
}

const WORDS: readonly (readonly [part: PartName, weight: number, words: string])[] = [
	['situation', 2, 'situation, the situation, situational context, 情境, 情景, 상황, situacion, situacao, situazione, situatie, sytuacja, situasjon, ситуация, 状況'],
	['situation', 1, 'context, background, scenario, scene, sit, trigger, setting, setup, set up, backdrop, starting point, back story, backstory, the context, what was going on, what was happening, where and when, who and where, when and where, where i was, 背景, 场景, 場景, 情况, 情況, 当时情况, 當時情況, 当时的情况, 事情背景, 项目背景, 背景介绍, 배경, 맥락, 당시 상황, 상황 설명, 배경 상황, 문제 상황, ausgangslage, hintergrund, contexte, contexto, contesto, context, tlo, kontext, контекст, durum, bakgrund, achtergrond, ausgangssituation, 局面, 起因, 前提'],
	['task', 1.5, 'task, my task, the task, task at hand, what i had to do, what was mine, what was asked of me, what was mine to do, what i needed to do, what i was asked to do, what had to be done, 我的任务, 我的任務, 任务, 任務, 과제, 나의 과제, 내 과제, 맡은 일, 해야 할 일, 해결 과제, 임무, aufgabe, meine aufgabe, tache, ma tache, mission, tarea, tarefa, compito, taak, zadanie, uppgift, opgave, oppgave, задача, gorev, 課題, 役割, 仕事'],
	['task', 0.7, 'goal, goals, my goal, the goal, objective, objectives, target, aim, mission, assignment, my role, tsk, my responsibility, responsibility, my part, my job, mandate, tasks, what was needed, 目标, 目標, 职责, 職責, 我的职责, 我的角色, 角色, 责任, 任务目标, 목표, 역할, 나의 역할, 내 역할, 책임, 맡은 역할, ziel, objectif, objetivo, obiettivo, doel, cel, цель, hedef'],
	['action', 2, "what i did, i did, what did i do, what i actually did, what i really did, my action, my actions, the actions i took, actions i took, action i took, how i handled it, how i did it, what we did, what i did about it, 行动, 行動, 我的行动, 我做了什么, 我做了什麼, 我的做法, 采取的行动, 行为, 具体行动, 행동, 나의 행동, 내가 한 일, 내 행동, 내가 한 것, 한 일, was ich tat, was ich getan habe, ce que j'ai fait, lo que hice, o que eu fiz, o que fiz, cosa ho fatto, wat ik deed, co zrobilem, co zrobilam, vad jag gjorde, что я сделал, что я сделала"],
	['action', 1.5, 'action, action taken, actions taken, steps taken, steps i took, my approach, my steps, handlung, meine handlung, accion, acao, azione, actie, dzialanie, handling, действие, действия, eylem, mon action, 行動'],
	['action', 0.8, 'actions, act, steps, the steps i took, approach, solution, my solution, my response, activity, activities, intervention, 做法, 措施, 采取措施, 动作, 解决方案, 解决办法, 解决方法, 过程, 处理, 处理过程, 对策, 실행, 액션, 조치, 대응, 해결 방법, 접근, 접근 방법, 노력, 해결, vorgehen, massnahmen, massnahme, umsetzung, acciones, acoes, azioni, acties, dzialania, atgard, demarche, 対応, 取り組み'],
	['result', 1, 'result, results, the result, end result, final result, my result, how it ended, what changed, what came of it, how it turned out, 结果, 結果, 最终结果, 결과, 최종 결과, ergebnis, ergebnisse, resultat, resultats, resultado, resultados, risultato, risultati, resultaat, resultaten, rezultat, wynik, efekt, результат, результаты, sonuc'],
	['result', 0.7, 'outcome, outcomes, res, benefit, benefits, the outcome, impact, the impact, effect, effects, ending, upshot, resolution, payoff, business impact, 成果, 成效, 效果, 影响, 影響, 产出, 收效, 성과, 결과물, 영향, 효과, 임팩트'],
	['reflection', 0.4, "reflection, reflections, learning, learnings, lesson, lessons, lesson learned, lessons learned, lesson learnt, lessons learnt, takeaway, takeaways, take away, take aways, key takeaway, what i learned, what i learnt, what did i learn, what i took from it, what i took away, learned, learnt, insight, insights, in hindsight, hindsight, looking back, afterthought, next time, moral, what i would do differently, what i'd do differently, what would i do differently, do differently, would do differently, differently, if i did it again, 反思, 复盘, 複盤, 感悟, 收获, 收穫, 学到的, 學到的, 学到了什么, 我学到了什么, 经验教训, 经验, 教训, 启发, 心得, 总结, 思考, 배운 점, 느낀 점, 배운점, 느낀점, 교훈, 회고, 성찰, 깨달은 점, 배움, 다시 한다면, 인사이트, erkenntnis, was ich gelernt habe, gelernt, fazit, lernerfahrung, reflexion, ce que j'ai appris, bilan, lecon, aprendizaje, aprendizado, lo que aprendi, leccion, cosa ho imparato, geleerd, wnioski, lardom, вывод, выводы, чему я научился, ders, 学び, 気づき, 振り返り"],
];

/** Told as the situation in CAR and PAR, beside it in SOAR. */
const SHIFTING = 'challenge, challenges, the challenge, problem, the problem, obstacle, obstacles, issue, the issue, complication, difficulty, 挑战, 挑戰, 问题, 問題, 难点, 難點, 困难, 困難, 障碍, 문제, 도전, 어려움, 난관, 장애물, 문제점';

const LETTERS: readonly (readonly [letter: string, part: PartName, late: PartName | null])[] = [
	['s', 'situation', null], ['t', 'task', null], ['a', 'action', null], ['r', 'result', 'reflection'], ['l', 'reflection', null],
	['c', 'situation', null], ['p', 'situation', null], ['o', 'task', 'result'], ['i', 'result', null], ['e', 'reflection', null], ['b', 'situation', null],
];

const known = new Map<string, PartWord>();
function add(word: string, names: PartWord): void {
	known.set(word.trim(), names);
}
for (const [part, weight, words] of WORDS) for (const word of words.split(',')) add(word, { part, weight, shifts: false, letter: false, late: null });
for (const word of SHIFTING.split(',')) add(word, { part: 'situation', weight: 0.8, shifts: true, letter: false, late: null });
for (const word of ['what happened', 'what happened next', 'what happened then']) add(word, { part: 'situation', weight: 0.8, shifts: false, letter: false, late: 'result' });
for (const [letter, part, late] of LETTERS) add(letter, { part, weight: 0.6, shifts: letter === 'c' || letter === 'p' || letter === 'o', letter: true, late });

export const PART_WORDS: ReadonlyMap<string, PartWord> = known;

/** First words of all entries, and first characters of those in Han and Hangul: what does not begin so is no label. */
const openings = new Set<string>();
for (const word of known.keys()) openings.add(word.charCodeAt(0) < 0x250 ? (word.split(' ')[0] as string) : (word[0] as string));
for (const word of ['star', 'section', 'the', 'my', 'our', 'what', 'brief', 'key', 'part', 'step', 'describe', '我', '我的', '나', '내', '一', '二', '三', '四', '五']) openings.add(word);

export function mayOpenPart(word: string): boolean {
	return openings.has(word);
}
