import { describe, expect, it } from 'vitest';
import { companyKey } from '../../../src/core/insight/company.ts';

const same = (...names: string[]) => new Set(names.map((name) => companyKey(name))).size === 1;

describe('the key of a company', () => {
	it('ignores case, spaces and punctuation', () => {
		expect(same('Scale AI', 'scale ai', 'SCALE-AI', 'Scale.AI', 'ScaleAI')).toBe(true);
		expect(same("Lowe's", 'Lowes', 'Lowe’s')).toBe(true);
	});

	it('reads small numbers the same in digits and in words', () => {
		expect(same('2Sigma', 'Two Sigma', 'TwoSigma', 'two-sigma', 'twosigma')).toBe(true);
		expect(same('OneMedical', '1Medical', 'One Medical')).toBe(true);
		expect(same('7-Eleven', '7-11', 'Seven Eleven')).toBe(true);
	});

	it('never finds a number inside a word, nor a small number inside a longer one', () => {
		expect(companyKey('Often')).toBe('often');
		expect(companyKey('Tenable')).toBe('tenable');
		expect(same('37signals', 'three7signals')).toBe(false);
		expect(same('711', '7-11')).toBe(false);
		expect(same('12Twenty', 'OneTwoTwenty')).toBe(false);
		expect(companyKey('007 Labs')).toBe('007labs');
	});

	it('drops legal forms at the end, however they are dotted or stacked', () => {
		expect(same('Acme', 'Acme Inc', 'Acme, Inc.', 'ACME LLC', 'Acme Co., Ltd.', 'Acme GmbH & Co. KG', 'Acme PLC')).toBe(true);
		expect(same('Acme', 'Acme S.A.', 'Acme S.p.A.', 'Acme S.à r.l.', 'Acme B.V.', 'Acme AG', 'Acme Corp.', 'Acme L.L.C.')).toBe(true);
		expect(same('Plan B', 'Plan B S.A.')).toBe(true);
	});

	it('keeps a name that is nothing but a legal form, and forms that stand first', () => {
		expect(companyKey('SE')).toBe('se');
		expect(companyKey('Co Ltd')).toBe('co');
		expect(companyKey('AG Barr')).toBe('agbarr');
	});

	it('drops East Asian legal forms on either side', () => {
		expect(same('花田', '株式会社花田', '花田株式会社', '花田 株式会社', '(株)花田', '㈱花田')).toBe(true);
		expect(same('北湖科技', '北湖科技有限公司', '北湖科技股份有限公司')).toBe(true);
		expect(same('한들', '주식회사 한들', '(주)한들', '㈜한들', '한들주식회사')).toBe(true);
	});

	it('folds Latin marks and wide letters, and keeps marks that make another letter', () => {
		expect(same('Société Nøva', 'Societe Nova', 'Societe Nova')).toBe(true);
		expect(same('Ａｃｍｅ', 'Acme')).toBe(true);
		expect(same('がく', 'かく')).toBe(false);
	});

	it('reads & as and', () => {
		expect(same('Brook & Vale', 'Brook and Vale')).toBe(true);
	});

	it('is empty where a name has no letter and no digit', () => {
		expect(companyKey(' – ')).toBe('');
	});

	it('gives all names of a group of aliases one key, in every spelling', () => {
		const aliases = [['Halcyon', 'Halcyon Robotics'], ['Old Name', 'Oakline']];
		expect(companyKey('halcyon robotics inc', aliases)).toBe(companyKey('Halcyon', aliases));
		expect(companyKey('Oakline', aliases)).toBe(companyKey('OldName', aliases));
		expect(companyKey('Oakline', aliases)).not.toBe(companyKey('Halcyon', aliases));
		expect(companyKey('Elsewhere', aliases)).toBe('elsewhere');
	});

	it('joins groups of aliases that share a name', () => {
		const aliases = [['A1x', 'B1x'], ['C1x', 'D1x'], ['D1x', 'B1x']];
		const keys = ['A1x', 'B1x', 'C1x', 'D1x'].map((name) => companyKey(name, aliases));
		expect(new Set(keys).size).toBe(1);
	});
});
