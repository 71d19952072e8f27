import type { Scope } from './keymap.mts';

interface Owner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The rows under an input, one of them selected, moved by the keys of a scope or the pointer. */
export class SuggestionList<T> {
	private values: readonly T[] = [];
	private rows: HTMLElement[] = [];
	private selected = 0;

	constructor(
		private readonly owner: Owner<T>,
		private readonly containerEl: HTMLElement,
		scope: Scope,
	) {
		const keys: Record<string, () => void> = {
			ArrowUp: () => this.selectAround(this.selected - 1),
			ArrowDown: () => this.selectAround(this.selected + 1),
			PageUp: () => this.select(Math.max(this.selected - this.rowsInView(), 0)),
			PageDown: () => this.select(Math.min(this.selected + this.rowsInView(), this.rows.length - 1)),
			Home: () => this.select(0),
			End: () => this.select(this.rows.length - 1),
		};
		for (const [key, move] of Object.entries(keys)) {
			scope.register([], key, () => {
				if (this.rows.length > 0) move();
				return false;
			});
		}
		scope.register([], 'Enter', (event) => {
			this.chooseSelected(event);
			return false;
		});
		containerEl.on('click', '.suggestion-item', (event, row) => {
			event.preventDefault();
			this.select(this.rows.indexOf(row));
			this.chooseSelected(event);
		});
		containerEl.on('mousemove', '.suggestion-item', (_event, row) => this.select(this.rows.indexOf(row), false));
		// Keeps the focus in the input, where the person is typing.
		containerEl.addEventListener('mousedown', (event) => event.preventDefault());
	}

	show(values: readonly T[]): void {
		this.containerEl.empty();
		this.values = values;
		this.rows = values.map((value) => {
			const row = this.containerEl.createDiv('suggestion-item');
			this.owner.renderSuggestion(value, row);
			return row;
		});
		this.selected = 0;
		this.select(0);
	}

	/** Does nothing while no row is shown. */
	chooseSelected(event: MouseEvent | KeyboardEvent): void {
		if (this.selected < this.values.length) this.owner.selectSuggestion(this.values[this.selected] as T, event);
	}

	private selectAround(index: number): void {
		this.select((index + this.rows.length) % this.rows.length);
	}

	private select(index: number, reveal = true): void {
		const row = this.rows[index];
		if (!row) return;
		this.rows[this.selected]?.removeClass('is-selected');
		row.addClass('is-selected');
		this.selected = index;
		if (reveal) row.scrollIntoView?.({ block: 'nearest' });
	}

	private rowsInView(): number {
		const height = this.rows[this.selected]?.offsetHeight ?? 0;
		return height > 0 ? Math.max(1, Math.floor(this.containerEl.clientHeight / height)) : 10;
	}
}
