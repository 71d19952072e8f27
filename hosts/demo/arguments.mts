import { parseArgs } from 'node:util';

export const DEFAULT_PORT = 4170;

export interface Arguments {
	readonly help: boolean;
	/** Null for the invented vault. */
	readonly vault: string | null;
	readonly port: number;
	readonly writes: boolean;
	readonly opens: boolean;
}

export const USAGE = [
	'Usage: npm start -- [--vault <folder>] [--write] [--port <number>] [--no-open]',
	'',
	'  --vault <folder>   show the notes of this folder; without it, an invented vault',
	'  --write            write what is changed in the page to the files of the folder',
	`  --port <number>    serve on this port of this machine instead of ${String(DEFAULT_PORT)}`,
	'  --no-open          do not open the page in a browser',
	'  --help             show this',
].join('\n');

const OPTIONS = {
	vault: { type: 'string' },
	write: { type: 'boolean' },
	port: { type: 'string' },
	'no-open': { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const;

/** The arguments of `npm start`, or one sentence that says what is wrong with them. */
export function parseArguments(argv: readonly string[]): Arguments | { readonly wrong: string } {
	const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
	const given = new Map<string, string>();
	for (const token of tokens) {
		if (token.kind === 'option-terminator') continue;
		if (token.kind === 'positional') return { wrong: `“${token.value}” is not understood: name the folder as --vault <folder>.` };
		const { name, rawName, value } = token;
		if (!Object.hasOwn(OPTIONS, name)) return { wrong: `There is no option ${rawName} here; --help lists those there are.` };
		if (given.has(name)) return { wrong: `${rawName} is given more than once: give it once.` };
		const takesValue = OPTIONS[name as keyof typeof OPTIONS].type === 'string';
		if (!takesValue && value !== undefined) return { wrong: `${rawName} takes no value.` };
		if (takesValue && (value === undefined || value.trim() === '' || (!token.inlineValue && value.startsWith('-')))) return { wrong: `${rawName} needs a value after it.` };
		given.set(name, value ?? '');
	}
	const port = given.get('port') ?? String(DEFAULT_PORT);
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { wrong: `--port needs a number from 0 to 65535, not “${port}”.` };
	return { help: given.has('help'), vault: given.get('vault') ?? null, port: Number(port), writes: given.has('write'), opens: !given.has('no-open') };
}
