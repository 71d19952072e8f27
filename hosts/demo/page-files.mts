import { readFileSync } from 'node:fs';
import path from 'node:path';

interface PageFile {
	readonly type: string;
	/** From the project's root. */
	readonly parts: readonly string[];
}

const STYLE = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** The styles of the app's window, in the order in which they build on each other. */
const APP_STYLES = ['theme', 'frame', 'tabs', 'controls', 'dialogs', 'settings', 'note', 'phone'];

const FILES: ReadonlyMap<string, PageFile> = new Map<string, PageFile>([
	['/page.js', { type: SCRIPT, parts: ['dist', 'demo-page.js'] }],
	['/page.css', { type: STYLE, parts: ['hosts', 'demo', 'page.css'] }],
	['/plugin/main.js', { type: SCRIPT, parts: ['main.js'] }],
	['/plugin/styles.css', { type: STYLE, parts: ['styles.css'] }],
	['/plugin/manifest.json', { type: 'application/json; charset=utf-8', parts: ['manifest.json'] }],
	...APP_STYLES.map((name) => [`/app/${name}.css`, { type: STYLE, parts: ['hosts', 'obsidian', 'styles', `${name}.css`] }] as const),
]);

/** One of the few files of the project that the page is made of; null for any other address. */
export function pageFile(project: string, address: string): { readonly type: string; readonly body: Uint8Array } | null {
	const file = FILES.get(address);
	return file ? { type: file.type, body: readFileSync(path.join(project, ...file.parts)) } : null;
}

/** What the page may load: its own files. Built plugins are run as the app does, which takes `unsafe-eval`. */
export const PAGE_POLICY = [
	"default-src 'none'",
	"script-src 'self' 'unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"frame-src 'self'",
	"frame-ancestors 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** `key` lets the page ask for notes and write them; it has only letters and digits. */
export function pageHtml(key: string): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="demo-key" content="${key}">
<title>Interview Debrief</title>
<link rel="icon" href="data:,">
${APP_STYLES.map((name) => `<link rel="stylesheet" href="/app/${name}.css">`).join('\n')}
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/plugin/styles.css" id="plugin-styles">
</head>
<body>
<script src="/page.js"></script>
</body>
</html>
`;
}
