/** The name of a note as the app shows it: without folder and extension. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
}
