import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readText } from '../core/reading.ts';
import { BANK, storyDesk, type StoryDesk } from './story-desk.ts';

const SEEDS = join(fileURLToPath(import.meta.url), '..', '..', '..', '..', 'shared', 'seeds');

const YEAR = 'What I learned.\n\nThe server died on a Friday.\nI called six people, one answered, and we were up in 3 hours.\n\nLater we moved.\n';

const button = (words: string): HTMLElement => {
	const found = document.body.findAll('.modal button').find((one) => one.textContent === words);
	if (!found) throw new Error(`There is no button ${words}.`);
	return found;
};
const fields = (): HTMLInputElement[] => document.body.findAll('.modal input[type="text"]') as HTMLInputElement[];

async function fill(desk: StoryDesk, index: number, words: string): Promise<void> {
	fields()[index]?.focus();
	await desk.type(words);
}

async function create(desk: StoryDesk): Promise<void> {
	button('Create').click();
	await desk.running.settle();
	await desk.running.settle();
}

/** Selects from the first words to the last ones. */
function select({ editor }: StoryDesk, first: string, last: string): void {
	const text = editor().getValue();
	editor().setSelection(editor().offsetToPos(text.indexOf(first)), editor().offsetToPos(text.indexOf(last) + last.length));
}

describe('a new story', () => {
	it('is a note with the parts to fill, named as said, with its question and competencies', async () => {
		const desk = await storyDesk({ 'a.md': 'Bread', 'Stories/Bank.md': BANK }, 'a.md');
		await desk.run('new-star-story');
		await fill(desk, 0, 'Six calls');
		await fill(desk, 1, 'A time you were stuck?');
		const [first] = document.body.findAll('.modal select') as HTMLSelectElement[];
		if (!first) throw new Error('There is no choice of competencies.');
		first.value = 'ownership';
		first.dispatchEvent(new Event('change'));
		await create(desk);
		expect(desk.running.app.workspace.getActiveFile()?.path).toBe('Stories/Six calls.md');
		expect(desk.text('Stories/Six calls.md').startsWith('---\ntags:\n  - interview/story\ncompetencies: [ownership]\n---\nAnswers: A time you were stuck?\n\n## Situation\n')).toBe(true);
	});

	it('gets a free name where one exists, and overwrites nothing', async () => {
		const desk = await storyDesk({ 'a.md': 'Bread', 'Stories/Bank.md': BANK }, 'a.md');
		await desk.run('new-star-story');
		await fill(desk, 0, 'Bank');
		await create(desk);
		expect(desk.text('Stories/Bank.md')).toBe(BANK);
		expect(desk.text('Stories/Bank 1.md')).toContain('## Situation');
	});

	it('can be made from a template of the person’s own, in the folder that is set', async () => {
		const desk = await storyDesk({ 'a.md': 'Bread', 'Templates/STAR story.md': '# {{title}}\n\nSituation:\nTask:\nAction:\nResult:\n' }, 'a.md', { templateFolder: 'Templates', storyFolder: 'Jobs/STAR' });
		await desk.run('new-star-story');
		await fill(desk, 0, 'Six calls');
		const choice = (document.body.findAll('.modal select') as HTMLSelectElement[]).at(-1);
		if (!choice) throw new Error('There is no choice of templates.');
		choice.value = 'Templates/STAR story.md';
		choice.dispatchEvent(new Event('change'));
		await create(desk);
		expect(desk.text('Jobs/STAR/Six calls.md')).toBe('# Six calls\n\nSituation:\nTask:\nAction:\nResult:\n');
	});

	it('is not made where the form is left', async () => {
		const desk = await storyDesk({ 'a.md': 'Bread' }, 'a.md');
		await desk.run('new-star-story');
		await fill(desk, 0, 'Six calls');
		button('Cancel').click();
		await desk.running.settle();
		expect(desk.text('Six calls.md')).toBe('(gone)');
	});
});

describe('a story captured from a selection', () => {
	it('quotes the words, links back to their paragraph, and is undone with its mark', async () => {
		const desk = await storyDesk({ 'Year.md': YEAR }, 'Year.md');
		select(desk, 'The server', '3 hours.');
		await desk.run('capture-star-story');
		expect(document.body.find('.interview-debrief-captured').textContent).toContain('I called six people');
		await fill(desk, 0, 'Six calls');
		await create(desk);
		expect(desk.text('Year.md')).toBe(YEAR.replace('3 hours.', '3 hours. ^year'));
		const note = desk.text('Six calls.md');
		expect(note).toContain('\n> The server died on a Friday.\n> I called six people, one answered, and we were up in 3 hours.\n>\n> From: [[Year#^year|Year]]\n\n## Situation\n');
		expect(note).toMatch(/competencies: \[[a-z]/u);
		expect(readText(note, 'Six calls.md')).toMatchObject({ stories: [], debriefs: [] });
		await desk.run('undo-change');
		expect([desk.text('Year.md'), desk.text('Six calls.md')]).toEqual([YEAR, '(gone)']);
	});

	it('is mined from a real reflection', async () => {
		if (!existsSync(SEEDS)) {
			console.warn('Left out: the three real notes are not there.');
			return;
		}
		const path = readdirSync(SEEDS).find((name) => readFileSync(join(SEEDS, name), 'utf8').includes('six calls')) ?? '';
		const text = readFileSync(join(SEEDS, path), 'utf8');
		const paragraph = text.split('\n').find((line) => line.includes('six calls')) ?? '';
		const desk = await storyDesk({ [path]: text }, path);
		select(desk, paragraph, paragraph);
		await desk.run('capture-star-story');
		await fill(desk, 0, 'Six calls');
		await create(desk);
		const note = desk.text('Six calls.md');
		expect(note).toContain(`\n> ${paragraph.trim()}\n`);
		const link = /> From: \[\[([^#|\]]+)#(\^?)([^|\]]+)/u.exec(note);
		expect(`${link?.[1] ?? ''}.md`).toBe(path);
		expect(desk.text(path)).toContain(link?.[2] === '^' ? `^${link[3] ?? ''}` : (link?.[3] ?? '?'));
		await desk.run('undo-change');
		expect(desk.text(path)).toBe(text);
	});

	it('links to the heading above and leaves the note alone where there is one', async () => {
		const text = `# Spring\n\n${YEAR}`;
		const desk = await storyDesk({ 'Year.md': text }, 'Year.md');
		select(desk, 'The server', '3 hours.');
		await desk.run('capture-star-story');
		await fill(desk, 0, 'Six calls');
		await create(desk);
		expect(desk.text('Year.md')).toBe(text);
		expect(desk.text('Six calls.md')).toContain('> From: [[Year#Spring|Year]]');
	});

	it('keeps Windows line breaks where it marks the place', async () => {
		const text = YEAR.replaceAll('\n', '\r\n');
		const desk = await storyDesk({ 'Year.md': text }, 'Year.md');
		select(desk, 'I called', '3 hours.');
		await desk.run('capture-star-story');
		await create(desk);
		expect(desk.text('Year.md')).toBe(text.replace('3 hours.', '3 hours. ^year'));
	});

	it('asks for a selection where there is none', async () => {
		const desk = await storyDesk({ 'Year.md': YEAR }, 'Year.md');
		await desk.run('capture-star-story');
		expect(desk.notices()).toContain('Select the text that tells what happened first.');
		expect(document.body.find('.modal')).toBeNull();
	});
});
