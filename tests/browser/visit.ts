import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { removeCopies, startDemo, TODAY, type Demo } from './demo.ts';

export interface VisitOptions {
	readonly theme?: 'light' | 'dark';
	readonly phone?: boolean;
	readonly rtl?: boolean;
	readonly width?: number;
	readonly height?: number;
	readonly flags?: readonly string[];
	readonly reducedMotion?: boolean;
}

/** Opens the demo over a folder and waits until all of it is read. */
export type Visit = (folder: string, options?: VisitOptions) => Promise<Page>;

/**
 * A browser for the tests of one file, each with demos and pages of its own. A test fails where a page does what none may
 * ever do: errors in its console, requests to elsewhere.
 */
export function visitor(): Visit {
	let browser: Browser;
	const demos: Demo[] = [];
	const pages: Page[] = [];
	let complaints: string[] = [];
	beforeAll(async () => {
		browser = await chromium.launch(findChromium());
	});
	afterEach(async () => {
		for (const page of pages.splice(0)) await page.close();
		for (const demo of demos.splice(0)) await demo.stop();
		removeCopies();
		const found = complaints;
		complaints = [];
		expect(found).toEqual([]);
	});
	afterAll(async () => {
		await browser.close();
	});
	return async (folder, { theme = 'light', phone = false, rtl = false, width = 1400, height = 900, flags = [], reducedMotion = false } = {}) => {
		const demo = await startDemo(['--vault', folder, ...flags]);
		demos.push(demo);
		const page = await browser.newPage({ viewport: { width, height }, reducedMotion: reducedMotion ? 'reduce' : 'no-preference', ...(phone && { hasTouch: true, isMobile: true }) });
		pages.push(page);
		page.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
		});
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('request', (request) => {
			if (!request.url().startsWith(demo.address) && !request.url().startsWith('data:')) complaints.push(`asked for ${request.url()}`);
		});
		await page.goto(`${demo.address}?today=${TODAY}&theme=${theme}&phone=${phone ? '1' : '0'}${rtl ? '&rtl=1' : ''}`);
		await ready(page);
		return page;
	};
}

/** Waits until all notes are read. */
export async function ready(page: Page): Promise<void> {
	await page.locator('body[data-ready]').waitFor();
	await page.locator('.interview-debrief-summary:not(:empty), .interview-debrief-start').first().waitFor();
	await page.locator('.interview-debrief-progress').waitFor({ state: 'detached' });
	// partial results show before the progress does
	let before = '';
	let still = 0;
	const isStill = async (): Promise<boolean> => {
		const now = await page.locator('.interview-debrief').first().evaluate((el) => el.textContent);
		still = now === before ? still + 1 : 0;
		before = now;
		return still >= 2;
	};
	await expect.poll(isStill, { interval: 200, timeout: 15_000 }).toBe(true);
}

/** Shows the dashboard in a tab of its own, with all the room there is. */
export async function inTab(page: Page): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt-input').fill('open interview dashboard in a new tab');
	await page.locator('.suggestion-item', { hasText: 'in a new tab' }).click();
	await page.locator('.mod-root .interview-debrief').waitFor();
	await page.locator('.sidebar-toggle-button.mod-right').click();
	await page.locator('.mod-right-split .interview-debrief').waitFor({ state: 'hidden' });
}

interface Violation {
	readonly id: string;
	readonly help: string;
	readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with all that is the plugin's own and can be seen: the dashboard, dialogs, rows of a picker. */
export async function flaws(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe);
	const found = await page.evaluate(async () => {
		const { axe: checker } = window as unknown as { axe: { run(where: unknown, options: unknown): Promise<{ violations: unknown }> } };
		const places = [...document.querySelectorAll('.interview-debrief, .modal-content, .interview-debrief-pick-title, .interview-debrief-preview')].filter((each) => each.checkVisibility());
		if (places.length === 0) throw new Error('Nothing of the plugin is in sight.');
		return (await checker.run({ include: places }, { resultTypes: ['violations'] })).violations;
	});
	return (found as readonly Violation[]).map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 3).map(({ html, failureSummary }) => `  ${html.slice(0, 200)} ${failureSummary ?? ''}`).join('\n')}`);
}
