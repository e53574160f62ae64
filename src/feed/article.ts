import {readAddress, readLanguage} from './fields.js';
import type {Article, ArticleImage, Author} from './model.js';
import {firstPicture} from './picture.js';
import {plainText} from './text.js';

/** An article as a format's reader finds it: texts and categories as markup, addresses as they stand. */
export interface Found {
  id: string | undefined;
  url: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  content: string | undefined;
  image: ArticleImage | undefined;
  authors: Author[];
  categories: string[];
  published: Date | undefined;
  updated: Date | undefined;
  language: string | undefined;
}

/** @param base What relative addresses are relative to. */
export function makeArticle(found: Found, base: string | undefined): Article {
  const {id, authors, categories, published, updated} = found;
  const url = readAddress(found.url, base);
  const title = plainText(found.title ?? '');
  const summary = found.summary ?? '';
  const contentHtml = found.content || summary;
  const names = new Set(['']);
  return {
    id: id || url || title,
    url,
    title,
    summary: plainText(summary) || plainText(contentHtml),
    contentHtml,
    image: found.image ?? firstPicture(contentHtml, base) ?? firstPicture(summary, base),
    authors: authors.filter(({name}) => !names.has(name) && names.add(name)),
    categories: [...new Set(categories.map(plainText).filter(Boolean))],
    published,
    updated,
    language: readLanguage(found.language),
  };
}
