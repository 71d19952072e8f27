import { spawn } from 'node:child_process';

export interface Desktop {
	readonly platform: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly isTerminal: boolean;
}

/** The program that shows an address in the usual browser; null where nobody sits before a desktop. */
export function opener({ platform, env, isTerminal }: Desktop): { readonly program: string; readonly args: readonly string[] } | null {
	if (!isTerminal || env['CI']) return null;
	if (platform === 'darwin') return { program: 'open', args: [] };
	if (platform === 'win32') return { program: 'cmd', args: ['/c', 'start', ''] };
	return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? { program: 'xdg-open', args: [] } : null;
}

/** Opens the address where there is a desktop. The address stands in the terminal, so a failure says nothing. */
export function openPage(address: string, desktop: Desktop): void {
	const found = opener(desktop);
	if (!found) return;
	const child = spawn(found.program, [...found.args, address], { stdio: 'ignore', detached: true });
	child.on('error', () => undefined);
	child.unref();
}
