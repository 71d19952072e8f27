import type * as obsidian from 'obsidian';
import type { Part } from '../part.mts';

export abstract class BaseComponent implements Part<obsidian.BaseComponent, 'disabled' | 'then' | 'setDisabled'> {
	disabled = false;

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

export abstract class ValueComponent<T>
	extends BaseComponent
	implements Part<obsidian.ValueComponent<T>, 'getValue' | 'setValue'>
{
	protected changeCallback: ((value: T) => unknown) | null = null;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	onChange(callback: (value: T) => unknown): this {
		this.changeCallback = callback;
		return this;
	}
}
