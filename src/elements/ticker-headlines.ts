import type {Article} from '../feed/model.js';

export interface Headline {
  /** The same for the same article under the same title, and for no other headline of the list. */
  key: string;
  article: Article;
  /** Without the «عاجل:» that a badge says instead. */
  title: string;
  urgent: boolean;
}

/** «عاجل:», «عاجل |», «#عاجل» or «[عاجل]» before a headline. A space alone is no mark: then it is a word of it. */
const URGENT_MARK = /^\P{L}*(?:عاجل|breaking)[^\p{L}\p{M}\p{N}]+/iu;
const URGENT_CATEGORY = /^(?:أخبار |خبر )?عاجلة?$|^breaking/i;

/**
 * The headlines of a ticker: urgent ones first, else in the order of the articles; no headline twice, none without a title.
 *
 * @param isUrgent Absent, an article is urgent that calls itself so: «عاجل» before the headline or as category.
 */
export function tickerHeadlines(
  articles: readonly Article[],
  isUrgent: ((article: Article) => boolean) | undefined,
  limit: number,
): Headline[] {
  const headlines = new Map<string, Headline>();
  for (const article of articles) {
    const {title, categories} = article;
    const [mark = ''] = URGENT_MARK.exec(title) ?? [];
    const marked = /[^\s\p{L}]/u.test(mark);
    const headline = {
      key: `${article.url ?? article.id} ${title}`,
      article,
      title: marked ? title.slice(mark.length) : title,
      urgent: isUrgent
        ? isUrgent(article)
        : marked || !!categories?.some(category => URGENT_CATEGORY.test(category)),
    };
    if (title) headlines.set(headline.key, headline);
  }
  const all = [...headlines.values()];
  return [...all.filter(({urgent}) => urgent), ...all.filter(({urgent}) => !urgent)].slice(
    0,
    limit,
  );
}
