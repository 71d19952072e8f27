import { describe, expect, it } from 'vitest';
import { BANK, DEBRIEF, ROADMAPS, storyDesk, type StoryDesk } from './story-desk.ts';

const FILES = { 'Stories/Two roadmaps.md': ROADMAPS, 'Stories/Bank.md': BANK, 'Halcyon R1.md': DEBRIEF };
const CONFLICT = 'Tell me about a conflict with your manager?';

async function pickerAt(words: string, files: Readonly<Record<string, string>> = FILES): Promise<StoryDesk> {
	const desk = await storyDesk(files, 'Halcyon R1.md');
	desk.at(words);
	await desk.run('insert-star-story');
	return desk;
}

const input = (): HTMLInputElement => document.body.find('.prompt-input') as HTMLInputElement;

describe('the story picker', () => {
	it('starts with the question at the cursor and says why each story fits', async () => {
		const desk = await pickerAt(CONFLICT);
		expect(input().value).toBe(CONFLICT);
		expect(desk.rows()[0]).toMatch(/^Two roadmaps(?:Strong|Workable)$/u);
		expect(desk.rows('interview-debrief-pick-why')[0]).toMatch(/conflict/u);
		expect(desk.rows('suggestion-note')[0]).toMatch(/^Conflict.*Not told yet$/u);
	});

	it('starts with what is selected', async () => {
		const desk = await storyDesk(FILES, 'Halcyon R1.md');
		desk.editor().setSelection({ line: 7, ch: 2 }, { line: 7, ch: 17 });
		await desk.run('insert-star-story');
		expect(input().value).toBe('How do you plan');
	});

	it('inserts a link at the cursor, as one step, and undo gives the note back byte for byte', async () => {
		const desk = await pickerAt(CONFLICT);
		await desk.press('Enter');
		expect(desk.editor().getValue()).toBe(DEBRIEF.replace(CONFLICT, `${CONFLICT} [[Two roadmaps]]`));
		expect(desk.editor().getCursor()).toEqual({ line: 6, ch: `- ${CONFLICT} [[Two roadmaps]]`.length });
		desk.editor().undo();
		expect(desk.editor().getValue()).toBe(DEBRIEF);
	});

	it('links a story of a bank by its heading', async () => {
		const desk = await pickerAt('How do you plan?');
		await desk.type('invoices');
		await desk.press('Enter');
		expect(desk.editor().getValue()).toContain('How do you plan? [[Bank#Vendor divorce|Vendor divorce]]\n');
	});

	it('warns where this company has heard the story, also a moment ago', async () => {
		const desk = await pickerAt(CONFLICT);
		expect(desk.rows('interview-debrief-pick-warning')[0]).toBe('');
		await desk.press('Enter');
		await desk.run('insert-star-story');
		const warned = desk.rows().findIndex((title) => title.startsWith('Two roadmaps'));
		expect(desk.rows('interview-debrief-pick-warning')[warned]).toBe('Halcyon heard it on Nov 20, 2026');
		expect(desk.rows('suggestion-note')[warned]).toContain('Told once');
	});

	it('filters by competency and by what was told', async () => {
		const desk = await pickerAt('## Questions they asked');
		expect(desk.rows()).toHaveLength(3);
		await desk.type('#influence');
		expect(desk.rows()).toEqual(['Two roadmaps', 'Vendor divorce']);
		await desk.type('#conflict is:untold');
		expect(desk.rows()).toEqual(['Two roadmaps']);
		await desk.type('-is:untold');
		expect(desk.rows()).toEqual([]);
		expect(document.body.find('.suggestion-empty').textContent).not.toBe('');
	});

	it('says so where nothing fits, and offers to write that story', async () => {
		const desk = await pickerAt('## Questions they asked');
		await desk.type('quantum chromodynamics lattice');
		expect(desk.rows()[0]).toMatch(/^No story fits/u);
		await desk.press('Enter');
		const fields = [...document.body.findAll('.modal input[type="text"]')] as HTMLInputElement[];
		expect(fields[1]?.value).toBe('quantum chromodynamics lattice');
	});

	it('offers the other forms by Tab, and comes back by Escape', async () => {
		const desk = await pickerAt(CONFLICT);
		await desk.press('Tab');
		expect(desk.rows()).toEqual(['Link', 'Embed', 'Outline', 'Full text', '30-second cut', '90-second cut']);
		await desk.press('Escape');
		expect(input().value).toBe(CONFLICT);
		await desk.press('Tab');
		await desk.type('outline');
		await desk.press('Enter');
		expect(desk.editor().getValue()).toContain(`- ${CONFLICT}\n  - [[Two roadmaps]]\n    - **Situation:** Two leads had two roadmaps and one crew.\n    - **Task:** `);
		desk.editor().undo();
		expect(desk.editor().getValue()).toBe(DEBRIEF);
	});

	it('offers the other forms by a button', async () => {
		const desk = await pickerAt(CONFLICT);
		document.body.find('.suggestion-aux button').click();
		await desk.running.settle();
		expect(desk.rows()).toContain('Full text');
	});

	it('shows the selected story beside the list', async () => {
		const desk = await pickerAt('## Questions they asked');
		const preview = document.body.find('.interview-debrief-preview');
		expect(preview.textContent.startsWith(desk.rows()[0] ?? '?')).toBe(true);
		await desk.press('ArrowDown');
		expect(preview.textContent.startsWith(desk.rows()[1] ?? '?')).toBe(true);
		expect(preview.textContent).toContain('Situation');
	});

	it('opens the story with Ctrl and Enter and leaves the note alone', async () => {
		const desk = await pickerAt(CONFLICT);
		await desk.press('Enter', { ctrlKey: true });
		expect(desk.running.app.workspace.getActiveFile()?.path).toBe('Stories/Two roadmaps.md');
		expect(desk.text('Halcyon R1.md')).toBe(DEBRIEF);
	});

	it('writes nothing by being opened', async () => {
		const desk = await pickerAt(CONFLICT);
		await desk.press('Escape');
		expect(Object.keys(FILES).map((path) => desk.text(path))).toEqual(Object.values(FILES));
	});
});

const NAMELESS = 'Tell me about a conflict?\n\nSituation: Two plans.\nTask: Choose one.\nAction: I pushed back on the conflict.\nResult: One plan, 4 weeks early.\n\nTell me about a failure?\n\nSituation: It fell.\nTask: Mend it.\nAction: I did.\nResult: 3 days later it stood.\n';

describe('a story without a heading or note of its own', () => {
	it('is linked by a block id after asking', async () => {
		const desk = await pickerAt('How do you plan?', { 'Answers.md': NAMELESS, 'Halcyon R1.md': DEBRIEF });
		await desk.type('pushed back');
		await desk.press('Enter');
		expect(desk.text('Answers.md')).toBe(NAMELESS);
		const buttons = document.body.findAll('.modal-button-container button');
		buttons.find((button) => button.textContent === 'Add and link')?.click();
		await desk.running.settle();
		expect(desk.text('Answers.md')).toBe(NAMELESS.replace('4 weeks early.', '4 weeks early. ^tell-me-about-a-conflict'));
		expect(desk.editor().getValue()).toContain('How do you plan? [[Answers#^tell-me-about-a-conflict|Tell me about a conflict?]]');
	});

	it('stays as it is where the person says no', async () => {
		const desk = await pickerAt('How do you plan?', { 'Answers.md': NAMELESS, 'Halcyon R1.md': DEBRIEF });
		await desk.type('pushed back');
		await desk.press('Enter');
		document.body.findAll('.modal-button-container button').find((button) => button.textContent === 'Cancel')?.click();
		await desk.running.settle();
		expect([desk.text('Answers.md'), desk.editor().getValue()]).toEqual([NAMELESS, DEBRIEF]);
	});
});
