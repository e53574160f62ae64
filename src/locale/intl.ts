import {numberingSystem, type Digits} from './digits.js';
import {directionOf} from './direction.js';
import {languageTag} from './language-tag.js';

const made = new Map<string, unknown>();

/**
 * The one place where `Intl` formatters are made: digits pinned, because engines differ in a language's own, and each made
 * once, because making one is slow. A language that an engine lacks is served by a neighbour, not by the browser's own.
 *
 * @param options `timeZone` may be a name that does not exist; the reader's own zone is used then.
 */
export function formatter<Formatter>(
  type: new (locales: string[], options: object) => Formatter,
  language: string,
  digits?: Digits,
  options?: {timeZone?: string | undefined; [option: string]: unknown},
): Formatter {
  const key = JSON.stringify([type.name, language, digits, options]);
  if (!made.has(key)) {
    const locales = [languageTag(language).baseName, directionOf(language) === 'rtl' ? 'ar' : 'en'];
    const pinned = {...options, numberingSystem: numberingSystem(language, digits)};
    try {
      made.set(key, new type(locales, pinned));
    } catch {
      // A RangeError: no zone of that name. A date in another zone is better than none.
      made.set(key, new type(locales, {...pinned, timeZone: undefined}));
    }
  }
  return made.get(key) as Formatter;
}
