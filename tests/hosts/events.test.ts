import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Component, Events } from '../../hosts/obsidian/events.mts';

afterEach(() => vi.useRealTimers());

describe('events', () => {
	it('reach their listeners in the order these came, with data and context', () => {
		const events = new Events();
		const heard: unknown[] = [];
		const ctx = { name: 'ctx' };
		events.on('ping', (n: number) => heard.push(['first', n]));
		events.on('ping', function (this: unknown, n: number) {
			heard.push([this, n]);
		}, ctx);
		events.trigger('ping', 7);
		events.trigger('pong', 8);
		expect(heard).toEqual([['first', 7], [ctx, 7]]);
	});

	it('no longer reach a listener that left by its callback or by its reference', () => {
		const events = new Events();
		const byCallback = vi.fn();
		const byRef = vi.fn();
		events.on('ping', byCallback);
		const ref = events.on('ping', byRef);
		events.off('ping', byCallback);
		events.offref(ref);
		events.trigger('ping');
		expect([byCallback.mock.calls, byRef.mock.calls, events.listenerCount()]).toEqual([[], [], 0]);
	});

	it('reach the other listeners too when one leaves while they are told', () => {
		const events = new Events();
		const second = vi.fn();
		const ref = events.on('ping', () => events.offref(ref));
		events.on('ping', second);
		events.trigger('ping');
		expect(second).toHaveBeenCalledTimes(1);
	});

	it('go on when a listener fails; its error comes up later on its own', () => {
		vi.useFakeTimers();
		const events = new Events();
		const second = vi.fn();
		events.on('ping', () => {
			throw new Error('broken listener');
		});
		events.on('ping', second);
		events.trigger('ping');
		expect(second).toHaveBeenCalledTimes(1);
		expect(() => vi.runAllTimers()).toThrow('broken listener');
	});
});

describe('a component', () => {
	let steps: string[];

	class Named extends Component {
		readonly label: string;

		constructor(label: string) {
			super();
			this.label = label;
		}

		override onload(): void {
			steps.push(`load ${this.label}`);
		}

		override onunload(): void {
			steps.push(`unload ${this.label}`);
		}
	}

	beforeEach(() => {
		steps = [];
	});

	it('loads before its children and unloads after them, the last child first', () => {
		const parent = new Named('parent');
		parent.addChild(new Named('a'));
		parent.addChild(new Named('b'));
		parent.load();
		parent.unload();
		expect(steps).toEqual(['load parent', 'load a', 'load b', 'unload b', 'unload a', 'unload parent']);
	});

	it('loads a child at once that comes while it is loaded, and unloads one that is taken away', () => {
		const parent = new Named('parent');
		parent.load();
		const child = parent.addChild(new Named('late'));
		parent.removeChild(child);
		parent.unload();
		expect(steps).toEqual(['load parent', 'load late', 'unload late', 'unload parent']);
	});

	it('loads once and unloads only what was loaded', () => {
		const parent = new Named('parent');
		parent.unload();
		parent.load();
		parent.load();
		parent.unload();
		parent.unload();
		expect(steps).toEqual(['load parent', 'unload parent']);
	});

	it('can be loaded again, without the children it had', () => {
		const parent = new Named('parent');
		parent.addChild(new Named('a'));
		parent.load();
		parent.unload();
		steps = [];
		parent.load();
		expect(steps).toEqual(['load parent']);
	});

	it('cleans up last things first and before its own onunload', () => {
		const parent = new Named('parent');
		parent.load();
		parent.register(() => steps.push('first'));
		parent.register(() => steps.push('second'));
		parent.unload();
		expect(steps).toEqual(['load parent', 'second', 'first', 'unload parent']);
	});

	it('takes back its events, DOM listeners and intervals', () => {
		vi.useFakeTimers();
		const parent = new Named('parent');
		const events = new Events();
		const heard = vi.fn();
		const el = document.createElement('div');
		parent.load();
		parent.registerEvent(events.on('ping', heard));
		parent.registerDomEvent(el, 'click', heard);
		parent.registerInterval(window.setInterval(heard, 10));
		events.trigger('ping');
		el.click();
		vi.advanceTimersByTime(10);
		expect(heard).toHaveBeenCalledTimes(3);
		parent.unload();
		events.trigger('ping');
		el.click();
		vi.advanceTimersByTime(100);
		expect(heard).toHaveBeenCalledTimes(3);
		expect([events.listenerCount(), vi.getTimerCount()]).toEqual([0, 0]);
	});
});
