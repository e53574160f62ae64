import {decodeEntities} from './entities.js';

/**
 * Where the tag ends whose name ends at `from`: the place of its `>`, or -1 when another `<` or the end of the text
 * comes first, so that it is no tag. A `>` in a quoted value does not end it. Every stretch is looked at a bounded
 * number of times, whatever the quotes.
 */
export function tagEnd(source: string, from: number): number {
  let before = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 62 /* > */) return at;
    if (code === 60 /* < */) return -1;
    if ((code === 34 || code === 39) /* " ' */ && before === 61 /* = */) {
      const close = source.indexOf(source[at]!, at + 1);
      // A quote that is never closed would swallow the tags after it.
      if (close > 0 && !source.slice(at, close).includes('<')) at = close;
    }
    if (code > 32) before = code;
  }
  return -1;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

const NONE: Attributes = Object.freeze(Object.create(null) as Attributes);

/** Reads what stands in a tag after its name. Names are in lower case, values decoded; the first of a repeated name wins. */
export function readAttributes(source: string): Attributes {
  if (source.length < 3) return NONE;
  const attributes = Object.create(null) as Record<string, string>;
  for (const [, name, double, single, bare] of source.matchAll(
    /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]+)))?/g,
  )) {
    attributes[name!.toLowerCase()] ??= decodeEntities(double ?? single ?? bare ?? '');
  }
  return attributes;
}
