// What Svelte's markup takes of the elements and what it refuses, as its language tools ask for it.
import type {SvelteHTMLElements} from 'svelte/elements';
import type {} from 'newsalist-widgets/svelte';

export const ticker: SvelteHTMLElements['news-ticker'] = {
  feed: '/feed.xml',
  mode: 'slide',
  limit: 5,
  'label-href': '/latest',
  class: 'wide',
  'onnews-load': ({feed, currentTarget}) => feed.articles.length > 1 && currentTarget.play(),
  'onnews-error': ({error}) => error.hint,
  onclick: () => undefined,
};
export const bar: SvelteHTMLElements['share-bar'] = {
  networks: 'x copy',
  'onnews-share': ({outcome}) => outcome === 'copied',
};

// @ts-expect-error there is no such mode
export const wrongMode: SvelteHTMLElements['news-ticker'] = {mode: 'spin'};
// @ts-expect-error a number is a number
export const wrongLimit: SvelteHTMLElements['related-list'] = {limit: '5'};
// @ts-expect-error what the share bar tells has no article
export const wrongEvent: SvelteHTMLElements['share-bar'] = {'onnews-share': e => e.article};
