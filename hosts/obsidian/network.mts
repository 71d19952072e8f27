import type * as obsidian from 'obsidian';

function refuse(): never {
	throw new Error('The stand-in has no network.');
}

export const request: typeof obsidian.request = refuse;
export const requestUrl: typeof obsidian.requestUrl = refuse;
