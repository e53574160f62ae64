import type {Article} from '../../src/feed/model.js';
import {parseFeed} from '../../src/feed/parse.js';

/** The bytes of a file in test/fixtures/feeds. */
export async function feedFile(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`../fixtures/feeds/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`No fixture ${name}`);
  return new Uint8Array(await response.arrayBuffer());
}

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
  'xmlns:atom="http://www.w3.org/2005/Atom"';

/** The article of an RSS feed whose only item holds this. */
export function rssArticle(item: string, url = 'https://sahifa.example/feed.xml'): Article {
  const rss = `<rss version="2.0" ${NAMESPACES}><channel><item>${item}</item></channel></rss>`;
  return onlyArticle(rss, url);
}

/** The article of an Atom feed whose only entry holds this. */
export function atomArticle(entry: string, feed = ''): Article {
  return onlyArticle(
    `<feed xmlns="http://www.w3.org/2005/Atom">${feed}<entry>${entry}</entry></feed>`,
    'https://sahifa.example/feed.xml',
  );
}

function onlyArticle(text: string, url: string): Article {
  const {articles} = parseFeed(text, {url});
  if (articles.length !== 1) throw new Error(`${articles.length} articles, not one`);
  return articles[0]!;
}
