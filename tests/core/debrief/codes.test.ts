import { describe, expect, it } from 'vitest';
import { inferred, labelled } from '../reading.ts';

const HEAD = 'Interview with Sam\nDate: 2 March 2025\n\n';

function kinds(text: string): string {
	return labelled(HEAD + text).map((item) => item[0]).join('');
}

describe('codes of the writer at the head or the end of lines', () => {
	it('are told by the lines they stand with, and not before lines about something else', () => {
		expect(labelled(`${HEAD}rinse - explained the steps in order, she nodded\ncavity - blanked on the rules\nthe clinic has two chairs\ncavity - said sorry three times for no reason\nrinse - had an example ready for the angry patient\n`)).toEqual([
			'+ rinse - explained the steps in order, she nodded', '- cavity - blanked on the rules', '- cavity - said sorry three times for no reason', '+ rinse - had an example ready for the angry patient',
		]);
	});

	it('are read at the end of lines, behind signs and in brackets', () => {
		expect(kinds('cut the waste to 4 percent, she wrote it down = golden crust\ncould not say what a kilo of rye costs = soggy\nshaped the loaf without looking = golden crust\nforgot to ask about the nights = soggy\n')).toBe('+-+-');
		expect(kinds('answer on load shedding, clear steps (held)\nthe puzzle, no idea (tripped)\nwhy I left, calm and short (held)\ntalk ran over by nine minutes (tripped)\n')).toBe('+-+-');
	});

	it('are told by pictures that come back', () => {
		expect(kinds('🥐 told her how I cut the waste, she wrote it down\n🥐 shaped the loaf without looking at the card\n🪵 could not say what rye costs\n🪵 forgot to ask about the nights\n')).toBe('++--');
	});

	it('mean what a legend says, and the legend is no point', () => {
		const text = `${HEAD}( ! good move, ? mistake )\n\n! asked how many readers before drawing\n? the index\n! the cache, and where it breaks\n`;
		expect(kinds(text.slice(HEAD.length))).toBe('+-+');
		expect(inferred(text)).toEqual([]);
		expect(kinds('HELD = went well, SANK = went badly\n\nmooring question -> HELD. The tug order.\nchart work -> SANK. The tide table.\n')).toBe('+-');
	});

	it('are told by two legends of which one is known', () => {
		expect(kinds('☘️ = went well, 🪨 = clunk\n\n☘️ the dosage\n🪨 the guideline\n🪨 the last question\n')).toBe('+--');
	});

	it('are read from fields of the writer', () => {
		expect(kinds('purr:: went through the lame dog in order and she said spot on\nhiss:: no idea about the new rules\npurr:: asked about the nights and she liked it\nhiss:: said I hate cats and nobody laughed\n')).toBe('+-+-');
	});

	it('may be capitals that stand once, each before several points', () => {
		expect(kinds('SHUT THE DRAWER ON IT: said donors were wallets; no idea what the tax relief is worth; talked over the chair\nKEEP IN THE DRAWER: the legacy story with figures; knew their three biggest givers by name; asked who decides\n')).toBe('---+++');
	});

	it('are words in capitals of both kinds, and one that means neither stays out', () => {
		expect(kinds('KEEP the canteen story, told to a person\nKEEP answer first, nearly every time\nDROP looking at myself in the little window\nMEH the handshake\n')).toBe('++-');
		expect(kinds('SAM said they hire in May\nKIM said the team is four people\nSAM has a dog\n')).toBe('');
	});

	it('are plus and minus at the end of lines', () => {
		expect(kinds('first movement in tune and awake +\nfast excerpt, rushed from bar 20 on –\nslow excerpt, one bow +\ncadenza ±\nsight reading, missed the change –\n')).toBe('+-+-');
	});

	it('are bullets that grade, by a legend or by custom', () => {
		expect(kinds('○=好 △=一般 ✕=砸了\n\n○ 基准音定得稳\n○ 客人听懂了\n△ 手有点抖\n✕ 断了一根弦\n✕ 没带备用弦\n')).toBe('++--');
		expect(kinds('○ 흐름이 좋았다\n○ 수치를 바로 말했다\n△ 무난했음\n× 화면만 넘겼다\n')).toBe('++-');
	});

	it('may give their reason in the same brackets, or be all of a line', () => {
		expect(kinds('Chair: a time you let a customer down. Told the flood story. (bad)\nUnion: how do you consult. Started with those who lose by it. (good, pen moved)\nFinance: textbook. (so-so)\n')).toBe('-+');
		expect(labelled(`${HEAD}Kim: how do you trace a fault\n(nailed it, short and in order)\n\nSam: who wins\n(weak, I said I would ask)\n\nKim: salary (weak)\n`)).toEqual(expect.arrayContaining(['+ nailed it, short and in order', '- weak, I said I would ask']));
	});

	it('are none where they are labels with a list below', () => {
		expect(labelled(`${HEAD}👏 Applause\n- cut the deck to two projects\n\n👏 Applause\n- asked before drawing\n`)).not.toContain('+ Applause');
	});
});

describe('tables', () => {
	it('take the scale from the text above', () => {
		expect(kinds('Scored myself 1 to 10\n\n| Part | Mark | Note |\n|---|---|---|\n| Wiring | 9 | done early |\n| Safety | 3 | forgot lockout |\n| Team | 6 | fine |\n')).toBe('+-');
	});

	it('hear columns that nobody knows', () => {
		expect(kinds('| Question | Shelved | Overdue |\n|---|---|---|\n| budget | named the three cuts I would make and why | never gave a total |\n| story | told the dragon story, all three laughed | |\n| law | | mixed up the two laws |\n')).toBe('+-+-');
	});

	it('say nothing of the candidate below a label for the product', () => {
		expect(kinds('Their product, as a user:\n\n| Strong | Weak |\n|---|---|\n| quick | no export |\n')).toBe('');
	});
});

describe('whose strengths and gaps', () => {
	it.each(['Strengths they are after', 'Gaps they want to close', 'What they do well (her words)', 'Weak spots they know', 'Problems at the plant', 'Our strengths', 'Compost (not about me)', "Antonia's strengths", '은행의 약점', '他们那边的短板'])('leaves those of others alone: %s', (label) => {
		expect(kinds(`## ${label}\n- calm and clear\n- two floors\n`)).toBe('');
	});

	it('takes what they said of the candidate', () => {
		expect(kinds('## Weaknesses they mentioned\n- no numbers\n\n## What they liked about me\n- the demo\n')).toBe('-+');
		expect(kinds('Areas where others were stronger\n- less practised with SQL\n')).toBe('-');
	});

	it('reads what was judged during a part of the day that is named by its place', () => {
		expect(kinds('## The walk round the studio\nWe were eleven.\n\n### Tailwind\n- spotted the joint in the model and she stayed\n- told the story clearly, he wrote it down\n\n## The drawing talk\n\n### Headwind\n- could not say what it cost\n- kept saying we, she had to ask\n')).toBe('++--');
	});
});

describe('forms pressed into one line', () => {
	it('are parted at bold titles with bullets behind them', () => {
		expect(kinds('Practice form Coach: Ms Bell **Strengths** • Gave a clear example with numbers • Kept a calm voice **Areas to improve** • Never said what the team thought • Ran out of time **Next steps** 1) write three examples 2) call Jon\n')).toBe('++--');
	});
});
