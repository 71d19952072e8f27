const unwanted = 'script, style, link, meta, base, iframe, frame, object, embed, form, template';
const addressAttributes = ['href', 'src', 'action', 'formaction', 'xlink:href'];

/** HTML as nodes of `doc`, without anything that runs, loads styles or leaves the page. */
export function cleanHtml(html: string, doc: Document): DocumentFragment {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	for (const element of parsed.querySelectorAll(unwanted)) element.remove();
	for (const element of parsed.body.querySelectorAll('*')) {
		for (const { name, value } of Array.from(element.attributes)) {
			const runs = name.startsWith('on') || name === 'srcdoc' || name === 'style';
			if (runs || (addressAttributes.includes(name) && /^\s*(?:javascript|vbscript|data):/iu.test(value))) element.removeAttribute(name);
		}
	}
	const fragment = doc.createDocumentFragment();
	fragment.append(...Array.from(parsed.body.childNodes, (node) => doc.importNode(node, true)));
	return fragment;
}
