import { describe, expect, it } from 'vitest';
import { guard, guardModule } from '../../hosts/obsidian/guard.mts';

class Base {
	private secret = 4;
	self: Base;

	constructor() {
		this.self = guard(this, 'Base');
	}

	tell(): number {
		return this.secret;
	}
}

class Middle extends Base {
	constructor() {
		super();
		return guard(this, 'Middle');
	}
}

class OfPlugin extends Middle {
	own = 'mine';
	later?: string;
}

function read(owner: object, key: string): unknown {
	return Reflect.get(owner, key) as unknown;
}

describe('a member that is not built', () => {
	it('throws its name when it is read', () => {
		expect(() => read(new Base(), 'foo')).toThrow(new Error('Base.foo is not built in the stand-in'));
	});

	it('throws under the name of the most exact class of the app', () => {
		expect(() => read(new OfPlugin(), 'foo')).toThrow('Middle.foo is not built in the stand-in');
	});

	it('is still not there when asked for with `in`', () => {
		expect('foo' in new Base()).toBe(false);
	});

	it('may be a symbol or what promises, formatters and test runners look for', async () => {
		const base = new Base();
		await expect(Promise.resolve(base)).resolves.toBe(base);
		expect(read(base, 'toJSON')).toBeUndefined();
		expect(read(base, '$$typeof')).toBeUndefined();
		expect(Reflect.get(base, Symbol.iterator)).toBeUndefined();
		expect(base).toEqual(new Base());
		expect(String(base)).toBe('[object Object]');
	});
});

describe('a guarded object', () => {
	it('is the very object its constructor saw', () => {
		const made = new OfPlugin();
		expect(made.self).toBe(made);
	});

	it('is an instance of all its classes', () => {
		const made = new OfPlugin();
		expect(made).toBeInstanceOf(OfPlugin);
		expect(made).toBeInstanceOf(Middle);
		expect(made).toBeInstanceOf(Base);
	});

	it('keeps its own members, those of its classes and those given to it later', () => {
		const made = new OfPlugin();
		Reflect.set(made, 'added', 1);
		expect(made.own).toBe('mine');
		expect(made.later).toBeUndefined();
		expect(made.tell()).toBe(4);
		expect(read(made, 'added')).toBe(1);
		expect(Object.hasOwn(made, 'added')).toBe(true);
	});

	it('leaves plain objects alone', () => {
		guard(new Base(), 'Base');
		expect(read({}, 'foo')).toBeUndefined();
	});
});

describe('a guarded module', () => {
	it('hands out what is built and throws the name of anything else', () => {
		const module = guardModule({ Base });
		expect(new module.Base().tell()).toBe(4);
		expect(() => read(module, 'Bases')).toThrow('obsidian.Bases is not built in the stand-in');
		expect(read(module, '__esModule')).toBeUndefined();
	});

	it('keeps its guard when a bundler copies it over', () => {
		const module = guardModule({ Base });
		const copy = Object.create(Object.getPrototypeOf(module) as object) as object;
		for (const key of Object.getOwnPropertyNames(module)) Object.defineProperty(copy, key, { get: () => read(module, key) });
		expect(read(copy, 'Base')).toBe(Base);
		expect(() => read(copy, 'Bases')).toThrow('Bases is not built in the stand-in');
	});
});
