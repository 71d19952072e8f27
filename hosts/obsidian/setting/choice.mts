import type * as obsidian from 'obsidian';
import { guard } from '../guard.mts';
import type { Part } from '../part.mts';
import { setTooltip } from '../tooltip.mts';
import { ValueComponent } from './component.mts';

type ToggleBuilt = 'toggleEl' | 'setDisabled' | 'getValue' | 'setValue' | 'setTooltip' | 'onClick' | 'onChange';

export class ToggleComponent extends ValueComponent<boolean> implements Part<obsidian.ToggleComponent, ToggleBuilt> {
	toggleEl: HTMLElement;
	private readonly inputEl: HTMLInputElement;
	private on = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv('checkbox-container');
		this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		this.toggleEl.addEventListener('click', () => this.onClick());
		return guard(this, 'ToggleComponent');
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.on;
	}

	setValue(on: boolean): this {
		this.inputEl.checked = on;
		if (on === this.on) return this;
		this.on = on;
		this.toggleEl.toggleClass('is-enabled', on);
		this.changeCallback?.(on);
		return this;
	}

	setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.on);
	}
}

type DropdownBuilt = 'selectEl' | 'setDisabled' | 'addOption' | 'addOptions' | 'getValue' | 'setValue' | 'onChange';

export class DropdownComponent extends ValueComponent<string> implements Part<obsidian.DropdownComponent, DropdownBuilt> {
	selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => void this.changeCallback?.(this.getValue()));
		return guard(this, 'DropdownComponent');
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}
}

type SliderBuilt =
	| 'sliderEl'
	| 'setDisabled'
	| 'setInstant'
	| 'setLimits'
	| 'getValue'
	| 'setValue'
	| 'getValuePretty'
	| 'onChange';

/** Tells `onChange` when the handle is let go, or all the way with `setInstant`. */
export class SliderComponent extends ValueComponent<number> implements Part<obsidian.SliderComponent, SliderBuilt> {
	sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private instant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.showValue();
			if (this.instant) this.changeCallback?.(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => {
			if (!this.instant) this.changeCallback?.(this.getValue());
		});
		return guard(this, 'SliderComponent');
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		this.showValue();
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.showValue();
		return this;
	}

	getValuePretty(): string {
		return String(this.getValue());
	}

	private showValue(): void {
		this.valueEl.setText(this.getValuePretty());
	}
}
