import {WINDOWS_1252} from './clean-text.js';
import {entities, missWord} from './vocabulary.js';

/** Capitals are found through the small letter. */
function named(name: string): string | undefined {
  const character = entities.get(name) ?? entities.get(name.toLowerCase())?.toUpperCase();
  if (!character) missWord();
  return character;
}

/** As HTML reads a number; empty where there is no such character. */
function numbered(code: number): string {
  return WINDOWS_1252[code - 128] ?? (code > 0x10ffff ? '' : String.fromCodePoint(code));
}

/**
 * Replaces character references, once. Unknown names, bare ampersands and names without a semicolon stay as they are:
 * query strings hold `&copy=1`.
 */
export function decodeEntities(text: string): string {
  return text.includes('&')
    ? text.replace(
        /&#(x[\da-f]+|\d+);?|&([a-z]\w*);/gi,
        (reference: string, number?: string, name?: string) =>
          name ? (named(name) ?? reference) : numbered(+`0${number}`),
      )
    : text;
}
