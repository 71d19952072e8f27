import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const TODAY = '2026-11-21';

const RUN = `import { main } from ${JSON.stringify(pathToFileURL(join(root, 'dist', 'demo-server.mjs')).href)}; process.exitCode = await main(process.argv[1], process.argv.slice(2));`;

export interface Demo {
	readonly address: string;
	/** Ends it as Ctrl+C does, and gives the exit code. */
	stop(): Promise<number | null>;
}

/** Starts the built demo on a free port. */
export async function startDemo(flags: readonly string[]): Promise<Demo> {
	const child = spawn(process.execPath, ['--input-type=module', '-e', RUN, root, '--port', '0', ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
	const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
	const address = await new Promise<string>((done, fail) => {
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const found = /http:\/\/\S+/.exec(said)?.[0];
			if (found) done(found);
		});
		child.on('close', () => fail(new Error(`The demo ended before it was there: ${said}`)));
	});
	return {
		address,
		stop: () => {
			child.kill('SIGINT');
			return ended;
		},
	};
}

const copies: string[] = [];

/** A folder of its own with the invented vault, or with the notes of another folder. */
export function copyOf(folder = join(root, 'tests', 'fixtures', 'vault')): string {
	const home = mkdtempSync(join(tmpdir(), 'interview-debrief-browser-'));
	copies.push(home);
	cpSync(folder, join(home, 'vault'), { recursive: true });
	return join(home, 'vault');
}

export function removeCopies(): void {
	for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
}

/** Every file below a folder with its bytes, as text. */
export function bytesBelow(folder: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(files.map((entry) => join(entry.parentPath, entry.name)).map((file) => [file, readFileSync(file, 'latin1')]));
}

interface ThemeJson {
	readonly name: string;
	readonly interviews: number;
	readonly of: number;
}

export interface DashboardJson {
	readonly interviews: number;
	readonly debriefs: number;
	readonly companies: number;
	readonly gaps: readonly ThemeJson[];
	readonly strengths: readonly ThemeJson[];
}

/** An item with the place of its words in the note. */
export interface ItemJson {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly label: string | null;
	readonly certainty: 'labelled' | 'inferred';
	readonly competencies: readonly string[];
}

/** A question that was asked, with the stories told. */
export interface QuestionJson {
	readonly text: string;
	readonly stories: readonly { readonly path: string; readonly start: number }[];
}

interface NoteJson {
	readonly path: string;
	readonly debriefs: readonly { readonly items: readonly ItemJson[]; readonly questions: readonly QuestionJson[] }[];
}

/** What the command line says of the same folder. It ends with 1 where a file could not be read, and that is no failure here. */
function cli(verb: string, folder: string): unknown {
	return JSON.parse(execFileSync(process.execPath, [join(root, 'dist', 'cli.mjs'), verb, folder, '--json', '--today', TODAY], { encoding: 'utf8', maxBuffer: 1 << 26 })) as unknown;
}

export function dashboardOf(folder: string): DashboardJson {
	return cli('dashboard', folder) as DashboardJson;
}

/** The labelled items of one note, as the command line reads them. */
export function itemsOf(folder: string, note: string): readonly ItemJson[] {
	const { notes } = cli('read', folder) as { readonly notes: readonly NoteJson[] };
	const found = notes.find(({ path }) => path === note);
	return (found?.debriefs ?? []).flatMap(({ items }) => items).filter(({ certainty }) => certainty === 'labelled');
}

/** The questions of one note, as the command line reads them. */
export function questionsOf(folder: string, note: string): readonly QuestionJson[] {
	const { notes } = cli('read', folder) as { readonly notes: readonly NoteJson[] };
	return (notes.find(({ path }) => path === note)?.debriefs ?? []).flatMap(({ questions }) => questions);
}
