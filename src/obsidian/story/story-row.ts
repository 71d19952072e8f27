import { setIcon } from 'obsidian';
import { PARTS, TOLD_OFTEN, type PartName, type Story } from '../../core/index.ts';
import type { Texts } from '../../i18n/index.ts';
import type { FoundStory } from './story-finder.ts';

/** What the rows of the picker say beside the story itself. */
export interface RowWords {
	readonly texts: Texts;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** Who is asking, null where it is not known. */
	readonly company: string | null;
	readonly nameOf: (competency: string) => string;
}

/** One story: its title and grade, what it is about, why it stands here, where it was told, and a warning. */
export function drawStoryRow(el: HTMLElement, found: FoundStory, words: RowWords): void {
	const { story, match, use } = found;
	const { matching, stories } = words.texts;
	const content = el.createDiv('suggestion-content');
	const title = content.createDiv('suggestion-title interview-debrief-pick-title');
	title.createSpan({ text: story.title, attr: { dir: 'auto' } });
	if (match) title.createSpan({ cls: `interview-debrief-grade interview-debrief-grade-${match.grade}`, text: matching.grades[match.grade] });
	const about = [...story.competencies.slice(0, story.clear).map((id) => words.nameOf(id)), stories.told(use.interviews, use.last, words.today), story.practice && story.practice.due <= words.today ? stories.dashboard.dueSince(story.practice.due, words.today) : ''].filter((part) => part !== '');
	content.createDiv({ cls: 'suggestion-note', text: about.join(' · ') });
	const why = whyOf(found, words);
	if (why !== '') content.createDiv({ cls: 'suggestion-note interview-debrief-pick-why', text: why, attr: { dir: 'auto' } });
	const warning = warningOf(found, words);
	if (warning === '') return;
	const line = content.createDiv('interview-debrief-pick-warning');
	setIcon(line.createSpan({ attr: { 'aria-hidden': 'true' } }), 'alert-triangle');
	line.createSpan({ text: warning });
}

/** Said by the line of what it is about and by the warning already. */
const SAID = new Set<string>(['told-here', 'told-often', 'told-worn', 'untold']);

function whyOf({ match }: FoundStory, { texts, nameOf }: RowWords): string {
	const reasons = (match?.because ?? []).filter(({ code }) => !SAID.has(code));
	return texts.matching.because(reasons.map(({ code, params }) => texts.matching.reasons[code](params, nameOf)));
}

function warningOf({ heard, use }: FoundStory, { texts, company }: RowWords): string {
	const { picker, worn } = texts.stories;
	return [heard ? picker.heard(company ?? '', heard.date) : '', use.interviews >= TOLD_OFTEN ? worn(use.interviews) : ''].filter((part) => part !== '').join('. ');
}

/** The whole story, to be read before it is chosen. */
export function drawPreview(el: HTMLElement, { story }: FoundStory, labels: Readonly<Record<PartName, string>>): void {
	el.empty();
	el.createDiv({ cls: 'interview-debrief-preview-title', text: story.title, attr: { dir: 'auto' } });
	drawParts(el, story, labels);
}

/** Each part under its name, as it is told; parts that were told together stand once. */
export function drawParts(el: HTMLElement, { parts }: Story, labels: Readonly<Record<PartName, string>>): void {
	const shown = new Set<number>();
	for (const name of PARTS) {
		const part = parts[name];
		if (!part || shown.has(part.start)) continue;
		shown.add(part.start);
		const together = PARTS.filter((other) => parts[other]?.start === part.start).map((other) => labels[other]);
		const row = el.createDiv({ cls: 'interview-debrief-part', attr: { dir: 'auto' } });
		row.createDiv({ cls: 'interview-debrief-part-name', text: together.join(' / ') });
		row.createDiv({ cls: 'interview-debrief-part-text', text: part.text.replace(/^(?:[ \t]*>)+[ \t]?/gmu, '') });
	}
}
