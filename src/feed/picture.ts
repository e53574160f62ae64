import {readAddress} from './fields.js';
import type {ArticleImage} from './model.js';
import {readAttributes, tagEnd} from './tags.js';
import {plainText} from './text.js';

type Size = number | string | undefined;

/** @param alt Markup. */
export function makePicture(
  url: string | undefined,
  alt = '',
  width?: Size,
  height?: Size,
): ArticleImage | undefined {
  const pixels = (size: Size) => parseInt(`${size}`) || undefined;
  return url ? {url, alt: plainText(alt), width: pixels(width), height: pixels(height)} : undefined;
}

/** @param caption Markup, as `credit` is. */
export function withCaption(
  picture: ArticleImage | undefined,
  caption?: string,
  credit?: string,
): ArticleImage | undefined {
  return (
    picture &&
    Object.assign(
      picture,
      caption && {caption: plainText(caption)},
      credit && {credit: plainText(credit)},
    )
  );
}

// Files that count readers or stand for a letter.
const NO_PICTURE = /feedburner|feedsportal|pixel|emoji|smil/;

/** The first picture in markup that is no tracker. */
export function firstPicture(html: string, base: string | undefined): ArticleImage | undefined {
  for (const {index} of html.matchAll(/<img\s/gi)) {
    const end = tagEnd(html, index + 4);
    const {src, alt, width, height} = readAttributes(
      html.slice(index + 4, end < 0 ? undefined : end),
    );
    const picture = makePicture(readAddress(src, base), alt, width, height);
    const isPixel = picture?.width === 1 || picture?.height === 1;
    if (picture && !isPixel && !NO_PICTURE.test(picture.url)) return picture;
  }
  return undefined;
}

/** Adds the widths in which a picture exists, where there are several. A part of it cut out is another picture. */
export function withSizes(
  picture: ArticleImage,
  others: (ArticleImage | undefined)[],
): ArticleImage {
  const urls = new Map<number, string>();
  for (const other of [picture, ...others]) {
    if (other?.width && isAlike(other, picture)) urls.set(other.width, other.url);
  }
  const sizes = [...urls].map(([width, url]) => ({url, width})).sort((a, b) => a.width - b.width);
  return sizes.length > 1 ? {...picture, sizes} : picture;
}

function isAlike(a: ArticleImage, b: ArticleImage): boolean {
  const shape = ({width, height}: ArticleImage) => width! / height!;
  return !(Math.abs(shape(a) / shape(b) - 1) > 0.05);
}
