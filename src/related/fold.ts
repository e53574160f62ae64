/** What is written or left out without changing the word: marks on letters, the Arabic stretch, joiners, bidi marks. */
const UNSAID = /[\p{M}\p{Cf}\u0640]/gu;

/**
 * Text as it is compared: without tashkeel, tatweel and hamza (أ إ آ ؤ ئ), with one form of the letters that Arabic,
 * Persian, Urdu and Kurdish keyboards differ in, digits 0 to 9, in lower case. Latin loses its accents too.
 *
 * @param options `taMarbuta` also writes ة as ه, as many do in haste; it joins some words that differ.
 * @see https://lucene.apache.org/core/9_0_0/analysis/common/org/apache/lucene/analysis/ar/ArabicNormalizer.html
 */
export function fold(text: string, {taMarbuta = false} = {}): string {
  const folded = text
    .normalize('NFKD')
    .replace(UNSAID, '')
    .replace(/ٱ/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ہھە]/g, 'ه')
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    .toLowerCase();
  return taMarbuta ? folded.replace(/ة/g, 'ه') : folded;
}

/** The words of a text, folded; numbers are words too. */
export function wordsOf(text: string, options?: {taMarbuta?: boolean}): string[] {
  return fold(text, options).match(/[\p{L}\p{N}]+/gu) ?? [];
}
