import type * as obsidian from 'obsidian';
import bundled from 'moment';

/** The very package the typings of the app depend on; they type it as a module, which it is not at run time. */
export const moment = bundled as unknown as typeof obsidian.moment;
