/** Reads a path such as `title.rendered` or `author.0.name` through own properties only; undefined where it does not lead. */
export function pick(value: unknown, path: string): unknown {
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Text or a number as text; empty for every other type. */
export function pickText(value: unknown, ...paths: string[]): string {
  for (const path of paths) {
    const found = pick(value, path);
    if (typeof found === 'number' || (typeof found === 'string' && found.trim()))
      return String(found).trim();
  }
  return '';
}

export function pickList(value: unknown, path: string): unknown[] {
  const found = pick(value, path);
  return Array.isArray(found) ? found : [];
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Raw line ends and controls inside strings are the usual fault; what is wrong otherwise throws again.
    return JSON.parse(text.replace(/[\0-\x1f]/g, ' '));
  }
}
