/** Legal forms as they stand at the end of a name, folded: lower case, no marks, no dots. */
const LEGAL_WORDS = new Set(
	(
		'inc incorporated llc llp lp plc ltd limited co corp corporation company pbc pllc ' +
		'gmbh ag kg kgaa ohg ug se mbh ev ' +
		'sa sas sarl srl spa sl slu bv nv cv vof ab as asa aps oy oyj kft zrt nyrt doo sro ' +
		'pty pvt private pte bhd sdn kk gk ltda eirl tbk'
	).split(' '),
);

/** Legal forms written without a space at either end of a name, the longest first. */
const LEGAL_AFFIXES = [
	'股份有限公司',
	'有限责任公司',
	'有限責任公司',
	'有限公司',
	'株式会社',
	'有限会社',
	'合同会社',
	'주식회사',
	'유한회사',
].map((form) => form.normalize('NFC'));

const NUMBER_WORDS = [
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];

/** Letters that no decomposition takes apart. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

/** Lower case, wide forms narrow, Latin marks gone; kana and Hangul keep theirs. */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/gu, '')
		.normalize('NFC')
		.replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** The words of a name or a short value, folded, without punctuation. */
export function words(text: string): string[] {
	return fold(text)
		.replace(/['’`´]/gu, '')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** How many words at the end spell one legal form: `Ltd` is one, `S.A.` two, `S.à r.l.` four. */
function legalTail(parts: readonly string[]): number {
	if (LEGAL_WORDS.has(parts.at(-1) ?? '')) return 1;
	for (let size = 4; size > 1; size--) {
		const tail = parts.slice(-size);
		if (tail.length < size || tail.some((part) => [...part].length > 1)) continue;
		if (LEGAL_WORDS.has(tail.join(''))) return size;
	}
	return 0;
}

function withoutLegalWords(parts: readonly string[]): readonly string[] {
	let rest = parts;
	for (;;) {
		const size = legalTail(rest);
		if (size === 0 || size >= rest.length) return rest;
		rest = rest.slice(0, -size);
		// The "&" of "& Co." goes with it.
		if (rest.length > 1 && rest.at(-1) === 'and') rest = rest.slice(0, -1);
	}
}

function withoutLegalAffixes(joined: string): string {
	for (const form of LEGAL_AFFIXES) {
		if (joined.length <= form.length) continue;
		if (joined.startsWith(form)) return joined.slice(form.length);
		if (joined.endsWith(form)) return joined.slice(0, -form.length);
	}
	return joined;
}

/**
 * A run of digits that reads 1 to 12 becomes its word. Going this way, and not from words to digits, the letters
 * of a name are never searched for numbers: "Often" and "Tenable" stay whole, while "2Sigma", "Two Sigma" and
 * "twosigma" meet.
 */
function spelledNumbers(joined: string): string {
	return joined.replace(/\d+/gu, (digits) => (digits.startsWith('0') ? digits : (NUMBER_WORDS[Number(digits) - 1] ?? digits)));
}

function ownKey(name: string): string {
	const plain = name
		.normalize('NFKC')
		.replace(/\((?:株|有|同|주|유)\)/gu, ' ')
		.replace(/&/gu, ' and ');
	// Numbers are spelled word by word, so that "7-11" is seven eleven and "711" is not.
	const spelled = withoutLegalWords(words(plain)).map(spelledNumbers).join('');
	return withoutLegalAffixes(spelled);
}

const aliasTables = new WeakMap<readonly (readonly string[])[], ReadonlyMap<string, string>>();

/** Every key that stands in a group of aliases, with the key all of its group share. */
function aliasTable(aliases: readonly (readonly string[])[]): ReadonlyMap<string, string> {
	const known = aliasTables.get(aliases);
	if (known) return known;
	const table = new Map<string, string>();
	for (const group of aliases) {
		const keys = group.map(ownKey).filter((key) => key !== '');
		const shared = keys.map((key) => table.get(key)).find((key) => key !== undefined) ?? keys[0];
		if (shared === undefined) continue;
		const merged = new Set(keys.map((key) => table.get(key) ?? key));
		for (const key of keys) table.set(key, shared);
		// A name in two groups makes them one.
		for (const [key, target] of table) if (merged.has(target)) table.set(key, shared);
	}
	aliasTables.set(aliases, table);
	return table;
}

/**
 * What two spellings of one company have in common; '' where a name has no letter and no digit.
 * Made to be compared, never shown. `aliases` are groups of names that mean one company.
 */
export function companyKey(name: string, aliases: readonly (readonly string[])[] = []): string {
	const key = ownKey(name);
	return aliasTable(aliases).get(key) ?? key;
}
