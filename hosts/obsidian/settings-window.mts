import type * as obsidian from 'obsidian';
import { setIcon } from './icons.mts';
import { Modal } from './modal.mts';
import { Platform } from './platform.mts';
import { search, type Found } from './setting/definitions.mts';
import { draw, type Drawing } from './setting/draw.mts';
import { drawTitlebar } from './setting/page.mts';
import { Setting } from './setting/setting.mts';
import type { TabStage } from './setting/tab-stage.mts';
import { SearchComponent } from './setting/text.mts';
import type { SettingTab } from './settings-tab.mts';

export interface SettingsEntry {
	name: string;
	tab: obsidian.SettingTab;
}

function stageOf(tab: obsidian.SettingTab): TabStage {
	return (tab as unknown as SettingTab).stage;
}

/** The tabs on the left, one of them on the right; a search over the settings of all of them. */
class SettingsWindow extends Modal {
	private readonly navEl: HTMLElement;
	private readonly paneEl: HTMLElement;
	private readonly searchField: SearchComponent;
	private navItems: { entry: SettingsEntry; el: HTMLElement }[] = [];
	private active: SettingsEntry | null = null;
	/** Where the search began. */
	private lastTab: obsidian.SettingTab | null = null;
	private results: Drawing[] = [];

	constructor(
		app: obsidian.App,
		private readonly entries: readonly SettingsEntry[],
	) {
		super(app);
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.setTitle('Settings');
		const frameEl = this.contentEl.createDiv('vertical-tabs-container');
		this.navEl = frameEl.createDiv('vertical-tab-header');
		this.searchField = new SearchComponent(this.navEl.createDiv('setting-search')).setPlaceholder('Search settings…');
		this.searchField.inputEl.setAttr('aria-label', 'Search settings');
		this.searchField.onChange((query) => this.search(query));
		this.paneEl = frameEl.createDiv('vertical-tab-content-container');
		this.drawNav();
	}

	showFirst(entry: SettingsEntry | undefined): void {
		// On a phone the list of tabs comes first, unless one was asked for.
		const first = entry ?? (Platform.isPhone ? undefined : this.entries[0]);
		if (first) this.show(first);
	}

	override onClose(): void {
		this.leave();
	}

	private drawNav(): void {
		const groupEl = this.navEl.createDiv('vertical-tab-header-group');
		groupEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
		const itemsEl = groupEl.createDiv('vertical-tab-header-group-items');
		this.navItems = this.entries.map((entry) => {
			const el = itemsEl.createDiv({ cls: 'vertical-tab-nav-item tappable', attr: { tabindex: 0, role: 'button' } });
			if (entry.tab.icon) setIcon(el.createDiv('vertical-tab-nav-item-icon'), entry.tab.icon);
			el.createDiv({ cls: 'vertical-tab-nav-item-title', text: entry.name });
			el.addEventListener('click', () => this.show(entry));
			el.addEventListener('keydown', (event) => {
				if (event.key === 'Enter' || event.key === ' ') this.show(entry);
			});
			return { entry, el };
		});
	}

	private show(entry: SettingsEntry, path: readonly string[] = []): void {
		this.leave();
		this.active = entry;
		for (const item of this.navItems) item.el.toggleClass('is-active', item.entry === entry);
		this.modalEl.addClass('is-showing-tab');
		if (Platform.isPhone) drawTitlebar(this.paneEl.createDiv('setting-page-titlebar'), entry.name, () => this.showNav());
		this.paneEl.appendChild(entry.tab.containerEl);
		stageOf(entry.tab).show(path);
	}

	private showNav(): void {
		this.leave();
		this.modalEl.removeClass('is-showing-tab');
	}

	private leave(): void {
		if (this.active) stageOf(this.active.tab).hide();
		this.active = null;
		for (const drawing of this.results) drawing.clear();
		this.results = [];
		this.paneEl.empty();
	}

	private search(query: string): void {
		if (query.trim() === '') {
			const before = this.entries.find(({ tab }) => tab === this.lastTab) ?? this.entries[0];
			if (Platform.isPhone || !before) this.showNav();
			else this.show(before);
			return;
		}
		this.lastTab = this.active?.tab ?? this.lastTab;
		this.leave();
		for (const item of this.navItems) item.el.removeClass('is-active');
		this.modalEl.addClass('is-showing-tab');
		const resultsEl = this.paneEl.createDiv('vertical-tab-content setting-search-results');
		for (const entry of this.entries) this.drawFound(resultsEl, entry, search(entry.tab.settingItems, query));
		if (!resultsEl.hasChildNodes()) resultsEl.createDiv({ cls: 'setting-list-empty', text: 'No settings found.' });
	}

	/** The settings themselves, ready to be changed, under a line that leads to where they stand. */
	private drawFound(resultsEl: HTMLElement, entry: SettingsEntry, found: readonly Found[]): void {
		for (const [place, hits] of byPlace(entry.name, found)) {
			const heading = new Setting(resultsEl).setName(place).setHeading();
			const path = hits[0]?.path ?? [];
			heading.settingEl.addClass('mod-pressable');
			heading.settingEl.setAttrs({ tabindex: 0, role: 'button' });
			heading.settingEl.addEventListener('click', () => this.show(entry, path));
			const drawing = draw(
				resultsEl.createDiv(),
				hits.map(({ definition }) => definition),
				{ store: entry.tab, openPage: () => undefined, changed: () => this.results.forEach((each) => each.refresh()) },
			);
			this.results.push(drawing);
		}
	}
}

function byPlace(tabName: string, found: readonly Found[]): Map<string, Found[]> {
	const places = new Map<string, Found[]>();
	for (const hit of found) {
		const place = [tabName, ...hit.path, hit.heading].filter((part) => part !== '').join(' → ');
		places.set(place, [...(places.get(place) ?? []), hit]);
	}
	return places;
}

/** Opens the settings on one tab, or on the first. */
export function openSettings(
	app: obsidian.App,
	entries: readonly SettingsEntry[],
	tab?: obsidian.SettingTab,
): { close(): void } {
	const modal = new SettingsWindow(app, entries);
	modal.open();
	modal.showFirst(entries.find((entry) => entry.tab === tab));
	return modal;
}
