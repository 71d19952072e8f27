import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions } from '../../../src/core/index.ts';

/** Names of the people met, of a note about an interview at Redwater for a geologist. */
function met(...lines: string[]): string[] {
	const text = ['# Redwater – geologist – interview', '', ...lines, '', '## Went well', '- explained the core samples clearly', '## Went badly', '- rambled on permits'].join('\n');
	return read({ path: 'x.md', text, modified: 0 }, readerOptions(DEFAULT_SETTINGS)).debriefs.flatMap(({ interviewers }) => interviewers.map(({ value }) => value));
}

describe('people met', () => {
	it.each([
		['their posts in brackets', ['Cressida Vane (director) & Tobias (trustee), an hour.'], ['Cressida Vane', 'Tobias']],
		['what they did', ['The first question was easy. Then Ros asked about permits and Gavin typed all the while.'], ['Ros', 'Gavin']],
		['the department they come from', ['Panel of two. Denise from HR and a man with a beard.'], ['Denise']],
		['a post behind the name', ['Sat with Norm the foreman in his cabin.'], ['Norm']],
		['a verb of meeting', ['Talked to Odette for an hour about maps.'], ['Odette']],
		['a name said of somebody', ['There was a young archivist called Rhian as well.'], ['Rhian']],
		['the hours of a day', ['10:00 Yara (lead)', '11:00 Luis - cores', '13:30 Petra, permits'], ['Yara', 'Luis', 'Petra']],
		['two names at the head of a line', ['Farid + Lotte, 60 minutes, at their yard.'], ['Farid', 'Lotte']],
		['speakers of a transcript', ['Bram: why cores?', 'Me: because they tell', 'Bram: tell what?', 'Me: age'], ['Bram']],
		['small letters of a dictation', ['so it was with carl the site manager and it took an hour'], ['carl']],
		['who signed a mail', ['Dear Jo,', '', 'thank you for coming.', '', 'Best wishes,', 'Joyce Adebanjo', 'Talent Partner'], ['Joyce Adebanjo']],
		['a name in brackets behind somebody unknown', ['There was a woman from finance (Ottilie?) and a plant.'], ['Ottilie']],
		['a name beside somebody without one', ['Yusra + someone who typed'], ['Yusra']],
		['the speakers of an exported chat', ['[04/05/2025, 18:02:11] Bram: you mumbled', '[04/05/2025, 18:02:40] Me: a bit', '[04/05/2025, 18:03:01] Bram: a lot'], ['Bram']],
		['Chinese surnames with a post', ['财务部的林总监和一位人事一起见我。许经理很随和。'], ['林总监', '许经理']],
		['Korean surnames with a post', ['김 팀장님이랑 40분 얘기했다.'], ['김 팀장님']],
	])('are told by %s', (_, lines, names) => {
		expect(met(...lines)).toEqual(names);
	});

	it.each([
		['a company in a comma’s row', ['The Northern Ledger, deputy news editor, was the other place.']],
		['the beginning of a sentence', ['Ask the director about cores. Copied from the advert. Wall wants mending.']],
		['who is greeted in a mail', ['Dear Dr Olsen,', '', 'thank you for coming.']],
		['a tool', ['They run Python and Kafka from the cloud.']],
		['friends', ['Ring my friend Nour about the trains.']],
	])('are not %s', (_, lines) => {
		expect(met(...lines)).toEqual([]);
	});

	it('are one person however they are called', () => {
		expect(met('Mrs Cole (director) met me. Odile Cole asked about maps. Mrs Cole nodded.')).toEqual(['Mrs Cole']);
	});
});
