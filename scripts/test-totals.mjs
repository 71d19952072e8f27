/**
 * Prints `N passed, N failed` from the last run of scripts/test.mjs. A test file that could not be
 * loaded counts as one failure, and so does a run that left no report; both make the exit code 1.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProgram } from './is-program.mjs';

/** @typedef {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} Report */

/**
 * @param {Report} report in the shape of vitest's JSON reporter
 * @returns {{ passed: number, failed: number }}
 */
export function totals(report) {
	let failed = 0;
	for (const { status, assertionResults } of report.testResults) {
		const own = assertionResults.filter((result) => result.status === 'failed').length;
		failed += status === 'failed' ? Math.max(own, 1) : own;
	}
	return { passed: report.numPassedTests, failed };
}

/** @returns {{ passed: number, failed: number }} */
function lastTotals() {
	const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'test-report.json');
	try {
		return totals(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		console.error('The run left no report that can be read; it counts as one failure.');
		return { passed: 0, failed: 1 };
	}
}

if (isProgram(import.meta.url)) {
	const { passed, failed } = lastTotals();
	console.log(`${passed} passed, ${failed} failed`);
	if (failed > 0) process.exitCode = 1;
}
