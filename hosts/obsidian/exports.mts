/** All that a plugin can import from 'obsidian'. What only the host needs is in host-side.mts. */
export {
	AbstractInputSuggest,
	AbstractTextComponent,
	addIcon,
	BaseComponent,
	ButtonComponent,
	ConfirmationModal,
	DropdownComponent,
	ExtraButtonComponent,
	FuzzySuggestModal,
	getIcon,
	getIconIds,
	Keymap,
	Menu,
	MenuItem,
	MenuSeparator,
	Modal,
	Notice,
	Platform,
	PluginSettingTab,
	PopoverSuggest,
	prepareFuzzySearch,
	prepareSimpleSearch,
	removeIcon,
	renderMatches,
	renderResults,
	Scope,
	SearchComponent,
	setIcon,
	Setting,
	SettingGroup,
	SettingPage,
	SettingTab,
	setTooltip,
	SliderComponent,
	sortSearchResults,
	SuggestModal,
	TextAreaComponent,
	TextComponent,
	ToggleComponent,
	ValueComponent,
} from './dialog-side.mts';
export {
	Component,
	Events,
	FileManager,
	getAllTags,
	getFrontMatterInfo,
	getLinkpath,
	MetadataCache,
	moment,
	normalizePath,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parseLinktext,
	parseYaml,
	request,
	requestUrl,
	resolveSubpath,
	stringifyYaml,
	stripHeading,
	stripHeadingForLink,
	TAbstractFile,
	TFile,
	TFolder,
	Vault,
} from './vault-side.mts';
export { App } from './app.mts';
export { WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './docks.mts';
export { Editor } from './editor.mts';
export { EditableFileView, FileView, TextFileView } from './file-views.mts';
export { getLanguage } from './language.mts';
export { WorkspaceLeaf } from './leaf.mts';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer.mts';
export { MarkdownView } from './markdown-view.mts';
export { Plugin } from './plugin.mts';
export { WorkspaceTabs } from './tabs.mts';
export { ItemView, View } from './views.mts';
export { WorkspaceItem, WorkspaceParent } from './workspace-item.mts';
export { Workspace } from './workspace.mts';
