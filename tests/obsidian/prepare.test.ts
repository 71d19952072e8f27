import { MarkdownView } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { en } from '../../src/i18n/en.ts';
import { openNote } from '../../src/obsidian/open-note.ts';
import { debrief, until } from './feed-app.ts';
import { manifest, startPlugin } from './plugin-app.ts';

vi.setConfig({ testTimeout: 30_000 });

const { modal: words, notices } = en.prepare;

afterEach(() => {
	document.body.findAll('.notice, .menu, .modal-container, .suggestion-container').forEach((el) => el.remove());
});

const text = ({ app, vault }: RunningApp, path: string): string => {
	const file = app.vault.getFileByPath(path);
	return file ? vault.textNow(file) : '(gone)';
};
const said = (): readonly string[] => document.body.findAll('.notice').map(({ textContent }) => textContent);
const command = (running: RunningApp, id: string): boolean => running.runCommand(`${manifest.id}:${id}`);
const button = (name: string): HTMLButtonElement => {
	const found = [...document.body.querySelectorAll<HTMLButtonElement>('.modal button')].find(({ textContent }) => textContent === name);
	if (!found) throw new Error(`No button says ${name}.`);
	return found;
};

async function start(files: Readonly<Record<string, string>>): Promise<RunningApp> {
	const running = await startPlugin(files, { byUser: true });
	await until(() => document.body.querySelector('.interview-debrief-summary, .interview-debrief-start, .interview-debrief-skipped') !== null);
	for (let turn = 0; turn < 6; turn++) await running.settle();
	return running;
}

const HALCYON = debrief('Calm voice').replace(/company: .*/u, 'company: Halcyon');
const AD = '# Planner\n\n## Responsibilities\n- Own the monthly plan from end to end\n\n## Requirements\n- Clear communication\n\n## Benefits\n- A bicycle\n';

describe('Prepare for interview', () => {
	it('makes one note beside the company\'s notes, opens it, and takes a free name the next time', async () => {
		const running = await start({ 'Jobs/Halcyon/first.md': HALCYON });
		for (const name of ['Halcyon, case, prep', 'Halcyon, case, prep']) {
			command(running, 'prepare');
			const input = document.body.querySelector<HTMLInputElement>('.modal input');
			const select = document.body.querySelector<HTMLSelectElement>('.modal select');
			if (!input || !select) throw new Error('The form is not there.');
			input.value = 'Halcyon';
			input.dispatchEvent(new Event('input', { bubbles: true }));
			select.value = 'case';
			select.dispatchEvent(new Event('change', { bubbles: true }));
			button(words.create).click();
			await until(() => (running.app.workspace.getActiveFile()?.basename ?? '').startsWith(name));
			await running.settle();
		}
		const sheets = (running.app.vault.getFolderByPath('Jobs/Halcyon')?.children ?? []).map(({ name }) => name.replace('.md', '')).filter((name) => name.startsWith('Halcyon, case, prep'));
		expect(sheets).toHaveLength(2);
		expect(sheets.some((name) => / 1$/u.test(name))).toBe(true);
		const made = text(running, running.app.workspace.getActiveFile()?.path ?? '');
		expect(made).toContain('interview/prep');
		expect(made).toContain('([[first]])');
	});

	it('asks for a company, and writes nothing without one', async () => {
		const running = await start({ 'a.md': '# Nothing\n' });
		command(running, 'prepare');
		button(words.create).click();
		expect(document.body.querySelector('.modal [role="alert"]')?.textContent).toBe(words.noCompany);
		expect(running.app.vault.getRoot().children.map(({ name }) => name)).toEqual(['a.md']);
	});
});

describe('requirements', () => {
	it('are written below the job description in front, can be refreshed, and taken back', async () => {
		const running = await start({ 'Ad.md': AD });
		await openNote(running.app, 'Ad.md', 'here');
		command(running, 'read-requirements');
		await until(() => text(running, 'Ad.md').includes('interview-debrief: end'));
		expect(said()).toContain(notices.requirementsWritten(2));
		const written = text(running, 'Ad.md');
		expect(written.indexOf('interview-debrief: requirements')).toBeLessThan(written.indexOf('## Benefits'));
		command(running, 'refresh-requirements');
		await until(() => said().filter((words) => words === notices.requirementsWritten(2)).length === 2);
		expect(text(running, 'Ad.md')).toBe(written);
		command(running, 'undo-change');
		await until(() => text(running, 'Ad.md') === AD);
	});

	it('are those of the selection where something is selected', async () => {
		const running = await start({ 'day.md': 'Shopping:\n- buy milk\n- call Ann\n\nteach two classes\nspeak French with parents\n\nevening off\n' });
		await openNote(running.app, 'day.md', 'here');
		running.app.workspace.getActiveViewOfType(MarkdownView)?.editor.setSelection({ line: 4, ch: 0 }, { line: 5, ch: 25 });
		command(running, 'read-requirements');
		await until(() => text(running, 'day.md').includes('interview-debrief: end'));
		const written = text(running, 'day.md');
		expect(written).toMatch(/> - teach two classes → no story yet\n> - speak French with parents → no story yet\n%% interview-debrief: end %%\n\nevening off\n$/u);
		expect(written).not.toContain('> - buy milk');
	});

	it('say so where there is nothing to refresh, and leave the note alone', async () => {
		const running = await start({ 'a.md': 'Shopping\n' });
		await openNote(running.app, 'a.md', 'here');
		command(running, 'refresh-requirements');
		await until(() => said().includes(notices.noBlock('a.md')));
		expect(text(running, 'a.md')).toBe('Shopping\n');
	});
});
