/** The path itself where it is free, else with the first number behind its name that makes it so: `Note.md`, `Note 1.md`, `Note 2.md`. */
export function freePath(path: string, isTaken: (path: string) => boolean): string {
	if (!isTaken(path)) return path;
	const dot = path.lastIndexOf('.');
	const cut = dot > path.lastIndexOf('/') + 1 ? dot : path.length;
	for (let number = 1; ; number++) {
		const free = `${path.slice(0, cut)} ${String(number)}${path.slice(cut)}`;
		if (!isTaken(free)) return free;
	}
}
