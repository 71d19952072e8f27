import { cli } from '../../../src/i18n/cli.ts';
import { texts } from '../../../src/i18n/index.ts';
import type { CarriesKey, CellKey, LifeKey, StrengthLifeKey, WhyKey, WhyParams } from '../../../src/i18n/keys.ts';
import type { Host } from '../host.mts';
import { columns, fit, inkOf, padded, plain, wrapped } from '../layout.mts';
import type { Ink } from '../layout.mts';
import { lines } from '../answers.mts';

interface ThemeLike<L extends string> {
	readonly competency: string;
	readonly name: string;
	readonly interviews: number;
	readonly of: number;
	readonly life: L;
	readonly last: string | null;
	readonly items: readonly { readonly path: string; readonly line: number; readonly text: string }[];
}

/** As much of the dashboard's JSON as the table shows. */
export interface DashboardLike {
	readonly interviews: number;
	readonly debriefs: number;
	readonly companies: number;
	readonly from: string | null;
	readonly to: string | null;
	readonly gaps: readonly (ThemeLike<LifeKey> & { readonly why: readonly { readonly code: WhyKey; readonly params: WhyParams }[] })[];
	readonly strengths: readonly ThemeLike<LifeKey>[];
	readonly form: readonly { readonly competency: string; readonly cells: readonly { readonly date: string | null; readonly state: CellKey }[] }[];
	readonly unsorted: number;
	readonly skipped: readonly { readonly path: string; readonly message: string }[];
}

const words = texts('en').dashboard;
const formats = texts('en').formats;
const NAMES: Readonly<Record<string, { readonly name: string }>> = texts('en').competencies;
/** So many gaps say why they stand where they stand. */
const EXPLAINED = 3;
/** What these say stands in the row already. */
const SAID: readonly WhyKey[] = ['often', 'recent', 'undated', 'unclassified', 'closed'];

/** `carries` says what the number of dated debriefs can carry; `filtered` that interviews may be left out. */
export function dashboardText(view: DashboardLike, carries: CarriesKey, filtered: boolean, host: Host): string {
	const ink = inkOf(host.colour);
	const width = Math.max(40, host.width);
	if (view.interviews === 0) {
		return lines([...wrapped(filtered ? words.empty.filter : cli.noInterviews, width), ...skippedText(view, ink, width)]);
	}
	return lines([
		...wrapped([words.summary(view), period(view)].filter((part) => part !== '').join(' '), width),
		...(view.debriefs === 0 || words.trend[carries] === '' ? [] : wrapped(words.trend[carries], width)),
		...gapsText(view, host.today, ink, width),
		...strengthsText(view, host.today, ink, width),
		...formText(view, ink, width),
		...(view.unsorted === 0 ? [] : ['', ink.strong(words.unsorted), ...wrapped(words.unsortedCount(view.unsorted), width, '  ')]),
		...skippedText(view, ink, width),
	]);
}

function period({ from, to }: DashboardLike): string {
	return from === null || to === null ? '' : `${words.period(from, to)}.`;
}

function gapsText(view: DashboardLike, today: string, ink: Ink, width: number): readonly string[] {
	if (view.gaps.length === 0) return ['', ink.strong(words.gaps), `  ${view.debriefs === 0 ? words.empty.judgments : words.empty.gaps}`];
	const rows = themeRows(view.gaps, (life) => words.life[life].name, today, ink.weak, width);
	const lives = [...new Set(view.gaps.map(({ life }) => life))];
	return [
		'',
		ink.strong(words.gaps),
		...view.gaps.flatMap((gap, index) => [
			...(rows[index] ?? []),
			...quote(gap, ink, width),
			...(index < EXPLAINED ? reasons(gap.why, width).map(ink.faint) : []),
		]),
		'',
		...lives.flatMap((life) => wrapped(`${words.life[life].name}: ${words.life[life].about}`, width, '  ')).map(ink.faint),
	];
}

function strengthsText(view: DashboardLike, today: string, ink: Ink, width: number): readonly string[] {
	if (view.strengths.length === 0) return view.debriefs === 0 ? [] : ['', ink.strong(words.strengths), `  ${words.empty.strengths}`];
	const names: Readonly<Record<string, { readonly name: string }>> = words.strengthLife satisfies Readonly<Record<StrengthLifeKey, unknown>>;
	const rows = themeRows(view.strengths, (life) => names[life]?.name ?? life, today, ink.good, width);
	return ['', ink.strong(words.strengths), ...view.strengths.flatMap((theme, index) => [...(rows[index] ?? []), ...quote(theme, ink, width)])];
}

/** One line a theme in columns; two where the terminal is too narrow for that. */
function themeRows<L extends string>(
	themes: readonly ThemeLike<L>[],
	lifeName: (life: L) => string,
	today: string,
	colour: (text: string) => string,
	width: number,
): readonly (readonly string[])[] {
	const cells = themes.map((theme, index) => [
		`${String(index + 1).padStart(3)}  ${plain(theme.name)}`,
		words.inInterviews(theme.interviews, theme.of),
		words.last(theme.last, today),
		lifeName(theme.life).toLowerCase(),
	]);
	const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => columns(row[column] ?? ''))));
	const oneLine = widths.reduce((sum, one) => sum + one, 3 * GAP.length) <= width;
	return cells.map(([name = '', ...rest]) =>
		oneLine
			? [colour(padded(name, widths[0] ?? 0)) + GAP + rest.map((cell, at) => padded(cell, widths[at + 1] ?? 0)).join(GAP).trimEnd()]
			: [colour(fit(name, width)), ...wrapped(rest.join(', '), width, INDENT)],
	);
}

const GAP = '   ';
const INDENT = '     ';

function quote({ items }: { readonly items: ThemeLike<string>['items'] }, ink: Ink, width: number): readonly string[] {
	const [item] = items;
	if (item === undefined) return [];
	const more = items.length > 1 ? `, ${words.more(items.length - 1)}` : '';
	const place = fit(`${plain(item.path)}:${item.line + 1}${more}`, Math.max(20, Math.floor(width / 2)));
	const room = width - INDENT.length - columns(place) - 4;
	const said = plain(item.text);
	return room >= 24 || columns(said) <= room
		? [`${INDENT}“${fit(said, room)}”  ${ink.faint(place)}`]
		: [`${INDENT}“${fit(said, width - INDENT.length - 2)}”`, `${INDENT}${ink.faint(place)}`];
}

function reasons(why: readonly { readonly code: WhyKey; readonly params: WhyParams }[], width: number): readonly string[] {
	const told = why.filter(({ code }) => !SAID.includes(code)).map(({ code, params }) => plain(words.why[code](params)));
	return told.length === 0 ? [] : wrapped(told.join(' '), width, INDENT);
}

function formText({ form, gaps, strengths }: DashboardLike, ink: Ink, width: number): readonly string[] {
	const all = form[0]?.cells.length ?? 0;
	if (form.length === 0 || all === 0) return [];
	const themeNames = new Map([...gaps, ...strengths].map(({ competency, name }) => [competency, name]));
	const named = form.map((row) => ({ ...row, name: fit(plain(themeNames.get(row.competency) ?? NAMES[row.competency]?.name ?? row.competency), 24) }));
	const first = Math.max(...named.map(({ name }) => columns(name)));
	const shown = Math.max(1, Math.min(all, Math.floor((width - first - 5) / 2)));
	const undated = named[0]?.cells.slice(-shown).map(({ date }) => (date === null ? cli.undatedMark : ' ')) ?? [];
	const sign = (state: CellKey): string => {
		if (state === 'good') return ink.good(cli.form.good);
		return state === 'weak' || state === 'both' ? ink.weak(cli.form[state]) : ink.faint(cli.form.silent);
	};
	const order = words.formOrder.toLowerCase();
	return [
		'',
		`${ink.strong(words.formGuide)}  ${ink.faint(shown < all ? `${order}, ${cli.lastOf(shown, all)}` : order)}`,
		...(undated.includes(cli.undatedMark) ? [`  ${' '.repeat(first)}  ${undated.join(' ').trimEnd()}`] : []),
		...named.map(({ name, cells }) => `  ${padded(name, first)}  ${cells.slice(-shown).map(({ state }) => sign(state)).join(' ')}`),
		...wrapped(
			[
				...(['good', 'weak', 'both', 'silent'] as const).map((state) => `${cli.form[state]} ${words.cells[state].toLowerCase()}`),
				...(undated.includes(cli.undatedMark) ? [`${cli.undatedMark} ${words.noDate.toLowerCase()}`] : []),
			].join('   '),
			width,
			'  ',
		).map(ink.faint),
	];
}

function skippedText({ skipped }: DashboardLike, ink: Ink, width: number): readonly string[] {
	if (skipped.length === 0) return [];
	return [
		'',
		`${ink.strong(words.skipped)}  ${ink.faint(formats.number(skipped.length))}`,
		...skipped.flatMap(({ path, message }) => [`  ${fit(plain(path), width - 2)}`, ...wrapped(plain(message), width, '    ').map(ink.faint)]),
	];
}
