import {makeArticle} from './article.js';
import {readDate} from './dates.js';
import {readAddress} from './fields.js';
import {asText, pick, pickList, pickText} from './json.js';
import type {Article, ArticleImage, Author} from './model.js';
import {makePicture, withCaption, withSizes} from './picture.js';
import {escapeHtml, plainText} from './text.js';

/** Where a format keeps what an article has: paths separated by spaces, the best first. */
export interface Paths {
  id?: string;
  url?: string;
  title?: string;
  summary?: string;
  content?: string;
  /** Content that is no markup. */
  plainContent?: string;
  image?: string;
  authors?: string;
  categories?: string;
  published?: string;
  updated?: string;
  language?: string;
  /** Whether titles, summaries and names are plain text; the default takes them for markup. */
  isPlain?: boolean;
  /** Which of the categories are any. */
  isCategory?: (category: unknown) => boolean;
}

/**
 * Reads one article. A field of a wrong type counts as absent.
 *
 * @param base What relative addresses are relative to.
 */
export function readJsonArticle(item: unknown, paths: Paths, base: string | undefined): Article {
  const markup = (text: string) => (paths.isPlain ? escapeHtml(text) : text);
  return makeArticle(
    {
      id: pickText(item, paths.id),
      url: pickText(item, paths.url),
      title: markup(pickText(item, paths.title)),
      summary: markup(pickText(item, paths.summary)),
      content: pickText(item, paths.content) || escapeHtml(pickText(item, paths.plainContent)),
      image: readImage(pick(item, paths.image), base),
      authors: readJsonAuthors(pickList(item, paths.authors), base),
      categories: pickList(item, paths.categories)
        .filter(paths.isCategory ?? Boolean)
        .map(category => markup(nameOf(category))),
      published: readDate(pickText(item, paths.published)),
      updated: readDate(pickText(item, paths.updated)),
      language: pickText(item, paths.language),
    },
    base,
  );
}

export function readJsonAuthors(people: unknown[], base: string | undefined): Author[] {
  return people.map(person => {
    const image = readAddress(pickText(person, 'avatar avatar_urls.96'), base);
    const bio = plainText(pickText(person, 'description _newsalist.bio'));
    const url = readAddress(pickText(person, 'link url'), base);
    return Object.assign({name: plainText(nameOf(person)), url}, image && {image}, bio && {bio});
  });
}

/** A name as it stands, or that of an object. */
function nameOf(value: unknown): string {
  return asText(value) || pickText(value, 'name displayName label title');
}

function readImage(images: unknown[], base: string | undefined): ArticleImage | undefined {
  for (const image of images) {
    const picture = readPicture(image, base);
    const [sizes] = pick(image, 'sizes').filter(Boolean);
    const others = sizes && typeof sizes === 'object' ? Object.values(sizes) : [];
    if (picture)
      return withSizes(
        picture,
        others.map(size => readPicture(size, base)),
      );
  }
  return undefined;
}

function readPicture(image: unknown, base: string | undefined): ArticleImage | undefined {
  return withCaption(
    makePicture(
      readAddress(asText(image) || pickText(image, 'source_url url src'), base),
      pickText(image, 'alt title'),
      pickText(image, 'width'),
      pickText(image, 'height'),
    ),
    pickText(image, 'caption'),
    pickText(image, 'credit'),
  );
}
