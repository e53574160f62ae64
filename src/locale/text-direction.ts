import {directionOf} from './direction.js';

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The direction for one piece of a feed's text: its language's, as long as it has a letter that runs that way.
 *
 * Not the first letter's: many Arabic headlines open with a Latin name. But a text without any Arabic letter, an
 * English quotation say, keeps its full stop on its own side.
 */
export function textDirection(text: string, language: string): 'rtl' | 'ltr' {
  const direction = directionOf(language);
  if (RIGHT_TO_LEFT.test(text)) {
    const other =
      direction === 'ltr' && /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text);
    return other ? 'ltr' : 'rtl';
  }
  return /\p{L}/u.test(text) ? 'ltr' : direction;
}
