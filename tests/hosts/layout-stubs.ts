/** jsdom lays nothing out; CodeMirror asks all the same. Every box is empty, and scrolling is only remembered. */
export const scrolledIntoView: Element[] = [];

const empty = (): DOMRect => new DOMRect(0, 0, 0, 0);

if (typeof globalThis.DOMRect === 'undefined') {
	class FlatRect {
		readonly bottom = 0;
		readonly height = 0;
		readonly left = 0;
		readonly right = 0;
		readonly top = 0;
		readonly width = 0;
		readonly x = 0;
		readonly y = 0;
		toJSON(): unknown {
			return {};
		}
	}
	Object.assign(globalThis, { DOMRect: FlatRect });
}
Range.prototype.getBoundingClientRect = empty;
Range.prototype.getClientRects = () => Object.assign([], { item: () => null }) as unknown as DOMRectList;
Element.prototype.scrollIntoView = function (this: Element): void {
	scrolledIntoView.push(this);
};
document.elementFromPoint = () => null;
