import type { Stage } from '../../debrief/debrief.ts';

/** What to ask those who hold a kind of round; `any` suits everybody. */
const ASK: Readonly<Partial<Record<Stage | 'any', readonly string[]>>> = {
	'recruiter-screen': ['Why is the position open, and since when?', 'What steps are ahead, with whom, and how long do they take?'],
	'hiring-manager': ['What should be done after six months for you to say it went well?', 'What is the hardest part of the job that the ad does not mention?', 'How do you notice that somebody on your team is struggling?'],
	behavioural: ['When did people here last disagree about something important, and who decided?', 'What do people who do well here have in common?'],
	technical: ['What would you rebuild if you had the time?', 'How does a change get from an idea to daily use here?'],
	'system-design': ['Which part of your own system keeps you awake?', 'What did you choose differently from what I drew, and why?'],
	case: ['How close is this to something you had to decide, and what did you do?', 'What information do you wish you had for decisions like this?'],
	'take-home': ['What did other people do differently from me?', 'How would you go on from what I handed in?'],
	onsite: ['What changed for the better here in the last year, and what did not?', 'Who says no here, and when?'],
	final: ['What would make you hesitate to choose me?', 'What has to be true in two years for this to have been the right hire?'],
	any: ['What does a normal week look like for the person in this job?', 'What are you hoping the next person brings that the team lacks today?', 'What happens next, and by when will you decide?'],
};

/** Those for the kind of round first. */
export function questionsToAsk(stage: Stage | null): readonly string[] {
	return [...((stage !== null && ASK[stage]) || []), ...(ASK.any ?? [])];
}
