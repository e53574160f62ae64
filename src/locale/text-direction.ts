import {directionOf} from './direction.js';

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u058f]/;

/**
 * The direction of one piece of a feed's text: its language's, if any of its letters runs that way.
 *
 * Not the first letter's: many Arabic headlines open with a Latin name. But a text without any Arabic letter, an English
 * quotation or a sum, keeps its full stop on its own side.
 */
export function textDirection(text: string, language: string): 'rtl' | 'ltr' {
  if (!RIGHT_TO_LEFT.test(text)) return 'ltr';
  return LEFT_TO_RIGHT.test(text) ? directionOf(language) : 'rtl';
}
