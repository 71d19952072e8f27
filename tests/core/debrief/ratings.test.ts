import { describe, expect, it } from 'vitest';
import { recordOf } from '../reading.ts';

const HEAD = 'Interview with Sam\nDate: 2 March 2025\n\n';
/** Labelled items without their labels. */
const rated = (text: string): readonly string[] => recordOf(HEAD + text).items.filter(({ certainty }) => certainty === 'labelled').map(({ kind, text: words }) => `${kind === 'strength' ? '+' : '-'} ${words}`);

describe('an answer that was rated', () => {
	it('is judged by the line below the question, and the reason is the point', () => {
		expect(rated('**1 Why us?**\nSaid: the report, my team.\nRating 8/10\nActual knowledge of their policy.\n\n**2 A time data changed your mind?**\nSaid: the spreadsheet.\nRating 4/10\nNo result at the end.\nBetter answer: begin with the 78.\n\n**3 A difficult parent?**\nRating 6/10\nOrdinary.\n')).toEqual(['+ Actual knowledge of their policy.', '- No result at the end.']);
	});

	it('is none where only one line rates: that is the interview', () => {
		expect(rated('Rating 8/10\nA long day.\n')).toEqual([]);
	});

	it('is judged by a sign behind the question which a legend explains', () => {
		expect(rated('○ good △ fair ✕ bad\n\n1) Tell me about yourself △\nSounded learned by heart\n\n2) An angry relative ○\nTold it as it was, in order\n\n3) A wrong dose ✕\nBegan with the report\n')).toEqual(['+ Told it as it was, in order', '- Began with the report']);
	});

	it('is judged by stars between the topic and the reason', () => {
		expect(rated('Opening ★★★★☆ called them by name\nParking ★★☆☆☆ braked too early\nTime ★★★☆☆ about right\n')).toEqual(['+ called them by name', '- braked too early']);
	});

	it('is judged by marks on the scale that the note states', () => {
		expect(rated('Feedback (scores 1-7, 4 = acceptable)\n\nLeadership - 6\nHeld the team together.\n\nBigger picture - 3\nDid not relate it to the strategy.\n\nPace - 5\nFine on the whole.\n')).toEqual(['+ Held the team together.', '- Did not relate it to the strategy.']);
	});

	it('is judged by marks of which 1 is the best', () => {
		expect(rated('I give myself school marks, 1 is best and 6 is worst.\n\n1. Mark 2. Clear yes first, then the contrast.\n2. Mark 5. After two sentences I had no verbs left.\n3. Mark 3. Calm, a little from the textbook.\n')).toEqual(['+ Clear yes first, then the contrast.', '- After two sentences I had no verbs left.']);
	});

	it('is judged by a pointer in the line below, which is no point itself', () => {
		expect(rated('what do you do if two people fight\nseparate them, talk to each\n^ very good\n\nwhy not a machine\nsaid it is useless\n^ ugh\n\nsundays?\nsaid yes\n^ ok i think\n')).toEqual(['+ separate them, talk to each', '- said it is useless']);
	});
});

describe('a label', () => {
	it('may be a bold word with a full stop, one after the other', () => {
		expect(rated('### "How do you decide?"\n\n**Worked.** Criteria first, done in ninety seconds.\n\n**Sharpen.** You named four systems but no principle.\n')).toEqual(['+ Criteria first, done in ninety seconds.', '- You named four systems but no principle.']);
	});

	it('may be the first sentence of a paragraph that counts up', () => {
		expect(rated('First the good. Your opening was excellent, every child had an opinion. You knew their names.\n\nNow where you lost them. The task had three parts and you explained all at once.\n')).toEqual(['+ Your opening was excellent, every child had an opinion.', '+ You knew their names.', '- The task had three parts and you explained all at once.']);
	});

	it('may point with an arrow at the lines below', () => {
		expect(rated('good →\n- translated the leaflet at sight\n\nnot so good →\n- no number for my speed\n')).toEqual(['+ translated the leaflet at sight', '- no number for my speed']);
	});

	it('of a form may ask for more of the same', () => {
		expect(rated('- What went well? I knew the law backwards.\n- What else?\nKept my tone level when he laughed.\n- What would you do differently?\nI would pick another example.\n')).toEqual(['+ I knew the law backwards.', '+ Kept my tone level when he laughed.', '- I would pick another example.']);
	});

	it('of folded HTML ends with what it folds', () => {
		expect(rated('<details><summary>What went well</summary>\n<ul>\n<li>the summer programme: on one page, with costs</li>\n<li>spoke for the regulars</li>\n</ul>\n</details>\n<div>I brought three objects and she kept the seeds.</div>\n')).toEqual(['+ on one page, with costs', '+ spoke for the regulars']);
	});

	it('may stand in another language', () => {
		expect(rated('Lo bueno: sabía mis números de memoria.\n\nLo malo: no sabía que la campaña es outbound.\n')).toEqual(['+ sabía mis números de memoria.', '- no sabía que la campaña es outbound.']);
	});
});
