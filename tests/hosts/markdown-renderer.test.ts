import { Component, MarkdownRenderChild, MarkdownRenderer, Plugin, type MarkdownPostProcessorContext } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { RunningApp } from '../../hosts/obsidian/index.mts';
import { fileAt, manifest, startApp } from './running-app.ts';

async function draw(markdown: string, running?: RunningApp, component = new Component()): Promise<HTMLElement> {
	const { app } = running ?? (await startApp({ files: { 'People/Ada.md': '' } }));
	const el = document.createElement('div');
	await MarkdownRenderer.render(app, markdown, el, 'Home.md', component);
	return el;
}

describe('links', () => {
	it('keeps target and shown words of a link to a note', async () => {
		const link = (await draw('Met [[Ada#Notes|her]].')).querySelector('a');
		expect([link?.className, link?.dataset['href'], link?.textContent]).toEqual(['internal-link', 'Ada#Notes', 'her']);
	});

	it('marks a link that leads nowhere', async () => {
		const link = (await draw('[[Nobody]]')).querySelector('a.internal-link');
		expect(link?.classList.contains('is-unresolved')).toBe(true);
	});

	it('shows an embed as a link in its frame', async () => {
		const frame = (await draw('![[Ada]]')).querySelector('.internal-embed');
		expect(frame?.getAttribute('src')).toBe('Ada');
		expect(frame?.querySelector('a')?.textContent).toBe('Ada');
	});

	it('opens other pages outside', async () => {
		const link = (await draw('[docs](https://example.org)')).querySelector('a');
		expect([link?.className, link?.target]).toEqual(['external-link', '_blank']);
	});

	it('does not answer a click by itself', async () => {
		const running = await startApp({ files: { 'Ada.md': '' } });
		const el = document.body.appendChild(await draw('[[Ada]]', running));
		el.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
		await running.settle();
		expect(running.app.workspace.getActiveFile()).toBeNull();
		el.remove();
	});
});

describe('marks of the app', () => {
	it('reads tags of any script, but no headings, numbers or parts of words', async () => {
		const el = await draw('#interview/debrief and #면접 but not #42, a#b');
		expect(Array.from(el.querySelectorAll('a.tag'), (tag) => tag.textContent)).toEqual(['#interview/debrief', '#면접']);
	});

	it('reads highlights and hides comments', async () => {
		const el = await draw('A ==**clear**== answer %%not for all%% here');
		expect(el.querySelector('mark strong')?.textContent).toBe('clear');
		expect(el.textContent?.replace(/\s+/gu, ' ').trim()).toBe('A clear answer here');
	});

	it('makes tasks of list items with a box', async () => {
		const items = Array.from((await draw('- [ ] send thanks\n- [x] write it down\n- plain')).querySelectorAll('li'));
		expect(items.map((item) => item.dataset['task'])).toEqual(['', 'x', undefined]);
		expect(items.map((item) => item.querySelector('input')?.checked)).toEqual([false, true, undefined]);
	});

	it('makes callouts, with a title of their own or the name of their type, folded or not', async () => {
		const el = await draw('> [!success]- Went well\n> Calm.\n\n> [!warning]\n> Slow.\n\n> only a quote');
		const [folded, open] = Array.from(el.querySelectorAll<HTMLElement>('.callout'));
		expect(folded?.dataset['callout']).toBe('success');
		expect(folded?.querySelector('.callout-title-inner')?.textContent).toBe('Went well');
		const content = folded?.querySelector<HTMLElement>('.callout-content');
		expect([content?.textContent?.trim(), content?.hidden]).toEqual(['Calm.', true]);
		folded?.querySelector<HTMLElement>('.callout-title')?.click();
		expect(content?.hidden).toBe(false);
		expect(open?.querySelector('.callout-title-inner')?.textContent).toBe('Warning');
		expect(el.querySelectorAll('blockquote')).toHaveLength(1);
	});

	it('leaves the properties out', async () => {
		expect((await draw('---\ncompany: Acme\n---\nText')).textContent?.trim()).toBe('Text');
	});

	it('takes out what could run', async () => {
		const el = await draw('<details><summary>More</summary><p onclick="x()">Text</p></details><script>x()</script>\n\n[a](javascript:x)');
		expect(el.querySelector('details summary')?.textContent).toBe('More');
		expect(el.querySelector('[onclick], script, a[href^="javascript"]')).toBeNull();
	});
});

describe('processors', () => {
	class BlockPlugin extends Plugin {
		static context: MarkdownPostProcessorContext | undefined;
		static readonly child = { unloaded: vi.fn() };

		override onload(): void {
			this.registerMarkdownCodeBlockProcessor('sample', (source, el, context) => {
				BlockPlugin.context = context;
				const child = new MarkdownRenderChild(el);
				child.register(BlockPlugin.child.unloaded);
				context.addChild(child);
				el.createEl('b', { text: source });
			});
		}
	}

	it('gives a code block of their language to them and leaves others alone', async () => {
		const running = await startApp();
		await running.enablePlugin(manifest, BlockPlugin);
		const el = await draw('```sample\nkind: gaps\n```\n\n```js\nx\n```', running);
		expect(el.querySelector('.block-language-sample > b')?.textContent).toBe('kind: gaps');
		expect(el.querySelectorAll('pre')).toHaveLength(1);
		expect(BlockPlugin.context?.sourcePath).toBe('Home.md');
		expect(BlockPlugin.context?.getSectionInfo(el)).toBeNull();
	});

	it('unloads their children with the component they were drawn for', async () => {
		const running = await startApp();
		await running.enablePlugin(manifest, BlockPlugin);
		const component = new Component();
		component.load();
		BlockPlugin.child.unloaded.mockClear();
		await draw('```sample\n```', running, component);
		component.unload();
		expect(BlockPlugin.child.unloaded).toHaveBeenCalledOnce();
	});

	it('tells the lines of a block in the reading view, and draws the block again after a change', async () => {
		const running = await startApp({ files: { 'Home.md': '---\na: 1\n---\nText\n\n```sample\none\n```\n' } });
		await running.enablePlugin(manifest, BlockPlugin);
		const leaf = running.app.workspace.getLeaf(false);
		const file = fileAt(running, 'Home.md');
		await leaf.openFile(file, { state: { mode: 'preview' } });
		const info = BlockPlugin.context?.getSectionInfo(leaf.view.containerEl);
		expect([info?.lineStart, info?.lineEnd]).toEqual([5, 7]);
		BlockPlugin.child.unloaded.mockClear();
		await running.app.vault.process(file, (text) => text.replace('one', 'two'));
		await running.settle();
		expect(leaf.view.containerEl.querySelector('.block-language-sample')?.textContent).toBe('two');
		expect(BlockPlugin.child.unloaded).toHaveBeenCalledOnce();
	});

	it('opens a link that is clicked in the reading view', async () => {
		const running = await startApp({ files: { 'Home.md': '[[Ada]]', 'Ada.md': '' } });
		const leaf = running.app.workspace.getLeaf(false);
		await leaf.openFile(fileAt(running, 'Home.md'), { state: { mode: 'preview' } });
		leaf.view.containerEl.querySelector<HTMLElement>('a.internal-link')?.click();
		await running.settle();
		expect(running.app.workspace.getActiveFile()?.path).toBe('Ada.md');
	});
});
