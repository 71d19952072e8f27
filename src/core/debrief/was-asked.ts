import type { Block } from '../markdown/block.ts';
import { lineEnd } from '../markdown/line-end.ts';
import type { Span } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';

const SAID_BEFORE = pattern(/(?:^|[^\p{L}])asked(?! me)(?![\p{L}])|问了|물어봤|물어보았/iu);
const ANSWERED = pattern(/^["”»)*_~.?？\s]*(?:->|→|=>|⇒|[✓✔✅☑]|\((?:asked|answered|done)\))/iu);

/** Whether a question for them was put to them: ticked, struck out, told with `asked`, or with an answer behind an arrow. */
export function wasAsked(text: string, block: Block | undefined, { start, end }: Span): boolean {
	if (block?.task !== null && block?.task !== undefined && block.task !== ' ') return true;
	const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 60);
	const before = text.slice(from, start);
	return /~~\s*$|[✓✔✅☑]\s*$/u.test(before) || SAID_BEFORE.test(before) || ANSWERED.test(text.slice(end, lineEnd(text, end, Math.min(text.length, end + 40))));
}
