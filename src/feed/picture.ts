import type {ArticleImage} from './model.js';
import {readAddress} from './fields.js';
import {type Attributes, readAttributes, tagEnd} from './tags.js';

const TRACKER = /feedburner|feedsportal|pixel|emoji|doubleclick/i;

/** The first `<img>` that is a picture and not a counter. */
export function firstPicture(
  html: string | undefined,
  base: string | undefined,
): ArticleImage | undefined {
  if (!html) return undefined;
  const img = /<img\s/gi;
  while (img.test(html)) {
    const end = tagEnd(html, img.lastIndex);
    const found = readPicture(
      readAttributes(html.slice(img.lastIndex, end < 0 ? undefined : end)),
      base,
    );
    if (found && found.width !== 1 && found.height !== 1 && !TRACKER.test(found.url)) return found;
  }
  return undefined;
}

export function readPicture(
  {src, alt, width, height}: Attributes,
  base: string | undefined,
): ArticleImage | undefined {
  const url = readAddress(src, base);
  return url
    ? {
        url,
        alt: alt ?? '',
        width: parseInt(width ?? '') || undefined,
        height: parseInt(height ?? '') || undefined,
      }
    : undefined;
}
