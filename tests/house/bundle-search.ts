/** What the store's review, or a phone, would stumble over, by the name it is reported under. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
	'a lookbehind': /\(\?<[=!]/,
	'code made from text': /\beval\(|\bnew Function\b|[^.\w$]Function\(/,
	'a write of HTML': /\.(?:innerHTML|outerHTML)\s*[+]?=(?!=)|insertAdjacentHTML|document\.write/,
	'a created style, link or script element': /createEl(?:ement)?\(\s*["'`](?:style|link|script)["'`]/,
	'base64': /\b(?:atob|btoa)\(/,
	'the network': /\bfetch\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|\brequestUrl\b/,
	'the browser\'s own storage': /\b(?:localStorage|sessionStorage|indexedDB)\b/,
	'Node': /(?:^|[^.\w$]|\b(?:globalThis|global|window|self)\.)process\.|\bBuffer\b|__dirname|__filename/,
	'a line for the console': /console\.(?:log|info)\b/,
	'a bundled moment': /moment\.(?:locale|invalid|updateLocale)|isMomentObject|_isAMomentObject/,
	'a trace of the build': /sourceMappingURL|node_modules/,
};

const ADDRESSES: readonly string[] = [
	'http://www.w3.org/1998/Math/MathML',
	'http://www.w3.org/1999/xhtml',
	'http://www.w3.org/2000/svg',
];

/** Where the text around a finding is shown. */
const AROUND = 40;

/** Searches a built main.js: one line for each thing that may not be in it, with the text around it. */
export function unwanted(code: string): string[] {
	const found: string[] = [];
	const report = (name: string, index: number): void => {
		found.push(`${name}: …${code.slice(Math.max(0, index - AROUND), index + AROUND)}…`);
	};
	for (const [name, pattern] of Object.entries(FORBIDDEN)) {
		const match = pattern.exec(code);
		if (match) report(name, match.index);
	}
	for (const { 1: name, index } of code.matchAll(/\brequire\(\s*([^)]*?)\s*\)/g)) {
		if (!/^(["'`])obsidian\1$/.test(name ?? '')) report('a module besides obsidian', index);
	}
	for (const { 0: address, index } of code.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)]*/g)) {
		if (!ADDRESSES.includes(address)) report('an address', index);
	}
	const navigators = [...code.matchAll(/\bnavigator\b(\.clipboard\b)?/g)];
	for (const [place, { 1: clipboard, index }] of navigators.entries()) {
		if (!clipboard || place > 0) report('the browser\'s navigator', index);
	}
	return found;
}
