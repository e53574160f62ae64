/**
 * Reads a language as pages and feeds write it; WordPress writes `ar_SY`.
 *
 * @returns Arabic, the language of the elements, for what is no BCP 47 tag.
 */
export function languageTag(language: string): Intl.Locale {
  try {
    return new Intl.Locale(language.trim().replace(/_/g, '-'));
  } catch {
    // A RangeError: a page's `lang` may hold anything, and text has to appear all the same.
    return new Intl.Locale('ar');
  }
}

/**
 * Whether it is Arabic in its own letters, of no region or of one. Told by sight: the first look at what a language is likely to be has a
 * browser read tables for some 20 ms.
 */
export function isPlainArabic(language: string): boolean {
  return /^ar(?:.[a-z]{2})?$/i.test(language);
}
