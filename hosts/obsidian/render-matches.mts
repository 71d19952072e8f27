import type * as obsidian from 'obsidian';

/** `offset` is added to every match: negative when `text` is a later part of what was searched. */
export const renderMatches: typeof obsidian.renderMatches = (el, text, matches, offset = 0) => {
	let done = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(from + offset, done);
		const end = Math.min(to + offset, text.length);
		if (end <= start) continue;
		el.appendText(text.slice(done, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		done = end;
	}
	el.appendText(text.slice(done));
};

export const renderResults: typeof obsidian.renderResults = (el, text, result, offset) => {
	renderMatches(el, text, result.matches, offset);
};
