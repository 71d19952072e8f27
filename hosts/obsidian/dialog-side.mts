import { installDom } from './dom.mts';

if (typeof window !== 'undefined') installDom(window);

export { ConfirmationModal } from './confirmation-modal.mts';
export { installDom, setActiveWindow } from './dom.mts';
export { addIcon, getIcon, getIconIds, iconsFrom, removeIcon, setIcon, useIcons, type IconSource } from './icons.mts';
export { Keymap, Scope } from './keymap.mts';
export { MenuItem, MenuSeparator } from './menu-item.mts';
export { Menu } from './menu.mts';
export { Modal } from './modal.mts';
export { Notice } from './notice.mts';
export { emulatePhone, Platform, setPlatform } from './platform.mts';
export { AbstractInputSuggest, PopoverSuggest } from './popover-suggest.mts';
export { renderMatches, renderResults } from './render-matches.mts';
export { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './search.mts';
export { ButtonComponent, ExtraButtonComponent } from './setting/button.mts';
export { DropdownComponent, SliderComponent, ToggleComponent } from './setting/choice.mts';
export { BaseComponent, ValueComponent } from './setting/component.mts';
export { Setting, SettingGroup } from './setting/setting.mts';
export { AbstractTextComponent, SearchComponent, TextAreaComponent, TextComponent } from './setting/text.mts';
export { PluginSettingTab, SettingPage, SettingTab } from './settings-tab.mts';
export { openSettings, type SettingsEntry } from './settings-window.mts';
export { FuzzySuggestModal, SuggestModal } from './suggest-modal.mts';
export { installTooltips, setTooltip } from './tooltip.mts';
