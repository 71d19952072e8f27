// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notePlaceOf, placeOf, Refused } from '../../../hosts/demo/place.mts';

let home = '';
let root = '';

beforeAll(() => {
	home = mkdtempSync(path.join(tmpdir(), 'interview-debrief-place-'));
	root = path.join(home, 'vault');
	mkdirSync(path.join(root, 'Job search'), { recursive: true });
	mkdirSync(path.join(home, 'elsewhere'));
	mkdirSync(path.join(root, 'folder.md'));
	writeFileSync(path.join(root, 'here.md'), 'here');
	writeFileSync(path.join(home, 'elsewhere', 'far.md'), 'far');
	symlinkSync(path.join(home, 'elsewhere'), path.join(root, 'out'));
	symlinkSync(path.join(home, 'elsewhere', 'far.md'), path.join(root, 'far.md'));
});
afterAll(() => {
	rmSync(home, { recursive: true });
});

describe('the place of a path that a page names', () => {
	it('is below the folder', () => {
		expect(placeOf(root, 'Job search/Oakline/first call.md')).toBe(path.join(root, 'Job search', 'Oakline', 'first call.md'));
		expect(notePlaceOf(root, '처음 맡은 팀, was it enough?.md')).toBe(path.join(root, '처음 맡은 팀, was it enough?.md'));
	});

	it.each([
		['nothing', ''],
		['a way up', '../elsewhere/far.md'],
		['a way up in the middle', 'Job search/../../elsewhere/far.md'],
		['a dot', './here.md'],
		['a place from the top of the disk', '/etc/hosts.md'],
		['a drive', 'C:/notes.md'],
		['a way up with the other slash', '..\\elsewhere\\far.md'],
		['a double slash', 'Job search//note.md'],
		['a hidden folder', '.obsidian/note.md'],
		['a hidden file', 'Job search/.note.md'],
		['installed packages', 'node_modules/note.md'],
		['a zero byte', 'a\u0000.md'],
		['a folder behind a link', 'out/far.md'],
		['a note behind a link', 'far.md'],
		['a new note behind a link', 'out/new.md'],
	])('is refused for %s', (_name, wanted) => {
		expect(() => notePlaceOf(root, wanted)).toThrow(Refused);
	});

	it.each([
		['a file of another kind', 'Job search/run.sh'],
		['a folder that is called like a note', 'folder.md'],
	])('is no note for %s', (_name, wanted) => {
		expect(() => notePlaceOf(root, wanted)).toThrow(Refused);
		expect(placeOf(root, wanted)).toBe(path.join(root, ...wanted.split('/')));
	});
});
