/** Read by test runners, promises and formatters of any object they are handed. */
const probes: ReadonlySet<string> = new Set([
	'$$typeof',
	'__esModule',
	'_isMockFunction',
	'asymmetricMatch',
	'default',
	'inspect',
	'isEqualNode',
	'nodeName',
	'nodeType',
	'ownerDocument',
	'tagName',
	'then',
	'toJSON',
]);

const names = new WeakMap<object, string>();

function nameOf(owner: unknown): string {
	if (typeof owner !== 'object' || owner === null) return 'Object';
	return names.get(owner) ?? owner.constructor.name;
}

/** Stands below every guarded class, so it is asked only for what the instance and its classes do not have. */
const floor: object = new Proxy(Object.prototype, {
	get(target, key, owner) {
		if (typeof key === 'symbol' || key in target || probes.has(key) || key.startsWith('@@')) return Reflect.get(target, key, owner) as unknown;
		throw new Error(`${nameOf(owner)}.${key} is not built in the stand-in`);
	},
});

/**
 * Makes reading a member that is not built throw its name; asking with `in` and assigning stay free.
 * Gives back the very same object, so that `this` is one and the same inside and outside of a constructor.
 * Called again further down the line of classes it takes the more exact name.
 */
export function guard<T extends object>(instance: T, className: string): T {
	names.set(instance, className);
	let lowest: object = instance;
	for (;;) {
		const below = Object.getPrototypeOf(lowest) as object | null;
		if (below === floor) return instance;
		if (below === null || below === Object.prototype) break;
		lowest = below;
	}
	Object.setPrototypeOf(lowest, floor);
	return instance;
}

/** The same for what `require` hands out: reading an export that is not built throws its name. */
export function guardModule<T extends object>(exports: T, moduleName = 'obsidian'): T {
	return guard({ ...exports }, moduleName);
}
