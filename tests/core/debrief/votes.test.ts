import { describe, expect, it } from 'vitest';
import { labelled, readText } from '../reading.ts';

const HEAD = 'Interviewer: Sam\nDate: 2 March 2025\n\n';

function kinds(text: string): string {
	return labelled(HEAD + text).map((item) => item[0]).join('');
}

describe('labels that no list holds', () => {
	it('decides a pair by how the lines under each lean', () => {
		expect(kinds('## Quokkas\n- explained the cache without help and she nodded\n- had the numbers by heart\n\n## Axolotls\n- forgot the second index\n- no idea how to shard it, said so too late\n')).toBe('++--');
	});

	it('finds the bad one first where it stands first', () => {
		expect(kinds('## Gravel\n- froze on the estimate and rambled\n- never mentioned the budget\n\n## Velvet\n- told the launch story clearly, he wrote it down\n- kept calm when he pushed\n')).toBe('--++');
	});

	it('reads a pair in bold, as plain lines and as list items', () => {
		expect(kinds('**Velcro**\n- named every risk before she asked\n- drew the flow and both used it\n\n**Teflon**\n- had to google the syntax\n- could not say what it costs\n')).toBe('++--');
		expect(kinds('velcro\nnamed every risk before she asked\ndrew the flow and both used it\n\nteflon\nhad to google the syntax\ncould not say what it costs\n')).toBe('++--');
		expect(kinds('- Acme call\n\t- velcro\n\t\t- named every risk before she asked\n\t\t- drew the flow and both used it\n\t- teflon\n\t\t- had to google the syntax\n\t\t- could not say what it costs\n')).toBe('++--');
	});

	it('pools a label that comes back in every round', () => {
		const round = (good: string, bad: string): string => `Chapeau:\n- ${good}\n\nSapperlot:\n- ${bad}\n\n`;
		const text = `# Acme, PM\n## Round 1: interview\n${round('solved the puzzle before the hint', 'talked too long about myself')}## Round 2\n${round('the demo, start to finish', 'the budget question')}`;
		const items = readText(text, 'Interviews/Acme.md', { interviewFolder: 'Interviews' }).debriefs.flatMap((record) => record.items);
		expect(items.filter(({ certainty }) => certainty === 'labelled').map(({ kind }) => kind)).toEqual(['strength', 'gap', 'strength', 'gap']);
	});

	it('pools labels at the head of lines', () => {
		expect(kinds('- Mortar: explained the trade-off clearly\n- Rubble: no numbers at all\n- Mortar: she liked the queue example\n- Rubble: forgot the retry\n')).toBe('+-+-');
	});

	it('takes the side that is left where the other label is known', () => {
		expect(kinds('## Strengths\n- clear intro\n- calm under fire\n\n## Snagglepuss\n- forgot the index\n- had to be told twice\n')).toBe('++--');
	});

	it('takes labels that are worded alike for a pair', () => {
		expect(kinds("The bits I'd frame\n- pitch to the sceptical trustee\n- had the figure, 71%\n\nThe bits I'd burn\n- said donors three times\n- waffled about the law\n\nThe room\nCold, biscuits good, chair kind.\n")).toBe('++--');
	});

	it('reads labels between lists that no blank line parts', () => {
		expect(kinds('🍯 honey\n- I described the fall minute by minute\n- knew their ratio\n🐝 stings\n- the sum took me two goes\n- talked over the matron\n')).toBe('++--');
	});

	it('hears the label itself where the lines say little', () => {
		expect(kinds('## Sunshine\n- the lift question\n- the handover\n\n## Thunder\n- the budget question\n- the last five minutes\n')).toBe('++--');
	});
});

describe('labels that judge nothing', () => {
	it('leaves topics alone', () => {
		expect(kinds('## Databases\n- explained sharding well\n- forgot replication\n\n## Networking\n- struggled with subnets\n- nailed the handshake\n')).toBe('');
	});

	it('leaves what is said of the firm alone', () => {
		expect(kinds('## Lighthouse\n- named every risk before she asked\n- drew the flow and both used it\n\n## Fogbank\n- had to google the syntax\n- could not say what it costs\n\n## Shipyard\n- the office is dark\n- they pay badly\n- salary is low\n')).toBe('++--');
		expect(kinds('## Strengths\n- clear intro\n\nThe firm:\ngood: new vans, paid training\nbad: miles away\n')).toBe('+');
		expect(kinds('What they\'re proud of\n- no churn in the north\n- a fast support team\n\nWhat keeps them awake\n- the new pricing\n')).toBe('');
		expect(kinds('| PLUS (me) | PLUS (them) |\n|---|---|\n| found the pattern | real data |\n')).toBe('+');
	});

	it('leaves questions and tasks alone', () => {
		expect(kinds('## Lighthouse\n- What would you cut first?\n- Why us?\n\n## Fogbank\n- [ ] send the mail\n- [ ] read about locks\n')).toBe('');
	});
});

describe('signs of their own', () => {
	it('reads points of a game in brackets', () => {
		expect(kinds('- [+3 STR] finished the list with time to spare\n- [-2 INT] had to google the grid\n')).toBe('+-');
	});

	it('reads the marks of a game at the end of lines', () => {
		expect(kinds('1. asked about the load first !\n2. saw the shortcut !!\n3. forgot the lock ?\n4. dropped the table ??\n')).toBe('++--');
	});

	it('reads school marks', () => {
		expect(kinds('1. A deal you lost — A, honest and short\n2. Two suppliers — B\n3. Who went around you — D, only complained\n')).toBe('+-');
	});

	it('parts signs that stand on one line', () => {
		expect(kinds('🟢 knew the timetable 🟢 spoke of passengers first 🔴 did not know the rule\n')).toBe('++-');
	});

	it('takes a verdict for its value', () => {
		expect(kinds('## Q1 Why us?\nLanded: gap\nI mumbled.\n')).not.toContain('+');
	});
});
