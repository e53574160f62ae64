import {isPlainArabic, languageTag} from './language-tag.js';

/** Scripts in use today that are written from right to left: https://www.unicode.org/iso15924/ */
const RIGHT_TO_LEFT = /Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/;

/**
 * The direction of a language's script: the tag's own (`az-Arab`), else the likely one (`fa`, `pa-PK`).
 *
 * @see https://unicode.org/reports/tr35/#Likely_Subtags
 */
export function directionOf(language: string): 'rtl' | 'ltr' {
  if (isPlainArabic(language)) return 'rtl';
  return RIGHT_TO_LEFT.test(languageTag(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
