import type * as obsidian from 'obsidian';

/** The lines of a note as offsets into its text; an end stands before the line break. */
export class Lines {
	readonly text: string;
	private readonly starts: number[] = [0];
	private last = 0;

	constructor(text: string) {
		this.text = text;
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
	}

	start(line: number): number {
		return this.starts[line] ?? this.text.length;
	}

	end(line: number): number {
		const next = this.starts[line + 1];
		if (next === undefined) return this.text.length;
		return this.text[next - 2] === '\r' ? next - 2 : next - 1;
	}

	of(line: number): string {
		return this.text.slice(this.start(line), this.end(line));
	}

	/** The number of the line that holds the offset; quickest on the line asked for last. */
	at(offset: number): number {
		if (offset >= this.start(this.last) && (offset < (this.starts[this.last + 1] ?? Infinity))) return this.last;
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.start(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		this.last = low;
		return low;
	}

	/** The last line of `[from, to)` with something on it. */
	lastFilled(from: number, to: number): number {
		let last = to - 1;
		while (last > from && this.of(last).trim() === '') last -= 1;
		return last;
	}

	loc(offset: number): obsidian.Loc {
		const line = this.at(offset);
		return { line, col: offset - this.start(line), offset };
	}

	pos(start: number, end: number): obsidian.Pos {
		return { start: this.loc(start), end: this.loc(end) };
	}
}
