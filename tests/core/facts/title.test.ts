import { describe, expect, it } from 'vitest';
import { parseTitle } from '../../../src/core/facts/title.ts';

interface Shown {
	readonly company: string | null;
	readonly role: string | null;
	readonly round: string | null;
	readonly stage: string | null;
	readonly date: string | null;
	readonly people: readonly string[];
}

function show(text: string): Shown {
	const title = parseTitle(text, true);
	const cut = (place: { start: number; end: number } | null): string | null => place && text.slice(place.start, place.end);
	return {
		company: cut(title.company ?? title.met), role: cut(title.role), round: title.round?.value ?? null, stage: title.stage?.value ?? null,
		date: title.date?.value ?? null, people: title.interviewers.map((place) => text.slice(place.start, place.end)),
	};
}

describe('titles', () => {
	it.each([
		['Corvane PM R1', 'Corvane', 'PM'],
		['Hollow Pine - locum vet - interview 2', 'Hollow Pine', 'locum vet'],
		['UX researcher @ Brightleaf, final', 'Brightleaf', 'UX researcher'],
		['Data Engineer (Fernwood Analytics) – technical interview', 'Fernwood Analytics', 'Data Engineer'],
		['Debrief: Northgate Housing Association, tenancy officer (14 March 2025)', 'Northgate Housing Association', 'tenancy officer'],
		['First round w/ Solstice for the brand manager role', 'Solstice', 'brand manager'],
		['Junior solicitor assessment centre at Hartwell LLP, 9 Oct 2024', 'Hartwell LLP', 'Junior solicitor'],
		['INTERVIEW DEBRIEF - LUMEN OPTICS - OPTICAL ENGINEER', 'LUMEN OPTICS', 'OPTICAL ENGINEER'],
		['**Acre – Product Designer – Portfolio Review**', 'Acre', 'Product Designer'],
		['[[Cellarium]] final round, lab technician', 'Cellarium', 'lab technician'],
		['Mock interview report: Staff Platform Engineer, Thornwick Cloud', 'Thornwick Cloud', 'Staff Platform Engineer'],
		['The Ellerby, Curator of Ceramics', 'The Ellerby', 'Curator of Ceramics'],
		['Department for Harbours, policy adviser, behavioural interview', 'Department for Harbours', 'policy adviser'],
		['quill ai tpm:', 'quill ai', 'tpm'],
		['面试复盘：青云科技（产品经理）二面', '青云科技', '产品经理'],
		['云栈科技 后端开发 二面', '云栈科技', '后端开发'],
		['하늘병원 중환자실 간호사 최종 면접 회고', '하늘병원', '중환자실 간호사'],
	])('finds company and role in %s', (text, company, role) => {
		expect(show(text)).toMatchObject({ company, role });
	});

	it('finds the rest beside them', () => {
		expect(show('Pelican Freight: import coordinator, second interview with Ms. Duarte, 14 March 2025')).toEqual({
			company: 'Pelican Freight', role: 'import coordinator', round: '2', stage: null, date: '2025-03-14', people: ['Ms. Duarte'],
		});
	});

	it('takes what stands behind `with` for the company only where nothing else is', () => {
		expect(show('Interview with Globex').company).toBe('Globex');
		expect(show('Globex onsite with Sam')).toMatchObject({ company: 'Globex', people: ['Sam'] });
	});

	it('knows people by their posts', () => {
		expect(show('27 Feb 2025 – Bea (CPO), final').people).toEqual(['Bea']);
		expect(show('10 Feb 2025 – Aurelio, head of product')).toMatchObject({ company: null, role: null, people: ['Aurelio'] });
		expect(show('Bluefern DS onsite (Mei + Robert)')).toMatchObject({ company: 'Bluefern', people: ['Mei', 'Robert'] });
	});

	it('tells the company in brackets behind a person from the person’s post', () => {
		expect(show('Behavioural w/ Nadia (Lattice Foods)')).toMatchObject({ company: 'Lattice Foods', people: ['Nadia'] });
	});

	it('takes the post of the one who asks for no role', () => {
		expect(show('Halyard CTO chat')).toMatchObject({ company: 'Halyard', role: null });
	});

	it.each(['Interview reflection', 'Interview notes 12 May', 'Thoughts after my second interview', 'What went well', 'How did the interview go?'])('names no company in %s', (text) => {
		expect(show(text).company).toBeNull();
	});

	it('keeps a role that holds the name of a round', () => {
		expect(show('Acre – technical writer')).toMatchObject({ role: 'technical writer', stage: null });
		expect(show('Acre technical writer recruiter call')).toMatchObject({ role: 'technical writer', stage: 'recruiter-screen' });
	});

	it('gives offsets into the title as written, whatever dresses it', () => {
		const text = '✅ **[[Acre]]** <b>PM</b> R2';
		expect(show(text)).toMatchObject({ company: 'Acre', role: 'PM', round: '2' });
	});
});
