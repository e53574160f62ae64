import {decodeEntities} from './entities.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Where a tag ends whose name ends at `from`: the place of its `>`, which may not be in a quoted value. -1 when another
 * `<` or the end of the text comes first, so that it is no tag. However the quotes stand, the work is linear.
 */
export function tagEnd(source: string, from: number): number {
  let before = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62 /* > */) return at;
    if (code === 60 /* < */) break;
    if (before === 61 /* = */ && (code === 34 || code === 39) /* " ' */) {
      const close = source.indexOf(source[at]!, at + 1);
      // A quote that is never closed would swallow the tags after it.
      if (close > 0 && !source.slice(at, close).includes('<')) at = close;
    }
    if (code > 32) before = code;
  }
  return -1;
}

/** What stands in a tag after its name: names in lower case, values decoded. The first of a repeated name counts. */
export function readAttributes(source: string): Attributes {
  const attributes = Object.create(null) as Record<string, string>;
  for (const [, name, double, single, bare = ''] of source.matchAll(
    /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]+)))?/g,
  )) {
    attributes[name!.toLowerCase()] ??= decodeEntities(double ?? single ?? bare).trim();
  }
  return attributes;
}
