import { Notice, type App, type Editor, type Plugin, type TFile } from 'obsidian';
import { insertionOf, type Library, type NotePort, type Settings, type Story } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { insertStory } from './insert-story.ts';
import { openPlace } from '../open-note.ts';
import { StoryFinder } from './story-finder.ts';
import { StoryFormsModal } from './story-forms-modal.ts';
import { StoryPicker } from './story-picker.ts';
import { storyPlace, type StoryPlace } from './story-place.ts';
import { practiseStory } from './practise-story.ts';
import { captureStory, writeStory, type StoryIdea } from './write-story.ts';

export interface StoryParts {
	readonly app: App;
	readonly library: Library;
	readonly port: NotePort;
	readonly texts: Texts;
	readonly settings: () => Settings;
	/** `YYYY-MM-DD` */
	readonly today: () => string;
}

/** What a person can do with stories, from commands and from the dashboard. */
export interface StoryActions {
	/** Finds a story for the question at the cursor, and puts it there. */
	insert(editor: Editor, file: TFile): Promise<void>;
	write(idea?: StoryIdea): void;
	capture(editor: Editor, file: TFile): void;
	/** Has a story told aloud; without one, a person chooses it, what is due first. */
	practise(story?: Story): void;
}

export function createStoryActions(parts: StoryParts, finder: StoryFinder): StoryActions {
	const { app, library, texts, settings, today } = parts;

	const nameOf = (id: string): string => {
		const names: Readonly<Record<string, { readonly name: string } | undefined>> = texts.competencies;
		return names[id]?.name ?? library.options().taxonomy.find((one) => one.id === id)?.name ?? id;
	};
	const open = (story: Story): void => {
		openPlace(app, library, { path: story.path, start: story.start, end: story.start, line: story.line }, 'tab').catch(console.error);
	};

	const isDue = ({ practice }: Story): boolean => practice !== null && practice.due <= today();

	function choose(): void {
		if (library.stories().length === 0) {
			new Notice(texts.stories.practice.none);
			return;
		}
		new StoryPicker({
			app,
			finder,
			question: '',
			form: null,
			wanted: { company: null, nameOf, isDue, dueFirst: true },
			words: { texts, today: today(), company: null, nameOf },
			onChoose: (story) => practiseStory(parts, story),
			onOpen: open,
			onWrite: (asked, competencies) => writeStory(parts, { question: asked, competencies: competencies.slice(0, 2) }),
			onForms: open,
		}).open();
	}

	function pick(place: StoryPlace, question: string): void {
		const { company } = place;
		const form = settings().storyForm;
		const insert = (story: Story, wanted = form): void => {
			insertStory(parts, place, story, wanted).catch(console.error);
		};
		new StoryPicker({
			app,
			finder,
			question,
			form,
			wanted: { company, nameOf, isDue },
			words: { texts, today: today(), company, nameOf },
			onChoose: insert,
			onOpen: open,
			onWrite: (asked, competencies) => writeStory(parts, { question: asked, competencies: competencies.slice(0, 2) }),
			onForms: (story, query) => {
				new StoryFormsModal({
					app,
					texts,
					preview: (wanted) => insertionOf(story, wanted, '', texts.parts)?.replace(/^!?\n?/u, '') ?? null,
					onChoose: (wanted) => insert(story, wanted),
					onBack: () => pick(place, query),
				}).open();
			},
		}).open();
	}

	return {
		insert: async (editor, file) => {
			const place = await storyPlace(app, library, editor, file);
			pick(place, place.question);
		},
		write: (idea) => writeStory(parts, idea),
		capture: (editor, file) => captureStory(parts, editor, file),
		practise: (story) => (story ? practiseStory(parts, story) : choose()),
	};
}

/** The commands for stories. */
export function addStoryCommands(plugin: Plugin, parts: StoryParts): StoryActions {
	const { commands } = parts.texts.stories;
	const actions = createStoryActions(parts, plugin.addChild(new StoryFinder(parts.library)));
	plugin.addCommand({
		id: 'insert-star-story',
		name: commands.insert,
		editorCallback: (editor, { file }) => {
			if (file) actions.insert(editor, file).catch(report);
		},
	});
	plugin.addCommand({ id: 'new-star-story', name: commands.create, callback: () => actions.write() });
	plugin.addCommand({
		id: 'capture-star-story',
		name: commands.capture,
		editorCallback: (editor, { file }) => {
			if (file) actions.capture(editor, file);
		},
	});
	plugin.addCommand({ id: 'practise-story', name: commands.practise, callback: () => actions.practise() });
	return actions;
}

function report(error: unknown): void {
	console.error(error);
	new Notice(error instanceof Error ? error.message : String(error));
}
