import {wordsOf} from './fold.js';
import {stopWords} from './stop-words.js';

/** Most of a language's letters are its neighbours' too; these settle it. */
const KURDISH = /[ێۆڕڵ]/g;
const URDU = /[ٹڈڑںے]/g;
const PERSIAN = /[یکپچژگ]/g;
const ARABIC = /[يكىةأإ]/g;

/**
 * The language of a text, judged by its letters and its small words, because feeds state theirs wrongly or not at all.
 *
 * @param stated BCP 47; believed only where the text leaves it open.
 * @returns A primary language; `Latn` where the letters are Latin and no more can be told; empty where nothing can.
 */
export function languageOf(text: string, stated = ''): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  const own = stated.toLowerCase().split(/[-_]/)[0] ?? '';
  if (!letters) return own;
  // A third is enough: Arabic headlines are full of foreign names, foreign headlines are not full of Arabic.
  if (count(/\p{Script=Hebrew}/gu) * 3 > letters) return 'he';
  if (count(/\p{Script=Arabic}/gu) * 3 > letters) {
    if (count(KURDISH)) return 'ckb';
    if (count(URDU)) return 'ur';
    if (count(PERSIAN) > count(ARABIC)) return 'fa';
    return /^(fa|ps|sd|ug)$/.test(own) ? own : 'ar';
  }
  const words = wordsOf(text);
  const [english = 0, french = 0] = ['en', 'fr'].map(
    language => words.filter(word => stopWords.get(language)?.has(word)).length,
  );
  if (english !== french) return english > french ? 'en' : 'fr';
  return /^(ar|fa|ur|he|ckb|)$/.test(own) ? 'Latn' : own;
}

/** Whether two results of `languageOf` may be one language. */
export function mayBeSame(one: string, other: string): boolean {
  if (!one || !other || one === other) return true;
  const open = one === 'Latn' || other === 'Latn';
  return open && !/^(ar|fa|ur|he|ckb|ps|sd|ug)$/.test(one === 'Latn' ? other : one);
}
