import type { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** Classes instead of colours, so that frame.css can give both themes their own. */
export const markdownColours = syntaxHighlighting(
	HighlightStyle.define([
		{ tag: tags.heading1, class: 'cm-header cm-header-1' },
		{ tag: tags.heading2, class: 'cm-header cm-header-2' },
		{ tag: tags.heading3, class: 'cm-header cm-header-3' },
		{ tag: tags.heading4, class: 'cm-header cm-header-4' },
		{ tag: tags.heading5, class: 'cm-header cm-header-5' },
		{ tag: tags.heading6, class: 'cm-header cm-header-6' },
		{ tag: tags.strong, class: 'cm-strong' },
		{ tag: tags.emphasis, class: 'cm-em' },
		{ tag: tags.strikethrough, class: 'cm-strikethrough' },
		{ tag: tags.link, class: 'cm-link' },
		{ tag: tags.url, class: 'cm-url' },
		{ tag: tags.quote, class: 'cm-quote' },
		{ tag: tags.monospace, class: 'cm-inline-code' },
		{ tag: tags.processingInstruction, class: 'cm-formatting' },
		{ tag: tags.contentSeparator, class: 'cm-hr' },
		{ tag: tags.meta, class: 'cm-frontmatter' },
	]),
);

/** The properties at the top of a note; without this their last line would be a heading. */
export const properties: NonNullable<NonNullable<Parameters<typeof markdown>[0]>['extensions']> = {
	defineNodes: [{ name: 'Frontmatter', block: true, style: tags.meta }],
	parseBlock: [
		{
			name: 'Frontmatter',
			before: 'HorizontalRule',
			parse(context, line) {
				if (context.lineStart !== 0 || line.text.trimEnd() !== '---') return false;
				while (context.nextLine()) {
					if (line.text.trimEnd() !== '---') continue;
					context.addElement(context.elt('Frontmatter', 0, context.lineStart + line.text.length));
					context.nextLine();
					return true;
				}
				// Never closed: there is no way back, so all of it counts as properties.
				context.addElement(context.elt('Frontmatter', 0, context.lineStart + line.text.length));
				return true;
			},
		},
	],
};
