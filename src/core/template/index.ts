import { behavioural } from './behavioural.ts';
import { companySheet } from './company-sheet.ts';
import { debrief } from './debrief.ts';
import { followUp } from './follow-up.ts';
import { hiringManager } from './hiring-manager.ts';
import { introPitch } from './intro-pitch.ts';
import { mock } from './mock.ts';
import { offerComparison } from './offer-comparison.ts';
import { onsiteLoop } from './onsite-loop.ts';
import { pastedFeedback } from './pasted-feedback.ts';
import { productCase } from './product-case.ts';
import { recruiterScreen } from './recruiter-screen.ts';
import { roleIntake } from './role-intake.ts';
import { roleReflection } from './role-reflection.ts';
import { starStory } from './star-story.ts';
import { systemDesign } from './system-design.ts';
import { takeHome } from './take-home.ts';
import { technical } from './technical.ts';
import type { Template } from './template.ts';

/** The templates that ship, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
	debrief,
	recruiterScreen,
	hiringManager,
	behavioural,
	productCase,
	technical,
	systemDesign,
	onsiteLoop,
	takeHome,
	mock,
	pastedFeedback,
	starStory,
	roleIntake,
	companySheet,
	introPitch,
	roleReflection,
	followUp,
	offerComparison,
];

/** The template for a kind of round; the one for any round where there is none. */
export function templateFor(stage: Template['stage']): Template {
	return TEMPLATES.find((template) => template.makes === 'interview' && template.stage === stage && stage !== null) ?? debrief;
}
