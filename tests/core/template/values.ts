import type { TemplateValues } from '../../../src/core/template/render.ts';

/** An invented interview; what is given replaces its own. */
export function templateValues(own: Partial<TemplateValues> = {}): TemplateValues {
	return {
		title: 'Halcyon R2', company: 'Halcyon', role: 'Data analyst', round: '2', stage: '', interviewers: ['Ife Adeyemi', 'Bo Lind'], previous: '', answers: new Map(),
		format: (what, pattern) => (what === 'date' ? pattern.replace('YYYY', '2026').replace('MM', '03').replace('DD', '02') : pattern.replace('HH', '09').replace('mm', '30')),
		...own,
	};
}

/** All values unknown. */
export const NOTHING_KNOWN: Partial<TemplateValues> = { title: '', company: '', role: '', round: '', stage: '', interviewers: [] };
