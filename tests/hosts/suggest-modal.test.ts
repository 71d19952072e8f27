import { AbstractInputSuggest, FuzzySuggestModal, prepareFuzzySearch, prepareSimpleSearch, renderMatches, SuggestModal } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dialogApp, press, settled, type } from './dialog-app.ts';

let { app, detach } = dialogApp();

beforeEach(() => {
	detach();
	({ app, detach } = dialogApp());
	document.body.empty();
});

afterEach(() => detach());

const cities = ['Amsterdam', 'Berlin', 'Bern', 'Cairo'];

class Picker extends SuggestModal<string> {
	readonly chosen: string[] = [];

	getSuggestions(query: string): string[] | Promise<string[]> {
		return cities.filter((city) => city.toLowerCase().includes(query.toLowerCase()));
	}

	renderSuggestion(value: string, el: HTMLElement): void {
		el.setText(value);
	}

	override onClose(): void {
		this.chosen.push('closed');
	}

	onChooseSuggestion(value: string, event: MouseEvent | KeyboardEvent): void {
		this.chosen.push(`${value} by ${event.type}`);
	}
}

function rows(picker: SuggestModal<never> | SuggestModal<string>): string[] {
	return picker.resultContainerEl.findAll('.suggestion-item').map((el) => el.getText());
}

function selected(picker: SuggestModal<string>): string[] {
	return picker.resultContainerEl.findAll('.suggestion-item.is-selected').map((el) => el.getText());
}

describe('a picker', () => {
	it('opens with the focus in its input and suggestions for what is typed so far', () => {
		const picker = new Picker(app);
		picker.open();
		expect(document.activeElement).toBe(picker.inputEl);
		expect(rows(picker)).toEqual(cities);
		expect(selected(picker)).toEqual(['Amsterdam']);
	});

	it('asks again at every change of the input, and selects the first', () => {
		const picker = new Picker(app);
		picker.open();
		press('ArrowDown');
		type(picker.inputEl, 'ber');
		expect(rows(picker)).toEqual(['Berlin', 'Bern']);
		expect(selected(picker)).toEqual(['Berlin']);
	});

	it('moves with the arrows, around both ends', () => {
		const picker = new Picker(app);
		picker.open();
		press('ArrowDown');
		expect(selected(picker)).toEqual(['Berlin']);
		press('ArrowUp');
		press('ArrowUp');
		expect(selected(picker)).toEqual(['Cairo']);
		press('ArrowDown');
		expect(selected(picker)).toEqual(['Amsterdam']);
	});

	it('jumps with Home, End, Page Up and Page Down, and stops at the ends', () => {
		const picker = new Picker(app);
		picker.open();
		press('End');
		expect(selected(picker)).toEqual(['Cairo']);
		press('PageDown');
		expect(selected(picker)).toEqual(['Cairo']);
		press('Home');
		expect(selected(picker)).toEqual(['Amsterdam']);
		press('PageDown');
		expect(selected(picker)).toEqual(['Cairo']);
		press('PageUp');
		expect(selected(picker)).toEqual(['Amsterdam']);
	});

	it('closes before it hands over the choice', () => {
		const picker = new Picker(app);
		picker.open();
		press('ArrowDown');
		press('Enter');
		expect(picker.chosen).toEqual(['closed', 'Berlin by keydown']);
		expect(picker.containerEl.isConnected).toBe(false);
	});

	it('chooses the row that is clicked, and selects the one under the pointer', () => {
		const picker = new Picker(app);
		picker.open();
		const bern = picker.resultContainerEl.findAll('.suggestion-item')[2];
		bern?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }));
		expect(selected(picker)).toEqual(['Bern']);
		bern?.click();
		expect(picker.chosen).toEqual(['closed', 'Bern by click']);
	});

	it('hands over the selected row with the event of a key of its own', () => {
		const picker = new Picker(app);
		picker.scope.register(['Shift'], 'Enter', (event) => {
			picker.selectActiveSuggestion(event);
			return false;
		});
		picker.open();
		press('Enter', { shiftKey: true });
		expect(picker.chosen).toEqual(['closed', 'Amsterdam by keydown']);
	});

	it('leaves a key with a modifier it does not know alone', () => {
		const picker = new Picker(app);
		picker.open();
		expect(press('Enter', { ctrlKey: true }).defaultPrevented).toBe(false);
		expect(picker.chosen).toEqual([]);
	});

	it('lets a picker take Tab for itself', () => {
		const picker = new Picker(app);
		let pressed = 0;
		picker.scope.register([], 'Tab', () => {
			pressed++;
			return false;
		});
		picker.open();
		press('Tab');
		expect(pressed).toBe(1);
		expect(document.activeElement).toBe(picker.inputEl);
	});

	it('says that nothing was found, and then Enter does nothing', () => {
		const picker = new Picker(app);
		picker.emptyStateText = 'No such city.';
		picker.open();
		type(picker.inputEl, 'zz');
		expect(picker.resultContainerEl.getText()).toBe('No such city.');
		press('Enter');
		expect(picker.chosen).toEqual([]);
	});

	it('lets onNoSuggestion decide what an empty list shows', () => {
		class Helpful extends Picker {
			override onNoSuggestion(): void {
				this.resultContainerEl.setText('Write one');
			}
		}
		const picker = new Helpful(app);
		picker.open();
		type(picker.inputEl, 'zz');
		expect(picker.resultContainerEl.getText()).toBe('Write one');
	});

	it('shows no more rows than its limit', () => {
		const picker = new Picker(app);
		picker.limit = 2;
		picker.open();
		expect(rows(picker)).toEqual(['Amsterdam', 'Berlin']);
	});

	it('waits for suggestions that come later, and forgets those of an earlier query', async () => {
		const answers: ((values: string[]) => void)[] = [];
		class Slow extends Picker {
			override getSuggestions(): Promise<string[]> {
				return new Promise((resolve) => answers.push(resolve));
			}
		}
		const picker = new Slow(app);
		picker.open();
		type(picker.inputEl, 'b');
		answers[1]?.(['Berlin']);
		await settled();
		answers[0]?.(['Amsterdam']);
		await settled();
		expect(rows(picker)).toEqual(['Berlin']);
	});

	it('shows its placeholder and instructions', () => {
		const picker = new Picker(app);
		picker.setPlaceholder('Which city?');
		picker.setInstructions([
			{ command: '↵', purpose: 'to choose' },
			{ command: 'esc', purpose: 'to leave' },
		]);
		expect(picker.inputEl.placeholder).toBe('Which city?');
		expect(picker.modalEl.findAll('.prompt-instruction').map((el) => el.getText())).toEqual(['↵to choose', 'escto leave']);
	});

	it('does not draw suggestions when onOpen is overridden without super', () => {
		class Quiet extends Picker {
			override onOpen(): void {
				this.setPlaceholder('…');
			}
		}
		const picker = new Quiet(app);
		picker.open();
		expect(rows(picker)).toEqual([]);
	});
});

describe('a fuzzy picker', () => {
	class Fuzzy extends FuzzySuggestModal<{ name: string }> {
		readonly chosen: string[] = [];

		getItems(): { name: string }[] {
			return ['Release notes', 'Notes', 'Notation', 'Plan'].map((name) => ({ name }));
		}

		getItemText(item: { name: string }): string {
			return item.name;
		}

		onChooseItem(item: { name: string }): void {
			this.chosen.push(item.name);
		}
	}

	function shown(picker: Fuzzy): string[] {
		return picker.resultContainerEl.findAll('.suggestion-item').map((el) => el.getText());
	}

	it('shows everything in the given order while nothing is typed', () => {
		const picker = new Fuzzy(app);
		picker.open();
		expect(shown(picker)).toEqual(['Release notes', 'Notes', 'Notation', 'Plan']);
	});

	it('ranks the closer match first and marks the letters that matched', () => {
		const picker = new Fuzzy(app);
		picker.open();
		type(picker.inputEl, 'notes');
		expect(shown(picker)).toEqual(['Notes', 'Release notes']);
		expect(picker.resultContainerEl.findAll('.suggestion-highlight').map((el) => el.getText())).toEqual(['Notes', 'notes']);
	});

	it('finds letters in order with gaps, and chooses the item itself', () => {
		const picker = new Fuzzy(app);
		picker.open();
		type(picker.inputEl, 'rlsn');
		expect(shown(picker)).toEqual(['Release notes']);
		press('Enter');
		expect(picker.chosen).toEqual(['Release notes']);
	});
});

describe('search', () => {
	it('gives a better match the higher score, none above zero', () => {
		const search = prepareFuzzySearch('gap');
		const [whole, scattered] = [search('Gap'), search('go and pray')];
		expect(whole?.score).toBeGreaterThan(scattered?.score ?? 0);
		expect(whole?.score).toBeLessThanOrEqual(0);
		expect(search('pag')).toBeNull();
	});

	it('wants every word of a simple search as it is written', () => {
		const search = prepareSimpleSearch('ada no');
		expect(search('Notes of Ada')?.matches).toEqual([
			[0, 2],
			[9, 12],
		]);
		expect(search('Notes of A-d-a')).toBeNull();
	});

	it('shifts matches by the offset when only a part of the text is drawn', () => {
		const el = createDiv();
		renderMatches(el, 'note.md', [[0, 2], [7, 9]], -7);
		expect(el.innerHTML).toBe('<span class="suggestion-highlight">no</span>te.md');
	});
});

describe('suggestions under an input', () => {
	class Cities extends AbstractInputSuggest<string> {
		protected getSuggestions(query: string): string[] {
			return cities.filter((city) => city.startsWith(query));
		}

		renderSuggestion(value: string, el: HTMLElement): void {
			el.setText(value);
		}
	}

	function setUp(): { input: HTMLInputElement; suggest: Cities; list: () => string[] } {
		const input = document.body.createEl('input');
		const suggest = new Cities(app, input);
		return { input, suggest, list: () => document.body.findAll('.suggestion-item').map((el) => el.getText()) };
	}

	it('come with the focus, follow the typing and go when it leaves', () => {
		const { input, list } = setUp();
		expect(list()).toEqual([]);
		input.focus();
		expect(list()).toEqual(cities);
		type(input, 'Be');
		expect(list()).toEqual(['Berlin', 'Bern']);
		input.blur();
		expect(list()).toEqual([]);
	});

	it('hand the chosen value to onSelect and leave the input and the list to it', () => {
		const { input, suggest, list } = setUp();
		const chosen: string[] = [];
		suggest.onSelect((value) => chosen.push(value));
		input.focus();
		press('ArrowDown');
		press('Enter');
		expect(chosen).toEqual(['Berlin']);
		expect(suggest.getValue()).toBe('');
		suggest.setValue('Berlin');
		suggest.close();
		expect(input.value).toBe('Berlin');
		expect(list()).toEqual([]);
	});

	it('close on Escape without closing anything else', () => {
		const { input, list } = setUp();
		input.focus();
		expect(press('Escape').defaultPrevented).toBe(true);
		expect(list()).toEqual([]);
		expect(document.activeElement).toBe(input);
	});
});
