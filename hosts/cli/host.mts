import type { Disk } from './folder.mts';

/** What a verb is given of the world around it. */
export interface Host {
	readonly disk: Disk;
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** Columns of the terminal. */
	readonly width: number;
	readonly colour: boolean;
}

/** 0 fine, 1 found problems, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What a verb gives back; nothing is written anywhere else. */
export interface Answer {
	readonly stdout: string;
	readonly stderr: string;
	readonly code: ExitCode;
}
