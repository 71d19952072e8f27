import type { Equipment } from '../equipment.ts';
import { filedItems } from '../filing/filed-items.ts';
import { withoutMarks, type PlacedMark } from '../filing/find-marks.ts';
import { restored } from '../filing/restored.ts';
import { factLines } from '../facts/fact-lines.ts';
import { propertyValues, readFacts } from '../facts/facts.ts';
import { titlesOf, type TitleSource } from '../facts/head.ts';
import type { Block } from '../markdown/block.ts';
import { scan } from '../markdown/scan.ts';
import { withoutGenerated } from '../intake/generated.ts';
import { requirementsIn } from '../intake/read-requirements.ts';
import { roleOf } from '../intake/read-role.ts';
import type { RoleReading } from '../intake/requirement.ts';
import type { Note, Quote, Span } from '../note.ts';
import type { Problem, Skip, SkipCode } from '../problems.ts';
import type { ReaderOptions } from '../reader-options.ts';
import type { Reading } from '../reading.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { readSteps, withDue, type Steps } from './actions.ts';
import { linksIn } from '../markdown/links.ts';
import type { Fact, InterviewRecord, Item, ReadItem, RecordReason, Stage, ToldStory } from './debrief.ts';
import { readItems } from './items.ts';
import { marking, tagged, type Marking } from './marking.ts';
import { outline as outlineOf, type Outline } from './outline.ts';
import { readQuestions, type Questions } from './questions.ts';
import { isAwaited, isCandidate, isRecord, mayBeRecord, weigh, type Evidence } from './record.ts';
import { isPart, keyOf, LINE_RANK, openings, parted, type Section } from './sections.ts';
import { toldStories } from './told-stories.ts';
import { settleLabels } from './settle.ts';
import { withoutVerdicts } from './verdict-lines.ts';
import { readStories } from '../story/read-stories.ts';
import type { Story } from '../story/story.ts';

/** Larger notes are left out and listed: they are exports, not notes. */
const LARGEST = 4_000_000;

/** Reads one note: which interviews it records and what it says of each. Pure. */
export function readNote(note: Note, equipment: Equipment): Reading {
	const own = withoutGenerated(note.text);
	const { text, marks } = withoutMarks(own, equipment.options.taxonomy);
	if (marks.length === 0) return readUnmarked(own === note.text ? note : { ...note, text }, marks, equipment);
	return restored(readUnmarked({ ...note, text }, marks, equipment), own, marks);
}

/** A filed line is read as if its mark were not there; then the mark has the last word on it. */
function readUnmarked(note: Note, marks: readonly PlacedMark[], equipment: Equipment): Reading {
	const { options } = equipment;
	const outside = placeSkip(note, options);
	if (outside) return empty(note, outside);
	const document = scan(note.text);
	const mark = marking(note, document, options);
	if (mark.skip) return { ...empty(note, mark.skip), problems: document.problems };
	const outline = outlineOf(note.text, document, equipment.lexicon);
	settleLabels(outline);
	const titles = titlesOf(note.text, note.path, outline.blocks, document.frontmatter.properties, options.dayFirst, (block) => isPart(outline, block));
	if (mark.reason === null && isElsewhere(outline, titles, document.frontmatter.properties, options)) {
		const roles = rolesOf({ note, outline, options, titles, properties: document.frontmatter.properties }, document.blocks, [], equipment.classify);
		const stories = readStories({ path: note.path, outline, classify: equipment.classify, options, properties: document.frontmatter.properties, titles, records: [] });
		return { path: note.path, skipped: null, debriefs: [], stories, problems: document.problems, ...(roles.length > 0 ? { roles } : {}) };
	}
	const found = [...propertyItems(document.frontmatter.properties, equipment), ...readItems(outline, equipment.classify)];
	const items = filedItems(found, marks, note.text, outline.blocks, equipment.classify);
	const questions = readQuestions(outline, equipment.classify);
	const steps = readSteps(outline);
	const problems: Problem[] = [...document.problems];
	const context: Context = { note, outline, options, items, questions, steps, titles, problems, mark, properties: document.frontmatter.properties };
	const { sections, evidence } = sectionsOf(context);
	const records = sections.map((section, index) => recordOf(context, section, index, sections));
	const skipped = records.length === 0 ? skipOf(evidence, context) : null;
	const source = { path: note.path, outline, classify: equipment.classify, options, properties: context.properties, titles };
	const stories = readStories({ ...source, records });
	const debriefs = records.filter((record) => record.reason !== 'wording' || !isTold(record, stories));
	// a bank of stories is left out of nothing
	const left = stories.length > 0 && mark.reason === null ? null : skipped;
	const roles = rolesOf(context, document.blocks, debriefs, equipment.classify);
	const told = debriefs.length === records.length ? stories : readStories({ ...source, records: debriefs });
	return { path: note.path, skipped: left, debriefs, stories: told, problems, ...(roles.length > 0 ? { roles } : {}) };
}

/** Whether nothing in a note speaks of interviews, so that its lines need no look: most notes of a vault. */
function isElsewhere(outline: Outline, titles: readonly TitleSource[], properties: Context['properties'], options: ReaderOptions): boolean {
	return !mayBeRecord(outline, titles, factLines(outline, 0, outline.blocks.length), statedKeys({ properties, options }))
		&& openings(outline, options.dayFirst, (words) => tagged(words, options.debriefTag)).length === 0;
}

/** Job descriptions: one in each record that holds one, else one in the note. */
function rolesOf(context: Whereabouts, blocks: readonly Block[], records: readonly InterviewRecord[], classify: Equipment['classify']): RoleReading[] {
	const { outline, options } = context;
	if (!outline.scopes.some(({ label }) => label.sense === 'requirement')) return [];
	const indexOf = (offset: number): number => {
		const at = blocks.findIndex(({ start }) => start >= offset);
		return at < 0 ? blocks.length : at;
	};
	if (records.length > 0) {
		return records.flatMap((record) => {
			const found = requirementsIn(outline.text, blocks, indexOf(record.start), indexOf(record.end));
			return found.labelled && found.requirements.length > 0 ? [roleOf(found, classify, { companies: record.company ? [record.company.value] : [], role: record.role?.value ?? null, path: record.path })] : [];
		});
	}
	const found = requirementsIn(outline.text, blocks);
	if (!found.labelled || found.requirements.length === 0) return [];
	const whole: Section = { from: 0, to: outline.blocks.length, openers: [], rank: 0, tagged: false };
	const sources = sourcesFor(context, whole, [whole]);
	const { company, role } = readFacts(sources, options, []);
	const companies = [company?.value, sources.folder].filter((name) => typeof name === 'string');
	return [roleOf(found, classify, { companies: [...new Set(companies)], role: role?.value ?? null, path: context.note.path })];
}

/** Whether a stretch that reads like an interview is nothing but stories to tell in one. */
function isTold({ start, end, items, questions }: InterviewRecord, stories: readonly Story[]): boolean {
	const inside = stories.filter((story) => story.start >= start && story.start < end);
	if (inside.length === 0) return false;
	const told = (at: number): boolean => inside.some((story) => at >= story.start && at < story.end);
	if (items.some((item) => item.certainty === 'labelled' && !told(item.start)) || questions.some(({ landed, start: at }) => landed !== null && !told(at))) return false;
	const covered = inside.reduce((sum, story) => sum + story.end - story.start, 0);
	return covered >= (end - start) * MOSTLY;
}

/** A note with less than this share of stories tells something else besides. */
const MOSTLY = 0.5;

interface Context {
	readonly note: Note;
	readonly outline: Outline;
	readonly options: ReaderOptions;
	readonly items: readonly Item[];
	readonly questions: Questions;
	readonly steps: Steps;
	readonly titles: readonly TitleSource[];
	readonly problems: Problem[];
	readonly mark: Marking;
	readonly properties: ReturnType<typeof scan>['frontmatter']['properties'];
}

/** What is known of a note before its lines are looked at. */
type Whereabouts = Pick<Context, 'note' | 'outline' | 'options' | 'titles' | 'properties'>;

function empty(note: Note, skip: Skip): Reading {
	return { path: note.path, skipped: skip, debriefs: [], stories: [], problems: [] };
}

function placeSkip(note: Note, options: ReaderOptions): Skip | null {
	const folder = options.excludedFolders.find((name) => note.path.startsWith(`${name}/`));
	if (folder !== undefined) return { code: 'excluded-folder', params: { folder } };
	const templates = options.templateFolder;
	if (templates && note.path.startsWith(`${templates}/`)) return { code: 'template', params: {} };
	if (/\(conflicted copy[^)]*\)|\.sync-conflict-/iu.test(note.path)) return { code: 'conflict-copy', params: {} };
	if (note.text.length > LARGEST) return { code: 'too-large', params: {} };
	return null;
}

/** The stretches of a note that are records, and what spoke for the whole note. */
function sectionsOf(context: Context): { sections: Found[]; evidence: Evidence } {
	const { outline, titles, mark, options } = context;
	const whole: Section = { from: 0, to: outline.blocks.length, openers: [], rank: 0, tagged: false };
	const evidence = evidenceFor(context, whole, titles);
	const found = openings(outline, options.dayFirst, (words) => tagged(words, options.debriefTag)).filter(({ from }) => !(from <= firstWords(outline) && isOnlyTop(outline, from)));
	const reason: RecordReason = mark.reason ?? 'wording';
	const several = severalOf(context, found, evidence);
	if (several.length > 1 || several[0]?.tagged) return { sections: several.map((section) => ({ ...section, reason, planned: false })), evidence };

	if (mark.reason) {
		const planned = isUnfilled(context, whole);
		if (planned && !hasFacts(context, whole)) return { sections: [], evidence: { ...evidence, against: { code: 'template', weight: 9 } } };
		return { sections: [{ ...whole, reason, planned }], evidence };
	}
	if (several.length === 1) return { sections: [{ ...(several[0] as Section), reason, planned: false }], evidence };
	if (!isRecord(evidence)) {
		if (isAwaited(evidence) && emptyParts(outline, whole) >= 2 && isUnfilled(context, whole) && hasFacts(context, whole)) return { sections: [{ ...whole, reason, planned: true }], evidence };
		return { sections: [], evidence };
	}
	const planned = isUnfilled(context, whole);
	if (planned && !hasFacts(context, whole)) return { sections: [], evidence: { ...evidence, against: { code: 'template', weight: 9 } } };
	return { sections: [{ ...whole, reason, planned }], evidence };
}

type Found = Section & { readonly reason: RecordReason; readonly planned: boolean };

function evidenceFor(context: Context, section: Section, titles: readonly TitleSource[]): Evidence {
	const { outline, items, questions, steps } = context;
	const [start, end] = bounds(outline, section);
	const within = ({ start: at }: Span): boolean => at >= start && at < end;
	return weigh(outline, section.from, section.to, titles, factLines(outline, section.from, section.to), section.rank === 0 ? statedKeys(context) : [], section.rank === 0 ? items : items.filter(within),
		{ asked: questions.asked.filter(within), toAsk: questions.toAsk.filter(within) }, steps.process.filter(within).length);
}

/**
 * Sections that are records of their own: those with the tag, two or more of one rank, each about another interview, or
 * some in a note that is otherwise about something else.
 */
function severalOf(context: Context, found: readonly Section[], whole: Evidence): Section[] {
	const { outline, titles } = context;
	const own = found.filter((section) => section.tagged);
	if (own.length > 0) return own;
	// a title with a round or a date is about one interview, so that its sections must say which other ones they are
	const once = titles.some(({ parsed, source }) => source !== 'file name' && source !== 'line' && (parsed.round !== null || parsed.stage !== null));
	for (const rank of [1, 2, 3, 4, LINE_RANK]) {
		const same = parted(found.filter((section) => section.rank === rank && keyOf(section) !== '' && (!once || section.openers.some(({ parsed }) => parsed.round !== null || parsed.date !== null))));
		if (same.length < 2 || new Set(same.map(keyOf)).size < 2) continue;
		const records = same.filter((section) => isRecord(shared(evidenceFor(context, section, section.openers), whole)));
		if (records.length >= 2) return records;
	}
	const written = titles.filter(({ source }) => source !== 'file name' && source !== 'line');
	// a day's first line is about whatever came first that day
	if (!isDaily(context) && (written.length > 0 ? written : titles).some(({ parsed }) => parsed.interview || parsed.role !== null || parsed.round !== null)) return [];
	const records: Section[] = [];
	for (const section of found) {
		if (records.some(({ to }) => section.from < to) || section.from <= firstWords(outline)) continue;
		const evidence = evidenceFor(context, section, section.openers);
		if (evidence.event >= SINGLE && isRecord(evidence)) records.push(section);
	}
	return records;
}

function isDaily({ outline, titles }: Pick<Context, 'outline' | 'titles'>): boolean {
	const name = titles.find(({ source }) => source === 'file name')?.text ?? '';
	return /^\d{4}[-. ]?\d{2}[-. ]?\d{2}$/u.test(name) && outline.blocks[firstWords(outline)]?.kind !== 'heading';
}

/** A lone section of a note about other things has to speak of an interview itself. */
const SINGLE = 1.5;

/** A section of a note about applying for work needs to say so only once. */
function shared(own: Evidence, whole: Evidence): Evidence {
	return whole.job >= 1.2 ? { ...own, job: Math.max(own.job, 2), event: Math.max(own.event, 1) } : own;
}

function firstWords(outline: Outline): number {
	return outline.blocks.findIndex(({ kind }) => kind !== 'blank' && kind !== 'rule');
}

/** A first heading with nothing of its level behind it is the note's title, no section. */
function isOnlyTop(outline: Outline, index: number): boolean {
	const { level } = outline.blocks[index] as Block;
	return !outline.blocks.some((block, other) => other !== index && block.kind === 'heading' && block.level <= level && !block.collapsed);
}

function bounds(outline: Outline, section: Section): [number, number] {
	const first = outline.blocks[section.from];
	const next = outline.blocks[section.to];
	return [section.rank === 0 ? 0 : first?.from ?? 0, next ? next.from : outline.text.length];
}

/** Fewer words than this, labels and stated facts aside, fill nothing in. */
const FEWEST = 4;

function isUnfilled(context: Context, section: Section): boolean {
	const { items, questions, steps, outline } = context;
	const [start, end] = bounds(outline, section);
	const within = ({ start: at }: Span): boolean => at >= start && at < end;
	const filled = (span: Quote): boolean => within(span) && !PLACEHOLDER.test(span.text) && !PLACEHOLDER.test(outline.text.slice(Math.max(0, span.start - 1), span.end + 1));
	if (items.some(filled) || questions.asked.some(filled) || steps.process.some(filled) || steps.assessments.some(filled)) return false;
	const facts = new Set(factLines(outline, section.from, section.to).map(({ block }) => block));
	let words = 0;
	for (let index = section.from; index < section.to; index++) {
		const block = outline.blocks[index] as Block;
		if ((block.kind === 'text' || block.kind === 'item' || block.kind === 'row') && !facts.has(index) && outline.scopes[index]?.block !== index && outline.scopes[index]?.sense !== 'ask' && block.task === null && !PLACEHOLDER.test(outline.text.slice(block.start, block.end))) words += outline.tokens(index).length;
	}
	return words < FEWEST || (words < 60 && emptyParts(outline, section) >= 2);
}

/** `[describe the context]`, `_your answer here_`, `{{date}}`. */
const PLACEHOLDER = pattern(/^(?:\[[^\]\n]*\](?:[^\p{L}\p{N}[]*\[[^\]\n]*\])*|_[^_\n]*_|\*[^*\n]*\*|<[^>\n]*>|\{\{.*\}\}|[_.…\s]*)$|\{\{|<%|(?:^|[:：])\s*_{3,}\s*$|\((?:delete|circle|choose|tick|select|pick)(?![\p{L}])/iu);

/** Labels that wait for something, as an unfilled template's do. */
function emptyParts(outline: Outline, section: Section): number {
	let empty = 0;
	for (let index = section.from; index < section.to; index++) {
		const scope = outline.scopes[index];
		if (!scope || scope.block !== index || !WAITING.has(scope.label.sense) || scope.children.length > 0) continue;
		if (scope.content.every((block) => outline.tokens(block).length === 0)) empty++;
	}
	return empty;
}

const WAITING: ReadonlySet<string> = new Set(['strength', 'gap', 'mixed', 'asked', 'ask', 'action', 'lesson', 'assessment']);

function hasFacts(context: Context, section: Section): boolean {
	const facts = readFacts(sourcesFor(context, section, [section]), context.options, []);
	return [facts.company, facts.date, facts.role].some((fact) => fact !== null && fact.source !== 'folder' && fact.source !== 'wording' && !/\{\{|<%/u.test(fact.value));
}

function sourcesFor(context: Whereabouts, section: Section, all: readonly Section[]): Parameters<typeof readFacts>[0] {
	const { note, outline, titles, properties } = context;
	const folder = note.path.split('/').slice(-2, -1)[0] ?? null;
	const sectioned = section.rank > 0;
	return {
		outline, properties, from: section.from, to: section.to, openers: section.openers, ownCompanies: ownCompanies(all), titles: sectioned && isDaily(context) ? titles.filter(({ source }) => source === 'file name' || note.text.startsWith('---') && source === 'title') : titles,
		shared: sectioned ? [0, all.reduce((first, { from }) => Math.min(first, from), Infinity)] : null,
		folder: folder && !sectioned && !GENERIC_FOLDER.test(folder) ? folder : null,
	};
}

const GENERIC_FOLDER = pattern(/^(?:\d|_|inbox|daily|journal|notes?|interviews?|job|career|work|applications?|archive|templates?|debriefs?|personal|areas?|projects?|resources?|content|stories|prep|search|misc|reading|people|companies|docs?|attachments?|files?|面试|면접)/iu);

function recordOf(context: Context, section: Section & { reason: RecordReason; planned: boolean }, index: number, all: readonly Section[]): InterviewRecord {
	const { note, outline, options, questions, steps } = context;
	const [start, end] = bounds(outline, section);
	const within = ({ start: at }: Span): boolean => at >= start && at < end;
	const facts = readFacts(sourcesFor(context, section, all), options, context.problems);
	const own = context.items.filter((item) => within(item) || (all.length === 1 && section.rank === 0));
	const date = facts.date?.value ?? null;
	const planned = section.planned || (own.length === 0 && isUnfilled(context, section));
	const process = steps.process.filter(within);
	const asked = questions.asked.filter(within);
	const screened = process.length > 0 && asked.length === 0 && !planned && own.every(({ certainty }) => certainty === 'inferred') && (own.length === 0 || describesJob(outline, section));
	const stage = facts.stage ?? (screened ? screenGuess(process[0] as Quote) : null);
	// a job description pasted into the note speaks of the role, not of the candidate
	const items = screened && section.rank > 0 && describesJob(outline, section) ? [] : own;
	const told = planned ? [] : [...propertyTold(context, section), ...toldStories(outline, Math.max(start, bodyStart(outline)), end, asked, own)];
	const assessment = steps.assessments.find(within) ?? null;
	return {
		id: all.length > 1 ? `${note.path}#${index + 1}` : note.path,
		path: note.path,
		state: planned ? 'planned' : 'recorded',
		reason: section.reason,
		start, end, line: section.rank === 0 ? 0 : outline.blocks[section.from]?.line ?? 0,
		...facts,
		stage,
		items: withoutVerdicts(items, told),
		questions: asked,
		told,
		toAsk: questions.toAsk.filter(within),
		process,
		actions: steps.actions.filter(within).map((action) => withDue(action, steps.done.has(action.start), date, options.dayFirst)),
		assessment,
	};
}

/** `stories: ["[[Two roadmaps]]"]`, for a note that tells one interview. */
function propertyTold({ note, properties }: Context, { rank }: Section): ToldStory[] {
	if (rank > 0) return [];
	return propertyValues(properties, 'stories', 'story').flatMap(({ start, end, line, text }) => {
		const links = linksIn(note.text, start, end);
		// a plain name is a link as well
		return links.length > 0 ? links.map((link) => ({ link: link.target, start: link.start, line, landed: null })) : text === '' ? [] : [{ link: text, start, line, landed: null }];
	});
}

function bodyStart({ blocks }: Outline): number {
	return blocks[0]?.from ?? 0;
}

function describesJob(outline: Outline, section: Section): boolean {
	for (let index = section.from; index < section.to; index++) if (outline.scopes[index]?.label.sense === 'requirement') return true;
	return false;
}

/** Whether most openings name a company, and not always the same. */
function ownCompanies(sections: readonly Section[]): boolean {
	const names = sections.flatMap(({ openers: [opener] }) => (opener?.parsed.company ? [opener.text.slice(opener.parsed.company.start, opener.parsed.company.end).toLowerCase()] : []));
	return names.length * 2 > sections.length && (new Set(names).size > 1 || sections.length === 1);
}

/** Properties that state something about an interview, by our own names for them. */
function statedKeys({ properties, options }: Pick<Context, 'properties' | 'options'>): string[] {
	const own = (['company', 'role', 'round', 'stage', 'date', 'interviewers', 'outcome'] as const).filter((key) => propertyValues(properties, options.properties[key], key).some(({ text }) => !/^\{\{|^<%/u.test(text)));
	return [...own, ...properties.map(({ key }) => key).filter((key) => !(own as readonly string[]).includes(key))];
}

/** A talk about role and process without questions and judgements is a recruiter's. */
function screenGuess(step: Quote): Fact<Stage> {
	return { value: 'recruiter-screen', source: 'wording', guessed: true, start: step.start, end: step.end };
}

/** `strengths: [...]` and `gaps: [...]` in the properties. */
function propertyItems(properties: Context['properties'], { options, classify }: Equipment): ReadItem[] {
	const items: ReadItem[] = [];
	for (const [name, kind] of [['strengths', 'strength'], ['gaps', 'gap']] as const) {
		for (const { start, end, line, text } of propertyValues(properties, options.properties[name], name)) {
			if (/^(?:n\/a|none|tbd|-|…|\[\]|\{\{.*)$/iu.test(text)) continue;
			items.push({ start, end, line, text, kind, certainty: 'labelled', label: null, evidence: [], ...classify(text, null) });
		}
	}
	return items;
}

function skipOf(evidence: Evidence, { mark }: Context): Skip | null {
	if (mark.reason) return { code: evidence.against?.code ?? 'no-record', params: {} };
	if (!isCandidate(evidence)) return null;
	const code: SkipCode = evidence.against?.code ?? 'no-record';
	return { code, params: {} };
}
