import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS, type PartName } from '../../../src/core/index.ts';
import { placeFaults } from '../reading-faults.ts';
import { readText } from '../reading.ts';

const SAID = { situation: 'the dam leaked in May', task: 'I had the night watch', action: 'I woke the mayor and two cooks', result: '40 houses stayed dry', reflection: 'ring at once' } as const;
type Told = (typeof SAID)[PartName];

type Dress = (label: string, said: string, letter: string) => string;

/** What each dress makes of one part; `letter` is its own in the word STAR. */
const DRESSES: readonly (readonly [name: string, dress: Dress])[] = [
	['a heading', (label, said) => `## ${label}\n${said}`],
	['a bold heading', (label, said) => `### **${label}:**\n${said}`],
	['bold with the colon inside', (label, said) => `**${label}:** ${said}`],
	['bold with the colon behind', (label, said) => `**${label}**: ${said}`],
	['bold and a dash', (label, said) => `**${label}** – ${said}`],
	['bold on a line of its own', (label, said) => `**${label}**\n${said}`],
	['plain', (label, said) => `${label}: ${said}`],
	['capitals', (label, said) => `${label.toUpperCase()}\n${said}`],
	['capitals and a dash', (label, said) => `${label.toUpperCase()} - ${said}`],
	['a full-width colon', (label, said) => `**${label}：** ${said}`],
	['an item', (label, said) => `- ${label}: ${said}`],
	['a bold item', (label, said) => `- **${label}** — ${said}`],
	['an item of its own', (label, said) => `- ${label}\n  - ${said}`],
	['a sign before it', (label, said) => `⭐ ${label}: ${said}`],
	['a letter and a word', (label, said, letter) => `**${letter} – ${label}:** ${said}`],
	['a word and a letter', (label, said, letter) => `${label} (${letter}): ${said}`],
	['time behind it', (label, said) => `**${label} (20 s):** ${said}`],
	['an arrow', (label, said) => `${label} -> ${said}`],
	['brackets', (label, said) => `[${label}] ${said}`],
	['an inline field', (label, said) => `${label.toLowerCase()}:: ${said}`],
	['a callout', (label, said) => `> [!note] ${label}\n> ${said}`],
	['quote signs', (label, said) => `> **${label}:** ${said}`],
	['HTML', (label, said) => `<p><b>${label}</b>: ${said}</p>`],
	['a mark', (label, said) => `==${label}== ${said}`],
];
const LABELS: Readonly<Record<string, readonly string[]>> = {
	English: ['Situation', 'Task', 'Action', 'Result', 'Reflection'],
	'other English': ['Context', 'Goal', 'What I did', 'Outcome', 'Lesson learned'],
	Chinese: ['情境', '任务', '行动', '结果', '反思'],
	Korean: ['상황', '과제', '행동', '결과', '배운 점'],
	German: ['Situation', 'Aufgabe', 'Handlung', 'Ergebnis', 'Was ich gelernt habe'],
	Spanish: ['Situación', 'Tarea', 'Acción', 'Resultado', 'Aprendizaje'],
	Russian: ['Ситуация', 'Задача', 'Действие', 'Результат', 'Вывод'],
};
const ORDERS: readonly (readonly PartName[])[] = [
	PARTS, ['situation', 'task', 'action', 'result'], ['situation', 'action', 'result'], ['result', 'situation', 'task', 'action'], ['situation', 'action', 'task', 'result'], ['situation', 'task', 'action', 'reflection'], ['action', 'situation', 'task', 'result'],
];

function toldIn(text: string): readonly Partial<Record<PartName, string>>[] {
	const reading = readText(text, 'Stories.md');
	expect(placeFaults(text, reading), text).toEqual([]);
	return reading.stories.map(({ parts }) => Object.fromEntries(PARTS.flatMap((part) => (parts[part] ? [[part, parts[part].text.replace(/<\/p>$/u, '')]] : []))));
}

function noteOf(dress: Dress, labels: readonly string[], order: readonly PartName[], apart: string): string {
	return order.map((part) => dress(labels[PARTS.indexOf(part)] ?? '', SAID[part], 'STARR'.charAt(PARTS.indexOf(part)))).join(apart);
}

describe('the parts of a story', () => {
	describe.each(DRESSES)('in %s', (name, dress) => {
		it.each(Object.entries(LABELS))('are the same in every order, with and without blank lines, with either kind of line break, in %s', (_, labels) => {
			for (const order of ORDERS) {
				const wanted: Record<string, Told> = Object.fromEntries(order.map((part) => [part, SAID[part]]));
				// a callout ends at a blank line, and two right below each other are one
				for (const apart of name === 'a callout' ? ['\n\n'] : ['\n', '\n\n']) {
					const text = `# The dam\n\n${noteOf(dress, labels, order, apart)}\n`;
					expect(toldIn(text), text).toEqual([wanted]);
					expect(toldIn(text.replaceAll('\n', '\r\n')), text).toEqual([wanted]);
				}
			}
		});
	});
});

describe('two stories in one note', () => {
	it.each(DRESSES)('keep their parts apart in %s', (_, dress) => {
		const order: readonly PartName[] = ['situation', 'task', 'action', 'result'];
		for (const title of ['# The dam', '**The dam**', '1. The dam', 'Story 1: The dam']) {
			const other = title.replace('1', '2').replace('dam', 'mill');
			const labels = LABELS['English'] ?? [];
			const text = `${title}\n${noteOf(dress, labels, order, '\n\n')}\n\n${other}\n${noteOf(dress, labels, order, '\n\n')}\n`;
			const wanted = Object.fromEntries(order.map((part) => [part, SAID[part]]));
			expect(toldIn(text), text).toEqual([wanted, wanted]);
			expect(readText(text, 'Stories.md').stories.map(({ title: own }) => own), text).toEqual(['The dam', 'The mill']);
		}
	});
});

describe('stories in any dress among anything else', () => {
	const lines = fc.array(fc.constantFrom('', '---', 'A line that says something.', '- a point', '1. Tell me about a time you failed', 'Tags: conflict', '> quoted', '## Strengths', '| S | T | A | R |', 'Story 2: The mill', 'S the dam', 'it leaked (S)', 'Before: rain', '**Twist:** none'), { maxLength: 3 });
	const part = fc.tuple(fc.constantFrom(...DRESSES), fc.constantFrom(...PARTS), fc.constantFrom(...Object.values(LABELS)), lines)
		.map(([[, dress], name, labels, between]) => [...between, dress(labels[PARTS.indexOf(name)] ?? '', SAID[name], 'STARR'.charAt(PARTS.indexOf(name)))].join('\n'));

	it('have parts with exact places that share nothing and stay in the note', () => {
		fc.assert(fc.property(fc.array(part, { minLength: 2, maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n', ' '), (parts, glue) => {
			const text = parts.join(glue);
			expect(placeFaults(text, readText(text, 'Stories.md')), text).toEqual([]);
		}), { numRuns: 200 });
	});
});
