import { en } from './en.ts';
import type { Texts } from './texts.ts';

export type { CaptureTexts } from './capture-texts.ts';
export type { Formats } from './formats.ts';
export type { DashboardTexts, Named, SettingText, Texts } from './texts.ts';
export type { IntakeTexts, PrepareTexts, SheetTexts } from './prepare-texts.ts';
export type { StoryTexts } from './story-texts.ts';
export type { WritingTexts } from './writing-texts.ts';

/** A language may lack parts; English stands behind it, section by section. */
export type Translation = { readonly [Section in keyof Texts]?: Texts[Section] extends string ? Texts[Section] : Partial<Texts[Section]> };

const TRANSLATIONS: Readonly<Record<string, Translation>> = { en };

/** The texts of a language such as `en` or `en-GB`; English where there are none. */
export function texts(language: string, translations: Readonly<Record<string, Translation>> = TRANSLATIONS): Texts {
	const wanted = language.toLowerCase();
	const translation = translations[wanted] ?? translations[wanted.split(/[-_]/)[0] ?? ''];
	return translation === undefined || translation === en ? en : behind(translation);
}

function behind(translation: Translation): Texts {
	const sections = Object.entries(en).map(([section, english]: [string, unknown]) => {
		const own: unknown = translation[section as keyof Texts];
		return [section, isSection(english) && isSection(own) ? { ...english, ...own } : (own ?? english)];
	});
	return Object.fromEntries(sections) as Texts;
}

function isSection(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
