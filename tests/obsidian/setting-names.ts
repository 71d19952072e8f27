import { DEFAULT_SETTINGS } from '../../src/core/index.ts';
import { isSettingName } from '../../src/obsidian/settings-store.ts';

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS).filter(isSettingName);
