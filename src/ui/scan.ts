/** How far the reading of the vault has come. */
export interface ScanState {
	/** `waiting` for the app to finish indexing. */
	readonly phase: 'waiting' | 'running' | 'stopped' | 'done';
	/** Notes read so far, of `total`. */
	readonly read: number;
	readonly total: number;
	/** Notes of them that could not be read. */
	readonly unreadable: number;
}
