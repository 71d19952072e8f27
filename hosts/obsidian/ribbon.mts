import type * as obsidian from 'obsidian';
import { hostOf } from './host.mts';
import { setIcon } from './icons.mts';
import { setTooltip } from './tooltip.mts';

export interface RibbonAction {
	readonly icon: string;
	readonly title: string;
	run(event: MouseEvent): unknown;
}

/** Adds an icon to the ribbon. On a phone there is none to see: its menu lists the actions instead. */
export function addRibbonAction(app: obsidian.App, action: RibbonAction): { el: HTMLElement; remove: () => void } {
	const host = hostOf(app);
	const el = host.ribbon.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action' });
	setIcon(el, action.icon);
	setTooltip(el, action.title, { placement: 'right' });
	el.addEventListener('click', (event) => void action.run(event));
	host.ribbonActions.push(action);
	return {
		el,
		remove: () => {
			el.remove();
			const index = host.ribbonActions.indexOf(action);
			if (index >= 0) host.ribbonActions.splice(index, 1);
		},
	};
}
