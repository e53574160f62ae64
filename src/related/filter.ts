import {wordsOf} from './fold.js';

export interface FilterableArticle {
  title: string;
  summary?: string;
  categories?: readonly string[];
}

/** What Arabic writes onto the front of a word: and, so; by, like, for; the. */
const PROCLITICS = '[وف]?(?:[بك]?(?:ال)?|لل?)';

const patterns = new Map<string, RegExp | undefined>();

/**
 * Whether an article has one of the words in its headline, summary or categories. Whole words only, compared after folding,
 * whatever article and particles Arabic writes onto them: «رياضة» finds «وبالرياضة» and «الرياضه».
 *
 * @param words Separated by commas («،» too), and then each may be a phrase; without any comma, by spaces.
 */
export function matchesWords(article: FilterableArticle, words: string): boolean {
  if (!patterns.has(words)) patterns.set(words, patternOf(words));
  const {title, summary = '', categories = []} = article;
  const text = [title, summary, ...categories]
    .map(field => foldedWords(field).join(' '))
    .join(' | ');
  return patterns.get(words)?.test(text) ?? false;
}

function patternOf(words: string): RegExp | undefined {
  const phrases = words
    .split(/[,،;؛]/.test(words) ? /[,،;؛]/ : /\s/)
    .map(phrase => foldedWords(phrase).map(withProclitics).join(' '))
    .filter(Boolean);
  return phrases.length ? new RegExp(`(^| )(${phrases.join('|')})( |$)`) : undefined;
}

/** Two letters and a particle would be many another word: «يد» is not in «ليد». */
function withProclitics(word: string): string {
  return (word.length < 3 ? '(?:ال)?' : PROCLITICS) + word.replace(/^ال(?=...)/, '');
}

function foldedWords(text: string): string[] {
  return wordsOf(text, {taMarbuta: true});
}
