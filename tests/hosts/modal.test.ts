import { ConfirmationModal, Modal } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dialogApp, press, settled } from './dialog-app.ts';

let { app, detach } = dialogApp();

beforeEach(() => {
	detach();
	({ app, detach } = dialogApp());
	document.body.empty();
});

afterEach(() => detach());

function opener(): HTMLButtonElement {
	const button = document.body.createEl('button', { text: 'Open' });
	button.focus();
	return button;
}

class Recorded extends Modal {
	readonly seen: string[] = [];

	override onOpen(): void {
		this.seen.push(this.containerEl.isConnected ? 'opened in the document' : 'opened outside');
	}

	override onClose(): void {
		this.seen.push('closed');
	}
}

describe('a modal', () => {
	it('is in the document when onOpen runs, and gone after close', () => {
		const modal = new Recorded(app);
		expect(modal.containerEl.isConnected).toBe(false);
		modal.open();
		expect(document.body.contains(modal.modalEl)).toBe(true);
		modal.close();
		expect(document.body.childElementCount).toBe(0);
		expect(modal.seen).toEqual(['opened in the document', 'closed']);
	});

	it('shows its title and its content, text or fragment', () => {
		const modal = new Modal(app).setTitle('Rename').setContent('Which name?');
		expect(modal.titleEl.getText()).toBe('Rename');
		expect(modal.contentEl.getText()).toBe('Which name?');
		modal.setContent(createFragment((el) => el.createEl('strong', { text: 'New' })));
		expect(modal.contentEl.innerHTML).toBe('<strong>New</strong>');
	});

	it('closes on Escape and keeps the key from doing anything else', () => {
		const modal = new Recorded(app);
		modal.open();
		expect(press('Escape').defaultPrevented).toBe(true);
		expect(modal.seen).toContain('closed');
	});

	it('closes on a click beside it and on its cross, but not on a click inside', () => {
		for (const place of ['.modal-bg', '.modal-close-button']) {
			const modal = new Recorded(app);
			modal.open();
			modal.contentEl.click();
			expect(modal.seen).not.toContain('closed');
			(modal.containerEl.find(place)).click();
			expect(modal.seen).toContain('closed');
		}
	});

	it('calls onClose exactly once, however often it is closed', () => {
		const modal = new Recorded(app);
		modal.close();
		modal.open();
		modal.close();
		modal.close();
		press('Escape');
		expect(modal.seen.filter((word) => word === 'closed')).toHaveLength(1);
	});

	it('calls the close callback after onClose', () => {
		const modal = new Recorded(app);
		modal.setCloseCallback(() => modal.seen.push('callback'));
		modal.open();
		modal.close();
		expect(modal.seen.slice(1)).toEqual(['closed', 'callback']);
	});

	it('takes the focus, and returns it to what opened it', () => {
		const button = opener();
		const modal = new Modal(app);
		modal.open();
		expect(modal.containerEl.contains(document.activeElement)).toBe(true);
		modal.close();
		expect(document.activeElement).toBe(button);
	});

	it('returns the focus one modal at a time when they stand on each other', () => {
		const button = opener();
		const outer = new Modal(app);
		outer.open();
		const inside = outer.contentEl.createEl('button', { text: 'More' });
		inside.focus();
		const inner = new Modal(app);
		inner.open();
		press('Escape');
		expect(document.activeElement).toBe(inside);
		expect(outer.containerEl.isConnected).toBe(true);
		press('Escape');
		expect(document.activeElement).toBe(button);
	});

	it('lets onOpen choose where the focus is', () => {
		class Form extends Modal {
			override onOpen(): void {
				this.contentEl.createEl('input', { cls: 'first' });
				this.contentEl.createEl('input', { cls: 'second' }).focus();
			}
		}
		new Form(app).open();
		expect(document.activeElement?.className).toBe('second');
	});

	it('keeps Tab inside, in both directions', () => {
		opener();
		const modal = new Modal(app);
		modal.open();
		const first = modal.contentEl.createEl('button', { text: 'One' });
		modal.contentEl.createEl('button', { text: 'Hidden' }).hide();
		const last = modal.contentEl.createEl('button', { text: 'Two' });
		last.focus();
		press('Tab');
		expect(document.activeElement).toBe(first);
		press('Tab', { shiftKey: true });
		expect(document.activeElement).toBe(last);
	});

	it('keeps the hotkeys of the app from running underneath', () => {
		const hotkey = vi.fn(() => false);
		app.scope.register(['Mod'], 'p', hotkey);
		const modal = new Modal(app);
		modal.open();
		press('p', { ctrlKey: true });
		expect(hotkey).not.toHaveBeenCalled();
		modal.close();
		press('p', { ctrlKey: true });
		expect(hotkey).toHaveBeenCalledOnce();
	});

	it('runs the keys of its own scope, with the modifiers exactly as registered', () => {
		const modal = new Modal(app);
		const save = vi.fn(() => false);
		modal.scope.register(['Mod'], 'Enter', save);
		modal.open();
		press('Enter');
		expect(save).not.toHaveBeenCalled();
		expect(press('Enter', { ctrlKey: true }).defaultPrevented).toBe(true);
		expect(save).toHaveBeenCalledOnce();
	});

	it('can be opened again', () => {
		const modal = new Recorded(app);
		modal.open();
		modal.close();
		modal.open();
		expect(modal.containerEl.isConnected).toBe(true);
		expect(modal.seen).toHaveLength(3);
		modal.close();
	});

	it('names the member it lacks when one is read', () => {
		const modal: object = new Modal(app);
		expect(() => Reflect.get(modal, 'onHistoryBack') as unknown).toThrow('onHistoryBack');
	});
});

describe('a confirmation', () => {
	function button(modal: ConfirmationModal, text: string): HTMLButtonElement {
		const found = modal.buttonContainerEl.findAll('button').find((el) => el.getText() === text);
		expect(found).toBeDefined();
		return found as HTMLButtonElement;
	}

	it('closes after the click on any of its buttons', async () => {
		const done = vi.fn();
		const modal = new ConfirmationModal(app).addButton((b) => b.setButtonText('Delete').setDestructive().onClick(() => done()));
		modal.open();
		button(modal, 'Delete').click();
		await settled();
		expect(done).toHaveBeenCalledOnce();
		expect(modal.containerEl.isConnected).toBe(false);
	});

	it('stays open when a handler returns something truthy, also later', async () => {
		const modal = new ConfirmationModal(app)
			.addButton((b) => b.setButtonText('Check').onClick(() => 'not yet'))
			.addButton((b) => b.setButtonText('Ask').onClick(() => Promise.resolve(true)));
		modal.open();
		button(modal, 'Check').click();
		button(modal, 'Ask').click();
		await settled();
		expect(modal.containerEl.isConnected).toBe(true);
	});

	it('waits for a handler that works', async () => {
		let finish = (): void => undefined;
		const work = new Promise<void>((resolve) => (finish = resolve));
		const modal = new ConfirmationModal(app).addButton((b) => b.setButtonText('Write').onClick(() => work));
		modal.open();
		button(modal, 'Write').click();
		await settled();
		expect(modal.containerEl.isConnected).toBe(true);
		finish();
		await settled();
		expect(modal.containerEl.isConnected).toBe(false);
	});

	it('has a cancel button that only closes', async () => {
		const done = vi.fn();
		const modal = new ConfirmationModal(app).addButton((b) => b.setButtonText('Go').onClick(done)).addCancelButton();
		modal.open();
		button(modal, 'Cancel').click();
		await settled();
		expect(done).not.toHaveBeenCalled();
		expect(modal.containerEl.isConnected).toBe(false);
	});

	it('tells a checkbox and starts at the button that asks for the focus', () => {
		const ticked: boolean[] = [];
		const modal = new ConfirmationModal(app)
			.addCheckbox('Do not ask again', (value) => ticked.push(value))
			.addButton((b) => b.setButtonText('Yes'))
			.addButton((b) => b.setButtonText('No').setInitialFocus());
		modal.open();
		expect(document.activeElement?.textContent).toBe('No');
		(modal.buttonContainerEl.find('input')).click();
		expect(ticked).toEqual([true]);
	});
});
