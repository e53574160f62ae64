// Registers all elements, and re-exports every public name.
export {NewsTicker} from './elements/news-ticker.js';
export {ArticleCard} from './elements/article-card.js';
export {RelatedList} from './elements/related-list.js';
export {ShareBar} from './elements/share-bar.js';
export {ArticleView} from './elements/article-view.js';
export {NewsList} from './elements/news-list.js';
export {ArticleNav} from './elements/article-nav.js';
export {AuthorBox} from './elements/author-box.js';
export {FollowBar} from './elements/follow-bar.js';
export {
  NewsErrorEvent,
  NewsLoadEvent,
  NewsSelectEvent,
  NewsUpdateEvent,
  NewsViewEvent,
} from './elements/events.js';
export {NewsShareEvent, type ShareOutcome} from './elements/share-events.js';
export type {FeedStatus} from './elements/feed-controller.js';
export type {Article, ArticleImage, Author, Feed} from './feed/model.js';
export {FeedError, type FeedErrorKind} from './feed/feed-error.js';
export type {Words} from './locale/words.js';
