import type * as obsidian from 'obsidian';
import { guard } from '../guard.mts';
import type { Part } from '../part.mts';
import { ButtonComponent, ExtraButtonComponent } from './button.mts';
import { DropdownComponent, SliderComponent, ToggleComponent } from './choice.mts';
import type { BaseComponent } from './component.mts';
import { SearchComponent, TextAreaComponent, TextComponent } from './text.mts';

type Built =
	| 'settingEl'
	| 'infoEl'
	| 'nameEl'
	| 'descEl'
	| 'controlEl'
	| 'components'
	| 'errorEl'
	| 'setErrorMessage'
	| 'setName'
	| 'setDesc'
	| 'setClass'
	| 'setHeading'
	| 'setDisabled'
	| 'addButton'
	| 'addExtraButton'
	| 'addToggle'
	| 'addText'
	| 'addComponent'
	| 'addSearch'
	| 'addTextArea'
	| 'addDropdown'
	| 'addSlider'
	| 'then'
	| 'clear';

export class Setting implements Part<obsidian.Setting, Built> {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
		return guard(this, 'Setting');
	}

	setErrorMessage(message: string | null): this {
		this.settingEl.toggleClass('is-invalid', Boolean(message));
		if (message) {
			this.errorEl ??= this.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
			this.errorEl.setText(message);
		} else {
			this.errorEl?.detach();
			this.errorEl = null;
		}
		return this;
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(name: string): this {
		this.settingEl.addClass(name);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	addButton(callback: (component: obsidian.ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), callback);
	}

	addExtraButton(callback: (component: obsidian.ExtraButtonComponent) => unknown): this {
		return this.add(new ExtraButtonComponent(this.controlEl), callback);
	}

	addToggle(callback: (component: obsidian.ToggleComponent) => unknown): this {
		this.settingEl.addClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), callback);
	}

	addText(callback: (component: obsidian.TextComponent) => unknown): this {
		return this.add(new TextComponent(this.controlEl), callback);
	}

	addSearch(callback: (component: obsidian.SearchComponent) => unknown): this {
		return this.add(new SearchComponent(this.controlEl), callback);
	}

	addTextArea(callback: (component: obsidian.TextAreaComponent) => unknown): this {
		return this.add(new TextAreaComponent(this.controlEl), callback);
	}

	addDropdown(callback: (component: obsidian.DropdownComponent) => unknown): this {
		return this.add(new DropdownComponent(this.controlEl), callback);
	}

	addSlider(callback: (component: obsidian.SliderComponent) => unknown): this {
		return this.add(new SliderComponent(this.controlEl), callback);
	}

	addComponent<T extends obsidian.BaseComponent>(callback: (el: HTMLElement) => T): this {
		this.components.push(callback(this.controlEl) as unknown as BaseComponent);
		return this;
	}

	then(callback: (setting: obsidian.Setting) => unknown): this {
		callback(this as unknown as obsidian.Setting);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	/** The plugin sees the component as the real one; a member that is not built throws its name. */
	private add<T>(component: BaseComponent, callback: (component: T) => unknown): this {
		this.components.push(component);
		callback(component as unknown as T);
		return this;
	}
}

type GroupBuilt = 'listEl' | 'setHeading' | 'addClass' | 'addSetting' | 'addSearch' | 'addExtraButton';

export class SettingGroup implements Part<obsidian.SettingGroup, GroupBuilt> {
	listEl: HTMLElement;
	private readonly groupEl: HTMLElement;
	private readonly headerEl: HTMLElement;
	private readonly headingEl: HTMLElement;
	private readonly controlEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.headerEl = this.groupEl.createDiv('setting-item setting-item-heading');
		this.headingEl = this.headerEl.createDiv('setting-item-name');
		this.controlEl = this.headerEl.createDiv('setting-item-control');
		this.headerEl.hide();
		this.listEl = this.groupEl.createDiv('setting-items');
		return guard(this, 'SettingGroup');
	}

	setHeading(text: string | DocumentFragment): this {
		this.headerEl.show();
		this.headingEl.setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: obsidian.Setting) => void): this {
		callback(new Setting(this.listEl) as unknown as obsidian.Setting);
		return this;
	}

	addSearch(callback: (component: obsidian.SearchComponent) => unknown): this {
		this.headerEl.show();
		callback(new SearchComponent(this.controlEl) as unknown as obsidian.SearchComponent);
		return this;
	}

	addExtraButton(callback: (component: obsidian.ExtraButtonComponent) => unknown): this {
		this.headerEl.show();
		callback(new ExtraButtonComponent(this.controlEl) as unknown as obsidian.ExtraButtonComponent);
		return this;
	}

	/** Hides heading and rows together. */
	toggle(shown: boolean): void {
		this.groupEl.toggle(shown);
	}
}
