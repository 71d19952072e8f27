import type { PropertyValue } from './patch.ts';

/** Plain words, dates and small numbers need no quotes; all else that YAML could take for something else gets them. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._/+'’()–-]*[\p{L}\p{M}\p{N}.)'’+])?$/u;
const NUMBER_LIKE = /^[-+.\d][\d._eExXoO+a-fA-F-]*$/u;
const DATE_OR_COUNT = /^(?:\d{4}-\d{2}(?:-\d{2})?|0|[1-9]\d{0,8})$/;
const WORD_VALUES = /^(?:true|false|yes|no|on|off|null|y|n|\.?nan|\.?inf)$/iu;

/** One value as YAML, also between the brackets of a list: no comma and no bracket is left plain. */
export function yamlValue(value: PropertyValue): string {
	if (typeof value !== 'string') return String(value);
	const plain = PLAIN.test(value) && !WORD_VALUES.test(value) && (!NUMBER_LIKE.test(value) || DATE_OR_COUNT.test(value));
	return plain ? value : quoted(value);
}

export function yamlKey(key: string): string {
	return PLAIN.test(key) && !WORD_VALUES.test(key) && !NUMBER_LIKE.test(key) ? key : quoted(key);
}

function quoted(value: string): string {
	return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
