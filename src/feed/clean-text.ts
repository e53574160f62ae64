/** What bytes 128 to 159 are in windows-1252, which is what pages mean that write &#146;. Five are nothing. */
export const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

// Controls, lone surrogates, bidi overrides, isolates and deprecated formatting, noncharacters, tag characters. They turn
// text round or hide in it. ZWNJ, ZWJ, LRM, RLM and ALM stay: Arabic and Persian need them.
const HARMFUL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u206f\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/** Plain text fit to be shown: white space collapsed, characters out that could harm. */
export function cleanText(text: string): string {
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(HARMFUL, letter => WINDOWS_1252[letter.charCodeAt(0) - 128]?.trim() ?? '')
    .trim();
}
