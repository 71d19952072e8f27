import type * as obsidian from 'obsidian';
import { findPage, type Page } from './definitions.mts';
import { draw, type Drawing, type Stage } from './draw.mts';
import { drawTitlebar } from './page.mts';

interface OpenPage {
	name: string;
	/** Only for pages that draw themselves. */
	own: obsidian.SettingPage | null;
}

/** What of a settings tab is on the screen: its definitions, and the pages opened from them. */
export class TabStage {
	private pages: OpenPage[] = [];
	private drawing: Drawing | null = null;
	private shown = false;

	constructor(private readonly tab: obsidian.SettingTab) {}

	/** Names of the open pages, outermost first. */
	show(path: readonly string[] = []): void {
		this.hide();
		this.shown = true;
		this.tab.update();
		for (const name of path) {
			const page = findPage(this.itemsOf(this.pages), name);
			if (page) this.openPage(page);
		}
	}

	hide(): void {
		if (!this.shown) return;
		this.shown = false;
		this.closePages(0);
		this.clear();
		this.tab.hide();
	}

	/** Draws again, on the page that is open, where it still exists. */
	redraw(): void {
		if (!this.shown) return;
		const depth = this.pages.findIndex((_page, at) => !this.pageAt(at));
		if (depth >= 0) this.closePages(depth);
		const page = this.pages.at(-1);
		if (page?.own) return;
		const { containerEl } = this.tab;
		const scrolled = containerEl.scrollTop;
		this.clear();
		if (this.tab.settingItems.length === 0) this.tab.display();
		else this.drawItems(this.itemsOf(this.pages), page?.name ?? null);
		containerEl.scrollTop = scrolled;
	}

	refresh(): void {
		this.drawing?.refresh();
	}

	private drawItems(items: readonly obsidian.SettingDefinitionItem[], title: string | null): void {
		const { containerEl } = this.tab;
		const stage: Stage = {
			store: this.tab,
			openPage: (page) => this.openPage(page),
			changed: () => this.tab.refreshDomState(),
		};
		if (title !== null) drawTitlebar(containerEl.createDiv('setting-page-titlebar'), title, () => this.back());
		this.drawing = draw(containerEl.createDiv('setting-page-content'), items, stage);
	}

	private openPage(page: Page): void {
		const own = page.page?.() ?? null;
		this.pages.push({ name: page.name, own });
		if (!own) {
			this.redraw();
			this.tab.containerEl.scrollTop = 0;
			return;
		}
		this.clear();
		this.tab.containerEl.appendChild(own.rootEl);
		drawTitlebar(own.titlebarEl, own.title || page.name, () => this.back());
		own.display();
	}

	private back(): void {
		this.closePages(this.pages.length - 1);
		this.redraw();
	}

	private closePages(depth: number): void {
		for (const page of this.pages.splice(depth)) {
			page.own?.hide();
			page.own?.rootEl.detach();
		}
	}

	private clear(): void {
		this.drawing?.clear();
		this.drawing = null;
		this.tab.containerEl.empty();
	}

	private itemsOf(pages: readonly OpenPage[]): readonly obsidian.SettingDefinitionItem[] {
		let items: readonly obsidian.SettingDefinitionItem[] = this.tab.settingItems;
		for (const { name } of pages) items = findPage(items, name)?.items ?? [];
		return items;
	}

	private pageAt(depth: number): Page | null {
		return findPage(this.itemsOf(this.pages.slice(0, depth)), this.pages[depth]?.name ?? '');
	}
}
