import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kindAt, notePlaceOf, placeOf, Refused } from './place.mts';

const TRASH = '.trash';

/** Writes the whole text or nothing: into a hidden file beside it, which then takes its place. */
export function writeNote(root: string, wanted: string, text: string): void {
	const at = notePlaceOf(root, wanted);
	mkdirSync(path.dirname(at), { recursive: true });
	replaceFile(at, text);
}

/** The plugin's `data.json`, where a vault of the app keeps it. */
export function writeSettings(root: string, parts: readonly string[], text: string): void {
	let at = root;
	for (const part of parts) {
		at = path.join(at, part);
		if (kindAt(at) === 'link') throw new Refused('The settings are reached by a link, and links are not followed.');
	}
	mkdirSync(path.dirname(at), { recursive: true });
	replaceFile(at, text);
}

export function makeFolder(root: string, wanted: string): void {
	mkdirSync(placeOf(root, wanted), { recursive: true });
}

/** Nothing is destroyed: what goes is moved into the folder `.trash`, as the app does when it is told to. */
export function moveToTrash(root: string, wanted: string): void {
	const at = mustExist(root, wanted);
	const trash = path.join(root, TRASH);
	if (kindAt(trash) === 'link') throw new Refused('The folder .trash is a link, and links are not followed.');
	mkdirSync(trash, { recursive: true });
	const { name, ext } = path.parse(at);
	let to = path.join(trash, name + ext);
	for (let count = 1; kindAt(to) !== null; count += 1) to = path.join(trash, `${name} ${String(count)}${ext}`);
	renameSync(at, to);
}

export function moveTo(root: string, from: string, to: string): void {
	const at = mustExist(root, from);
	const target = kindAt(at) === 'file' ? notePlaceOf(root, to) : placeOf(root, to);
	const isSameFile = kindAt(target) !== null && statSync(target).ino === statSync(at).ino;
	// On disks that ignore case a new spelling of the same name is no other file.
	if (kindAt(target) !== null && !isSameFile) throw new Refused(`“${to}” is there already.`);
	mkdirSync(path.dirname(target), { recursive: true });
	renameSync(at, target);
}

function mustExist(root: string, wanted: string): string {
	const at = placeOf(root, wanted);
	const kind = kindAt(at);
	if (kind === 'file') return notePlaceOf(root, wanted);
	if (kind !== 'folder') throw new Refused(`There is no “${wanted}” in this folder.`);
	return at;
}

function replaceFile(at: string, text: string): void {
	const draft = path.join(path.dirname(at), `.${randomBytes(9).toString('hex')}.tmp`);
	try {
		const file = openSync(draft, 'wx');
		try {
			writeFileSync(file, text, 'utf8');
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		if (kindAt(at) === 'file') chmodSync(draft, statSync(at).mode);
		renameSync(draft, at);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
