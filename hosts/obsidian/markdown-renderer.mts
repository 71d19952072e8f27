import type * as obsidian from 'obsidian';
import { shapeCallouts, shapeTasks } from './app-blocks.mts';
import { cleanHtml } from './clean-html.mts';
import { Component } from './events.mts';
import { guard } from './guard.mts';
import { hostOf } from './host.mts';
import { appMarkdown } from './markdown-syntax.mts';

/** Lines of a section in its note, both counted from 0 and inclusive. */
export interface SectionLines {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

export class MarkdownRenderChild extends Component implements Pick<obsidian.MarkdownRenderChild, 'containerEl' | keyof obsidian.Component> {
	containerEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.containerEl = containerEl;
		return guard(this, 'MarkdownRenderChild');
	}
}

const syntax = appMarkdown();
let documents = 0;

/** A new id for one drawing of one note, as post processors get it. */
export function nextDocumentId(): string {
	documents += 1;
	return documents.toString(16).padStart(8, '0');
}

/**
 * Draws Markdown into `el`. Links do nothing by themselves: as in the app, whoever draws them answers their clicks.
 * What post processors add lives as long as `component`.
 */
export async function renderMarkdown(app: obsidian.App, markdown: string, el: HTMLElement, sourcePath: string, component: obsidian.Component): Promise<void> {
	const body = withoutFrontmatter(markdown);
	el.append(drawBlocks(app, body, el.ownerDocument, sourcePath));
	await process(app, el, { sourcePath, component, docId: nextDocumentId(), frontmatter: undefined, lines: () => null });
}

/** One element for each block at the top, as the reading view has them; post processors see them one by one. */
export async function renderSections(app: obsidian.App, markdown: string, el: HTMLElement, sourcePath: string, component: obsidian.Component): Promise<void> {
	const body = withoutFrontmatter(markdown);
	const skipped = countLines(markdown.slice(0, markdown.length - body.length));
	const docId = nextDocumentId();
	const file = app.vault.getFileByPath(sourcePath);
	const frontmatter = file && app.metadataCache.getFileCache(file)?.frontmatter;
	const lines = body.split('\n');
	for (const [start, end] of topBlocks(body)) {
		const source = lines.slice(start, end).join('\n');
		const section = el.createDiv({ cls: 'el-section', attr: { 'data-line': start + skipped } });
		section.append(drawBlocks(app, source, el.ownerDocument, sourcePath));
		const place = { text: markdown, start: start + skipped, end: end + skipped - 1 };
		await process(app, section, { sourcePath, component, docId, frontmatter, lines: () => place });
	}
}

function withoutFrontmatter(markdown: string): string {
	const found = /^---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?:\r?\n|$)/u.exec(markdown);
	return found === null ? markdown : markdown.slice(found[0].length);
}

function countLines(text: string): number {
	return text.split('\n').length - 1;
}

function topBlocks(body: string): readonly (readonly [number, number])[] {
	const blocks: (readonly [number, number])[] = [];
	for (const token of syntax.parse(body, {})) {
		if (token.level === 0 && token.map !== null && token.nesting >= 0) blocks.push(token.map);
	}
	return blocks;
}

function drawBlocks(app: obsidian.App, markdown: string, doc: Document, sourcePath: string): DocumentFragment {
	const drawn = cleanHtml(syntax.render(markdown), doc);
	shapeCallouts(drawn);
	shapeTasks(drawn);
	for (const link of drawn.querySelectorAll('a.internal-link')) {
		const target = (link.getAttribute('data-href') ?? '').split('#')[0] ?? '';
		const known = target === '' || app.metadataCache.getFirstLinkpathDest(target, sourcePath) !== null;
		link.classList.toggle('is-unresolved', !known);
	}
	for (const link of drawn.querySelectorAll('a[href]:not(.internal-link, .tag)')) {
		link.classList.add('external-link');
		link.setAttribute('rel', 'noopener nofollow');
		link.setAttribute('target', '_blank');
	}
	return drawn;
}

interface Processing {
	readonly sourcePath: string;
	readonly component: obsidian.Component;
	readonly docId: string;
	readonly frontmatter: unknown;
	lines(): SectionLines | null;
}

async function process(app: obsidian.App, el: HTMLElement, processing: Processing): Promise<void> {
	const context: obsidian.MarkdownPostProcessorContext = {
		docId: processing.docId,
		sourcePath: processing.sourcePath,
		frontmatter: processing.frontmatter,
		addChild: (child) => {
			processing.component.addChild(child);
		},
		getSectionInfo: () => {
			const lines = processing.lines();
			return lines && { text: lines.text, lineStart: lines.start, lineEnd: lines.end };
		},
	};
	for (const { run } of [...hostOf(app).processors]) await run(el, context);
}

/** A processor for fenced code of one language: the block becomes an empty element that the handler fills. */
export function codeBlockProcessor(
	language: string,
	handler: (source: string, el: HTMLElement, ctx: obsidian.MarkdownPostProcessorContext) => Promise<unknown> | void,
): obsidian.MarkdownPostProcessor {
	return async (el, context) => {
		for (const code of el.querySelectorAll('pre > code')) {
			if (!code.classList.contains(`language-${language}`)) continue;
			const block = el.ownerDocument.createElement('div');
			block.className = `block-language-${language}`;
			code.parentElement?.replaceWith(block);
			await handler((code.textContent ?? '').replace(/\n$/u, ''), block, context);
		}
	};
}

/** Only its static side is used by plugins; the app's class is abstract. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
	static render(app: obsidian.App, markdown: string, el: HTMLElement, sourcePath: string, component: obsidian.Component): Promise<void> {
		return renderMarkdown(app, markdown, el, sourcePath, component);
	}
}
