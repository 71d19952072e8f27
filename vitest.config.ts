import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const browserTests = 'tests/browser/**/*.test.{ts,mts}';
const appTests = 'tests/{ui,obsidian,hosts}/**/*.test.{ts,tsx,mts}';

export default defineConfig({
	resolve: {
		alias: { obsidian: fileURLToPath(new URL('hosts/obsidian/index.mts', import.meta.url)) },
	},
	test: {
		setupFiles: ['tests/seed.ts'],
		coverage: { include: ['src/**/*.{ts,tsx}'] },
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['tests/**/*.test.{ts,mts}'],
					exclude: [browserTests, appTests],
				},
			},
			{
				extends: true,
				test: { name: 'app', environment: 'jsdom', include: [appTests] },
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: [browserTests],
					fileParallelism: false,
					// a browser on a loaded machine may miss a beat; what fails twice is wrong
					retry: process.env['CI'] ? 1 : 0,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
