/**
 * Notes for property tests: fragments of every shape joined at random, and the invented notes of this repository,
 * cut, doubled, shuffled and with characters lost or put in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** Folders of invented notes, from the root of the repository. */
const FOLDERS = ['tests/fixtures/vault', 'tests/corpus/tuning'];
/** A mutated note is cut here, so that long reports do not eat the time of all others. */
const LONGEST = 6000;

const LABELS = [
	'Strengths', 'Areas for improvement', 'What went well', 'What could be better', 'WENT WELL (3)', '✅ Positives', '❌ Negatives (why they passed)', 'Aces', 'Duds',
	'Questions asked', 'Questions to ask', 'Next steps', 'To do', 'Overall', 'Round 2 (2025-03-02)', 'Company', 'Date', 'Interviewer', 'Verdict', 'Role', 'Outcome',
	'亮点', '不足', '反思', '下一步', '问题', '잘한 점', '아쉬운 점', '질문', '날짜', 'What would I do differently?', 'Pacing', 'Their strengths', 'Gaps in the market',
];
const PROSE = [
	'I froze on the join question and talked for ten minutes about nothing.', 'kept calm, asked two clarifying questions', 'good depth but the ending trailed off',
	'Despite feeling it went well, they passed.', 'You could have been more specific about the numbers.', 'Tell me about a conflict with a peer?', 'N/A', 'none', '…', 'tbd', '-',
	'practise system design by Friday', 'no numbers in the result', '讲得很清楚，但是没有数据。', '我太紧张了', '차분하게 설명했다', '질문에 답을 못했다.', '2 March 2025', '2025年3月2日', '2025.03.02',
	'Sam (EM)', '[[Acme]] final round', 'C# - the language', '2024 - 2025', 'well - known', 'R2-D2', '4/5', 'Meets bar', 'weak', 'e.g. the first. Then the second! And?', 'https://acme.example/a:b',
	'👍', '👎', '(+)', '(-)', '#gap', '#strength/communication', '[gap:: no follow-up]', '(round:: 2)', 'strength:: stayed calm', '`a - b ## c`', '👩‍👩‍👧 family 🇰🇷', 'é e\u0301', '\u202eabc\u202c',
];
const SIGNS = [
	'\u0000', '\ud83d', '\udc4d', '\ufeff', '\u200b', '\u00a0', '\u3000', '\u2028', '\u0085', '\r', '\t', '\v', '**', '***', '__', '*', '_', '`', '``', '```', '~~~', '<!--', '-->', '%%', '[[', ']]', '[', ']', '|', '||', '\\',
	'<div>', '</div>', '<br>', '<strong>', '</strong>', '<summary>', '<h2>', '&nbsp;', '::', ':', '：', '(', ')', '{{date}}', '<%', '$', '#', '##', '####### ', ' ## ', ' - ', ' • ', ' 1. ', ' 2. ', '---', '...', '===', '⸻', '~', '"', "'", '!', '?', '。', '、',
];
const MARKERS = ['', '', '', '- ', '* ', '+ ', '• ', '1. ', '2) ', '3、', '① ', '（1）', '- [ ] ', '- [x] ', '  - ', '\t- ', '    - ', '   ', '# ', '## ', '### ', '##', '> ', '> > ', '> - ', '> [!success] ', '> [!warning]- ', '>[!x]', '| ', '**', '✓ ', '✗ ', 'Me: ', 'Q1. '];
const WHOLE = [
	'---\ncompany: Acme\ndate: 2025-03-02\nstrengths: [calm, "clear, short"]\ngaps:\n  - numbers\n---', '---\ncompany: Acme', '---\n: x\nkey\n---', '---', '```\n# code\n- x', '```', '~~~', '| Strength | Gap |\n|---|---|\n| calm | no numbers |',
	'| Competency | Score | Comment |\n| - | - | - |\n| Communication | 2/5 | rambled \\| lost |', 'a | b\n--|--', '> [!success] Landed\n> - story\n> > deeper', '> [!question]- Asked\n> Why us?', '<details><summary>What went well</summary>\nIt did\n</details>', '<!-- hidden\nstill -->', '%% hidden\nstill %%',
	'Title\n===', 'Title\n---', '**Situation:** a\n**Task:** b\n**Action:** c\n**Result:** d', 'Strong areas ***Depth***: knew it ***Poise***: calm ## Landed well - first - second ## To work on - third ## Overall fine', '### Q3 Tell me about a conflict\nAnswered with [[Two roadmaps]]\nVerdict: weak\nBetter answer: shorter', '', '', ' ', '\t',
];
const FIRST = ['', '', '', '\ufeff', '# Acme PM R1\n', '---\ncompany: Globex\n---\n', '\ufeff---\r\nround: 2\r\n---\r\n', '\n\n', 'Interview with Globex, product manager, round 1\n'];

const word = fc.constantFrom(...LABELS, ...PROSE, ...PROSE);
const piece = fc.oneof({ arbitrary: word, weight: 6 }, { arbitrary: fc.constantFrom(...SIGNS), weight: 2 }, { arbitrary: fc.string({ unit: 'binary', maxLength: 6 }), weight: 1 });
const labelled = fc.tuple(fc.constantFrom(...MARKERS), fc.constantFrom(...LABELS), fc.constantFrom(':', ': ', '：', '**: ', ':** ', ' - ', ':: ', '', ' (2)', ' ##'), fc.oneof(word, fc.constant(''))).map((parts) => parts.join(''));
const plain = fc.tuple(fc.constantFrom(...MARKERS), fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ' ', '', '. ', ' - ', ' ## ', ' | ')).map(([marker, pieces, glue]) => marker + pieces.join(glue));
const long = fc.tuple(piece, fc.integer({ min: 20, max: 300 })).map(([text, times]) => text.repeat(times));
const line = fc.oneof({ arbitrary: labelled, weight: 5 }, { arbitrary: plain, weight: 5 }, { arbitrary: fc.constantFrom(...WHOLE), weight: 3 }, { arbitrary: long, weight: 1 });
const composed = fc.tuple(fc.constantFrom(...FIRST), fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', ' ')).map(([first, lines, glue]) => first + lines.join(glue));

type Change = readonly [kind: 'cut' | 'double' | 'shuffle' | 'lose' | 'put' | 'join' | 'windows', at: number, size: number, sign: string];
const change: fc.Arbitrary<Change> = fc.tuple(
	fc.constantFrom('cut', 'double', 'shuffle', 'lose', 'put', 'join', 'windows'),
	fc.nat(LONGEST), fc.nat(60), fc.constantFrom(...SIGNS),
);

function changed(text: string, [kind, place, size, sign]: Change): string {
	const at = place % (text.length + 1);
	switch (kind) {
		case 'cut': return size % 2 === 0 ? text.slice(0, at) : text.slice(at);
		case 'lose': return text.slice(0, at) + text.slice(at + 1 + (size % 5));
		case 'put': return text.slice(0, at) + sign + text.slice(at);
		case 'join': return text.slice(0, at) + text.slice(at, at + size * 8).replaceAll('\n', ' ') + text.slice(at + size * 8);
		case 'windows': return text.replaceAll('\n', '\r\n');
		case 'double':
		case 'shuffle': {
			const lines = text.split('\n');
			const from = place % lines.length;
			const part = lines.splice(from, 1 + (size % 8));
			if (kind === 'double') return [...lines.slice(0, from), ...part, ...part, ...lines.slice(from)].join('\n');
			const to = (place * 31 + size) % (lines.length + 1);
			return [...lines.slice(0, to), ...part.reverse(), ...lines.slice(to)].join('\n');
		}
	}
}

/** The texts of all invented notes, in the order of their names. */
export function inventedNotes(): string[] {
	const texts: string[] = [];
	const walk = (folder: string): void => {
		for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) walk(path);
			else if (entry.name.endsWith('.md')) texts.push(readFileSync(path, 'utf8'));
		}
	};
	for (const folder of FOLDERS) walk(folder);
	return texts;
}

export function notes(invented: readonly string[]): fc.Arbitrary<string> {
	const mutated = fc.tuple(fc.constantFrom(...invented), fc.array(change, { maxLength: 6 })).map(([text, changes]) => changes.reduce(changed, text.slice(0, LONGEST)).slice(0, LONGEST));
	return fc.oneof(composed, mutated);
}
