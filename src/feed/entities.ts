import {entities, missWord} from './vocabulary.js';

// In the order of the combining characters from U+0300 on.
const ACCENTS = 'grave acute circ tilde - - - - uml - ring - caron'.split(' ');

/** What bytes 128 to 159 are in windows-1252, which is what pages mean that write &#146;. Five are nothing. */
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Accented letters are put together from their parts, capitals found through the small letter. */
function named(name: string): string | undefined {
  const accent = ACCENTS.indexOf(name.slice(1));
  if (accent >= 0) return (name[0] + String.fromCharCode(0x300 + accent)).normalize();
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
