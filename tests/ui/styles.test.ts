import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'styles.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const selectors = [...css.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector?.trim() ?? '').filter((selector) => !selector.startsWith('@'));
/** Classes of the app that only say where a dashboard stands. */
const SURROUNDINGS = ['mod-left-split', 'mod-right-split', 'mod-rtl'];

describe('the styles', () => {
	it('reach nothing outside of the dashboard', () => {
		expect(selectors.length).toBeGreaterThan(30);
		for (const selector of selectors) expect(selector, selector).toMatch(/\.interview-debrief/);
		const classes = [...selectors.join(' ').matchAll(/\.(-?[_a-z][\w-]*)/g)].map(([, name]) => name ?? '');
		expect(classes.filter((name) => !name.startsWith('interview-debrief') && !SURROUNDINGS.includes(name))).toEqual([]);
	});

	it('take every colour from the app', () => {
		expect(css).not.toMatch(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/i);
	});

	it('overrule nothing, and look at nothing that slows the app', () => {
		expect(css).not.toMatch(/!important|:has\(|display:\s*contents|(?:linear|conic)-gradient\(/);
	});

	it('hold in both directions of script', () => {
		expect(css).not.toMatch(/(?:margin|padding|border)-(?:left|right|top|bottom)|^\s*(?:left|right|top|bottom|width|height):|text-align:\s*(?:left|right)/m);
	});
});
