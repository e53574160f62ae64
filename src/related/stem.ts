/** The article, with what is written before it. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=...)|^ال(?=..)/;

/** One particle: and, so, by, like, for. Many words begin with such a letter themselves. */
const PARTICLE = /^[وفبكل](?=...)/;

/** Possessive, dual, plural, adjective and feminine endings; the longest that leaves three letters. */
const ENDING = /^(.{3,}?)(?:هما|ها|هم|يات|يون|يين|تين|تان|ات|ان|ون|ين|ية|يه|وا|ة|ه|ي|ا)$/;

const LATIN_ENDING = /^([a-z]{3,}?)(?:ings?|ed|es|s|e)$/;

/**
 * What the forms of a word have in common, roughly: «الانتخابات», «وانتخابية» and «بانتخاب» become one. For Arabic, Persian and
 * languages in Latin script; light on purpose, because heavy stemmers make one word of many.
 *
 * @param word Folded.
 * @param vocabulary The words of all texts compared, without their articles. A single particle is taken off only where the
 *   rest is one of them, so that «لبنان» and «وزير» stay whole: corpus-based stemming, https://doi.org/10.1145/267954.267957
 * @see https://snowballstem.org/algorithms/arabic/stemmer.html and light10, https://doi.org/10.1007/978-1-4020-6046-5_12
 */
export function stem(word: string, vocabulary: {has(word: string): boolean}): string {
  if (/^[a-z]/.test(word)) return word.replace(LATIN_ENDING, '$1');
  let rest = withoutArticle(word);
  if (PARTICLE.test(rest) && vocabulary.has(rest.slice(1))) rest = rest.slice(1);
  // An ending may follow another: لبناني, لبنان.
  for (let longer = ''; longer !== rest;) {
    longer = rest;
    rest = rest.replace(ENDING, '$1');
  }
  return rest;
}

export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}
