import { Plugin } from 'obsidian';
import { createLibrary, read, readerOptions, type Interview } from './core/index.ts';
import { appTexts } from './obsidian/app-texts.ts';
import { addCapture } from './obsidian/capture/add-capture.ts';
import { addDashboardCommands, showDashboard } from './obsidian/dashboard-commands.ts';
import { DASHBOARD_VIEW, DashboardView } from './obsidian/dashboard-view.ts';
import { createDesk } from './obsidian/desk.ts';
import { followOptions } from './obsidian/follow-options.ts';
import { createNoteActions } from './obsidian/note-actions.ts';
import { addNoteCommands } from './obsidian/note-commands.ts';
import { createNoteWriter } from './obsidian/note-writer.ts';
import { HOVER_SOURCE } from './obsidian/obsidian-shell.ts';
import { addPrepareCommands } from './obsidian/prepare-commands.ts';
import { createSettingsStore } from './obsidian/settings-store.ts';
import { DebriefSettingTab } from './obsidian/settings-tab.ts';
import { createSheets } from './obsidian/sheets.ts';
import { showSettings } from './obsidian/show-settings.ts';
import { addStoryCommands } from './obsidian/story/story-commands.ts';
import { tellUnusable } from './obsidian/tell-unusable.ts';
import { followToday } from './obsidian/today.ts';
import { VaultFeed } from './obsidian/vault-feed.ts';

export default class InterviewDebriefPlugin extends Plugin {
	override settings = createSettingsStore({ load: () => this.loadData(), save: (data) => this.saveData(data) });
	private alive = false;
	private tab: DebriefSettingTab | null = null;

	override async onload(): Promise<void> {
		this.alive = true;
		const unusable = await this.settings.load();
		if (!this.alive) return;
		const { app, manifest, settings } = this;
		const texts = appTexts();
		tellUnusable(app, texts, unusable);

		const options = readerOptions(settings.current.peek());
		const library = createLibrary({
			read,
			options,
			dismissed: () => settings.dismissed.value,
			resolveLink: (link, from) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
		});
		const feed = this.addChild(new VaultFeed({ app, library, options }));
		this.register(followOptions(settings, feed));

		const port = createNoteWriter(app, (path, text, modified) => feed.wrote(path, text, modified));
		const today = followToday(this);
		const stories = addStoryCommands(this, { app, library, port, texts, settings: () => settings.current.peek(), today: () => today.peek() });
		const actions = createNoteActions({ app, library, port, settings, texts, today: () => today.peek() });
		const sheets = createSheets({ app, library, port, texts, today: () => today.peek() });
		const desk = createDesk({ app, library, port, settings, texts, sheets, actions });
		const capture = addCapture(this, { app, library, port, settings, texts, today, scan: feed.scan });
		const parts = { app, library, feed, texts, desk, stories, actions, today, settings: settings.current, debrief: (interview: Interview) => capture.debrief(interview), openSettings: () => showSettings(app, manifest.id) };
		this.registerView(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, parts));
		this.registerHoverLinkSource(HOVER_SOURCE, { display: manifest.name, defaultMod: true });
		this.tab = new DebriefSettingTab(app, this, settings, texts, capture);
		this.addSettingTab(this.tab);

		addNoteCommands(this, actions, { app, library, port, texts });
		addPrepareCommands(this, { app, library, port, texts, sheets, today: () => today.peek() });
		addDashboardCommands(this, { app, texts, feed });
	}

	override onunload(): void {
		this.alive = false;
	}

	override onUserEnable(): void {
		showDashboard(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.settings.load();
		this.tab?.update();
	}
}
