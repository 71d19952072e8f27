import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that was started rather than imported; links are followed.
 * @param {string} url the module's `import.meta.url`
 */
export function isProgram(url) {
	const started = process.argv[1];
	return started !== undefined && existsSync(started) && realpathSync(started) === realpathSync(fileURLToPath(url));
}
