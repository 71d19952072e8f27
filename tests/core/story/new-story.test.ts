import { describe, expect, it } from 'vitest';
import { competenciesIn, DEFAULT_SETTINGS, newStory, noteNameFrom, questionAt, readerOptions, recordAt, type StoryStart } from '../../../src/core/index.ts';
import { TEMPLATES } from '../../../src/core/template/index.ts';
import { readText } from '../reading.ts';

const TEMPLATE = TEMPLATES.find(({ id }) => id === 'star-story')?.text ?? '';
const WORDS = { answers: 'Answers', from: 'From' };
const START: StoryStart = { title: 'Six calls', question: 'A time you were stuck?', competencies: ['ownership', 'composure'], source: { text: 'I called six people.\n\nOne answered.', link: '[[Year#^six]]' } };
const make = (start: Partial<StoryStart>, template = TEMPLATE): string => newStory(template, { ...START, ...start }, WORDS, (_what, pattern) => pattern).text;

describe('a note for a new story', () => {
	it('names its competencies, names the question it answers, and quotes the words it comes from with a link back', () => {
		const text = make({});
		expect(text.startsWith('---\ntags:\n  - interview/story\ncompetencies: [ownership, composure]\n---\nAnswers: A time you were stuck?\n\n> I called six people.\n>\n> One answered.\n>\n> From: [[Year#^six]]\n\n## Situation\n')).toBe(true);
	});

	it('is no story before it is filled, and is one with its question after', () => {
		expect(readText(make({}), 'Six calls.md')).toMatchObject({ stories: [], debriefs: [] });
		const filled = make({}).replace('## Situation\n', '## Situation\nThe server was down.\n').replace('- \n', '- I called six people.\n').replace('## Result\n', '## Result\nUp after 3 hours.\n');
		const [story] = readText(filled, 'Six calls.md').stories;
		expect(story).toMatchObject({ title: 'Six calls', target: { kind: 'note' } });
		expect(story?.competencies.slice(0, 2)).toEqual(['ownership', 'composure']);
		expect(story?.answers.map(({ text }) => text)).toEqual(['A time you were stuck?']);
	});

	it('is the template alone where nothing else is known', () => {
		expect(make({ question: '', competencies: [], source: null })).toBe(TEMPLATE.replace('{{cursor}}', ''));
	});

	it('puts its head below the properties and title of a template without a cursor', () => {
		expect(make({ competencies: [], source: null }, '---\na: 1\n---\n# {{title}}\n\n## Situation\n')).toBe('---\na: 1\n---\n# Six calls\nAnswers: A time you were stuck?\n\n## Situation\n');
	});

	it('gets a name that a file can have', () => {
		expect(noteNameFrom('What: a/b "c"? #1 [x]')).toBe('What a b c 1 x');
		expect(noteNameFrom(`${'word '.repeat(30)}end`).length).toBeLessThanOrEqual(60);
		expect(noteNameFrom('一'.repeat(90))).toBe('一'.repeat(60));
	});

	it('suggests what the words are about', () => {
		expect(competenciesIn('My manager and I disagreed, and I pushed back until we settled the conflict.', readerOptions(DEFAULT_SETTINGS))).toContain('conflict');
	});
});

const DEBRIEF = `---
type: interview-debrief
company: Acme
---
## Questions they asked
- Tell me about a time you **disagreed** with your manager?
  - [[Two roadmaps]], landed well
- How do you plan?

## What went well
- I was calm

Why us?
`;

describe('the question at the cursor', () => {
	const at = (words: string): string => questionAt(DEBRIEF, DEBRIEF.indexOf(words), readText(DEBRIEF, 'Acme R1.md'));

	it('is that of the line, without signs', () => {
		expect(at('disagreed')).toBe('Tell me about a time you disagreed with your manager?');
		expect(at('do you plan')).toBe('How do you plan?');
	});

	it('is the one above in the lines of its answer', () => {
		expect(at('landed')).toBe('Tell me about a time you disagreed with your manager?');
	});

	it('is read from the line alone where the note has no interview', () => {
		const text = 'shopping\n> - Tell me about a time you failed\n';
		expect(questionAt(text, text.indexOf('failed'), undefined)).toBe('Tell me about a time you failed');
		expect(questionAt(text, 3, undefined)).toBe('');
	});

	it('is none where nobody asks', () => {
		expect(at('I was calm')).toBe('');
	});

	it('knows the interview around it', () => {
		expect(recordAt(readText(DEBRIEF, 'Acme R1.md'), 60)?.company?.value).toBe('Acme');
		expect(recordAt(undefined, 0)).toBeNull();
	});
});
