import { PARTS } from '../../src/core/index.ts';
import type { InterviewRecord, Item, Reading, Span } from '../../src/core/index.ts';

/** What is wrong with the places a reading gives, one sentence each; none where all is right. */
export function placeFaults(text: string, reading: Reading): string[] {
	const faults: string[] = [];
	const lineOf = lineCounter(text);
	const place = (what: string, { start, end, line }: Span): void => {
		if (!(start >= 0 && start <= end && end <= text.length)) faults.push(`${what} ${start}..${end} is outside the note of ${text.length}`);
		else if (lineOf(start) !== line) faults.push(`${what} at ${start} is in line ${lineOf(start)}, not ${line}`);
	};
	const quote = (what: string, span: Span & { readonly text: string }): void => {
		place(what, span);
		if (text.slice(span.start, span.end) !== span.text) faults.push(`${what} says ${JSON.stringify(span.text)} where the note says ${JSON.stringify(text.slice(span.start, span.end))}`);
	};
	for (const record of reading.debriefs) {
		place('record', record);
		for (const item of record.items) {
			place('item', item);
			if (!text.slice(item.start, item.end).endsWith(item.text)) faults.push(`item says ${JSON.stringify(item.text)} where the note says ${JSON.stringify(text.slice(item.start, item.end))}`);
			if (item.text.trim() === '') faults.push(`item at ${item.start} says nothing`);
			for (const evidence of item.evidence) quote('evidence', evidence);
		}
		for (const question of record.questions) {
			quote('question', question);
			for (const { start } of question.stories) if (start < 0 || start >= text.length) faults.push(`story at ${start} is outside the note`);
		}
		for (const one of record.toAsk) quote('question to ask', one);
		for (const one of record.process) quote('step', one);
		for (const one of record.actions) quote('action', one);
		for (const { start, line } of record.told) place('told story', { start, end: start, line });
		if (record.assessment) quote('assessment', record.assessment);
		for (const fact of factsOf(record)) {
			if ((fact.start === null) !== (fact.end === null)) faults.push(`fact ${fact.value} has half a place`);
			if (fact.start !== null && fact.end !== null && !(fact.start >= 0 && fact.start <= fact.end && fact.end <= text.length)) faults.push(`fact ${fact.value} ${fact.start}..${fact.end} is outside the note`);
		}
	}
	for (const story of reading.stories) {
		place('story', story);
		const told = PARTS.map((part) => story.parts[part]).filter((part) => part !== null);
		for (const part of told) {
			quote('part', part);
			if (part.text.trim() === '') faults.push(`part at ${part.start} says nothing`);
		}
		// parts told together share one stretch, others none
		for (const part of told) for (const other of told) if (part.start <= other.start && part.end > other.start && (part.start !== other.start || part.end !== other.end)) faults.push(`parts at ${part.start} and ${other.start} overlap`);
		if (told.length < 2) faults.push(`story at ${story.start} has ${told.length} parts`);
		if (story.title.trim() === '') faults.push(`story at ${story.start} has no title`);
		if (story.clear > story.competencies.length) faults.push(`story at ${story.start} counts ${story.clear} of ${story.competencies.length} competencies`);
		if (story.question) quote('question of a story', story.question);
		for (const answer of story.answers) if (text.slice(answer.start, answer.end) !== answer.text) faults.push(`answer at ${answer.start} is misplaced`);
		for (const check of story.checks) place(`check ${check.code}`, check);
	}
	const spans = reading.stories.flatMap(({ parts }, story) => PARTS.flatMap((part) => (parts[part] ? [{ story, ...parts[part] }] : []))).sort((a, b) => a.start - b.start);
	for (const [index, { story, start }] of spans.entries()) if (spans.slice(0, index).some((before) => before.story !== story && before.end > start)) faults.push(`parts of two stories overlap at ${start}`);
	const lines = lineOf(text.length);
	for (const { code, line } of reading.problems) if (line < 0 || line > lines) faults.push(`problem ${code} in line ${line} of ${lines}`);
	return faults;
}

/** Items of one certainty in one record that share characters. */
export function overlaps(text: string, reading: Reading): string[] {
	const faults: string[] = [];
	for (const { items } of reading.debriefs) {
		for (const certainty of ['labelled', 'inferred']) {
			const own: Item[] = items.filter((item) => item.certainty === certainty).sort((a, b) => a.start - b.start || a.end - b.end);
			for (const [index, item] of own.entries()) {
				const before = own[index - 1];
				if (before && before.end > item.start) faults.push(`${certainty}: ${JSON.stringify(text.slice(before.start, before.end))} and ${JSON.stringify(text.slice(item.start, item.end))} at ${item.start}`);
			}
		}
	}
	return faults;
}

function factsOf(record: InterviewRecord): NonNullable<InterviewRecord['company']>[] {
	return [record.company, record.role, record.round, record.stage, record.date, record.outcome, ...record.interviewers].filter((fact) => fact !== null);
}

function lineCounter(text: string): (at: number) => number {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (at) => {
		let low = 0;
		let high = starts.length;
		while (low + 1 < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] as number) <= at) low = middle;
			else high = middle;
		}
		return low;
	};
}
