import { getLanguage } from 'obsidian';
import { texts, type Texts } from '../i18n/index.ts';

/** The words in the language of the app. */
export function appTexts(): Texts {
	return texts(getLanguage());
}
