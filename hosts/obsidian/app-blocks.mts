import { setIcon } from './icons.mts';

const icons: Readonly<Record<string, string>> = {
	abstract: 'clipboard-list',
	bug: 'bug',
	danger: 'zap',
	example: 'list',
	failure: 'x',
	info: 'info',
	note: 'pencil',
	question: 'help-circle',
	quote: 'quote',
	success: 'check',
	tip: 'flame',
	todo: 'check-circle-2',
	warning: 'alert-triangle',
};

/** Turns quotes that open with `[!type]` into callouts, inner ones too. A `-` or `+` behind the type makes them fold. */
export function shapeCallouts(drawn: DocumentFragment): void {
	for (const quote of Array.from(drawn.querySelectorAll('blockquote'))) {
		const first = quote.firstElementChild;
		const start = first?.firstChild;
		if (first?.tagName !== 'P' || start?.nodeType !== 3) continue;
		const mark = /^\[!([^\]\n]+)\]([+-]?)[ \t]*/u.exec(start.textContent ?? '');
		if (mark === null) continue;
		const type = (mark[1] ?? '').trim().toLowerCase();
		start.textContent = (start.textContent ?? '').slice(mark[0].length);
		quote.replaceWith(callout(quote, first, type, mark[2] ?? ''));
	}
}

function callout(quote: Element, first: Element, type: string, fold: string): HTMLElement {
	const { ownerDocument } = quote;
	const box = ownerDocument.createElement('div');
	box.className = 'callout';
	box.dataset['callout'] = type;
	box.dataset['calloutFold'] = fold;
	const title = box.createDiv({ cls: 'callout-title' });
	setIcon(title.createDiv({ cls: 'callout-icon' }), icons[type] ?? 'pencil');
	const titleText = title.createDiv({ cls: 'callout-title-inner' });
	moveFirstLine(first, titleText);
	if ((titleText.textContent ?? '').trim() === '') titleText.textContent = type.charAt(0).toUpperCase() + type.slice(1);
	if (!first.hasChildNodes()) first.remove();
	const content = box.createDiv({ cls: 'callout-content' });
	content.append(...Array.from(quote.childNodes));
	if (fold === '') return box;
	box.classList.add('is-collapsible');
	setIcon(title.createDiv({ cls: 'callout-fold' }), 'chevron-down');
	const setFolded = (folded: boolean): void => {
		box.classList.toggle('is-collapsed', folded);
		content.hidden = folded;
	};
	setFolded(fold === '-');
	title.addEventListener('click', () => setFolded(!box.classList.contains('is-collapsed')));
	return box;
}

function moveFirstLine(paragraph: Element, target: Element): void {
	for (const node of Array.from(paragraph.childNodes)) {
		if (node.nodeName === 'BR') {
			node.remove();
			break;
		}
		target.append(node);
	}
	if (paragraph.firstChild?.nodeType === 3) paragraph.firstChild.textContent = (paragraph.firstChild.textContent ?? '').replace(/^\n/u, '');
}

/** Turns list items that open with `[ ]` or `[x]` (any mark) into tasks. */
export function shapeTasks(drawn: DocumentFragment): void {
	for (const item of drawn.querySelectorAll('li')) {
		const holder = item.firstElementChild?.tagName === 'P' ? item.firstElementChild : item;
		const start = holder.firstChild;
		if (start?.nodeType !== 3) continue;
		const mark = /^\s*\[(.)\] /u.exec(start.textContent ?? '');
		if (mark === null) continue;
		const state = mark[1] ?? ' ';
		start.textContent = (start.textContent ?? '').slice(mark[0].length);
		const box = item.ownerDocument.createElement('input');
		box.type = 'checkbox';
		box.className = 'task-list-item-checkbox';
		box.checked = state !== ' ';
		box.disabled = true;
		holder.prepend(box);
		item.classList.add('task-list-item');
		item.dataset['task'] = state.trim();
		item.parentElement?.classList.add('contains-task-list');
	}
}
