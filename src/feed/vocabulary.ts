// The words that a reader of feeds knows: names of characters and of months. Those that few feeds hold come from
// rare-words.ts, for which a page need only send when one of them is met.

/** Characters by the names that HTML gives them. */
export const entities = new Map<string, string>();

/** The first three letters of each month, twelve after twelve. */
export let months = 'janfebmaraprmayjunjulaugsepoctnovdec';

let isMissing = false;
let isComplete = false;

/** What a page needs in order to know all words. */
export interface Words {
  /** Names in the order of their characters. A number says how many characters are left out. */
  entities: string;
  months: string;
  /** A date's digits and halves of the day as Latin writes them, and each letter of the months in one way. */
  inLatin: (date: string) => string;
}

/** A date in small letters, as far as its writing is known. */
export let inLatin = (date: string): string => {
  if (/[^\0-\x7f]/.test(date)) missWord();
  return date;
};

learnEntities(
  '34 quot 3 amp apos 20 lt 1 gt 97 nbsp 8 copy 1 laquo 1 shy reg 1 deg 6 middot 3 raquo 27 ' +
    'times 7988 zwnj zwj lrm rlm 3 ndash mdash 3 lsquo rsquo 2 ldquo rdquo 4 bull 3 ' +
    'hellip 133 euro 117 trade',
);

export function learn(words: Words): void {
  if (isComplete) return;
  isComplete = true;
  learnEntities(words.entities);
  months += words.months;
  inLatin = words.inLatin;
}

/** Notes that a word was met that is not known. */
export function missWord(): void {
  isMissing = true;
}

/** Whether a word was met that is not known and may be a rare one. */
export function needsRareWords(): boolean {
  return isMissing && !isComplete;
}

function learnEntities(names: string): void {
  let code = 0;
  for (const name of names.split(' ')) {
    if (+name) code += +name;
    else entities.set(name, String.fromCharCode(code++));
  }
}
