import { PluginSettingTab, type App, type Plugin, type Setting, type SettingControl, type SettingDefinition, type SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS, dismissalKey, settingProblems, templateCommandKey, templateCommands, type SettingName } from '../core/index.ts';
import type { Texts } from '../i18n/index.ts';
import type { Capture } from './capture/capture.ts';
import { isSettingName, type SettingsStore } from './settings-store.ts';

const FOLDERS = ['interviewFolder', 'templateFolder', 'noteFolder'] as const;
const MARKS = ['debriefTag', 'prepTag', 'typeValue'] as const;
const PROPERTIES = [
	'propertyType',
	'propertyInterview',
	'propertyCompany',
	'propertyRole',
	'propertyRound',
	'propertyStage',
	'propertyDate',
	'propertyInterviewers',
	'propertyOutcome',
	'propertyStrengths',
	'propertyGaps',
] as const;

const ROWS = 5;

export class DebriefSettingTab extends PluginSettingTab {
	private readonly store: SettingsStore;
	private readonly texts: Texts;
	private readonly capture: Pick<Capture, 'shelf' | 'copyTemplates'>;

	constructor(app: App, plugin: Plugin, store: SettingsStore, texts: Texts, capture: Pick<Capture, 'shelf' | 'copyTemplates'>) {
		super(app, plugin);
		this.store = store;
		this.texts = texts;
		this.capture = capture;
	}

	override getSettingDefinitions(): SettingDefinitionItem<SettingName>[] {
		const { settingGroups: headings } = this.texts;
		const group = (heading: string, items: SettingDefinition<SettingName>[]): SettingDefinitionItem<SettingName> => ({ type: 'group', heading, items });
		const [interviewFolder, templateFolder, noteFolder] = FOLDERS;
		return [
			group(headings.notes, [
				this.control(interviewFolder, { type: 'folder', key: interviewFolder }),
				this.control('excludedFolders', { type: 'textarea', key: 'excludedFolders', rows: ROWS }),
				...MARKS.map((name) => this.name(name)),
				this.dismissed(),
			]),
			group(this.texts.capture.settings.heading, [
				this.control(templateFolder, { type: 'folder', key: templateFolder }),
				this.copies(),
				this.control(noteFolder, { type: 'folder', key: noteFolder }),
				this.name('noteName'),
			]),
			this.templateCommands(),
			group(headings.stories, [
				this.control('storyForm', { type: 'dropdown', key: 'storyForm', options: { ...this.texts.matching.forms } }),
				this.control('storyFolder', { type: 'folder', key: 'storyFolder' }),
			]),
			group(headings.words, [
				this.control('strengthWords', { type: 'textarea', key: 'strengthWords', rows: ROWS }),
				this.control('gapWords', { type: 'textarea', key: 'gapWords', rows: ROWS }),
				this.lines('competencyWords'),
				this.lines('companyAliases'),
			]),
			group(headings.properties, PROPERTIES.map((name) => this.name(name))),
			group(headings.dates, [this.control('dayFirst', { type: 'toggle', key: 'dayFirst' })]),
		];
	}

	override getControlValue(key: string): unknown {
		return isSettingName(key) ? this.store.current.peek()[key] : undefined;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (isSettingName(key) && typeof value === typeof DEFAULT_SETTINGS[key]) await this.store.set(key, value as string & boolean);
	}

	private control(name: SettingName, control: SettingControl<SettingName>): SettingDefinition<SettingName> {
		return { ...this.words(name), control };
	}

	/** One line of text; left empty it means the default, which shows through. */
	private name(name: (typeof MARKS)[number] | (typeof PROPERTIES)[number] | 'noteName'): SettingDefinition<SettingName> {
		return this.control(name, { type: 'text', key: name, placeholder: DEFAULT_SETTINGS[name] });
	}

	/** One entry a line. What is wrong with a line stands below the control, and the others are in force all the same. */
	private lines(name: 'competencyWords' | 'companyAliases'): SettingDefinition<SettingName> {
		return {
			...this.words(name),
			render: (setting) => {
				setting.addTextArea((area) => {
					area.inputEl.rows = ROWS;
					area.setValue(this.store.current.peek()[name]).onChange((text) => {
						void this.store.set(name, text);
						this.showProblems(setting, name);
					});
				});
				this.showProblems(setting, name);
			},
		};
	}

	private copies(): SettingDefinition<SettingName> {
		const { name, desc, button: words } = this.texts.capture.settings.copy;
		return {
			name,
			desc,
			render: (setting) => void setting.addButton((button) => button.setButtonText(words).onClick(() => this.capture.copyTemplates())),
		};
	}

	/** A page with a switch for each template. */
	private templateCommands(): SettingDefinitionItem<SettingName> {
		const { name, desc } = this.texts.capture.settings.commands;
		const items = this.capture.shelf.list().map(
			(choice): SettingDefinition<SettingName> => ({
				name: choice.name,
				render: (setting) =>
					void setting.addToggle((toggle) =>
						toggle
							.setValue(templateCommands(this.store.current.peek()).includes(choice.key))
							.onChange((on) => this.store.setFeatures({ [templateCommandKey(choice.key)]: on ? true : null })),
					),
			}),
		);
		return { type: 'page', name, desc, items };
	}

	/** The way back for lines that were dismissed in the review. */
	private dismissed(): SettingDefinition<SettingName> {
		const { name, desc, button: words } = this.texts.writing.dismissed;
		return {
			name,
			render: (setting) => {
				const show = (): void => {
					setting.setDesc(desc(this.store.dismissed.peek().size));
				};
				show();
				setting.addButton((button) =>
					button.setButtonText(words).onClick(async () => {
						await this.store.setFeatures(Object.fromEntries([...this.store.dismissed.peek()].map((key) => [dismissalKey(key), null])));
						show();
					}),
				);
			},
		};
	}

	private showProblems(setting: Setting, name: SettingName): void {
		const { atLine, lineProblems } = this.texts;
		const sentences = settingProblems(this.store.current.peek())
			.filter((problem) => problem.setting === name)
			.map(({ code, params, line }) => atLine(line, lineProblems[code](params)));
		setting.setErrorMessage(sentences.length === 0 ? null : sentences.join('\n'));
	}

	private words(name: SettingName): { name: string; desc: string; aliases: string[] } {
		const { name: title, desc, aliases } = this.texts.settings[name];
		return { name: title, desc, aliases: [...aliases] };
	}
}
