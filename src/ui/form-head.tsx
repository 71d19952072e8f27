import type { Column } from './form-row.tsx';
import { useScreen } from './screen.ts';

interface Month {
	readonly key: string;
	readonly name: string;
	readonly label: string;
	readonly span: number;
}

/** The months, and the day of each interview. */
export function FormHead({ columns, from }: { readonly columns: readonly Column[]; readonly from: number }) {
	const { shell } = useScreen();
	const { dashboard: texts, formats } = shell.texts;
	const months: Month[] = [];
	for (const { interview } of columns) {
		const key = interview.date?.slice(0, 7) ?? '';
		const last = months.at(-1);
		if (last?.key === key) months[months.length - 1] = { ...last, span: last.span + 1 };
		else {
			const name = key === '' ? texts.undatedMark : formats.monthName(key, 'short');
			months.push({ key, name, label: key === '' ? texts.noDate : formats.month(key), span: 1 });
		}
	}
	return (
		<thead>
			<tr class="interview-debrief-months">
				<td class="interview-debrief-corner" />
				<td aria-hidden="true" />
				{months.map(({ name, label, span }, at) => (
					<th key={months.length - at} scope="colgroup" colSpan={span} aria-label={label}>
						<span>{name}</span>
					</th>
				))}
				<td aria-hidden="true" />
			</tr>
			<tr class="interview-debrief-days">
				<td class="interview-debrief-corner" />
				<td aria-hidden="true" />
				{columns.map(({ interview: { date }, slot, label, starts }, at) => (
					<th key={slot} scope="col" class={starts ? 'interview-debrief-starts' : ''} aria-label={label} aria-colindex={from + at + 2}>
						{date?.length === 10 ? formats.number(Number(date.slice(8))) : texts.undatedMark}
					</th>
				))}
				<td aria-hidden="true" />
			</tr>
		</thead>
	);
}
