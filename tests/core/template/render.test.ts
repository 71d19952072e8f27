import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asksOf, render } from '../../../src/core/template/render.ts';
import { NOTHING_KNOWN, templateValues } from './values.ts';

const textOf = (template: string, own: Parameters<typeof templateValues>[0] = {}): string => render(template, templateValues(own)).text;

describe('a template', () => {
	it('takes the values of the interview, and dates and times in any format', () => {
		expect(textOf('# {{company}} – {{role}} ({{ Round }})\n{{interviewers}}, {{date}} {{time}}, {{date:DD.MM.YYYY}}, {{title}}')).toBe('# Halcyon – Data analyst (2)\nIfe Adeyemi, Bo Lind, 2026-03-02 09:30, 02.03.2026, Halcyon R2');
	});
	it('says where the cursor goes, and loses every other sign of it', () => {
		expect(render('{{company}}\n- {{cursor}}a{{cursor}}', templateValues())).toEqual({ text: 'Halcyon\n- a', cursor: 10, unknown: [] });
	});
	it('keeps variables that mean nothing, and names each once', () => {
		expect(render('{{mood}} {{company}} {{mood}} {{}} {{ }} {{date', templateValues())).toEqual({ text: '{{mood}} Halcyon {{mood}} {{}} {{ }} {{date', cursor: null, unknown: ['mood'] });
	});
	it('leaves what belongs to another tool, over several lines too', () => {
		const other = '<% tp.date.now("{{date}}") %> {{company}}\n<%*\nlet x = "{{company}}";\n%>{{company}}';
		expect(textOf(other)).toBe('<% tp.date.now("{{date}}") %> Halcyon\n<%*\nlet x = "{{company}}";\n%>Halcyon');
	});
	it('has questions of its own, each asked once', () => {
		const template = '{{ask:Day}} {{ask: Mood }} {{ask:Day}} <% {{ask:Not this}} %>';
		expect(asksOf(template)).toEqual(['Day', 'Mood']);
		expect(textOf(template, { answers: new Map([['Day', 'Tuesday']]) })).toBe('Tuesday  Tuesday <% {{ask:Not this}} %>');
	});
	it('drops the line of the last interview where there was none', () => {
		expect(textOf('a\n{{previous}}\nb')).toBe('a\nb');
		expect(textOf('a\nBefore: {{previous}}\nb', { previous: '[[Halcyon R1]]' })).toBe('a\nBefore: [[Halcyon R1]]\nb');
	});
	it('keeps the returns of Windows and a byte order mark', () => {
		expect(textOf('\ufeff---\r\ncompany: {{company}}\r\n---\r\n{{role}}\r\n')).toBe('\ufeff---\r\ncompany: Halcyon\r\n---\r\nData analyst\r\n');
	});
	it('does not fill in what a value holds', () => {
		expect(textOf('{{company}}', { company: '{{role}}' })).toBe('{{role}}');
	});
});

describe('the properties of a template', () => {
	it('stay blank where nothing is known', () => {
		expect(textOf('---\ncompany: "{{company}}"\ninterviewers: {{interviewers}}\n---\n', NOTHING_KNOWN)).toBe('---\ncompany:\ninterviewers:\n---\n');
	});
	it('hold several interviewers as a list', () => {
		expect(textOf('---\ninterviewers: "{{interviewers}}"\nafter: 1\n---\n')).toBe('---\ninterviewers:\n  - Ife Adeyemi\n  - Bo Lind\nafter: 1\n---\n');
	});
	it('are the same to a YAML parser, whatever the value', () => {
		fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('yes', 'null', '1e3', '0x1f', '12', '1:30', 'a: b', 'a #b', 'a:', '[x]', '- a', '? a', '& a', '*a', '~', '\\', '`a`', '"', '...', '.inf')).map((value) => value.replace(/\p{C}+/gu, '')), fc.constantFrom('{{company}}', '"{{company}}"', "'{{company}}'"), (company, form) => {
			const text = textOf(`---\ncompany: ${form}\nother: 1\n---\n`, { company });
			expect(String((parse(text.slice(4, -4)) as { company: unknown }).company ?? '')).toBe(company.replace(/\s+/gu, ' ').trim());
		}));
	});
	it('stay valid where a value is part of other words', () => {
		for (const form of ['"{{company}} round {{round}}"', "'{{company}} round {{round}}'", 'with {{company}} round {{round}}']) {
			const text = textOf(`---\nname: ${form}\n---\n`, { company: `Two: "Air" 'n #1` });
			expect((parse(text.slice(4, -4)) as { name: string }).name).toContain(`Two: "Air" 'n #1 round 2`);
		}
	});
	it('keep a variable that means nothing', () => {
		expect(textOf('---\nmood: "{{mood}}"\n---\n')).toBe('---\nmood: "{{mood}}"\n---\n');
	});
});
