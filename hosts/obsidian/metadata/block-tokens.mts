import MarkdownIt from 'markdown-it';

export type BlockToken = ReturnType<MarkdownIt['parse']>[number];
type BlockRule = Parameters<MarkdownIt['block']['ruler']['push']>[1];

/** A block between two lines that open with the same mark; without a second one it goes on to the end of the note. */
function betweenMarks(mark: string, type: string): BlockRule {
	return (state, startLine, endLine, silent) => {
		const lineAt = (line: number): string => state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
		const first = lineAt(startLine);
		if (!first.startsWith(mark)) return false;
		const closes = first.indexOf(mark, mark.length);
		if (closes >= 0 && first.slice(closes + mark.length).trim() !== '') return false;
		if (silent) return true;
		let next = startLine + 1;
		if (closes < 0) {
			while (next < endLine && !lineAt(next).includes(mark)) next += 1;
			next = Math.min(next + 1, endLine);
		}
		state.push(type, '', 0).map = [startLine, next];
		state.line = next;
		return true;
	};
}

const markdown = new MarkdownIt({ html: true });
markdown.block.ruler.disable('reference');
for (const [mark, type] of [['%%', 'app_comment'], ['$$', 'app_math']] as const) {
	markdown.block.ruler.before('fence', type, betweenMarks(mark, type), { alt: ['paragraph', 'blockquote', 'list'] });
}

/** The blocks of a note's body, with lines counted from the body's first. Nothing inside of a line is read. */
export function blockTokens(body: string): BlockToken[] {
	const tokens: BlockToken[] = [];
	markdown.block.parse(body.replace(/\r\n/g, '\n'), markdown, {}, tokens);
	return tokens;
}
