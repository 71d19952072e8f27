import { cli } from '../../src/i18n/cli.ts';
import type { VerbName } from './args.mts';
import type { Answer } from './host.mts';

export function wrongUse(verb: VerbName | 'all', sentence: string): Answer {
	return { stdout: '', stderr: `${sentence}\n\n${cli.usage[verb]}\n`, code: 2 };
}

/** Lines with a line end each; nothing for no lines. */
export function lines(list: readonly string[]): string {
	return list.map((line) => `${line}\n`).join('');
}

export function json(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
