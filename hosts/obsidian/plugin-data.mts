/** The data.json of one plugin. Nothing is kept of a value but what JSON can hold. */
export class PluginData {
	private text: string | null;
	private readonly onSave: (text: string) => void | Promise<void>;

	/** `text` is the file as it was found, null where there is none; `onSave` writes it on. */
	constructor(text: string | null = null, onSave: (text: string) => void | Promise<void> = () => undefined) {
		this.text = text;
		this.onSave = onSave;
	}

	/** Null before the first save. Each call gives back an object of its own. */
	load(): unknown {
		return this.text === null ? null : (JSON.parse(this.text) as unknown);
	}

	async save(data: unknown): Promise<void> {
		const text = JSON.stringify(data, null, 2) ?? 'null';
		await this.onSave(text);
		this.text = text;
	}
}
