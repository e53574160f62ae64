import type {Article} from '../feed/model.js';

/**
 * Describes a story in the page's head to search engines that run scripts.
 *
 * @param before What the same card wrote before; it goes when there is something else to say.
 * @param article Absent for nothing.
 * @returns The element in the page's head, if any.
 * @see https://schema.org/NewsArticle
 */
export function describe(
  before: HTMLScriptElement | undefined,
  article: Article | undefined,
  site: {language: string; publisher: string | undefined},
): HTMLScriptElement | undefined {
  const text = article && newsArticle(article, site);
  if (before?.textContent === text) return before;
  before?.remove();
  if (!text) return undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // A text node: `script.textContent` is refused under Trusted Types, though nothing here is run.
  script.append(text);
  document.head.append(script);
  return script;
}

/** JSON in which no feed's text can end the script it stands in. */
function newsArticle(
  {title, url, summary, image, authors, categories, published, updated, language}: Article,
  site: {language: string; publisher: string | undefined},
): string {
  const [section, ...keywords] = categories;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    url,
    description: summary || undefined,
    image: image?.url,
    datePublished: published?.toISOString(),
    dateModified: updated?.toISOString(),
    inLanguage: language ?? site.language,
    articleSection: section,
    keywords: keywords.length ? keywords : undefined,
    author: authors.map(author => ({'@type': 'Person', ...author})),
    publisher: site.publisher ? {'@type': 'Organization', name: site.publisher} : undefined,
  }).replace(
    /[<>&\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
