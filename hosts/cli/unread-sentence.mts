import { texts } from '../../src/i18n/index.ts';

/** The reason why a file below a folder could not be read, as a sentence. */
export function unreadSentence(reason: string): string {
	return texts('en').skips.unreadable({ reason });
}
