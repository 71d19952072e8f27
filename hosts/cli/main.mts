import { cli } from '../../src/i18n/cli.ts';
import { disk } from './disk.mts';
import { run } from './run.mts';

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** A reader such as `head` may stop before everything is written; that is no error. */
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
}

try {
	const answer = run(process.argv.slice(2), {
		disk,
		today,
		width: process.stdout.columns ?? 100,
		colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
	});
	process.stdout.write(answer.stdout);
	process.stderr.write(answer.stderr);
	process.exitCode = answer.code;
} catch (error) {
	process.stderr.write(`${cli.failed(error instanceof Error ? error.message : String(error))}\n`);
	process.exitCode = 1;
}
