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
