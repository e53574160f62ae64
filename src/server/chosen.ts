import {findArticle, newestArticle} from '../elements/find-article.js';
import {neighboursOf} from '../elements/article-neighbours.js';
import {absoluteAddress} from '../elements/page.js';
import {inSections} from '../elements/list-stories.js';
import {tickerHeadlines} from '../elements/ticker-headlines.js';
import type {Article} from '../feed/model.js';
import {rankRelated} from '../related/rank.js';

/** Of all articles those that the element may show, without what it shows nothing of: they are sent along with it. */
export function chosenArticles(
  tag: string,
  articles: readonly Article[],
  attributes: Record<string, string>,
  url: string,
): Article[] {
  switch (tag) {
    case 'share-bar':
    case 'follow-bar':
      return [];
    case 'article-view': {
      const story = findArticle(articles, attributes.article || url);
      // The others count only where the attribute is a place among them.
      return Number.isNaN(Number(attributes.article || 'none')) && story
        ? [story]
        : articles.map(each => (each === story ? each : {...each, contentHtml: ''}));
    }
    case 'article-card': {
      const {article} = attributes;
      const story = article ? findArticle(articles, article) : newestArticle(articles);
      return story ? withoutBodies([story]) : [];
    }
    case 'related-list':
      return withoutBodies(related(articles, attributes, url));
    case 'news-ticker': {
      const {urgent, limit} = attributes;
      const headlines = tickerHeadlines(articles, undefined, Number(limit) || 20);
      return withoutBodies(urgent ? articles : headlines.map(({article}) => article));
    }
    case 'news-list': {
      const {category, paging, href, offset, limit} = attributes;
      const own = category ? inSections(articles, category) : articles;
      const isWhole = !href && paging !== 'none';
      return withoutBodies(isWhole ? own : own.slice(0, Number(offset ?? 0) + Number(limit ?? 12)));
    }
    case 'article-nav': {
      const current = findArticle(articles, attributes.for || url);
      const {previous, next} = neighboursOf(current, articles);
      return withoutBodies([next, current, previous].flatMap(article => article ?? []));
    }
    case 'author-box': {
      const story = findArticle(articles, attributes.article || url);
      const {name} = attributes;
      const ofName = articles.filter(({authors}) => authors.some(author => author.name === name));
      return withoutBodies(name ? ofName.slice(0, 1) : story ? [story] : []);
    }
    default:
      return withoutBodies(articles);
  }
}

function withoutBodies(articles: readonly Article[]): Article[] {
  return articles.map(article => ({...article, contentHtml: ''}));
}

/** As the list would choose them once it has its feed. */
function related(
  articles: readonly Article[],
  attributes: Record<string, string>,
  url: string,
): Article[] {
  const {limit = '4', strategy = 'related', exclude = ''} = attributes;
  const ranked = rankRelated(
    {url: attributes.for ? absoluteAddress(attributes.for) : url},
    articles,
    {
      limit: Number(limit),
      strategy: strategy as 'related',
      exclude: exclude.split(/[\s,،]+/),
      anyLanguage: 'any-lang' in attributes,
    },
  );
  return ranked.map(({article}) => article);
}
