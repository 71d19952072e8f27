import { afterEach, describe, expect, it } from 'vitest';
import { show, type Screen } from './dashboard-app.tsx';

const PATH = 'Halcyon R1.md';
const LINES = ['I froze on the join question.', 'I rambled about the ledger.', 'I stayed calm when they pushed back.', 'I struggled with the last question.'];
const NOTE = `---\ntype: interview-debrief\ncompany: Halcyon\ndate: 2026-11-02\n---\n## What they heard\nWe began late.\n${LINES.join('\n')}\nThen we said goodbye.\n`;

let screen: Screen;
afterEach(() => {
	screen.close();
});

const panel = (): HTMLElement => {
	const found = screen.root.querySelector<HTMLElement>('.interview-debrief-review');
	if (!found) throw new Error('The review is not open.');
	return found;
};
const shown = (): string => panel().querySelector('blockquote')?.textContent ?? '(none)';
const position = (): string => panel().querySelector('.interview-debrief-review-position')?.textContent ?? '';
const said = (): string => panel().querySelector('[role=status]')?.textContent ?? '';
const note = (): string => screen.notes.get(PATH) ?? '';
const press = (key: string, init: KeyboardEventInit = {}): Promise<void> => screen.press(document.activeElement ?? document.body, key, init);

async function open(text = NOTE): Promise<void> {
	screen = await show({ [PATH]: text });
	await screen.select(screen.button('Review'));
}

describe('the review of unsorted lines', () => {
	it('shows the first line with what stands around it, and takes the keyboard', async () => {
		await open();
		expect(shown()).toBe(LINES[0]);
		expect(position()).toBe('1 of 4');
		expect([...panel().querySelectorAll('.interview-debrief-around')].map(({ textContent }) => textContent)).toEqual(['We began late.', LINES[1]]);
		expect(document.activeElement).toBe(panel());
	});

	it('files a line by one key, counts it, and shows the next one', async () => {
		await open();
		await press('g');
		expect(note()).toMatch(/I froze on the join question\. \(gap:: [a-z, -]+\)\n/);
		expect(shown()).toBe(LINES[1]);
		expect(position()).toBe('2 of 4');
		expect(said()).toBe(`Filed as gap. 2 of 4 ${LINES[1] ?? ''}`);
		await press('S');
		expect(note()).toMatch(/I rambled about the ledger\. \(strength:: /);
		expect(document.activeElement).toBe(panel());
		expect(screen.library.reading(PATH)?.debriefs[0]?.items.filter(({ certainty }) => certainty === 'labelled')).toHaveLength(2);
	});

	it('skips by Space and takes everything back in turn', async () => {
		await open();
		await press('g');
		await press(' ');
		await press('x');
		await press('s');
		expect(panel().textContent).toContain('No lines are left: 2 lines filed, 1 skipped, and 1 dismissed.');
		for (const at of [3, 2, 1, 0]) {
			await press('z', { ctrlKey: true });
			expect(shown()).toBe(LINES[at]);
		}
		expect(note()).toBe(NOTE);
		expect(position()).toBe('1 of 4');
		await press('z', { metaKey: true });
		expect(said()).toContain('Nothing to undo.');
	});

	it('never shows a dismissed line again, whatever the note is called', async () => {
		await open();
		await press('x');
		expect(shown()).toBe(LINES[1]);
		expect(note()).toBe(NOTE);
		await screen.remove(PATH);
		await screen.put('Another name.md', `${NOTE}\nAnd a last line.`);
		expect(shown()).toBe(LINES[1]);
	});

	it('files under another competency where one is chosen, for this line only', async () => {
		await open();
		const select = panel().querySelector('select');
		if (!select) throw new Error('No competency can be chosen.');
		await screen.set(() => {
			select.value = 'motivation';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await screen.press(select, 's');
		expect(note()).toBe(NOTE);
		await screen.press(panel(), 'g');
		expect(note()).toContain('question. (gap:: motivation)');
		await screen.press(panel(), 'g');
		expect(note()).not.toContain('ledger. (gap:: motivation)');
	});

	it('works by its buttons too, and goes on with the keys after a tap', async () => {
		await open();
		const gap = screen.button(/^Gap/);
		gap.focus();
		await screen.select(gap, { detail: 1 });
		expect(note()).toContain('question. (gap::');
		expect(document.activeElement).toBe(panel());
		const skip = screen.button(/^Skip/);
		skip.focus();
		await screen.select(skip, { detail: 0 });
		expect(document.activeElement).toBe(skip);
		expect(shown()).toBe(LINES[2]);
	});

	it('says so where the line has changed under it, and shows what is there now', async () => {
		await open();
		const texts = screen.notes as Map<string, string>;
		texts.set(PATH, NOTE.replace('froze', 'was lost'));
		await press('g');
		expect(said()).toBe(`“${PATH}” has changed there since it was read, so it was left as it is.`);
		expect(note()).not.toContain('(gap::');
		await screen.put(PATH, note());
		expect(position()).toBe('1 of 3');
		expect(shown()).toBe(LINES[1]);
	});

	it('does not file by a key that belongs to something else', async () => {
		await open();
		for (const init of [{ ctrlKey: true }, { altKey: true }, { isComposing: true }, { repeat: true }]) await press('g', init);
		await press('q');
		expect(note()).toBe(NOTE);
		expect(position()).toBe('1 of 4');
	});

	it('goes back to its button', async () => {
		await open();
		await press('Escape');
		expect(document.activeElement).toBe(screen.button(/^Review$/));
		await screen.select(screen.button('Review'));
		for (let line = 0; line < 4; line++) await press(' ');
		await screen.select(screen.button('Look at skipped'));
		expect(position()).toBe('1 of 4');
	});
});
