/** How the page was asked to look, by its address. */
export interface Look {
	readonly theme: 'light' | 'dark';
	readonly phone: boolean;
	readonly rtl: boolean;
	/** `YYYY-MM-DD`, null where the server says. */
	readonly today: string | null;
	/** The page inside the frame of a phone; it has no controls of its own. */
	readonly framed: boolean;
}

const PHONE_WIDTH = 500;

/** `?theme=dark&phone=1&rtl=1&today=2026-11-21`; what is missing is taken from the window. */
export function lookOf(win: Window): Look {
	const asked = new URLSearchParams(win.location.search);
	const theme = asked.get('theme') ?? (win.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
	return {
		theme: theme === 'dark' ? 'dark' : 'light',
		phone: asked.has('phone') ? asked.get('phone') === '1' : isNarrow(win),
		rtl: asked.get('rtl') === '1',
		today: asked.get('today'),
		framed: asked.get('framed') === '1',
	};
}

export function isNarrow(win: Window): boolean {
	return win.innerWidth <= PHONE_WIDTH;
}

/** The address of the same page with another look. */
export function addressOf(look: Look): string {
	const asked = new URLSearchParams({ theme: look.theme, phone: look.phone ? '1' : '0' });
	if (look.rtl) asked.set('rtl', '1');
	if (look.today !== null) asked.set('today', look.today);
	if (look.framed) asked.set('framed', '1');
	return `/?${asked.toString()}`;
}
