import * as v from 'valibot';

/** What scripts may rely on: docs/formats.md as schemas. Strict, so that a field cannot come or go unseen. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const line = count;
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const dayOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(?:-\d{2})?$/));
const path = v.pipe(v.string(), v.nonEmpty(), v.check((value) => !value.includes('\\') && !value.startsWith('/'), 'a relative path with /'));
const sentence = v.pipe(v.string(), v.regex(/^[\p{Lu}“].*\.$/su));
const ids = v.array(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u)));
const words = v.array(v.pipe(v.string(), v.nonEmpty()));

const placed = { start: count, end: count, line };
const span = v.strictObject({ text: v.string(), ...placed });
const inText = v.picklist(['property', 'inline', 'line', 'title', 'heading', 'wording']);
const inName = v.picklist(['file name', 'folder']);
/** What stands in the note has its place there; what a name says has none. */
const factOf = <T extends v.GenericSchema<string>>(value: T) =>
	v.union([
		v.strictObject({ value, source: inText, guessed: v.boolean(), start: count, end: count }),
		v.strictObject({ value, source: inName, guessed: v.boolean(), start: v.null(), end: v.null() }),
	]);
const fact = factOf(v.pipe(v.string(), v.nonEmpty()));
const stage = v.picklist(['recruiter-screen', 'hiring-manager', 'behavioural', 'technical', 'system-design', 'case', 'take-home', 'onsite', 'final', 'mock']);
const outcome = v.picklist(['open', 'passed', 'rejected', 'offer', 'accepted', 'withdrawn']);
const skip = { code: v.pipe(v.string(), v.regex(/^[a-z-]+$/)), message: sentence };

const item = v.strictObject({
	...span.entries,
	kind: v.picklist(['strength', 'gap']),
	certainty: v.picklist(['labelled', 'inferred']),
	label: v.nullable(v.string()),
	evidence: v.array(span),
	competencies: v.pipe(ids, v.maxLength(3)),
	because: words,
});
const question = v.strictObject({
	...span.entries,
	competencies: ids,
	because: words,
	stories: v.array(v.strictObject({ path: v.string(), start: count })),
	landed: v.nullable(v.picklist(['strong', 'solid', 'gap'])),
});
const debrief = v.strictObject({
	id: v.pipe(v.string(), v.nonEmpty()),
	state: v.picklist(['recorded', 'planned']),
	reason: v.picklist(['type', 'tag', 'folder', 'wording']),
	...placed,
	company: v.nullable(fact),
	role: v.nullable(fact),
	round: v.nullable(fact),
	stage: v.nullable(factOf(stage)),
	date: v.nullable(factOf(dayOrMonth)),
	outcome: v.nullable(factOf(outcome)),
	interviewers: v.array(fact),
	items: v.array(item),
	questions: v.array(question),
	toAsk: v.array(span),
	process: v.array(span),
	actions: v.array(v.strictObject({ ...span.entries, done: v.boolean(), due: v.nullable(day) })),
	assessment: v.nullable(span),
});
const part = v.nullable(span);
const story = v.strictObject({
	id: v.string(),
	title: v.string(),
	...placed,
	certainty: v.picklist(['labelled', 'inferred']),
	question: v.nullable(span),
	competencies: ids,
	because: words,
	parts: v.strictObject({ situation: part, task: part, action: part, result: part, reflection: part }),
	checks: v.array(v.strictObject({ ...skip, start: count, end: count })),
});

export const readSchema = v.strictObject({
	schema: v.literal(1),
	notes: v.array(
		v.strictObject({
			path,
			skipped: v.nullable(v.strictObject(skip)),
			debriefs: v.array(debrief),
			stories: v.array(story),
			problems: v.array(v.strictObject({ ...skip, line })),
		}),
	),
});

const theme = {
	competency: v.pipe(v.string(), v.nonEmpty()),
	name: v.pipe(v.string(), v.nonEmpty()),
	interviews: count,
	of: count,
	interval: v.pipe(v.strictTuple([share, share]), v.check(([low, high]) => low <= high, 'low before high')),
	life: v.picklist(['mixed', 'closed', 'improving', 'recurring', 'once']),
	last: v.nullable(dayOrMonth),
	stories: count,
	items: v.pipe(v.array(v.strictObject({ path, ...placed, text: v.string(), date: v.nullable(dayOrMonth) })), v.minLength(1)),
};

export const dashboardSchema = v.strictObject({
	schema: v.literal(1),
	interviews: count,
	debriefs: count,
	companies: count,
	from: v.nullable(dayOrMonth),
	to: v.nullable(dayOrMonth),
	gaps: v.array(
		v.strictObject({
			...theme,
			rank: v.number(),
			why: v.array(v.strictObject({ code: v.string(), params: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])) })),
		}),
	),
	strengths: v.array(v.strictObject(theme)),
	form: v.array(
		v.strictObject({
			competency: v.string(),
			cells: v.array(v.strictObject({ interview: v.string(), date: v.nullable(dayOrMonth), state: v.picklist(['good', 'weak', 'both', 'silent']) })),
		}),
	),
	unsorted: count,
	skipped: v.array(v.strictObject({ path, ...skip })),
});

export const matchSchema = v.strictObject({
	schema: v.literal(1),
	answers: v.array(
		v.strictObject({
			question: v.string(),
			competencies: ids,
			stories: v.array(
				v.strictObject({
					path,
					title: v.string(),
					start: count,
					grade: v.picklist(['strong', 'workable', 'stretch']),
					score: share,
					because: words,
					told: v.array(v.strictObject({ company: v.nullable(v.string()), date: v.nullable(dayOrMonth) })),
				}),
			),
			chosen: v.nullable(count),
			gap: v.boolean(),
		}),
	),
});

export const checkSchema = v.strictObject({
	schema: v.literal(1),
	problems: v.array(v.strictObject({ path, ...skip, line })),
	skipped: v.array(v.strictObject({ path, ...skip })),
});
