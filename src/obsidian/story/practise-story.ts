import { Notice } from 'obsidian';
import { practicePatch, rated, read, withPractice, type PracticeRating, type Story } from '../../core/index.ts';
import { openPlace } from '../open-note.ts';
import { PracticeModal } from './practice-modal.ts';
import type { StoryParts } from './story-commands.ts';
import { sameStory } from './story-links.ts';

/** Has a story told aloud, and keeps how it went in its note. */
export function practiseStory(parts: StoryParts, story: Story): void {
	const { app, library, texts, today } = parts;
	new PracticeModal({
		app,
		texts,
		story,
		checks: library.storyChecks(story),
		today: today(),
		onOpen: () => {
			openPlace(app, library, { path: story.path, start: story.start, end: story.start, line: story.line }, 'tab').catch(console.error);
		},
		onRate: (rating) => {
			keep(parts, story, rating).catch(console.error);
		},
	}).open();
}

async function keep({ library, port, texts, today }: StoryParts, story: Story, rating: PracticeRating): Promise<void> {
	const now = today();
	const practice = rated(story.practice, rating, now);
	const all = library.reading(story.path)?.stories ?? [];
	const result =
		all.length <= 1 && story.target?.kind === 'note'
			? await port.setProperties(story.path, practicePatch(practice))
			: await port.edit(story.path, (text) => {
					// read as it stands now: it may have been edited while the story was told
					const { stories } = read({ path: story.path, text, modified: 0 }, library.options());
					const own = sameStory(stories, story);
					return own ? withPractice(text, own, stories, practice) : { code: 'changed', params: {} };
				});
	new Notice(result.ok ? texts.stories.practice.rated(rating, practice.due, now) : texts.writing.refusals[result.refusal.code](result.refusal.params));
}
