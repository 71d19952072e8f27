/** Every word of the first list with every word of the further ones behind it. */
export function each(...lists: readonly string[]): string {
	return lists.map((words) => words.split(',')).reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail))).join(',');
}

/** Words written together for what they share: `做(错|对)了` is `做错了,做对了`; a part may be empty. */
export function unfold(words: string): string {
	if (!words.includes('(')) return words;
	return words.replace(/([^,(]*)\(([^)]*)\)([^,]*)/gu, (_, head: string, parts: string, tail: string) => parts.split('|').map((part) => head + part + tail).join(','));
}
