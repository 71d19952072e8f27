import { moment as bound } from 'obsidian';
import type momentType from 'moment';

/** The typings of the app name it as a module, which cannot be called. */
export const moment = bound as unknown as typeof momentType;

/** `{{date:…}}` is the interview's day, or today where that is not known, `{{time:…}}` now; in the app's own formats. */
export function dateFormatter(day: string, today: string): (what: 'date' | 'time', pattern: string) => string {
	const now = moment();
	const then = moment(`${day === '' ? today : day}T${now.format('HH:mm:ss')}`);
	return (what, pattern) => (what === 'time' || !then.isValid() ? now : then).format(pattern);
}
