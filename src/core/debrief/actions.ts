import { addDays, format, getDay, isValid, parseISO } from 'date-fns';
import { findDate, findYearless } from '../facts/dates.ts';
import type { Quote } from '../note.ts';
import type { Action } from './debrief.ts';
import { isNothing } from './nothing.ts';
import type { Outline, Scope } from './outline.ts';
import { unitsOf, type Unit } from './units.ts';

export interface Steps {
	readonly actions: readonly Quote[];
	/** Which of them are ticked, by start. */
	readonly done: ReadonlySet<number>;
	readonly process: readonly Quote[];
	readonly assessments: readonly Quote[];
}

/** Tasks and what stands under `Next steps`; the hiring process; the paragraph that judges the whole. */
export function readSteps(outline: Outline): Steps {
	const { text } = outline;
	const actions: Quote[] = [];
	const process: Quote[] = [];
	const assessments: Quote[] = [];
	const done = new Set<number>();
	visit(outline.root);
	return { actions: actions.sort(byStart), done, process: process.sort(byStart), assessments: assessments.sort(byStart) };

	function visit(scope: Scope): void {
		const units = unitsOf(outline, scope);
		if (scope.sense === 'assessment' && scope.label.sense === 'assessment') {
			const first = units.find((unit) => unit.kind === 'paragraph' && !isNothing(body(unit), outline.words(unit.start, unit.end)));
			if (first && first.end - first.start > 20) assessments.push(quote(first, first.runIn && scope.block === first.block ? first.runIn.body : first.start));
		}
		for (const unit of units) readUnit(scope, unit);
		for (const child of scope.children) visit(child);
	}

	function readUnit(scope: Scope, unit: Unit): void {
		const judged = scope.sense === 'strength' || scope.sense === 'gap';
		if (unit.task !== null && unit.end > unit.start && !(judged && unit.task === ' ' && false)) {
			if (!isNothing(body(unit), outline.words(unit.start, unit.end))) {
				actions.push(quote(unit, unit.start));
				if (unit.task !== ' ' && unit.task !== '/') done.add(unit.start);
			}
		} else if ((scope.sense === 'action' || scope.sense === 'process') && unit.kind !== 'row' && !isNothing(body(unit), outline.words(unit.start, unit.end))) {
			const from = unit.runIn && scope.block === unit.block ? unit.runIn.body : unit.start;
			(scope.sense === 'action' ? actions : process).push(quote(unit, from));
			return;
		}
		for (const child of unit.children) readUnit(scope, child);
	}

	function body(unit: Unit): string {
		return text.slice(unit.runIn?.body ?? unit.start, unit.end);
	}

	function quote(unit: Unit, start: number): Quote {
		return { start, end: unit.end, line: unit.line, text: text.slice(start, unit.end) };
	}
}

function byStart(a: Quote, b: Quote): number {
	return a.start - b.start;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = /(?:by|on|until|before|due|this|next|til|till)?[ \t]*(?:(this|next)[ \t]+)?(?:^|[^\p{L}])(sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)(?:day)?(?![\p{L}])/iu;

/** The action with its due date; words such as `by Friday` are read from the interview's date on. */
export function withDue(action: Quote, done: boolean, interview: string | null, dayFirst: boolean): Action {
	return { ...action, done, due: dueOf(action.text, interview, dayFirst) };
}

function dueOf(text: string, interview: string | null, dayFirst: boolean): string | null {
	const found = findDate(text.replace(/📅|🗓|⏳/gu, ' '), dayFirst);
	if (found && found.value.length === 10) return found.value;
	const base = interview && interview.length === 10 ? parseISO(interview) : null;
	if (!base || !isValid(base)) return null;
	const yearless = findYearless(text, base.getFullYear());
	if (yearless) return yearless.value < (interview as string) ? `${base.getFullYear() + 1}${yearless.value.slice(4)}` : yearless.value;
	if (/(?:^|[^\p{L}])(?:by |due )?tomorrow(?![\p{L}])|明天|내일/iu.test(text)) return format(addDays(base, 1), 'yyyy-MM-dd');
	if (/(?:^|[^\p{L}])(?:today|tonight)(?![\p{L}])|今天|오늘/iu.test(text)) return interview;
	const inDays = /(?:^|[^\p{L}])(?:in|within) (\d{1,2}|a|one|two|three) (day|week)s?(?![\p{L}])/iu.exec(text);
	if (inDays) {
		const count = { a: 1, one: 1, two: 2, three: 3 }[(inDays[1] as string).toLowerCase()] ?? Number(inDays[1]);
		return format(addDays(base, count * (inDays[2]?.toLowerCase() === 'week' ? 7 : 1)), 'yyyy-MM-dd');
	}
	const weekday = WEEKDAY.exec(text);
	if (weekday) {
		const day = WEEKDAYS.findIndex((name) => name.startsWith((weekday[2] as string).toLowerCase().slice(0, 3)));
		const ahead = (day - getDay(base) + 7) % 7 || 7;
		return format(addDays(base, ahead), 'yyyy-MM-dd');
	}
	return null;
}
