import type * as obsidian from 'obsidian';
import { guard } from '../guard.mts';
import { setIcon } from '../icons.mts';
import type { Part } from '../part.mts';
import { setTooltip } from '../tooltip.mts';
import { BaseComponent } from './component.mts';

type ButtonBuilt =
	| 'buttonEl'
	| 'setCta'
	| 'removeCta'
	| 'setDestructive'
	| 'removeDestructive'
	| 'setTooltip'
	| 'setButtonText'
	| 'setIcon'
	| 'setClass'
	| 'onClick';

export class ButtonComponent extends BaseComponent implements Part<obsidian.ButtonComponent, ButtonBuilt> {
	buttonEl: HTMLButtonElement;
	private clickCallback: ((event: MouseEvent) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button', { type: 'button' });
		this.buttonEl.addEventListener('click', (event) => void this.clickCallback?.(event));
		return guard(this, 'ButtonComponent');
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		this.buttonEl.addClass('mod-cta');
		return this;
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setDestructive(): this {
		this.buttonEl.addClass('mod-destructive');
		return this;
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: obsidian.IconName): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(name: string): this {
		this.buttonEl.addClass(name);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.clickCallback = callback;
		return this;
	}
}

type ExtraBuilt = 'extraSettingsEl' | 'setTooltip' | 'setIcon' | 'onClick';

export class ExtraButtonComponent extends BaseComponent implements Part<obsidian.ExtraButtonComponent, ExtraBuilt> {
	extraSettingsEl: HTMLElement;
	private clickCallback: (() => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { tabindex: 0 } });
		this.setIcon('lucide-settings');
		const press = (): void => {
			if (!this.disabled) this.clickCallback?.();
		};
		this.extraSettingsEl.addEventListener('click', press);
		this.extraSettingsEl.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			press();
		});
		return guard(this, 'ExtraButtonComponent');
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		this.extraSettingsEl.setAttr('aria-disabled', disabled ? 'true' : null);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: obsidian.IconName): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.clickCallback = callback;
		return this;
	}
}
