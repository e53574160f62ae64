import type {Article} from '../../src/feed/model.js';

/** An article with what a test says, and nothing else. */
export function article(fields: Partial<Article> & {title: string}): Article {
  return {
    id: fields.url ?? fields.title,
    summary: '',
    contentHtml: '',
    authors: [],
    categories: [],
    ...fields,
  };
}
