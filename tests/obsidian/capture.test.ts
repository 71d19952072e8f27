import { MarkdownView, Menu, TFile, Vault } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { TEMPLATES } from '../../src/core/index.ts';
import { en } from '../../src/i18n/en.ts';
import { openNote } from '../../src/obsidian/open-note.ts';
import { debrief, until } from './feed-app.ts';
import { manifest, startPlugin } from './plugin-app.ts';

const { capture: words } = en;
const HALCYON = '---\ntype: interview-debrief\ncompany: Halcyon\nrole: Data analyst\ndate: 2025-03-04\n---\n## What went well\n- Calm voice\n';
const DUE = '---\ntype: interview-debrief\ncompany: Oakline\ndate: 2025-03-05\n---\n## What went well\n- \n';

// whole apps are slow on a busy machine
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
	document.body.findAll('.notice, .menu, .modal-container, .suggestion-container').forEach((el) => el.remove());
});

const text = ({ app, vault }: RunningApp, path: string): string => {
	const file = app.vault.getFileByPath(path);
	return file ? vault.textNow(file) : '(gone)';
};
const paths = ({ app }: RunningApp): readonly string[] => {
	const found: string[] = [];
	Vault.recurseChildren(app.vault.getRoot(), (child) => void (child instanceof TFile && found.push(child.path)));
	return found.sort();
};
const said = (): string => document.body.findAll('.notice').map(({ textContent }) => textContent).join('\n');
const modal = (): HTMLElement | null => document.body.querySelector('.modal');
const command = (running: RunningApp, id: string): boolean => running.runCommand(`${manifest.id}:${id}`);

async function start(files: Readonly<Record<string, string>>, data: Readonly<Record<string, unknown>> = {}): Promise<RunningApp> {
	const running = await startPlugin(files, { pluginData: { [manifest.id]: JSON.stringify({ version: 1, ...data }) } });
	for (let turn = 0; turn < 10; turn++) await running.settle();
	return running;
}

function enter(label: string, value: string): void {
	const name = [...document.body.querySelectorAll('.modal .setting-item-name')].find(({ textContent }) => textContent === label);
	const field = name && document.body.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`.modal [aria-labelledby="${name.id}"]`);
	if (!field) throw new Error(`There is no ${label}.`);
	field.value = value;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}

function press(name: string): void {
	const found = [...document.body.querySelectorAll<HTMLButtonElement>('.modal button')].find(({ textContent }) => textContent === name);
	if (!found) throw new Error(`No button says ${name}.`);
	found.click();
}

async function pick(running: RunningApp, name: string): Promise<void> {
	const item = document.body.findAll('.prompt .suggestion-item').find(({ textContent }) => textContent.startsWith(name));
	if (!item) throw new Error(`Nothing to choose is called ${name}.`);
	item.click();
	for (let turn = 0; turn < 4; turn++) await running.settle();
}

describe('a new interview note', () => {
	it('is made in one write, linked to the last interview, with the cursor where the template wants it', async () => {
		const running = await start({ 'a.md': HALCYON }, { noteFolder: 'Jobs', noteName: '{{company}}/{{date}} {{stage}}' });
		const events: string[] = [];
		running.app.vault.on('create', ({ path }) => events.push(`create ${path}`));
		running.app.vault.on('modify', ({ path }) => events.push(`modify ${path}`));
		command(running, 'new-note');
		enter('Company', 'halcyon, Inc.');
		enter('Role', 'PM: "growth"');
		enter('Kind of round', 'system-design');
		enter('Date', '2025-03-09');
		enter('Interviewers', 'Ife Adeyemi, , Bo Lind');
		expect(modal()?.textContent).toContain('Jobs/halcyon, Inc/2025-03-09 System design.md');
		press(words.form.create);
		await until(() => paths(running).length === 2);
		for (let turn = 0; turn < 6; turn++) await running.settle();
		const made = 'Jobs/halcyon, Inc/2025-03-09 System design.md';
		expect(text(running, made)).toMatch(/^---\ntype: interview-debrief\ncompany: "halcyon, Inc\."\nrole: "PM: \\"growth\\""\nround:\nstage: system-design\ndate: 2025-03-09\ninterviewers:\n {2}- Ife Adeyemi\n {2}- Bo Lind\n---\n\[\[a\]\]\n/);
		expect(events.filter((event) => event.endsWith('.md'))).toEqual([`create ${made}`]);
		const view = running.app.workspace.getActiveViewOfType(MarkdownView);
		expect(view?.file?.path).toBe(made);
		const wanted = TEMPLATES.find(({ id }) => id === 'system-design')?.text.split('{{cursor}}')[0]?.split('\n').at(-1);
		expect(view?.editor.getLine(view.editor.getCursor().line).slice(0, view.editor.getCursor().ch)).toBe(wanted);
	});

	it('never takes the place of a note', async () => {
		const running = await start({ 'Halcyon 2025-03-09.md': 'mine' });
		command(running, 'new-note');
		enter('Company', 'Halcyon');
		enter('Date', '2025-03-09');
		press(words.form.create);
		await until(() => paths(running).length === 2);
		expect(paths(running)).toEqual(['Halcyon 2025-03-09 1.md', 'Halcyon 2025-03-09.md']);
		expect(text(running, 'Halcyon 2025-03-09.md')).toBe('mine');
	});

	it('is a planned interview also from a template of one line, and asks what the template asks', async () => {
		const running = await start({ 'T/Mine.md': 'Talk with {{ask:Who}} at {{company}}, {{nonsense}} <% tp.file.title %>' }, { templateFolder: 'T', 'command:T/Mine.md': true });
		expect(command(running, 'template-T/Mine.md')).toBe(true);
		enter('Company', 'Oakline');
		enter('Date', '2025-03-09');
		press(words.form.create);
		await until(() => [...document.body.querySelectorAll('.modal .setting-item-name')].some(({ textContent }) => textContent === 'Who'));
		enter('Who', 'Ife');
		press(words.asks.go);
		await until(() => paths(running).length === 2);
		expect(text(running, 'Oakline 2025-03-09.md')).toBe('---\ntype: interview-debrief\ncompany: Oakline\ndate: 2025-03-09\n---\nTalk with Ife at Oakline, {{nonsense}} <% tp.file.title %>');
		await until(() => said().includes(words.notices.otherCode));
		expect(said()).toContain(words.notices.unknownVariables(['nonsense']));
	});

	it('goes to the folder whose menu it came from', async () => {
		const running = await start({ 'Deep/Down/a.md': HALCYON });
		const menu = new Menu();
		const folder = running.app.vault.getFolderByPath('Deep/Down');
		if (!folder) throw new Error('There is no folder.');
		running.app.workspace.trigger('file-menu', menu, folder, 'file-explorer');
		menu.showAtPosition({ x: 0, y: 0 });
		document.body.findAll('.menu .menu-item').find(({ textContent }) => textContent === words.newNoteHere)?.click();
		enter('Company', 'Oakline');
		expect(modal()?.textContent).toContain('“Deep/Down/Oakline ');
	});
});

describe('a link', () => {
	const follow = (running: RunningApp, params: Readonly<Record<string, string>>): void => void running.host.protocolHandlers.get('interview-debrief')?.({ action: 'interview-debrief', ...params });

	it('fills in the form, and writes nothing before a person agrees', async () => {
		const running = await start({ 'a.md': HALCYON });
		follow(running, { do: 'new', company: 'Oakline', stage: 'technical', date: '2025-04-01', template: 'behavioural' });
		expect(modal()?.textContent).toContain(words.form.fromLink);
		for (let turn = 0; turn < 4; turn++) await running.settle();
		expect(paths(running)).toEqual(['a.md']);
		press(words.form.create);
		await until(() => paths(running).length === 2);
		expect(text(running, 'Oakline Technical 2025-04-01.md')).toContain('company: Oakline\n');
	});

	it.each([
		[{ do: 'delete' }, 'do'],
		[{ do: 'new', company: 'x'.repeat(101) }, 'company'],
		[{ do: 'new', company: '../../etc\n---' }, 'company'],
		[{ do: 'new', company: '{{ask:Password}}' }, 'company'],
		[{ do: 'new', stage: 'lunch' }, 'stage'],
		[{ do: 'new', date: '2025-02-30' }, 'date'],
		[{ do: 'new', template: 'star-story' }, 'template'],
		[{ do: 'new', path: '/somewhere' }, 'path'],
	])('with a value that is not right makes nothing, and says which: %j', async (params, name) => {
		const running = await start({});
		follow(running, params);
		expect(modal()).toBeNull();
		expect(said()).toContain(name);
		expect(paths(running)).toEqual([]);
	});
});

describe('a template at the cursor', () => {
	it('is chosen from all of them, the edited copies among them', async () => {
		const running = await start({ 'a.md': 'Before\n\nAfter\n', 'T/STAR story.md': '## My own\n- \n' }, { templateFolder: 'T' });
		const view = await openNote(running.app, 'a.md', 'here', { mode: 'source' });
		view?.editor.setCursor({ line: 1, ch: 0 });
		command(running, 'insert-template');
		expect(document.body.findAll('.prompt .suggestion-item')).toHaveLength(TEMPLATES.length);
		await pick(running, words.templates['star-story']);
		await until(() => text(running, 'a.md') !== 'Before\n\nAfter\n');
		expect(text(running, 'a.md')).toBe('Before\n\n## My own\n- \n\nAfter\n');
	});

	it('leaves a note alone whose properties cannot be read, and says so', async () => {
		const broken = '---\ncompany: "Halcyon\n---\nText\n';
		const running = await start({ 'a.md': broken });
		await openNote(running.app, 'a.md', 'here', { mode: 'source' });
		command(running, 'insert-template');
		await pick(running, words.templates.debrief);
		await until(() => said() !== '');
		expect(said()).toContain('can’t be read');
		expect(text(running, 'a.md')).toBe(broken);
	});

	it('cannot be put where nothing is edited', async () => {
		expect(command(await start({}), 'insert-template')).toBe(false);
	});
});

describe('the copies of built-in templates', () => {
	it('go to the folder with the names of the vault, never over a note, and are taken back together', async () => {
		const running = await start({ 'T/STAR story.md': 'mine' }, { templateFolder: 'T', propertyCompany: 'firm', typeValue: 'talk' });
		command(running, 'copy-templates');
		await until(() => said().includes('copied'));
		expect(paths(running)).toHaveLength(TEMPLATES.length);
		expect(text(running, 'T/STAR story.md')).toBe('mine');
		expect(text(running, 'T/Mock interview.md')).toContain('type: talk\nfirm: "{{company}}"\n');
		command(running, 'undo-change');
		await until(() => paths(running).length === 1);
	});

	it('need a folder', async () => {
		const running = await start({});
		command(running, 'copy-templates');
		expect(said()).toBe(words.notices.noTemplateFolder);
	});
});

describe('commands of templates', () => {
	it('come and go with the switch in the settings', async () => {
		const running = await start({}, { 'command:mock': true });
		expect(running.host.commands.get(`${manifest.id}:template-mock`)?.name).toContain(words.templates.mock);
		expect(running.host.commands.has(`${manifest.id}:template-debrief`)).toBe(false);
	});
});

describe('the five-minute debrief', () => {
	const field = (label: string): HTMLTextAreaElement => {
		const found = [...document.body.querySelectorAll('.modal label')].find(({ textContent }) => textContent === label);
		const area = found && document.getElementById(found.getAttribute('for') ?? '');
		if (!area) throw new Error(`There is no ${label}.`);
		return area as HTMLTextAreaElement;
	};
	const type = (label: string, value: string): void => {
		const area = field(label);
		area.value = value;
		area.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const count = (): string => document.body.querySelector('.plugin-interview-debrief')?.textContent ?? '';

	it('is quietly counted in the status bar until it is written, and counted again when it is taken back', async () => {
		const running = await start({ 'Oakline.md': DUE, 'b.md': debrief('Calm voice') });
		await until(() => count() === words.awaiting.status(1));
		document.body.querySelector<HTMLElement>('.plugin-interview-debrief')?.click();
		await running.settle();
		type(words.debrief.missed, 'Lost the thread\n* Gave no numbers');
		await running.settle();
		press(words.debrief.write);
		await until(() => text(running, 'Oakline.md').includes('- Lost the thread\n- Gave no numbers\n'));
		expect(text(running, 'Oakline.md').startsWith(DUE.trimEnd())).toBe(true);
		await until(() => modal()?.textContent.includes(words.debrief.writtenTo('Oakline')) === true);
		await until(() => count() === '');
		press(words.debrief.undo);
		await until(() => text(running, 'Oakline.md') === DUE);
		await until(() => count() === words.awaiting.status(1));
		expect(field(words.debrief.missed).value).toBe('Lost the thread\n* Gave no numbers');
	});

	it('keeps what was typed when the window is closed, and when the note gets another name', async () => {
		const running = await start({ 'Oakline.md': DUE });
		await openNote(running.app, 'Oakline.md', 'here', { mode: 'source' });
		command(running, 'debrief');
		await running.settle();
		type(words.debrief.recall, 'They were kind');
		document.body.querySelector<HTMLElement>('.modal-close-button')?.click();
		const file = running.app.vault.getFileByPath('Oakline.md');
		if (!file) throw new Error('There is no note.');
		await running.app.fileManager.renameFile(file, 'Done/Oakline first.md').catch(async () => {
			await running.app.vault.createFolder('Done');
			await running.app.fileManager.renameFile(file, 'Done/Oakline first.md');
		});
		for (let turn = 0; turn < 10; turn++) await running.settle();
		command(running, 'debrief');
		await running.settle();
		expect(field(words.debrief.recall).value).toBe('They were kind');
		expect(modal()?.textContent).toContain(words.debrief.kept);
		expect(text(running, 'Done/Oakline first.md')).toBe(DUE);
	});

	it('writes nothing where nothing was said', async () => {
		const running = await start({ 'Oakline.md': DUE });
		await openNote(running.app, 'Oakline.md', 'here', { mode: 'source' });
		command(running, 'debrief');
		await running.settle();
		press(words.debrief.write);
		await running.settle();
		expect(modal()?.textContent).toContain(words.debrief.nothing);
		expect(text(running, 'Oakline.md')).toBe(DUE);
	});

	it('asks which interview it was where no interview is in front, those that wait first', async () => {
		const running = await start({ 'a.md': HALCYON, 'Oakline.md': DUE });
		command(running, 'debrief');
		const offered = document.body.findAll('.prompt .suggestion-item').map(({ textContent }) => textContent);
		expect(offered).toEqual(['Oakline · Mar 5, 2025', 'Halcyon · Mar 4, 2025', words.picker.newNote]);
		await pick(running, 'Halcyon');
		expect(modal()?.textContent).toContain(words.debrief.title);
	});
});
