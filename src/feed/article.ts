import {readAddress} from './fields.js';
import type {Article, ArticleImage, Author} from './model.js';
import {firstPicture} from './picture.js';
import {plainText} from './text.js';

/** An article as a format's reader finds it: texts as markup, everything else already through the gate of fields.ts. */
export interface Found {
  id?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  content?: string | undefined;
  image?: ArticleImage | undefined;
  authors?: Author[] | undefined;
  categories?: string[] | undefined;
  published?: Date | undefined;
  updated?: Date | undefined;
  language?: string | undefined;
}

/** @param base What relative addresses are relative to. */
export function makeArticle(found: Found, base: string | undefined): Article {
  const url = readAddress(found.url, base);
  const title = plainText(found.title ?? '');
  const contentHtml = found.content || found.summary || '';
  return {
    id: found.id || url || title,
    url,
    title,
    summary: plainText(found.summary || contentHtml),
    contentHtml,
    image: found.image ?? firstPicture(contentHtml, base) ?? firstPicture(found.summary, base),
    authors: found.authors ?? [],
    categories: found.categories ?? [],
    published: found.published,
    updated: found.updated,
    language: found.language,
  };
}
