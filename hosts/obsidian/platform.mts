import type * as obsidian from 'obsidian';

type PlatformFacts = typeof obsidian.Platform;

/** A desktop on Linux until the host says otherwise. */
export const Platform: PlatformFacts = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: 'app://stand-in/',
};

export function setPlatform(facts: Partial<PlatformFacts>): void {
	Object.assign(Platform, facts);
}

/** What `app.emulateMobile(true)` does to a desktop: the mobile layout, still the desktop app underneath. */
export function emulatePhone(on: boolean): void {
	setPlatform({ isMobile: on, isDesktop: !on, isPhone: on });
}
