/** Where paths such as `title.rendered authors.0.name` lead, through own properties only. */
export function pick(value: unknown, paths = ''): unknown[] {
  const step = (inner: unknown, key: string): unknown =>
    typeof inner === 'object' && inner && Object.hasOwn(inner, key)
      ? (inner as Record<string, unknown>)[key]
      : undefined;
  return paths.split(' ').map(path => path.split('.').reduce(step, value));
}

/** Texts and numbers as trimmed text, all else as empty text. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}

/** The first text that is not empty. */
export function pickText(value: unknown, paths?: string): string {
  return pick(value, paths).map(asText).find(Boolean) ?? '';
}

/** The first list that is not empty, with the lists in it laid out; something single counts as a list of one. */
export function pickList(value: unknown, paths?: string): unknown[] {
  const lists = pick(value, paths).map(list => [list].flat(2).filter(item => item != null));
  return lists.find(list => list.length) ?? [];
}
