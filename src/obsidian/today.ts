import { signal, type ReadonlySignal } from '@preact/signals';
import type { Component } from 'obsidian';

const MINUTE = 60_000;

/** The day as `YYYY-MM-DD` by the clock of this device; it follows midnight for as long as the component is loaded. */
export function followToday(owner: Component): ReadonlySignal<string> {
	const today = signal(day(new Date()));
	owner.registerInterval(
		window.setInterval(() => {
			today.value = day(new Date());
		}, MINUTE),
	);
	return today;
}

function day(date: Date): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
