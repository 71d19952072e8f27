import { describe, expect, it } from 'vitest';
import { DEFAULT_TAXONOMY } from '../../src/core/competency/taxonomy.ts';
import {
	DEFAULT_SETTINGS,
	MIGRATIONS,
	migrate,
	parseSettings,
	readerOptions,
	settingProblems,
	SETTINGS_VERSION,
	type Migration,
} from '../../src/core/settings.ts';

describe('parsing stored settings', () => {
	it.each([null, undefined, 'text', 7, [], ['interviewFolder']])('gives the defaults for %j', (raw) => {
		expect(parseSettings(raw)).toEqual(DEFAULT_SETTINGS);
	});

	it('takes what is stored and the defaults for the rest', () => {
		expect(parseSettings({ interviewFolder: 'Jobs', dayFirst: true })).toEqual({ ...DEFAULT_SETTINGS, interviewFolder: 'Jobs', dayFirst: true });
	});

	it('resets a key of the wrong type and leaves its neighbours alone', () => {
		const settings = parseSettings({ interviewFolder: ['Jobs'], dayFirst: 'yes', gapWords: 'next time', typeValue: null });
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, gapWords: 'next time' });
	});

	it('keeps keys that it does not know, whatever they hold', () => {
		const settings = parseSettings({ 'dismissed:1f3a': true, 'undo:2': { deep: [1] }, fromTheFuture: 3 });
		expect(settings).toMatchObject({ 'dismissed:1f3a': true, 'undo:2': { deep: [1] }, fromTheFuture: 3 });
	});

	it('survives being stored and read again', () => {
		const settings = parseSettings({ companyAliases: 'A = B', 'dismissed:1f3a': true });
		expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
	});

	it('stores nothing but flat values of its own', () => {
		for (const value of Object.values(DEFAULT_SETTINGS)) expect(['string', 'boolean', 'number']).toContain(typeof value);
	});

	it('does not change what it was given', () => {
		const raw = Object.freeze({ interviewFolder: 4, version: 1 });
		parseSettings(raw);
		expect(raw).toEqual({ interviewFolder: 4, version: 1 });
	});

	it('keeps the version of a newer release, so that this one does not migrate its data twice', () => {
		expect(parseSettings({ version: SETTINGS_VERSION + 4, gapWords: 'x' })).toMatchObject({ version: SETTINGS_VERSION + 4, gapWords: 'x' });
	});
});

describe('migration', () => {
	// An invented history: version 1 had one folder under another name, version 2 a list of words.
	const renamed: Migration = ({ folder, ...rest }) => (typeof folder === 'string' ? { ...rest, interviewFolder: folder } : rest);
	const flattened: Migration = (stored) =>
		Array.isArray(stored['gapWords']) ? { ...stored, gapWords: stored['gapWords'].filter((word) => typeof word === 'string').join('\n') } : stored;
	const steps = [renamed, flattened];

	it('takes the oldest data through every step', () => {
		const old = { folder: 'Jobs', gapWords: ['slow', 3, 'vague'], 'dismissed:1': true };
		expect(migrate(old, steps)).toEqual({ version: 3, interviewFolder: 'Jobs', gapWords: 'slow\nvague', 'dismissed:1': true });
	});

	it('starts at the version of the data', () => {
		expect(migrate({ version: 2, folder: 'kept', gapWords: ['slow'] }, steps)).toEqual({ version: 3, folder: 'kept', gapWords: 'slow' });
	});

	it('leaves data of the current and of a later version alone', () => {
		expect(migrate({ version: 3, folder: 'kept' }, steps)).toEqual({ version: 3, folder: 'kept' });
		expect(migrate({ version: 9, folder: 'kept' }, steps)).toEqual({ version: 9, folder: 'kept' });
	});

	it.each([0, -2, 1.5, '2', null])('reads a version of %j as the first', (version) => {
		expect(migrate({ version, folder: 'Jobs' }, [renamed])).toEqual({ version: 2, interviewFolder: 'Jobs' });
	});

	it('has one step for every version but the first', () => {
		expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
	});
});

describe('what the settings mean to the reader', () => {
	const options = (raw: Record<string, unknown>) => readerOptions(parseSettings(raw));

	it('is the shipped behaviour by default', () => {
		const standard = options({});
		expect(standard).toMatchObject({ interviewFolder: '', excludedFolders: [], debriefTag: 'interview/debrief', typeValue: 'interview-debrief', dayFirst: false });
		expect(standard.taxonomy).toEqual(DEFAULT_TAXONOMY);
		expect(Object.values(standard.properties)).toEqual(Object.keys(standard.properties));
	});

	it('reads folders with any slashes around them', () => {
		expect(options({ interviewFolder: '/Jobs\\2025/ ', excludedFolders: 'Archive/\r\n\n /Old \nArchive\n/', templateFolder: './Templates/' })).toMatchObject({
			interviewFolder: 'Jobs/2025',
			excludedFolders: ['Archive', 'Old'],
			templateFolder: 'Templates',
		});
	});

	it('reads tags with or without their sign', () => {
		expect(options({ debriefTag: ' #jobs/after ', prepTag: '##' })).toMatchObject({ debriefTag: 'jobs/after', prepTag: 'interview/prep' });
	});

	it('reads an empty name as the default one', () => {
		expect(options({ propertyCompany: ' ', propertyRole: 'position' }).properties).toMatchObject({ company: 'company', role: 'position' });
	});

	it('lowers and cleans the words, each once', () => {
		expect(options({ gapWords: 'Next Time\n\n  next time\nÄrger' }).gapWords).toEqual(['next time', 'ärger']);
	});

	it('adds words to a competency of the list and competencies of the user', () => {
		const { taxonomy } = options({ competencyWords: 'Impact: OKR, north star\nnegotiation = Negotiation: haggle，price\nQuantified impact: lift' });
		expect(taxonomy.find(({ id }) => id === 'impact')?.words).toEqual(expect.arrayContaining(['okr', 'north star', 'lift']));
		expect(taxonomy.find(({ id }) => id === 'negotiation')).toMatchObject({ name: 'Negotiation', words: ['haggle', 'price'] });
		expect(taxonomy.length).toBe(DEFAULT_TAXONOMY.length + 1);
	});

	it('groups the names of one company', () => {
		expect(options({ companyAliases: 'Two Sigma = 2Sigma, TwoSig\n\nGlobex＝Globex Holdings' }).companyAliases).toEqual([
			['Two Sigma', '2Sigma', 'TwoSig'],
			['Globex', 'Globex Holdings'],
		]);
	});
});

describe('lines that can not be understood', () => {
	const problems = (raw: Record<string, unknown>) => settingProblems(parseSettings(raw)).map(({ setting, line, code }) => [setting, line, code]);

	it('are reported with their line, and the lines around them still count', () => {
		const competencyWords = 'impact: lift\nno colon here\n\njuggling: balls\n!!: x\nimpact:\nnegotiation = Negotiation: haggle';
		expect(problems({ competencyWords })).toEqual([
			['competencyWords', 1, 'competency-no-colon'],
			['competencyWords', 3, 'competency-unknown'],
			['competencyWords', 4, 'competency-bad-id'],
			['competencyWords', 5, 'competency-no-words'],
		]);
		const ids = readerOptions(parseSettings({ competencyWords })).taxonomy.map(({ id }) => id);
		expect(ids).toContain('negotiation');
		expect(ids).not.toContain('juggling');
	});

	it('name the line of an alias', () => {
		expect(problems({ companyAliases: 'Two Sigma\nGlobex =\n= Initech\nHalcyon = Halcyon' })).toEqual([
			['companyAliases', 0, 'alias-no-equals'],
			['companyAliases', 1, 'alias-one-name'],
			['companyAliases', 2, 'alias-one-name'],
			['companyAliases', 3, 'alias-one-name'],
		]);
	});

	it('are none in the defaults', () => {
		expect(settingProblems(DEFAULT_SETTINGS)).toEqual([]);
	});
});
