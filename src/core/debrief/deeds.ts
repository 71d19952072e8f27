/** Verbs that tell a deed without saying whose: `told her about the bug`. Those in -ed are known by their ending. */
const DEEDS = new Set('told said gave made knew kept found drew wrote took got went had was did could came began led left let said sat saw spoke stood thought threw won lost forgot froze blew sang sank ran held heard built brought bought chose caught felt fell read put cut set hit quit spent sold sent taught bent broke swore stuck slid shook shot shut slept sprang stole struck swept swung tore woke wore wound dug drove ate fought flew understood undersold overran misread misheard said'.split(' '));
const OPEN = new Set('couldnt didnt wasnt never not too no zero'.split(' '));

/** Whether a word, or the first of a phrase, tells what somebody did, or that it was not done. */
export function isDeed(key: string): boolean {
	if (DEEDS.has(key) || OPEN.has(key) || (key.length > 4 && key.endsWith('ed'))) return true;
	const space = key.indexOf(' ');
	return space > 0 && DEEDS.has(key.slice(0, space));
}

/** `spotted the tag`: a deed at the very head of a line, the candidate's own where a note records an interview. */
export function beginsWithDeed(key: string): boolean {
	if (key.length > 4 && key.endsWith('ed')) return true;
	const space = key.indexOf(' ');
	const first = space > 0 ? key.slice(0, space) : key;
	return DEEDS.has(first) || DENIED.has(first) || (first.length > 4 && first.endsWith('ed'));
}

const DENIED = new Set(["didn't", 'didnt', "wasn't", 'wasnt', "couldn't", 'couldnt']);
