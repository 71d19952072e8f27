export { Component, Events } from './events.mts';
export { FileManager } from './file-manager.mts';
export { TAbstractFile, TFile, TFolder } from './files.mts';
export { getAllTags, getLinkpath, parseLinktext, resolveSubpath, stripHeading, stripHeadingForLink } from './link-text.mts';
export { MetadataCache } from './metadata-cache.mts';
export { moment } from './moment.mts';
export { request, requestUrl } from './network.mts';
export { normalizePath } from './paths.mts';
export { Vault } from './vault.mts';
export {
	getFrontMatterInfo,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parseYaml,
	stringifyYaml,
} from './yaml.mts';
