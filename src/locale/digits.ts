import {languageTag} from './language-tag.js';

/** `arab` means the digits of the language's own script: ١٢٣ in Arabic, ۱۲۳ in Persian and Urdu, 123 in French. */
export type Digits = 'latn' | 'arab';

/** The numbering system to give to `Intl`, always: engines disagree on what a language uses. */
export function numberingSystem(language: string, digits: Digits = 'latn'): string {
  if (digits === 'latn') return digits;
  const tag = languageTag(language).maximize();
  if (tag.script !== 'Arab') return 'latn';
  return /^(azb?|fa|ks|lrc|mzn|pa|pnb|prs|ps|ur|uz)$/.test(tag.language) ? 'arabext' : 'arab';
}

/** A whole number, without separators. */
export function formatNumber(value: number, language: string, digits?: Digits): string {
  return value.toLocaleString('en', {
    numberingSystem: numberingSystem(language, digits),
    useGrouping: false,
  });
}
