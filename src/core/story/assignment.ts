/**
 * Gives each row one column at most, no column twice, so that the sum of `worth[row][column]` is the highest there is;
 * null for a row that gets none. Worth is 0 or more, and 0 is never given. O(n²·m) for n rows and m columns.
 *
 * The Hungarian method in the form with shortest augmenting paths and potentials: R. Jonker and A. Volgenant, "A Shortest
 * Augmenting Path Algorithm for Dense and Sparse Linear Assignment Problems", Computing 38 (1987). Rows are added one by
 * one; each finds the cheapest path from itself to a free column, over columns that are taken.
 */
export function assigned(worth: readonly (readonly number[])[]): readonly (number | null)[] {
	const rows = worth.length;
	const real = worth[0]?.length ?? 0;
	if (rows === 0) return [];
	// a column of its own for each row, worth nothing, so that a row may stay without one
	const columns = real + rows;
	const cost = (row: number, column: number): number => (column < real ? -(worth[row]?.[column] ?? 0) : 0);
	const rowPrice = new Float64Array(rows);
	const columnPrice = new Float64Array(columns);
	const rowOf = new Int32Array(columns).fill(-1);
	const distance = new Float64Array(columns);
	const before = new Int32Array(columns);
	const done = new Uint8Array(columns);
	for (let start = 0; start < rows; start++) {
		distance.fill(Infinity);
		before.fill(-1);
		done.fill(0);
		let row = start;
		let reached = 0;
		let last = -1;
		for (;;) {
			let next = -1;
			let least = Infinity;
			for (let column = 0; column < columns; column++) {
				if (done[column] === 1) continue;
				const through = reached + cost(row, column) - (rowPrice[row] as number) - (columnPrice[column] as number);
				if (through < (distance[column] as number)) {
					distance[column] = through;
					before[column] = last;
				}
				if ((distance[column] as number) < least) {
					least = distance[column] as number;
					next = column;
				}
			}
			done[next] = 1;
			reached = least;
			last = next;
			if (rowOf[next] === -1) break;
			row = rowOf[next] as number;
		}
		for (let column = 0; column < columns; column++) {
			if (done[column] === 0) continue;
			const gain = reached - (distance[column] as number);
			columnPrice[column] = (columnPrice[column] as number) - gain;
			const owner = rowOf[column] as number;
			if (owner >= 0) rowPrice[owner] = (rowPrice[owner] as number) + gain;
		}
		rowPrice[start] = (rowPrice[start] as number) + reached;
		for (let column = last; column >= 0; ) {
			const previous = before[column] as number;
			rowOf[column] = previous < 0 ? start : (rowOf[previous] as number);
			column = previous;
		}
	}
	const result = new Array<number | null>(rows).fill(null);
	for (let column = 0; column < real; column++) {
		const row = rowOf[column] as number;
		if (row >= 0 && (worth[row]?.[column] ?? 0) > 0) result[row] = column;
	}
	return result;
}
