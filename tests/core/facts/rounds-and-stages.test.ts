import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, read, readerOptions } from '../../../src/core/index.ts';
import { findOutcome, findOutcomeSentence } from '../../../src/core/facts/outcome.ts';
import { findRound } from '../../../src/core/facts/round.ts';
import { findStage } from '../../../src/core/facts/stage.ts';

describe('rounds', () => {
	it.each([
		['Acme PM R1', '1'],
		['Acme round 2', '2'],
		['Round - 3', '3'],
		['round two', '2'],
		['2nd interview at Acme', '2'],
		['first round', '1'],
		['Interview #4', '4'],
		['R1b (case)', '1b'],
		['Acme rnd 2', '2'],
		['云栈科技 后端开发 二面', '二面'],
		['누리페이 1차 면접', '1차'],
	])('reads %s', (text, value) => {
		expect(findRound(text)?.value).toBe(value);
	});

	it.each(['the R2-D2 mascot', 'Series B', '2025-03-02', 'round 12.5%', 'ground 2', '3 rounds to go', 'Part 2: design'])('sees none in %s', (text) => {
		expect(findRound(text)).toBeNull();
	});
});

describe('kinds of round that nobody names', () => {
	const stage = (role: string, ...lines: string[]): unknown[] => read({ path: 'x.md', text: [`# Redwater – ${role} – interview`, '', ...lines, '', '## Went well', '- explained the plan clearly', '## Went badly', '- rambled on permits'].join('\n'), modified: 0 }, readerOptions(DEFAULT_SETTINGS)).debriefs.map((record) => [record.stage?.value, record.stage?.guessed]);

	it.each([
		['who looks for others', 'cartographer', 'Wilma (TA), forty minutes.', 'recruiter-screen'],
		['what a builder of software was given', 'backend developer', 'Wilma and Bo. We whiteboarded a cache.', 'technical'],
		['what was written by hand in Chinese', 'backend developer', '手写一个缓存，没写完', 'technical'],
	])('are guessed from %s', (_name, role, line, value) => {
		expect(stage(role, line)).toEqual([[value, true]]);
	});

	it('stay open where a question or an answer speaks of a manager', () => {
		expect(stage('dispatcher', 'They asked about a time when I disagreed with your manager.', 'Then how I worked with my last manager.')).toEqual([[undefined, undefined]]);
	});

	it('stay open where a manager was there', () => {
		expect(stage('staff nurse', 'Sat with the ward manager. Tea and two biscuits.')).toEqual([[undefined, undefined]]);
		expect(stage('dispatcher', 'Wilma (depot manager) and Bo (driver), forty minutes.')).toEqual([[undefined, undefined]]);
		expect(stage('dispatcher', 'Wilma plus a man from HR, forty minutes.')).toEqual([[undefined, undefined]]);
	});
});

describe('kinds of round', () => {
	it.each([
		['Acme recruiter call', 'recruiter-screen'],
		['phone screen', 'recruiter-screen'],
		['HR call', 'recruiter-screen'],
		['HM chat', 'hiring-manager'],
		['hiring manager interview', 'hiring-manager'],
		['behavioral round', 'behavioural'],
		['Acme values interview', 'behavioural'],
		['live coding', 'technical'],
		['tech screen', 'technical'],
		['system design', 'system-design'],
		['ML design round', 'system-design'],
		['case study', 'case'],
		['take-home review', 'take-home'],
		['onsite loop', 'onsite'],
		['superday', 'onsite'],
		['final round', 'final'],
		['Mock interview with Sam', 'mock'],
		['模拟面试反馈', 'mock'],
		['기술 면접', 'technical'],
		['최종 면접', 'final'],
	])('%s is %s', (text, stage) => {
		expect(findStage(text)?.value).toBe(stage);
	});

	it('takes a single word only in a title, where it can mean nothing else', () => {
		expect(findStage('Acme – technical')?.value).toBe('technical');
		expect(findStage('the technical file was thin', true)).toBeNull();
		expect(findStage('a case of cable faults', true)).toBeNull();
	});

	it('takes no recruiter who only hands on what the panel said for a recruiter screen', () => {
		expect(findStage('Feedback from the panel via recruiter')).toBeNull();
	});
});

describe('outcomes', () => {
	it.each([
		['Rejected ❌', 'rejected'],
		['Waiting to hear', 'open'],
		['Offer 🎉', 'offer'],
		['accepted', 'accepted'],
		['withdrew', 'withdrawn'],
		['moved forward', 'passed'],
		['等结果', 'open'],
		['불합격', 'rejected'],
		['합격', 'passed'],
	])('reads the value %s', (text, value) => {
		expect(findOutcome(text)).toBe(value);
	});

	it('reads nothing from a choice that was never made', () => {
		expect(findOutcome('pending / offer / rejected (delete as appropriate)')).toBeNull();
	});

	it.each([
		['Despite feeling it went well, they passed.', 'rejected'],
		['24 Jan: mail, unfortunately they filled it internally.', 'rejected'],
		['After careful thought we have decided not to proceed.', 'rejected'],
		['I got the offer!', 'offer'],
		['EDIT: took the offer', 'accepted'],
		['they want me for the second day', 'passed'],
		['Withdrew, the pay is a joke.', 'withdrawn'],
		['没过', 'rejected'],
	])('hears it in %s', (text, value) => {
		expect(findOutcomeSentence(text)?.value).toBe(value);
	});

	it.each(['They passed it round the table', 'never named the alternative that I rejected', 'the offer page of their shop is slow', 'I took the tram'])('hears none in %s', (text) => {
		expect(findOutcomeSentence(text)).toBeNull();
	});
});

describe('a word alone at the head of a line or sentence', () => {
	it.each([
		['Kind mail. Rejected 12 June.', 'rejected'],
		['OFFER on Monday!!', 'offer'],
		['6.20 来电话，过了，约三面', 'passed'],
		['Offer letters are blue there.', undefined],
		['Rejected ideas were on the wall.', undefined],
	])('tells in "%s" where it ended', (text, value) => {
		expect(findOutcomeSentence(text)?.value).toBe(value);
	});
});
