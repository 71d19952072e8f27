import type { Screen } from './screen.ts';

/** The name in the person's language; a competency of their own keeps its name. */
export function competencyName({ shell }: Pick<Screen, 'shell'>, competency: string, name: string): string {
	const names: Readonly<Record<string, { readonly name: string } | undefined>> = shell.texts.competencies;
	return names[competency]?.name ?? name;
}
