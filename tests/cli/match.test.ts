import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk } from '../../hosts/cli/disk.mts';
import { run } from '../../hosts/cli/run.mts';
import { matchSchema } from './schema.ts';

const VAULT = fileURLToPath(new URL('../fixtures/vault', import.meta.url));
let home = '';
const at = (file: string): string => path.join(home, file);
const call = (...argv: string[]) => run(['match', ...argv], { disk, today: '2026-11-21', width: 100, colour: false });
const answers = (...argv: string[]) => v.parse(matchSchema, JSON.parse(call(...argv, '--json').stdout)).answers;

beforeAll(() => {
	home = mkdtempSync(path.join(tmpdir(), 'interview-debrief-match-'));
	writeFileSync(at('questions.md'), '- Tell me about a vendor negotiation.\n2. conflict with your manager\n\n---\nflurble wibble\n');
	writeFileSync(at('empty.md'), '\n---\n');
	writeFileSync(at('bytes.md'), new Uint8Array([0xff, 0xfe, 0x00]));
});
afterAll(() => {
	rmSync(home, { recursive: true });
});

describe('match with one question', () => {
	it('gives the stories, best first, with why and where they were told', () => {
		const [answer] = answers(VAULT, '--question', 'conflict with your manager');
		expect(answer).toMatchObject({ question: 'conflict with your manager', chosen: 0, gap: false });
		expect(answer?.competencies[0]).toBe('conflict');
		const [first] = answer?.stories ?? [];
		expect(first?.title).toBe('Two roadmaps');
		expect(first?.because[0]).toBe('asks for conflict; your tags say conflict');
		expect(first?.told).toContainEqual({ company: 'Oakline', date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
	});

	it('points at the story by its offset', () => {
		const [answer] = answers(VAULT, '--question', 'vendor negotiation');
		const [first] = answer?.stories ?? [];
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(disk.bytes(path.join(VAULT, first?.path ?? '')));
		expect(text.slice(first?.start).startsWith('## Story 1: Vendor divorce')).toBe(true);
	});

	it('says in words what it found', () => {
		const { stdout, code } = call(VAULT, '--question', 'conflict with your manager');
		expect(code).toBe(0);
		expect(stdout).toContain('→ Two roadmaps  Strong  Stories/Two roadmaps.md:');
		expect(stdout).toContain('your tags say conflict');
	});

	it('calls a gap where nothing answers', () => {
		expect(answers(VAULT, '--question', 'flurble wibble')).toMatchObject([{ question: 'flurble wibble', stories: [], chosen: null, gap: true }]);
		expect(call(VAULT, '--question', 'flurble wibble').stdout).toContain('No story answers this yet.');
	});

	it('does not plan what the company has heard, and names the companies where it knows none of that name', () => {
		const [answer] = answers(VAULT, '--question', 'conflict with your manager', '--company', 'oakline');
		const heard = answer?.stories.find(({ title }) => title === 'Two roadmaps');
		expect(heard?.grade).toBe('stretch');
		expect(answer?.stories[answer.chosen ?? -1]?.title).not.toBe('Two roadmaps');
		expect(call(VAULT, '--question', 'conflict', '--company', 'Nowhere').stderr).toContain('Companies in this folder:');
	});
});

describe('match with a file of questions', () => {
	it('reads one a line and gives each a story of its own', () => {
		const all = answers(VAULT, '--questions', at('questions.md'));
		expect(all.map(({ question }) => question)).toEqual(['Tell me about a vendor negotiation.', 'conflict with your manager', 'flurble wibble']);
		expect(all.map(({ stories, chosen }) => (chosen === null ? null : stories[chosen]?.title))).toEqual(['Vendor divorce', 'Two roadmaps', null]);
		expect(call(VAULT, '--questions', at('questions.md')).stdout).toContain('1 of 3 questions without a story.');
	});
});

describe('match used wrongly', () => {
	it.each([
		['neither a question nor a file', () => [VAULT], 'Give one question with --question, or a file of them with --questions.'],
		['both', () => [VAULT, '--question', 'a', '--questions', at('questions.md')], 'Give one question with --question, or a file of them with --questions.'],
		['a file that is not there', () => [VAULT, '--questions', at('none.md')], 'There is nothing at'],
		['a file without a question', () => [VAULT, '--questions', at('empty.md')], 'There is no question in'],
		['a file that is no text', () => [VAULT, '--questions', at('bytes.md')], 'could not be read as text'],
		['an option of another verb', () => [VAULT, '--question', 'a', '--stage', 'case'], 'There is no option --stage here.'],
	] as const)('says so for %s', (_what, argv, sentence) => {
		const { stdout, stderr, code } = call(...argv());
		expect([stdout, code]).toEqual(['', 2]);
		expect(stderr).toContain(sentence);
		expect(stderr).toContain('Usage: interview-debrief match');
	});

	it('says that there are no stories where there are none', () => {
		expect(call(at('.'), '--question', 'conflict').stdout).toContain('No stories found');
	});
});
