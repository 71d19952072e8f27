import { describe, expect, it } from 'vitest';
import { DEFAULT_TAXONOMY } from '../../src/core/competency/taxonomy.ts';
import { OUTCOMES, STAGES } from '../../src/core/debrief/debrief.ts';
import type { FactSource, Landed, Outcome, RecordReason, Stage } from '../../src/core/debrief/debrief.ts';
import type { Carries, Life } from '../../src/core/insight/life.ts';
import type { WhyCode } from '../../src/core/insight/rank.ts';
import type { CellState } from '../../src/core/insight/interview.ts';
import type { Grade } from '../../src/core/story/match.ts';
import type { Field } from '../../src/core/story/match-document.ts';
import type { MatchReasonCode } from '../../src/core/story/match-reasons.ts';
import type { PartName, StoryCheckCode } from '../../src/core/story/story.ts';
import type { ProblemCode, SkipCode } from '../../src/core/problems.ts';
import type { LineProblemCode } from '../../src/core/setting-lines.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { SettingName } from '../../src/core/settings.ts';
import { texts } from '../../src/i18n/index.ts';
import type { RefusalCode } from '../../src/core/writing/note-port.ts';
import { PROBLEM_KEYS, REFUSAL_KEYS, SKIP_KEYS } from '../../src/i18n/keys.ts';
import type {
	CarriesKey,
	CellKey,
	LandedKey,
	LifeKey,
	LineProblemKey,
	OutcomeKey,
	PartKey,
	ProblemKey,
	ReasonKey,
	RefusalKey,
	SettingKey,
	SkipKey,
	SourceKey,
	StageKey,
	StoryCheckKey,
	WhyKey,
} from '../../src/i18n/keys.ts';
import type { GradeKey, MatchReasonKey, StoryFieldKey } from '../../src/i18n/match-texts.ts';

/** Compiles only where both unions have the same members. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same: readonly [
	Same<ProblemCode, ProblemKey>,
	Same<SkipCode, SkipKey>,
	Same<Stage, StageKey>,
	Same<Outcome, OutcomeKey>,
	Same<FactSource, SourceKey>,
	Same<RecordReason, ReasonKey>,
	Same<Landed, LandedKey>,
	Same<SettingName, SettingKey>,
	Same<LineProblemCode, LineProblemKey>,
	Same<Life, LifeKey>,
	Same<WhyCode, WhyKey>,
	Same<Carries, CarriesKey>,
	Same<CellState, CellKey>,
	Same<PartName, PartKey>,
	Same<StoryCheckCode, StoryCheckKey>,
	Same<RefusalCode, RefusalKey>,
	Same<Grade, GradeKey>,
	Same<Field, StoryFieldKey>,
	Same<MatchReasonCode, MatchReasonKey>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true];

const en = texts('en');
const params = { text: 'three weeks', key: 'company', reason: 'the disk is gone', id: 'juggling' };

describe('the words', () => {
	it('cover every code of the core, as far as types can say', () => {
		expect(same.every(Boolean)).toBe(true);
	});

	it.each(PROBLEM_KEYS)('say what is wrong and what to do for the problem %s', (code) => {
		const sentence = en.problems[code](params);
		expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
		expect(sentence).not.toContain('undefined');
	});

	it.each(REFUSAL_KEYS)('say why nothing was written for %s', (code) => {
		const sentence = en.writing.refusals[code]({ path: 'a.md', free: 'a 1.md', reason: 'no room' });
		expect(sentence).toMatch(/^[\p{Lu}“].*[.m]$/u);
		expect(sentence).not.toContain('undefined');
	});

	it.each(SKIP_KEYS)('say why a note is skipped for %s', (code) => {
		const sentence = en.skips[code](params);
		expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		expect(sentence.length).toBeGreaterThan(40);
	});

	it('explain an unreadable file by its reason, known or not', () => {
		expect(en.skips.unreadable({ reason: 'not-utf8' })).toContain('UTF-8');
		expect(en.skips.unreadable({ reason: 'the disk is gone' })).toContain('the disk is gone');
	});

	it('name every stage and outcome', () => {
		for (const stage of STAGES) expect(en.stages[stage]).toMatch(/^\p{Lu}/u);
		for (const outcome of OUTCOMES) expect(en.outcomes[outcome]).toMatch(/^\p{Lu}/u);
	});

	it('name and explain every competency of the default list', () => {
		const named: Readonly<Record<string, { readonly name: string; readonly about: string }>> = en.competencies;
		for (const { id } of DEFAULT_TAXONOMY) {
			expect(named[id]?.name, id).toMatch(/^\p{Lu}/u);
			expect(named[id]?.about, id).toMatch(/^\p{Lu}/u);
		}
	});

	it('name and describe every setting that can be changed', () => {
		const described: Readonly<Record<string, { readonly name: string; readonly desc: string }>> = en.settings;
		for (const key of Object.keys(DEFAULT_SETTINGS).filter((name) => name !== 'version')) {
			expect(described[key]?.name, key).toMatch(/^\p{Lu}/u);
			expect(described[key]?.desc, key).toMatch(/\.$/);
		}
		expect(new Set(Object.values(described).map(({ name }) => name)).size).toBe(Object.keys(described).length);
	});

	it('are written in American English', () => {
		const all = JSON.stringify(en) + [...PROBLEM_KEYS.map((code) => en.problems[code](params)), ...SKIP_KEYS.map((code) => en.skips[code](params))].join(' ');
		expect(all.replace(/"behavioural"/g, '')).not.toMatch(/behaviour|judgement|organis|labelled|\bclick\b/i);
	});
});

describe('numbers, dates and lists', () => {
	const { formats, dashboard } = en;

	it('agree with their noun', () => {
		expect(dashboard.inInterviews(1, 1)).toBe('in 1 of 1 interview');
		expect(dashboard.inInterviews(4, 7)).toBe('in 4 of 7 interviews');
		expect(dashboard.summary({ debriefs: 9, interviews: 11, companies: 5 })).toBe('9 debriefs of 11 interviews at 5 companies.');
		expect(dashboard.summary({ debriefs: 1, interviews: 1, companies: 1 })).toBe('1 debrief at 1 company.');
		expect(dashboard.summary({ debriefs: 0, interviews: 2, companies: 0 })).toBe('0 debriefs of 2 interviews.');
		expect(dashboard.unsortedCount(1)).toBe('1 line reads like a judgment but has no label. It is not counted.');
	});

	it('tell how long ago something was', () => {
		const last = (date: string | null): string => dashboard.last(date, '2025-06-10');
		expect(last('2025-06-07')).toBe('last 3 days ago');
		expect(last('2025-06-10')).toBe('last today');
		expect(last('2025-06-09')).toBe('last yesterday');
		expect(last('2025-05')).toBe('last in May 2025');
		expect(last('2025-01-10')).toBe('last 5 months ago');
		expect(last('2022-06-10')).toBe('last 3 years ago');
		expect(last(null)).toBe('no date');
	});

	it('write days and months out, and anything else as it is', () => {
		expect(formats.date('2025-03-04')).toBe('Mar 4, 2025');
		expect(formats.date('2025-03')).toBe('March 2025');
		expect(formats.date('soon')).toBe('soon');
	});

	it('join lists', () => {
		expect(formats.all(['a', 'b', 'c'])).toBe('a, b, and c');
		expect(formats.any(['a', 'b'])).toBe('a or b');
	});

	it('sum up in one sentence with the time it covers', () => {
		const counts = { debriefs: 11, interviews: 11, companies: 5 };
		const all = { company: null, role: null, stage: null, year: null };
		const overview = (from: string | null, to: string | null): string => dashboard.overview({ ...counts, from, to }, all, '3 gaps keep coming back', '2026-11-21');
		expect(overview('2026-05-18', '2026-11-05')).toBe('11 interviews at 5 companies since May; 3 gaps keep coming back.');
		expect(overview('2025-12', '2026-11-03')).toBe('11 interviews at 5 companies since December 2025; 3 gaps keep coming back.');
		expect(overview('2025-12', '2026-02-03')).toBe('11 interviews at 5 companies from December 2025 to February 2026; 3 gaps keep coming back.');
		expect(overview('2026-05-18', '2026-05-20')).toBe('11 interviews at 5 companies in May 2026; 3 gaps keep coming back.');
		expect(overview(null, null)).toBe('11 interviews at 5 companies; 3 gaps keep coming back.');
	});

	it('sum up what the filters leave, and say where lines have no label', () => {
		const counts = { debriefs: 1, interviews: 2, companies: 1, from: '2026-10-01', to: '2026-11-05' };
		const only = { company: 'Halcyon', role: 'Designer', stage: 'technical', year: null } as const;
		expect(dashboard.overview(counts, only, '', '2026-11-21')).toBe('2 technical interviews for Designer at Halcyon since October, 1 with labeled lines.');
		expect(dashboard.overview({ ...counts, debriefs: 2 }, { company: null, role: null, stage: null, year: '2026' }, '', '2026-11-21')).toBe('2 interviews at 1 company in 2026.');
	});

	it('count the gaps that keep coming back, and claim less where there is less', () => {
		expect(dashboard.comingBack(0, 'trend')).toBe('');
		expect(dashboard.comingBack(1, 'trend')).toBe('1 gap keeps coming back');
		expect(dashboard.comingBack(3, 'trend')).toBe('3 gaps keep coming back');
		expect(dashboard.comingBack(1, 'direction')).toBe('1 gap came up more than once');
	});

	it('say where a company stands', () => {
		expect(dashboard.standing({ interviews: 3, lastContact: '2026-11-18', next: '2026-11-26', openActions: 1 }, '2026-11-21')).toBe('3 interviews, last 3 days ago, next in 5 days, 1 open action');
		expect(dashboard.standing({ interviews: 0, lastContact: null, next: null, openActions: 0 }, '2026-11-21')).toBe('');
	});

	it('name an interview by what is known of it, nothing twice', () => {
		expect(dashboard.interview({ company: 'Halcyon', round: '2', stage: 'technical' })).toBe('Halcyon · round 2 · technical');
		expect(dashboard.interview({ company: 'Halcyon', round: 'Final', stage: 'final' })).toBe('Halcyon · Final');
		expect(dashboard.interview({ company: null, round: null, stage: null })).toBe('Unknown company');
	});

	it('end a label with one sign', () => {
		expect(dashboard.label('Impact')).toBe('Impact:');
		expect(dashboard.label('What went wrong?')).toBe('What went wrong?');
	});

	it('tell how far ahead an interview is', () => {
		expect(dashboard.ahead('2025-06-13', '2025-06-10')).toBe('in 3 days, Jun 13, 2025');
		expect(dashboard.ahead('2025-07', '2025-06-10')).toBe('July 2025');
	});

	it('promise a trend only from four debriefs on', () => {
		expect(dashboard.trend.baseline).toContain('baseline');
		expect(dashboard.trend.direction).toContain('four');
		expect(dashboard.trend.trend).toBe('');
	});
});

describe('choosing a language', () => {
	it('falls back to English', () => {
		expect(texts('tlh')).toBe(en);
		expect(texts('en-GB').stages).toEqual(en.stages);
	});

	it('puts English behind a translation that lacks parts', () => {
		const german = { de: { stages: { final: 'Endrunde' } } };
		expect(texts('de-AT', german).stages).toEqual({ ...en.stages, final: 'Endrunde' });
		expect(texts('de', german).outcomes).toEqual(en.outcomes);
	});
});
