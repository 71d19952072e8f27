import * as exported from './exports.mts';
import { guardModule } from './guard.mts';

export * from './exports.mts';
export * from './host-side.mts';
export { everyExportFits } from './contract.mts';

/** What `require('obsidian')` gives a built plugin: reaching for an export that is not built throws its name. */
export const obsidianModule: typeof exported = guardModule({ ...exported });
