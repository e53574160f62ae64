import type {Feed} from './model.js';
import {readAddress} from './fields.js';
import {readDate} from './dates.js';
import {makeArticle} from './article.js';
import {pick, pickList, pickText} from './json.js';
import {escapeHtml, plainText} from './text.js';

/**
 * JSON Feed 1.0 and 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(json: unknown, url: string | undefined): Feed | undefined {
  if (!Array.isArray(pick(json, 'items'))) return undefined;
  const base = url ?? (pickText(json, 'home_page_url', 'feed_url') || undefined);
  const readAuthors = (value: unknown) =>
    [...pickList(value, 'authors'), pick(value, 'author')]
      .map(author => ({
        name: plainText(escapeHtml(typeof author === 'string' ? author : pickText(author, 'name'))),
        url: readAddress(pickText(author, 'url'), base),
      }))
      .filter(
        (author, index, all) =>
          author.name && all.findIndex(({name}) => name === author.name) === index,
      );
  const authors = readAuthors(json);
  return {
    title: plainText(escapeHtml(pickText(json, 'title'))),
    url: readAddress(pickText(json, 'home_page_url'), base),
    language: pickText(json, 'language') || undefined,
    articles: pickList(json, 'items')
      .filter(item => typeof item === 'object')
      .map(item => {
        const own = readAuthors(item);
        return makeArticle(
          {
            id: pickText(item, 'id'),
            url: pickText(item, 'url', 'external_url'),
            title: escapeHtml(pickText(item, 'title')),
            summary: escapeHtml(pickText(item, 'summary')),
            content: pickText(item, 'content_html') || escapeHtml(pickText(item, 'content_text')),
            image: (u => (u ? ({url: u} as never) : undefined))(
              readAddress(pickText(item, 'image', 'banner_image'), base),
            ),
            authors: own.length ? own : authors,
            categories: [
              ...new Set(
                pickList(item, 'tags')
                  .filter(tag => typeof tag === 'string')
                  .map(tag => plainText(escapeHtml(tag as string))),
              ),
            ].filter(Boolean),
            published: readDate(pickText(item, 'date_published')),
            updated: readDate(pickText(item, 'date_modified')),
            language: pickText(item, 'language') || undefined,
          },
          base,
        );
      }),
  };
}
