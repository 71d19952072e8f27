import type { Label, Sense } from './label.ts';

const TYPES: Readonly<Record<string, Sense>> = {
	success: 'strength', check: 'strength', done: 'strength', strength: 'strength', strengths: 'strength', pro: 'strength',
	warning: 'gap', caution: 'gap', attention: 'gap', failure: 'gap', fail: 'gap', missing: 'gap', danger: 'gap', error: 'gap', bug: 'gap', gap: 'gap', gaps: 'gap', con: 'gap',
	question: 'asked', help: 'asked', faq: 'asked', todo: 'action',
};

/** A callout's title decides where it says something; else its type. */
export function calloutSense(type: string, title: Label): Label {
	if (title.sense !== 'neutral' && title.sense !== 'unknown') return title;
	const sense = TYPES[type];
	return sense ? { ...title, sense } : title;
}
