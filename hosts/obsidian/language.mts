import type * as obsidian from 'obsidian';

/** The language of the app's own texts. */
export const getLanguage: (typeof obsidian)['getLanguage'] = () => 'en';
