import { describe, expect, it } from 'vitest';
import { choose } from '../../src/obsidian/choose.ts';
import { startApp } from '../hosts/running-app.ts';

const options = (count: number) => Array.from({ length: count }, (_, at) => ({ value: at, name: `Company ${String(at)}`, chosen: at === 1 }));

describe('a choice', () => {
	it('of a few is a menu that marks what is chosen', async () => {
		const { app } = await startApp({ files: {} });
		const target = document.body.createEl('button');
		const chosen: number[] = [];
		choose(app, target, 'Company', options(3), (value) => chosen.push(value));
		const items = [...document.querySelectorAll<HTMLElement>('.menu .menu-item')];
		expect(items.map(({ textContent }) => textContent.trim())).toEqual(['Company 0', 'Company 1', 'Company 2']);
		items[2]?.click();
		expect(chosen).toEqual([2]);
		expect(document.querySelector('.menu')).toBeNull();
	});

	it('of many is searched', async () => {
		const { app } = await startApp({ files: {} });
		const target = document.body.createEl('button');
		const chosen: number[] = [];
		choose(app, target, 'Company', options(40), (value) => chosen.push(value));
		const input = document.querySelector<HTMLInputElement>('.prompt-input');
		expect(input?.placeholder).toBe('Company');
		if (input) {
			input.value = 'company 37';
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}
		await new Promise((done) => setTimeout(done, 0));
		const found = [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
		expect(found.map(({ textContent }) => textContent)).toEqual(['Company 37']);
		found[0]?.click();
		expect(chosen).toEqual([37]);
	});
});
