import { bare, isColon, runInLabel, skipSpace, trimEnd } from '../markdown/inline.ts';
import type { Outline } from '../debrief/outline.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { remembered } from '../vocabulary/remembered.ts';

export type FactKey = 'company' | 'role' | 'round' | 'stage' | 'date' | 'interviewers' | 'outcome';

/** A line such as `**Date:** 2 March 2025`; the value's place in the note. */
export interface FactLine {
	readonly key: FactKey;
	readonly start: number;
	readonly end: number;
	readonly block: number;
	readonly inline: boolean;
}

const NAMES: Readonly<Record<FactKey, string>> = {
	company: 'company, employer name, institution, university, which hotel, which school, which hospital, hotel, restaurant, clinic, which company, which firm, what company, organisation, organization, firm, org, company name, where, startup, agency, school, hospital, 公司, 公司名, 企业, 회사, 회사명, 기업',
	role: 'role, interviewed for, interviewing for, interview for, job role, candidate for, position, job, job title, vacancy, post, role title, opening, applied for, applying for, 职位, 岗位, 应聘职位, 직무, 포지션, 지원 직무, 지원직무',
	round: 'round, interview round, round number, interview number, interview no, rd, 轮次, 面试轮次, 차수, 전형 단계, 단계',
	stage: 'stage, type, kind, format, interview type, round type, kind of round, type of interview, 类型, 形式, 유형, 형식, 전형',
	date: 'date, kick off, interviewed on, held on, interviewed, when, interview date, day, date and time, date time, datetime, on, 日期, 时间, 面试时间, 面试日期, 날짜, 일시, 면접일, 면접 일시',
	interviewers: 'interviewer, interviewers, interviewed by, with, panel, met with, met, spoke with, spoke to, talked to, who, who was there, who did you speak to, who did you meet, who did you talk to, who did i speak to, who i met, who i spoke to, people, interviewer s, panelists, panellists, interviewer name, recruiter, hiring manager, boss, interviewing, seen by, met by, in the room, on the call, contact, assessor, assessors, 面试官, 面試官, 면접관, 담당자',
	outcome: 'outcome, final outcome, final result, interview result, decision, status, result, application status, current status, 结果, 状态, 面试结果, 결과, 상태, 면접 결과',
};
const KEYS = new Map<string, FactKey>(Object.entries(NAMES).flatMap(([key, names]) => names.split(',').map((name) => [name.trim(), key as FactKey] as const)));
const INLINE = pattern(/(?:^|[\s([])([\p{L}][\p{L}\p{N} _-]{1,24})::[ \t]*/gu);

const DASH = pattern(/[-–—=]/);
const DASHED = pattern(/^[*_`]*([\p{L} ]{2,20}?)[*_`]*[ \t]*[-–—=][ \t]+/u);

const ASKED = pattern(/^[*_`]*([\p{L} ]{3,28})\?[*_`]*[ \t]+(?=\S)/u);

const SIGNS = pattern(/[^\p{L}\p{N}\s]+/gu);

/** The key a label names, whatever its dress. */
export const factKey = remembered((label: string): FactKey | null => {
	const name = label.toLowerCase().replace(SIGNS.for(label), ' ').trim().replace(/\s+/gu, ' ');
	return KEYS.get(name) ?? KEYS.get(name.replace(/^(?:which|what|the|my|what is the|whats the) (?=\S)/u, '')) ?? null;
});

const stated = new WeakMap<Outline, readonly FactLine[]>();

/** Lines, inline fields and table rows that state a fact, between two blocks. */
export function factLines(outline: Outline, from: number, to: number): readonly FactLine[] {
	let all = stated.get(outline);
	if (!all) stated.set(outline, (all = readLines(outline)));
	return all.filter(({ block }) => block >= from && block < to);
}

function readLines({ text, blocks }: Outline): FactLine[] {
	const lines: FactLine[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'blank' || block.kind === 'rule') continue;
		if (block.kind === 'row') {
			const [first, second] = block.cells;
			const key = first && second && block.cells.length === 2 ? factKey(text.slice(first.start, first.end)) : null;
			if (key && second) add(key, second.start, second.end, index, false);
			continue;
		}
		if (block.kind === 'heading' && !text.slice(block.start, block.end).includes(':')) continue;
		const source = text.slice(block.start, block.end);
		if (source.includes('::')) {
			for (const match of source.matchAll(INLINE.for(source))) {
				const key = factKey(match[1] as string);
				if (!key) continue;
				const start = block.start + match.index + match[0].length;
				const close = /[\])]|\s[([]/u.exec(source.slice(match.index + match[0].length));
				add(key, start, close ? start + close.index : block.end, index, true);
			}
			continue;
		}
		if (block.end - block.start > 260) continue;
		for (const piece of pieces(source, block.start)) {
			const label = runInLabel(text, piece.start, piece.end) ?? asked(text, piece.start, piece.end) ?? dashed(text, piece.start, piece.end);
			if (!label || label.end - label.start > 30) continue;
			const key = factKey(text.slice(label.start, label.end));
			if (key && label.body < piece.end) add(key, label.body, piece.end, index, false);
		}
	}
	return lines;

	function add(key: FactKey, start: number, end: number, block: number, inline: boolean): void {
		const own = bare(text, skipSpace(text, start, end), end);
		const tag = /(?:\s*<br\s*\/?>\s*)+$/iu.exec(text.slice(own.start, own.end));
		const stop = trimEnd(text, own.start, tag ? own.start + tag.index : own.end);
		if (stop > own.start) lines.push({ key, start: own.start, end: stop, block, inline });
	}
}

const PARTING = pattern(/[|·•,;]/);
const PARTS = /[ \t]*[|·•][ \t]*|[,;][ \t]+(?=\p{Lu}[\p{L} ]{2,20}:)/gu;

/** `Company: Acme | Role: PM · Date: 2 March` */
function pieces(source: string, offset: number): { start: number; end: number }[] {
	const parts: { start: number; end: number }[] = [];
	let at = 0;
	if (PARTING.test(source)) for (const match of source.matchAll(PARTS)) {
		parts.push({ start: offset + at, end: offset + match.index });
		at = match.index + match[0].length;
	}
	parts.push({ start: offset + at, end: offset + source.length });
	return parts;
}

/** `Company? Acme`, as the prompts of a form. */
function asked(text: string, start: number, end: number): { start: number; end: number; body: number } | null {
	const head = text.slice(start, Math.min(end, start + 50));
	const match = head.includes('?') ? ASKED.exec(head) : null;
	if (!match) return null;
	const from = start + match[0].indexOf(match[1] as string);
	return { start: from, end: from + (match[1] as string).length, body: start + match[0].length };
}

/** `Round - 2` */
function dashed(text: string, start: number, end: number): { start: number; end: number; body: number } | null {
	const head = text.slice(start, Math.min(end, start + 40));
	const match = DASH.test(head) ? DASHED.exec(head) : null;
	if (!match || isColon(text, start)) return null;
	const from = start + match[0].indexOf(match[1] as string);
	return { start: from, end: from + (match[1] as string).length, body: start + match[0].length };
}
