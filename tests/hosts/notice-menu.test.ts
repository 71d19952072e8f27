import { Keymap, Menu, Notice, setIcon, setTooltip } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installTooltips, setPlatform, useIcons } from '../../hosts/obsidian/dialog-side.mts';
import { iconsOnDisk } from '../../hosts/obsidian/icons-on-disk.mts';
import { dialogApp, press } from './dialog-app.ts';

let { detach } = dialogApp();

beforeEach(() => {
	detach();
	({ detach } = dialogApp());
	document.body.empty();
	vi.useFakeTimers();
});

afterEach(() => {
	detach();
	vi.useRealTimers();
});

function notices(): string[] {
	return document.body.findAll('.notice').map((el) => el.getText());
}

describe('a notice', () => {
	it('is shown at once and goes when its time is over', () => {
		new Notice('Written.', 3000);
		expect(notices()).toEqual(['Written.']);
		vi.advanceTimersByTime(2999);
		expect(notices()).toEqual(['Written.']);
		vi.advanceTimersByTime(1);
		expect(notices()).toEqual([]);
	});

	it('stays with a duration of 0 until it is clicked', () => {
		const notice = new Notice('Undo?', 0);
		vi.advanceTimersByTime(3_600_000);
		expect(notices()).toEqual(['Undo?']);
		notice.messageEl.click();
		expect(notices()).toEqual([]);
	});

	it('stands below the ones before it', () => {
		const first = new Notice('One', 0);
		new Notice('Two', 0);
		expect(notices()).toEqual(['One', 'Two']);
		first.hide();
		expect(notices()).toEqual(['Two']);
	});

	it('can change its message while it is shown', () => {
		const notice = new Notice('1 of 3', 0);
		notice.setMessage('2 of 3');
		expect(notices()).toEqual(['2 of 3']);
		notice.setMessage(createFragment((el) => el.createEl('b', { text: 'Done' })));
		expect(notice.messageEl.innerHTML).toBe('<b>Done</b>');
	});

	it('can be hidden twice', () => {
		const notice = new Notice('x', 0);
		notice.hide();
		notice.hide();
		expect(document.body.childElementCount).toBe(0);
	});
});

describe('a menu', () => {
	function titles(): string[] {
		return document.body.findAll('.menu-item').map((el) => el.getText());
	}

	function shown(build: (menu: Menu) => void): Menu {
		const menu = new Menu();
		build(menu);
		return menu.showAtPosition({ x: 10, y: 10 });
	}

	it('shows its items and runs the one that is clicked, once the menu is gone', () => {
		const seen: string[] = [];
		const menu = shown((m) => {
			m.addItem((item) => item.setTitle('Open').onClick(() => seen.push(`open with ${titles().length} items`)));
		});
		menu.onHide(() => seen.push('hidden'));
		document.body.find('.menu-item').click();
		expect(seen).toEqual(['hidden', 'open with 0 items']);
	});

	it('keeps items of one section together', () => {
		shown((m) => {
			m.addItem((item) => item.setTitle('Open').setSection('open'));
			m.addItem((item) => item.setTitle('Delete').setSection('danger').setWarning(true));
			m.addItem((item) => item.setTitle('Open right').setSection('open'));
		});
		expect(titles()).toEqual(['Open', 'Open right', 'Delete']);
		expect(document.body.findAll('.menu-separator')).toHaveLength(1);
	});

	it('does not run a disabled item and stays open', () => {
		const run = vi.fn();
		shown((m) => m.addItem((item) => item.setTitle('Paste').setDisabled(true).onClick(run)));
		document.body.find('.menu-item').click();
		expect(run).not.toHaveBeenCalled();
		expect(titles()).toEqual(['Paste']);
	});

	it('moves with the arrows over what can be chosen, and Enter runs it', () => {
		const seen: string[] = [];
		shown((m) => {
			m.addItem((item) => item.setTitle('Sort by').setIsLabel(true));
			m.addItem((item) => item.setTitle('Date').onClick(() => seen.push('date')));
			m.addItem((item) => item.setTitle('Size').setDisabled(true));
			m.addItem((item) => item.setTitle('Name').onClick(() => seen.push('name')));
		});
		press('ArrowDown');
		press('ArrowDown');
		expect(document.body.find('.menu-item.selected').getText()).toBe('Name');
		press('ArrowDown');
		press('Enter');
		expect(seen).toEqual(['date']);
	});

	it('goes on Escape and on a press elsewhere', () => {
		const hidden = vi.fn();
		shown((m) => m.addItem((item) => item.setTitle('A'))).onHide(hidden);
		press('Escape');
		expect(titles()).toEqual([]);
		shown((m) => m.addItem((item) => item.setTitle('B'))).onHide(hidden);
		document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
		expect(titles()).toEqual([]);
		expect(hidden).toHaveBeenCalledTimes(2);
	});

	it('marks what is checked and what is dangerous', () => {
		shown((m) => m.addItem((item) => item.setTitle('A').setChecked(true).setWarning(true)));
		const el = document.body.find('.menu-item');
		expect(el.hasClass('mod-checked')).toBe(true);
		expect(el.hasClass('is-warning')).toBe(true);
	});

	it('does not come up without items', () => {
		shown(() => undefined);
		expect(document.body.childElementCount).toBe(0);
	});
});

describe('an icon', () => {
	beforeEach(() => useIcons(iconsOnDisk()));
	afterEach(() => useIcons({ names: () => [], svg: () => null }));

	it('is drawn by its lucide name, with or without the prefix', () => {
		const el = createDiv();
		setIcon(el, 'lucide-plus');
		expect(el.find('svg').getAttr('class')).toBe('svg-icon lucide-plus');
		setIcon(el, 'x');
		expect(el.findAll('svg').map((svg) => svg.getAttr('class'))).toEqual(['svg-icon lucide-x']);
	});

	it('leaves the element empty when nobody knows it', () => {
		const el = createDiv();
		setIcon(el, 'plus');
		setIcon(el, 'no-such-icon');
		expect(el.childElementCount).toBe(0);
	});
});

describe('a tooltip', () => {
	it('names its element and shows while the pointer is on it', () => {
		const remove = installTooltips(document);
		const button = document.body.createEl('button');
		const inside = button.createSpan();
		setTooltip(button, 'Refresh', { placement: 'top' });
		expect(button.getAttr('aria-label')).toBe('Refresh');
		inside.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(document.body.find('.tooltip').getText()).toBe('Refresh');
		document.body.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(document.body.findAll('.tooltip')).toEqual([]);
		remove();
		inside.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(document.body.findAll('.tooltip')).toEqual([]);
	});
});

describe('modifiers', () => {
	afterEach(() => setPlatform({ isMacOS: false }));

	it('say where a link opens', () => {
		const click = (held: MouseEventInit): MouseEvent => new MouseEvent('click', held);
		expect(Keymap.isModEvent(click({}))).toBe(false);
		expect(Keymap.isModEvent(null)).toBe(false);
		expect(Keymap.isModEvent(click({ ctrlKey: true }))).toBe('tab');
		expect(Keymap.isModEvent(click({ button: 1 }))).toBe('tab');
		expect(Keymap.isModEvent(click({ ctrlKey: true, altKey: true }))).toBe('split');
		expect(Keymap.isModEvent(click({ ctrlKey: true, altKey: true, shiftKey: true }))).toBe('window');
	});

	it('mean Cmd by Mod on macOS', () => {
		setPlatform({ isMacOS: true });
		expect(Keymap.isModifier(new MouseEvent('click', { ctrlKey: true }), 'Mod')).toBe(false);
		expect(Keymap.isModEvent(new MouseEvent('click', { metaKey: true }))).toBe('tab');
	});
});
