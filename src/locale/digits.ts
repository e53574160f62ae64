import {languageTag} from './language-tag.js';

/** `arab` means the digits of the language's own script: ١٢٣ in Arabic, ۱۲۳ in Persian and Urdu, 123 in French. */
export type Digits = 'latn' | 'arab';

/** The numbering system to give to `Intl`, always: engines disagree on what a language uses. */
export function numberingSystem(language: string, digits: Digits = 'latn'): string {
  const tag = languageTag(language).maximize();
  if (digits === 'latn' || tag.script !== 'Arab') return 'latn';
  return /^(azb?|fa|ks|lrc|mzn|pa|pnb|prs|ps|ur|uz)$/.test(tag.language) ? 'arabext' : 'arab';
}

/** A text with its digits 0 to 9 written as the language writes them. */
export function inDigits(text: string, language: string, digits?: Digits): string {
  const zero = {latn: 0x30, arab: 0x660, arabext: 0x6f0}[numberingSystem(language, digits)] ?? 0x30;
  return text.replace(/\d/g, digit => String.fromCharCode(zero + +digit));
}

/** A whole number, without separators. */
export function formatNumber(value: number, language: string, digits?: Digits): string {
  return inDigits(String(value), language, digits);
}
