import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { disk } from '../cli/disk.mts';
import { parseArguments, USAGE, type Arguments } from './arguments.mts';
import { openPage } from './open-page.mts';
import { serve, type Served } from './server.mts';

/** What the invented vault is shown as: its story ends on this day. */
const INVENTED = { name: 'Invented vault', today: '2026-11-21', first: 'Job search/Halcyon/Halcyon R1.md' };

/**
 * Runs the demo until a signal ends it.
 * @param project the folder with the built project
 * @returns 0 at the end, 1 when the page cannot be served, 2 for wrong use
 */
export async function main(project: string, argv: readonly string[]): Promise<number> {
	const args = parseArguments(argv);
	if ('wrong' in args) return complain(args.wrong, 2);
	if (args.help) {
		console.log(USAGE);
		return 0;
	}
	const wrong = args.vault === null ? null : folderProblem(args.vault);
	if (wrong !== null) return complain(wrong, 2);

	const ended = endSignal();
	const copy = args.vault === null ? copyOfInvented(project) : null;
	try {
		return await run(project, args, copy, ended);
	} finally {
		if (copy !== null) rmSync(copy, { recursive: true, force: true });
	}
}

async function run(project: string, args: Arguments, copy: string | null, ended: Promise<void>): Promise<number> {
	const folder = path.resolve(copy === null ? (args.vault ?? '.') : path.join(copy, 'vault'));
	const shown = copy === null ? { name: path.basename(folder) || folder, today: null, first: null } : INVENTED;
	let served: Served;
	try {
		served = await serve({ ...shown, project, folder, port: args.port, writes: args.writes });
	} catch (error) {
		return complain(portSentence(error, args.port), 1);
	}
	for (const { path: at, sentence } of served.unread) console.error(`${at}: ${sentence}`);
	console.log(`Interview Debrief is at ${served.address}`);
	console.log(whatIsShown(args, folder));
	console.log('Ctrl+C ends it.');
	if (args.opens) openPage(served.address, { platform: process.platform, env: process.env, isTerminal: process.stdout.isTTY === true });
	await ended;
	await served.close();
	return 0;
}

function whatIsShown({ vault, writes }: Arguments, folder: string): string {
	if (vault === null) return 'It shows an invented vault, as on 21 November 2026. To see your own notes: npm start -- --vault <folder>';
	return writes ? `It shows ${folder}, and what you change in the page is written there.` : `It shows ${folder}. The files stay as they are; edits live in the page until it is closed.`;
}

function folderProblem(vault: string): string | null {
	const kind = disk.kind(vault);
	if (kind === null) return `There is nothing at “${vault}”: name a folder with notes.`;
	if (kind !== 'folder') return `“${vault}” is not a folder: name the folder that holds the notes.`;
	try {
		disk.list(vault);
		return null;
	} catch {
		return `The folder “${vault}” cannot be opened: check its permissions.`;
	}
}

function copyOfInvented(project: string): string {
	const copy = mkdtempSync(path.join(tmpdir(), 'interview-debrief-demo-'));
	cpSync(path.join(project, 'tests', 'fixtures', 'vault'), path.join(copy, 'vault'), { recursive: true });
	return copy;
}

function portSentence(error: unknown, port: number): string {
	const code = error instanceof Error && 'code' in error ? error.code : '';
	if (code === 'EADDRINUSE') return `Port ${String(port)} is taken by another program: choose one with --port <number>.`;
	if (code === 'EACCES') return `Port ${String(port)} needs rights that this user lacks: choose one above 1023 with --port <number>.`;
	return `The page could not be served: ${error instanceof Error ? error.message : String(error)}`;
}

/** Settles at the first signal that asks for the end; a second one ends the process at once. */
function endSignal(): Promise<void> {
	return new Promise((done) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
	});
}

function complain(sentence: string, code: number): number {
	console.error(sentence);
	return code;
}
