import type * as real from 'obsidian';
import type * as built from './exports.mts';
import type { Part } from './part.mts';

/** Made by the app, never by a plugin: their constructors are nobody's business. */
type MadeByApp =
	| 'App'
	| 'Editor'
	| 'FileManager'
	| 'Keymap'
	| 'MenuItem'
	| 'MenuSeparator'
	| 'MetadataCache'
	| 'SettingTab'
	| 'TAbstractFile'
	| 'TFile'
	| 'TFolder'
	| 'Vault'
	| 'Workspace'
	| 'WorkspaceItem'
	| 'WorkspaceLeaf'
	| 'WorkspaceMobileDrawer'
	| 'WorkspaceParent'
	| 'WorkspaceRoot'
	| 'WorkspaceSidedock'
	| 'WorkspaceSplit'
	| 'WorkspaceTabs';

type Real = typeof real;
type Built = typeof built;
type Instance<Export> = Export extends { readonly prototype: infer Own } ? Own : never;

/** They hand over another class of ours with fewer members than the app's; that class is checked for itself. */
type HandsOver = 'getRoot' | 'leftSplit' | 'parent' | 'previewMode' | 'rightSplit' | 'rootSplit' | 'then';

/** Members that both sides have; what only ours has is for the host. */
type Shared<Own, Theirs> = Part<Theirs, Exclude<keyof Own & keyof Theirs, HandsOver>>;

type Fits<Name extends keyof Built & keyof Real> = Built[Name] extends abstract new (...args: never[]) => object
	? Instance<Built[Name]> extends Shared<Instance<Built[Name]>, Instance<Real[Name]>>
		? Name extends MadeByApp
			? true
			: ConstructorFits<Built[Name], Real[Name]>
		: { members: Instance<Built[Name]> }
	: Built[Name] extends Real[Name]
		? true
		: false;

type ConstructorFits<Own, Theirs> = Theirs extends abstract new (...args: infer Given) => object
	? Own extends abstract new (...args: Given) => object
		? true
		: { constructor: Own }
	: false;

/** Names that are exported here but not by the app. */
type Unknown = Exclude<keyof Built, keyof Real>;

/** `moment` is the real library, typed as a namespace by the app and as a function by itself. */
type Checked = Exclude<keyof Built & keyof Real, 'moment'>;

type Misfits = { [Name in Checked as Fits<Name> extends true ? never : Name]: Fits<Name> };

/** Fails the type check when an export here no longer fits the app's own type; the error shows which, and in what. */
export const everyExportFits: { readonly unknown: [Unknown] extends [never] ? 'none' : Unknown; readonly misfits: Misfits } = {
	unknown: 'none',
	misfits: {},
};
