/** Plain in YAML wherever it stands: letters first, no sign that means something. */
const PLAIN = /^[\p{L}][\p{L}\p{M}\p{N} ._&/()+–—-]*$/u;
/** Read as something else than text where it stands alone. */
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n|~)$/iu;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Text as one YAML value: plain where that is safe, else in double quotes; line breaks become spaces. */
export function scalar(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	if (line === '' || DAY.test(line)) return line;
	return PLAIN.test(line) && !RESERVED.test(line) ? line : `"${escaped(line)}"`;
}

/** Text as it stands between double quotes. */
export function escaped(text: string): string {
	return text.replace(/[\\"]/gu, '\\$&').replace(/\s+/gu, ' ');
}
