import type { App } from 'obsidian';
import { installDom, Keymap, Scope } from '../../hosts/obsidian/dialog-side.mts';

installDom(window);

/** As much of an app as dialogs need: its keys. */
export function dialogApp(members: Partial<App> = {}): { app: App; detach: () => void } {
	const scope = new Scope() as unknown as App['scope'];
	const keymap = new Keymap(scope);
	return { app: { scope, keymap, ...members } as unknown as App, detach: keymap.attach(window) };
}

/** Presses a key where the focus is. */
export function press(key: string, held: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
	(document.activeElement ?? document.body).dispatchEvent(event);
	return event;
}

export function type(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Lets promises that are under way come to their end. */
export async function settled(): Promise<void> {
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}
