/** What a test or a page does with the app from outside; no plugin sees it. */
export { memoryStorage, type DeviceStorage } from './app.mts';
export type { Backing, ExternalChange, StoredFile } from './backing.mts';
export { createApp, type AppOptions, type RunningApp } from './create-app.mts';
export { DeferredView } from './deferred-view.mts';
export { emulatePhone, iconsFrom, installDom, openSettings, setActiveWindow, setPlatform, useIcons, type IconSource } from './dialog-side.mts';
export { PluginData } from './plugin-data.mts';
export type { PluginClass } from './plugins.mts';
