import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { DEFAULT_SETTINGS, dismissedLines, parseSettings, type SettingName, type Settings, type SettingValues } from '../core/index.ts';

export interface SettingsStore {
	readonly current: ReadonlySignal<Settings>;
	/** Keys of the lines that were dismissed for good. */
	readonly dismissed: ReadonlySignal<ReadonlySet<string>>;
	/** Reads the stored data; gives the names of the settings that were unusable and are back at their default. */
	load(): Promise<readonly SettingName[]>;
	/** In force at once; resolves when it is stored. */
	set<K extends SettingName>(name: K, value: SettingValues[K]): Promise<void>;
	/** The same for keys of a feature, such as `dismissed:<hash>`; null takes a key away. */
	setFeatures(values: Readonly<Record<`${string}:${string}`, unknown>>): Promise<void>;
}

export interface SettingsPort {
	load(): Promise<unknown>;
	save(data: unknown): Promise<void>;
}

/** The settings as a signal. Nothing is stored but by `set`. */
export function createSettingsStore(port: SettingsPort): SettingsStore {
	const current = signal(DEFAULT_SETTINGS);
	let lastSave = Promise.resolve();
	const store = (settings: Settings): Promise<void> => {
		current.value = settings;
		// One after the other, each with what is in force by then, so that an older state never comes last.
		lastSave = lastSave.catch(() => undefined).then(() => port.save(current.peek()));
		return lastSave;
	};
	return {
		current,
		dismissed: computed(() => dismissedLines(current.value)),
		async load() {
			const raw = await port.load();
			current.value = parseSettings(raw);
			return unusable(raw);
		},
		set: (name, value) => store({ ...current.peek(), [name]: value }),
		setFeatures(values) {
			const gone = Object.entries(values).flatMap(([key, value]) => (value === null ? [key] : []));
			const next = Object.entries({ ...current.peek(), ...values }).filter(([key]) => !gone.includes(key));
			return store(parseSettings(Object.fromEntries(next)));
		},
	};
}

export function isSettingName(key: string): key is SettingName {
	return key !== 'version' && Object.hasOwn(DEFAULT_SETTINGS, key);
}

function unusable(raw: unknown): readonly SettingName[] {
	if (typeof raw !== 'object' || raw === null) return [];
	const stored: Readonly<Record<string, unknown>> = { ...raw };
	return Object.keys(DEFAULT_SETTINGS).filter(isSettingName).filter((name) => name in stored && typeof stored[name] !== typeof DEFAULT_SETTINGS[name]);
}
