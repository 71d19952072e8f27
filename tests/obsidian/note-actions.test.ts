import { afterEach, describe, expect, it } from 'vitest';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { en } from '../../src/i18n/en.ts';
import { DASHBOARD_VIEW } from '../../src/obsidian/dashboard-view.ts';
import { openNote } from '../../src/obsidian/open-note.ts';
import { debrief, until } from './feed-app.ts';
import { manifest, startPlugin } from './plugin-app.ts';

const { commands, excluded, menu: words, notices } = en.writing;
const NOTE = debrief('Calm voice');

afterEach(() => {
	document.body.findAll('.notice, .menu, .modal-container').forEach((el) => el.remove());
});

const text = ({ app, vault }: RunningApp, path: string): string => {
	const file = app.vault.getFileByPath(path);
	return file ? vault.textNow(file) : '(gone)';
};
const said = (): readonly string[] => document.body.findAll('.notice').map(({ textContent }) => textContent);
const button = (name: string): HTMLButtonElement => {
	const found = [...document.body.querySelectorAll('button')].find(({ textContent }) => textContent === name);
	if (!found) throw new Error(`No button says ${name}.`);
	return found;
};

/** The plugin with its dashboard in view, all notes read. */
async function start(files: Readonly<Record<string, string>>): Promise<RunningApp> {
	const running = await startPlugin(files, { byUser: true });
	await until(() => document.body.querySelector('.interview-debrief-summary, .interview-debrief-start, .interview-debrief-skipped') !== null);
	for (let turn = 0; turn < 6; turn++) await running.settle();
	expect(running.app.workspace.getLeavesOfType(DASHBOARD_VIEW)).toHaveLength(1);
	return running;
}

const command = (running: RunningApp, id: string): boolean => running.runCommand(`${manifest.id}:${id}`);
const lines = (): readonly HTMLElement[] => document.body.findAll('.interview-debrief-line');

async function unfold(part: string): Promise<void> {
	for (const head of document.body.findAll(`.interview-debrief-${part} [aria-expanded="false"]`)) head.click();
	await new Promise((resolve) => setTimeout(resolve, 20));
}

async function choose(target: HTMLElement, title: string): Promise<void> {
	target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
	const item = document.body.findAll('.menu .menu-item').find(({ textContent }) => textContent === title);
	if (!item) throw new Error(`The menu has no ${title}.`);
	item.click();
	await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the menu of a line', () => {
	it('files it as something else, and marks it as not about the person', async () => {
		const running = await start({ 'a.md': NOTE });
		await unfold('strengths');
		const [line] = lines();
		if (!line) throw new Error('There is no line.');
		await choose(line, words.gap);
		await until(() => text(running, 'a.md').includes('(gap:: '));
		expect(text(running, 'a.md')).toMatch(/- Calm voice \(gap:: [a-z-]+\)\n/);
		expect(said()).toContain(notices.filed('gap'));
		await until(() => document.body.querySelector('.interview-debrief-gaps .interview-debrief-row') !== null);
		await unfold('gaps');
		const now = lines().find(({ textContent }) => textContent === 'Calm voice');
		if (!now) throw new Error('The line is not among the gaps.');
		await choose(now, words.notMe);
		await until(() => text(running, 'a.md').includes('Calm voice (about:: not me)'));
	});

	it('changes its competencies', async () => {
		const running = await start({ 'a.md': NOTE });
		await unfold('strengths');
		const [line] = lines();
		if (!line) throw new Error('There is no line.');
		await choose(line, words.competencies);
		const [first, second] = [...document.body.querySelectorAll<HTMLSelectElement>('.modal select')];
		for (const [select, value] of [[first, 'ownership'], [second, 'growth']] as const) {
			if (!select) throw new Error('There is nothing to choose.');
			select.value = value;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		}
		button(en.writing.competencies.save).click();
		await until(() => text(running, 'a.md').includes('- Calm voice (strength:: ownership, growth)'));
	});

	it('leaves the note out as no interview, and the dashboard has the way back', async () => {
		const running = await start({ 'a.md': NOTE });
		await unfold('strengths');
		const [line] = lines();
		if (!line) throw new Error('There is no line.');
		await choose(line, words.notInterview);
		await until(() => text(running, 'a.md').includes('\ninterview: false\n'));
		await until(() => document.body.querySelector('.interview-debrief-skipped') !== null);
		await unfold('skipped');
		await unfold('skipped');
		button(excluded.readNote).click();
		await until(() => text(running, 'a.md') === NOTE);
	});
});

describe('the commands that change notes', () => {
	it('leave the note in front out, whatever its property said, and undo it', async () => {
		const before = NOTE.replace('company:', 'interview: true # sure\ncompany:');
		const running = await start({ 'a.md': before });
		expect(command(running, 'not-interview')).toBe(false);
		await openNote(running.app, 'a.md', 'here');
		expect(command(running, 'not-interview')).toBe(true);
		await until(() => text(running, 'a.md').includes('interview: false # sure'));
		command(running, 'undo-change');
		await until(() => text(running, 'a.md') === before);
		await until(() => said().includes(notices.undone(['a.md'])));
	});

	it('say that there is nothing to undo', async () => {
		const running = await start({});
		command(running, 'undo-change');
		await until(() => said().includes(en.writing.refusals['nothing-to-undo']({})));
		expect(commands.undoChange).not.toBe('');
	});

	const GUESSED = '# Oakline, product manager, round 2\n\nDate: 2 March 2025\n\n## What went well\n- Calm voice\n\n## What to improve\n- No numbers in the result\n';

	it('write guessed properties only after a preview, and leave the text as it is', async () => {
		const running = await start({ 'Oakline.md': GUESSED });
		await openNote(running.app, 'Oakline.md', 'here');
		command(running, 'write-properties');
		await until(() => document.body.querySelector('.modal .interview-debrief-plan') !== null);
		const added = document.body.findAll('.modal .interview-debrief-plan-added').map(({ lastElementChild }) => lastElementChild?.textContent);
		expect(added).toContain('company: Oakline');
		expect(added).toContain('round: 2');
		expect(added).toContain('date: 2025-03-02');
		expect(text(running, 'Oakline.md')).toBe(GUESSED);
		button(en.writing.properties.write).click();
		await until(() => text(running, 'Oakline.md') !== GUESSED);
		const after = text(running, 'Oakline.md');
		expect(after).toBe(`---\n${added.map((line) => `${line ?? ''}\n`).join('')}---\n${GUESSED}`);
		document.body.findAll('.modal-container').forEach((el) => el.remove());
		for (let turn = 0; turn < 6; turn++) await running.settle();
		command(running, 'write-properties');
		await until(() => said().includes(notices.nothingToWrite));
	});

	it('write into several notes as one step, and let existing values win', async () => {
		const second = `---\ncompany: Halcyon # theirs\n---\n${GUESSED}`;
		const running = await start({ 'Oakline.md': GUESSED, 'b.md': second });
		command(running, 'write-all-properties');
		await until(() => document.body.findAll('.modal .interview-debrief-plan').length === 2);
		button(en.writing.properties.write).click();
		await until(() => said().includes(notices.propertiesWritten(2)));
		expect(text(running, 'b.md')).toMatch(/^---\ncompany: Halcyon # theirs\n(?:[a-z]+: .+\n)+---\n# Oakline/);
		command(running, 'undo-change');
		await until(() => text(running, 'b.md') === second && text(running, 'Oakline.md') === GUESSED);
	});
});

describe('an empty vault', () => {
	it('offers an example, which is a debrief, and never writes over a note', async () => {
		const running = await start({});
		const file = en.writing.example.path;
		await until(() => [...document.body.querySelectorAll('button')].some(({ textContent }) => textContent === en.dashboard.createExample));
		button(en.dashboard.createExample).click();
		await until(() => text(running, file) !== '(gone)');
		expect(text(running, file)).toMatch(/^---\ntype: interview-debrief\n/);
		await until(() => document.body.querySelector('.interview-debrief-gaps .interview-debrief-row') !== null);
		command(running, 'undo-change');
		await until(() => text(running, file) === '(gone)');
	});
});
