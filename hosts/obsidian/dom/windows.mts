/** A browser window with its own constructors. */
export type AppWindow = Window & typeof globalThis;

interface Current {
	window: AppWindow | undefined;
	byDocument: WeakMap<Document, AppWindow>;
}

const current: Current = { window: undefined, byDocument: new WeakMap() };

export function rememberWindow(win: AppWindow): void {
	current.byDocument.set(win.document, win);
	current.window ??= win;
}

/** The window that has the focus: menus, modals and notices appear in it. */
export function setActiveWindow(win: AppWindow): void {
	current.window = win;
}

export function activeWindowNow(): AppWindow {
	if (!current.window) throw new Error('No window is installed: call installDom(window) first.');
	return current.window;
}

export function activeDocumentNow(): Document {
	return activeWindowNow().document;
}

export function documentOf(node: Node): Document {
	return node.ownerDocument ?? (node.nodeType === 9 ? (node as Document) : activeDocumentNow());
}

export function windowOf(node: Node): AppWindow {
	const doc = documentOf(node);
	return current.byDocument.get(doc) ?? (doc.defaultView as AppWindow | null) ?? activeWindowNow();
}

/** A constructor of another window counts as the one of the same name in `win`. */
export function isOfClass(value: object, type: { name: string }, win: AppWindow): boolean {
	const own: unknown = Reflect.get(win, type.name);
	return typeof own === 'function' && value instanceof own;
}
