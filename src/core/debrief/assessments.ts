import { skipSpace } from '../markdown/inline.ts';
import { lineAt } from '../markdown/line-at.ts';
import type { Quote } from '../note.ts';
import { pattern } from '../vocabulary/pattern.ts';
import { valueOf } from './landed.ts';
import type { Sense } from './label.ts';
import { isNothing } from './nothing.ts';
import type { Outline, Scope } from './outline.ts';
import { unitsOf, type Unit } from './units.ts';

/** A paragraph that sums up without a label of its own. */
const SUMS_UP = pattern(/^[\s*_]*(?:overall|all in all|on the whole|to sum up|summing up|in summary|in sum|in short|bottom line|tl;?dr|all things considered|总的来说|总体来说|整体来说|整体上|总之|总评|전체적으로|종합하면|총평|전반적으로)(?![\p{L}])[*_]*\s*[:：,，–—-]?\s*[*_]*/iu);
/** The same in bold within a line that holds several labels. */
const BOLD_SUM = pattern(/\*\*\s*(?:overall[^*\n]{0,24}|summary|assessment|big picture|总体评价|总评|总结|整体评价|총평|종합)\s*[:：]?\s*\*\*\s*[:：]?\s*/iu);
const TITLE = pattern(/^\W*(?:(?:taking|taken|putting|put) (?:it|all|everything|this)? ?(?:all )?together|all in all|on the whole|in sum|to sum up|summing up|the long and (?:the )?short of it)\W*$/iu);
/** Below these a paragraph of its own may sum up what stood above. */
const ENDED = new Set<Sense>(['strength', 'gap', 'lesson', 'action', 'process', 'asked', 'ask']);
const SHORTEST = 20;
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/u;

/** The paragraph that judges the whole: under a label such as `Overall`, else the one that begins so. */
export function readAssessments(outline: Outline): Quote[] {
	const { text } = outline;
	const labelled: Quote[] = [];
	const loose: Quote[] = [];
	visit(outline.root);
	return labelled.length > 0 ? labelled : loose;

	function visit(scope: Scope): void {
		const titled = (scope.label.sense === 'unknown' || scope.label.sense === 'neutral') && scope.block >= 0 && TITLE.test(text.slice(scope.start, scope.end));
		if ((scope.sense === 'assessment' && scope.label.sense === 'assessment') || titled) {
			const first = unitsOf(outline, scope).find((unit) => unit.kind === 'paragraph' && !isNothing(body(unit), outline.words(unit.start, unit.end)));
			const verdict = first?.runIn && scope.block === first.block && valueOf(text.slice(first.runIn.body, first.end)) !== null;
			if (first && !verdict) add(labelled, first.runIn && scope.block === first.block ? first.runIn.body : first.start, first);
		} else {
			const open = scope.sense === 'neutral' || scope.sense === 'unknown' || scope.sense === 'mixed';
			for (const index of scope.content) {
				const block = outline.blocks[index];
				if (!block || block.kind !== 'text' || block.end - block.start <= SHORTEST) continue;
				const source = text.slice(block.start, block.end);
				const bold = source.includes('**') ? BOLD_SUM.exec(source) : null;
				if (bold) add(labelled, block.start + bold.index + bold[0].length, block);
				else if (block.item < 0 && (open || (ENDED.has(scope.sense) && outline.blocks[index - 1]?.kind === 'blank'))) {
					const opening = SUMS_UP.exec(source);
					if (opening) add(loose, /[:：,，]/u.test(opening[0]) ? block.start + opening[0].length : block.start, block);
				}
			}
		}
		for (const child of scope.children) visit(child);
	}

	function add(list: Quote[], from: number, { end }: { readonly end: number }): void {
		const start = skipSpace(text, from, end);
		if (end - start > SHORTEST || (UNSPACED.test(text[start] ?? '') && end - start > 8)) list.push({ start, end, line: lineAt(outline.blocks, start), text: text.slice(start, end) });
	}

	function body(unit: Unit): string {
		return text.slice(unit.runIn?.body ?? unit.start, unit.end);
	}
}
