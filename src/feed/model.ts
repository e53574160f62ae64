/** What every feed becomes, whatever its format. All text in it is plain text, all addresses absolute http(s). */
export interface Feed {
  title: string;
  /** The site the feed belongs to, not the feed's own address. */
  url?: string;
  /** BCP 47, as the feed states it; absent when it states none. */
  language?: string;
  /** The site's logo. Never shown as an article's picture. */
  image?: string;
  /** How long the publisher wants readers to wait between reads, in seconds. */
  ttlSeconds?: number;
  /** In the order of the feed. */
  articles: Article[];
}

export interface Article {
  /** What the feed calls it, else its address, else its title. Feeds repeat ids: equal ids are not yet equal articles. */
  id: string;
  url?: string;
  title: string;
  /** Plain text, uncut; empty when the feed has neither summary nor content. */
  summary: string;
  /** Untrusted markup as the feed gives it; empty when there is none. Never to be put into a page unsanitised. */
  contentHtml: string;
  image?: ArticleImage;
  authors: Author[];
  categories: string[];
  published?: Date;
  updated?: Date;
  /** BCP 47; only where the article states its own. */
  language?: string;
}

export interface ArticleImage {
  url: string;
  /** Empty when the feed describes the picture with no word. */
  alt: string;
  /** In pixels, where the feed tells. */
  width?: number;
  height?: number;
  /** Plain text below the picture, where the feed has any. */
  caption?: string;
  /** Who made the picture. */
  credit?: string;
  /** The same picture in other widths, narrowest first, for `srcset`. */
  sizes?: {url: string; width: number}[];
}

export interface Author {
  name: string;
  url?: string;
  /** Address of a portrait. */
  image?: string;
  /** A few sentences about the author, as plain text. */
  bio?: string;
}
