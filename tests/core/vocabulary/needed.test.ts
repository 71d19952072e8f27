import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { EDGE, needed } from '../../../src/core/vocabulary/needed.ts';
import { may, Sieve } from '../../../src/core/vocabulary/sieve.ts';
import { inventedNotes, notes } from '../generated-notes.ts';

describe('what a regular expression needs', () => {
	it('is one of its words, with the edges it asks for', () => {
		expect(needed(/(?:^|[^\p{L}])(?:offer|rejected)(?![\p{L}])/iu)).toEqual([`${EDGE}offe`, `${EDGE}reje`]);
	});
	it('is the rarest part of a sequence', () => {
		expect(needed(/we \p{L}+ (?:salary)/u)).toEqual([` ${EDGE}sal`]);
	});
	it('is what stands on every way', () => {
		expect(needed(/abcde(?:x|y)?|\d\d:\d\d/u)).toEqual(['abcde', '00:00']);
	});
	it('takes small letters for capitals, and a letter beyond ASCII for any other', () => {
		const sieve = new Sieve(/[^ -~]/u);
		const number = sieve.add(/Señora|합격/u) as number;
		expect(may(sieve.pass('SEÑORA'), number)).toBe(true);
		expect(may(sieve.pass('Senora'), number)).toBe(false);
		expect(may(sieve.pass('최종 합격!'), number)).toBe(true);
	});
	it('is nothing where a part may be left out or is too common to tell', () => {
		expect(needed(/(?:offer)?/u)).toBeNull();
		expect(needed(/^\p{L}+$/u)).toBeNull();
		expect(needed(/^["“«「]/u)).not.toBeNull();
	});
	it('reaches over no repetition', () => {
		expect(needed(/xy{0,2}z/u)).toEqual(['xz', 'xyz', 'yz']);
	});
	it('is an empty list for what never matches', () => {
		expect(needed(/(?!)/u)).toEqual([]);
	});
});

describe('the sieve', () => {
	it('holds back no text in which a regular expression of the core finds something', { timeout: 60_000 }, () => {
		const sieve = new Sieve(/[^ -~]/u);
		const sifted = expressions('src/core').flatMap((expression) => {
			const number = sieve.add(expression);
			return number === null ? [] : [{ number, expression }];
		});
		expect(sifted.length).toBeGreaterThan(400);
		let found = 0;
		fc.assert(fc.property(notes(inventedNotes()), (text) => {
			for (const line of text.split('\n').slice(0, 10)) {
				const passed = sieve.pass(line);
				for (const { number, expression } of sifted) {
					expression.lastIndex = 0;
					if (may(passed, number) || !expression.test(line)) continue;
					throw new Error(`${expression} finds something in ${JSON.stringify(line)}`);
				}
				found++;
			}
		}), { seed: 5, numRuns: 20 });
		expect(found).toBeGreaterThan(100);
	});
});

/** All regular expressions that are written out in the files of a folder. */
function expressions(folder: string): RegExp[] {
	const all: RegExp[] = [];
	for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
		if (!entry.name.endsWith('.ts')) continue;
		const path = join(entry.parentPath, entry.name);
		const visit = (node: ts.Node): void => {
			if (ts.isRegularExpressionLiteral(node)) {
				const end = node.text.lastIndexOf('/');
				all.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
			}
			ts.forEachChild(node, visit);
		};
		visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
	}
	return all;
}
