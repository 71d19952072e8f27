const LINK = /!?\[\[([^\]\n|]*)(?:\|([^\]\n]*))?\]\]|!?\[([^\]\n]*)\]\([^)\n]*\)/gu;

/**
 * Words of a note on one line, to be put into another note: links as what they show, and without what would mean something
 * there: fields, tags, comments, block ids, code and HTML. `longest` characters at most, cut between words.
 */
export function plainWords(text: string, longest: number): string {
	const words = text
		.replace(/%%[^%]*%%|<!--[\s\S]*?-->/gu, ' ')
		.replace(/[ \t]?[([][\p{L}-]+::[^()[\]\n]*[)\]]/gu, '')
		.replace(LINK, (_, target: string | undefined, shown: string | undefined, label: string | undefined) => (label ?? shown ?? (target ?? '').split(/[#/]/u).pop() ?? '').replace(/^\^/u, ''))
		.replace(/(^|\s)\^[\p{L}\p{N}-]+\s*$/u, '')
		.replace(/(^|[\s(])#(?=[\p{L}_/])/gu, '$1')
		.replace(/::+/gu, ':')
		.replace(/[`*~]{1,3}|(?:^|\s)_{1,3}(?=\S)|_{1,3}(?=\s|$)/gu, (signs) => (/^\s/u.test(signs) ? ' ' : ''))
		.replace(/[<>]/gu, (sign) => (sign === '<' ? '‹' : '›'))
		.replace(/\[\[|\]\]|%%/gu, '')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/^["“]([^"“”]*)["”]$/u, '$1');
	if (words.length <= longest) return words;
	const sentence = words.slice(0, longest).search(/[.!?。！？](?=\s[^.!?。！？]*$)/u);
	if (sentence >= longest * 0.4) return words.slice(0, sentence + 1);
	const cut = words.slice(0, longest - 1);
	const space = cut.lastIndexOf(' ');
	return `${(space > longest * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
