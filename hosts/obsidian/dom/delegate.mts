type Delegated = (event: Event, target: HTMLElement) => unknown;

interface Hook {
	type: string;
	selector: string;
	listener: Delegated;
	options: boolean | AddEventListenerOptions | undefined;
	callback: (event: Event) => void;
}

const hooks = new WeakMap<Node, Hook[]>();

function isElement(value: unknown): value is HTMLElement {
	return typeof value === 'object' && value !== null && 'closest' in value;
}

export function onDelegated(
	root: HTMLElement | Document,
	type: string,
	selector: string,
	listener: Delegated,
	options?: boolean | AddEventListenerOptions,
): void {
	const callback = (event: Event): void => {
		const start = event.target;
		if (!isElement(start)) return;
		const found = start.closest<HTMLElement>(selector);
		if (found && root.contains(found) && found !== root) listener.call(root, event, found);
	};
	const list = hooks.get(root) ?? [];
	hooks.set(root, [...list, { type, selector, listener, options, callback }]);
	root.addEventListener(type, callback, options);
}

export function offDelegated(
	root: HTMLElement | Document,
	type: string,
	selector: string,
	listener: Delegated,
	options?: boolean | AddEventListenerOptions,
): void {
	const list = hooks.get(root) ?? [];
	const matches = (hook: Hook): boolean =>
		hook.type === type && hook.selector === selector && hook.listener === listener;
	for (const hook of list.filter(matches)) root.removeEventListener(type, hook.callback, options ?? hook.options);
	hooks.set(root, list.filter((hook) => !matches(hook)));
}
