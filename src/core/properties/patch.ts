/** A value to write. Text that YAML would read as something else is quoted. */
export type PropertyValue = string | number | boolean;

/**
 * By key. Existing values win: a single value fills an empty key and is left out where one stands; the entries of a
 * list are added to those that stand there already. `{ replace }` puts a single value in the place of another one, and
 * `{ replace: null }` takes the key out with its value.
 */
export type PropertyPatch = Readonly<Record<string, PropertyValue | readonly PropertyValue[] | { readonly replace: PropertyValue | null }>>;
