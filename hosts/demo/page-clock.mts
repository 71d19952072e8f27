/** Lets the page take a day for today: its clock runs on from now, moved by whole days. */
export function moveClock(today: string | null): void {
	const wanted = /^(\d{4})-(\d{2})-(\d{2})$/.exec(today ?? '');
	if (!wanted) return;
	const Real = Date;
	const now = new Real();
	const there = new Real(now);
	there.setFullYear(Number(wanted[1]), Number(wanted[2]) - 1, Number(wanted[3]));
	const offset = there.getTime() - now.getTime();
	class MovedDate extends Real {
		constructor(...given: readonly unknown[]) {
			super(...((given.length === 0 ? [Real.now() + offset] : given) as [number]));
		}
		static override now(): number {
			return Real.now() + offset;
		}
	}
	Object.assign(globalThis, { Date: MovedDate });
}
