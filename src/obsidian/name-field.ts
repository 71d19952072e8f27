let fields = 0;

/** Names a field of a setting by the words beside it, for screen readers: an `aria-label` would show as a tooltip over the field. */
export function nameField(field: HTMLElement): void {
	const name = field.closest('.setting-item')?.querySelector('.setting-item-name');
	if (!name) return;
	if (name.id === '') name.id = `interview-debrief-field-${fields++}`;
	field.setAttribute('aria-labelledby', name.id);
}
