// Text and attributes as markup.

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/** @throws {TypeError} When the name is no attribute's, or is that of a handler, which would be code. */
export function attributeMarkup([name, value]: [string, string | undefined]): string {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/i.test(name) || /^on/i.test(name)) {
    throw new TypeError(`"${name}" cannot be an attribute.`);
  }
  return value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`;
}
