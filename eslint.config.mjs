import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import { DEFAULT_ACRONYMS } from 'eslint-plugin-obsidianmd/dist/lib/rules/ui/acronyms.js';
import { DEFAULT_BRANDS } from 'eslint-plugin-obsidianmd/dist/lib/rules/ui/brands.js';
import tseslint from 'typescript-eslint';

/** Words the store's own lists lack; the rule's options replace its defaults, so these come on top. */
const acronyms = [...DEFAULT_ACRONYMS, 'STAR', 'FSRS', 'YYYY-MM-DD'];
const brands = [...DEFAULT_BRANDS, 'Interview Debrief', 'Bases', 'Templater', 'LinkedIn'];
const ignoreWords = ['April', 'March'];

/** Parts of a sentence and search words have no capital at all; a quoted example keeps its own. */
const ignoreRegex = ['^[^A-Z]+$', '[“”]'];

export default defineConfig([
	globalIgnores(['main.js', 'dist', 'coverage', 'tests', 'scripts', '*.config.*', '**/*.mjs', '**/*.mts']),
	...obsidianmd.configs.recommended,
	{
		files: ['src/**/*.{ts,tsx}'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
	},
	{
		files: ['src/i18n/en.ts', 'src/i18n/en-*.ts'],
		plugins: { obsidianmd },
		rules: { 'obsidianmd/ui/sentence-case-locale-module': ['error', { acronyms, brands, ignoreWords, ignoreRegex }] },
	},
	{
		files: ['src/ui/**/*.tsx'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Build elements, do not write HTML.' },
				{ selector: 'JSXAttribute[name.name="style"][value.type="Literal"]', message: 'Style with a class or a custom property.' },
				{ selector: 'JSXText[value=/[\\p{L}]/u]', message: 'Every text a person reads stands in src/i18n.' },
			],
		},
	},
	{
		files: ['manifest.json'],
		plugins: { obsidianmd },
		languageOptions: { parser: tseslint.parser },
		rules: { 'obsidianmd/validate-manifest': 'error' },
	},
	{
		files: ['LICENSE'],
		plugins: { obsidianmd },
		languageOptions: { parser: PlainTextParser },
		rules: { 'obsidianmd/validate-license': 'error' },
	},
]);
