// What Vue's templates know of the elements: their properties and events, as the language tools ask for them.
import type {GlobalComponents} from 'vue';
import type {NewsTicker} from 'newsalist-widgets';
import type {} from 'newsalist-widgets/vue';

type Props<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props'];

export const ticker: Props<'news-ticker'> = {
  feed: '/feed.xml',
  mode: 'slide',
  limit: 5,
  labelHref: '/latest',
  'label-href': '/latest',
  class: 'wide',
  onNewsLoad: ({feed}) => feed.articles.length,
  onTickerChange: ({reason}) => reason.length,
  onClick: () => undefined,
};
export const bar: Props<'share-bar'> = {networks: 'x copy', onNewsShare: ({outcome}) => outcome};

export const instance = (element: InstanceType<GlobalComponents['news-ticker']>): NewsTicker =>
  element;

// @ts-expect-error there is no such mode
export const wrongMode: Props<'news-ticker'> = {mode: 'spin'};
// @ts-expect-error a number is a number
export const wrongLimit: Props<'related-list'> = {limit: '5'};
// @ts-expect-error what the share bar tells has no article
export const wrongEvent: Props<'share-bar'> = {onNewsShare: ({article}) => article};
