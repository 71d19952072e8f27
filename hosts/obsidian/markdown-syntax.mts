import MarkdownIt from 'markdown-it';

type InlineRule = Parameters<MarkdownIt['inline']['ruler']['push']>[1];

const bracket = 0x5b;
const exclamation = 0x21;
const hash = 0x23;
const equals = 0x3d;
const percent = 0x25;

/** Markdown as the app reads it: line breaks stay, and links, embeds, tags, highlights and comments of its own. Output is HTML that still has to be cleaned. */
export function appMarkdown(): MarkdownIt {
	const markdown = new MarkdownIt({ html: true, breaks: true, linkify: true });
	markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
	markdown.inline.ruler.before('link', 'app-link', appLink);
	markdown.inline.ruler.before('emphasis', 'app-highlight', appHighlight);
	markdown.inline.ruler.push('app-tag', appTag);
	markdown.inline.ruler.push('app-comment', appComment);
	return markdown;
}

/** `[[path#heading|shown]]` and, as a link in an embed's frame, `![[path]]`. */
const appLink: InlineRule = (state, silent) => {
	const embed = state.src.charCodeAt(state.pos) === exclamation;
	const start = state.pos + (embed ? 1 : 0);
	if (state.src.charCodeAt(start) !== bracket || state.src.charCodeAt(start + 1) !== bracket) return false;
	const end = state.src.indexOf(']]', start + 2);
	if (end < 0) return false;
	const inside = state.src.slice(start + 2, end);
	if (inside === '' || /[[\]\n]/u.test(inside)) return false;
	if (!silent) {
		const bar = inside.indexOf('|');
		const target = (bar < 0 ? inside : inside.slice(0, bar)).trim();
		const shown = bar < 0 ? shownTarget(target) : inside.slice(bar + 1);
		const frame = embed ? state.push('app_embed_open', 'span', 1) : null;
		frame?.attrPush(['class', 'internal-embed']);
		frame?.attrPush(['src', target]);
		const open = state.push('app_link_open', 'a', 1);
		open.attrPush(['class', 'internal-link']);
		open.attrPush(['data-href', target]);
		open.attrPush(['href', target]);
		state.push('text', '', 0).content = shown;
		state.push('app_link_close', 'a', -1);
		if (embed) state.push('app_embed_close', 'span', -1);
	}
	state.pos = end + 2;
	return true;
};

function shownTarget(target: string): string {
	return target.replace(/^#/u, '').replaceAll('#', ' > ');
}

const appHighlight: InlineRule = (state, silent) => {
	if (state.src.charCodeAt(state.pos) !== equals || state.src.charCodeAt(state.pos + 1) !== equals) return false;
	const end = state.src.indexOf('==', state.pos + 2);
	if (end <= state.pos + 2) return false;
	if (!silent) {
		const { posMax } = state;
		state.push('mark_open', 'mark', 1);
		state.pos += 2;
		state.posMax = end;
		state.md.inline.tokenize(state);
		state.posMax = posMax;
		state.push('mark_close', 'mark', -1);
	}
	state.pos = end + 2;
	return true;
};

const appTag: InlineRule = (state, silent) => {
	if (state.src.charCodeAt(state.pos) !== hash) return false;
	if (state.pos > 0 && !/\s/u.test(state.src.charAt(state.pos - 1))) return false;
	const tag = /^#[\p{L}\p{M}\p{N}_/-]+/u.exec(state.src.slice(state.pos))?.[0];
	if (tag === undefined || /^#\d+$/u.test(tag)) return false;
	if (!silent) {
		const open = state.push('tag_open', 'a', 1);
		open.attrPush(['class', 'tag']);
		open.attrPush(['href', tag]);
		state.push('text', '', 0).content = tag;
		state.push('tag_close', 'a', -1);
	}
	state.pos += tag.length;
	return true;
};

const appComment: InlineRule = (state) => {
	if (state.src.charCodeAt(state.pos) !== percent || state.src.charCodeAt(state.pos + 1) !== percent) return false;
	const end = state.src.indexOf('%%', state.pos + 2);
	if (end < 0) return false;
	state.pos = end + 2;
	return true;
};
