import { FuzzySuggestModal, Menu, type App } from 'obsidian';
import type { Option } from '../ui/shell.ts';

/** As many as a menu shows at a glance; more of them are searched. */
const IN_A_MENU = 14;

/** Lets a person choose one of several, in a menu below the target or, where there are many, in a search. */
export function choose<T>(app: App, target: HTMLElement, title: string, options: readonly Option<T>[], onChoose: (value: T) => void): void {
	if (options.length > IN_A_MENU) {
		new ChoiceModal(app, title, options, onChoose).open();
		return;
	}
	const menu = new Menu();
	for (const { name, value, chosen } of options) {
		menu.addItem((item) => item.setTitle(name).setChecked(chosen).onClick(() => onChoose(value)));
	}
	const { left, right, bottom } = target.getBoundingClientRect();
	const rtl = target.win.getComputedStyle(target).direction === 'rtl';
	menu.showAtPosition({ x: rtl ? right : left, y: bottom, ...(rtl && { left: true }) }, target.doc);
}

class ChoiceModal<T> extends FuzzySuggestModal<Option<T>> {
	private readonly options: readonly Option<T>[];
	private readonly onChoose: (value: T) => void;

	constructor(app: App, title: string, options: readonly Option<T>[], onChoose: (value: T) => void) {
		super(app);
		this.options = options;
		this.onChoose = onChoose;
		this.limit = options.length;
		this.setPlaceholder(title);
	}

	getItems(): Option<T>[] {
		return [...this.options];
	}

	getItemText({ name }: Option<T>): string {
		return name;
	}

	onChooseItem({ value }: Option<T>): void {
		this.onChoose(value);
	}
}
