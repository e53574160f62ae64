import {html, nothing, type TemplateResult} from 'lit';
import {readAddress} from '../feed/fields.js';
import {cleanText} from '../feed/clean-text.js';
import {elementsIn, textOf, type Markup, type MarkupElement} from './article-markup.js';

/** Files that count readers or stand for a letter. */
const NO_PICTURE = /feedburner|feedsportal|doubleclick|pixel\b|\/emoji|smil(?:ies|ey)/i;

const UNSEEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|!|$)/i;

interface Pictures {
  base: string | undefined;
  shownPicture: string | undefined;
}

/** Sites that load pictures late keep the address elsewhere. */
function addressOf({attributes}: MarkupElement, base: string | undefined): string | undefined {
  const late = attributes['data-src'] ?? attributes['data-lazy-src'];
  return readAddress(late, base) ?? readAddress(attributes.src, base);
}

/** False for counting pixels, for pictures that stand for a letter, and for what the page hides. */
export function isMeantToBeSeen(image: MarkupElement): boolean {
  const {width, height, style = '', hidden, class: names = ''} = image.attributes;
  const isTiny = [width, height].some(size => size !== undefined && parseInt(size) < 3);
  const address = addressOf(image, undefined) ?? '';
  return (
    !isTiny &&
    hidden === undefined &&
    !UNSEEN.test(style) &&
    !/wp-smiley|emoji/.test(names) &&
    !NO_PICTURE.test(address)
  );
}

/** Pictures in one frame, with the words below; nothing when none can be shown. */
export function figureTemplate(
  images: readonly MarkupElement[],
  caption: unknown,
  pictures: Pictures,
): TemplateResult | typeof nothing {
  const drawn = images.flatMap(image => {
    const picture = pictureTemplate(image, pictures);
    return picture ? [picture] : [];
  });
  if (!drawn.length) return nothing;
  return html`<figure part="figure" class=${drawn.length > 1 ? 'gallery' : nothing}>
    ${drawn.length > 1 ? html`<div class="pictures">${drawn}</div>` : drawn}
    ${caption ? html`<figcaption part="caption">${caption}</figcaption>` : nothing}
  </figure>`;
}

function pictureTemplate(
  image: MarkupElement,
  {base, shownPicture}: Pictures,
): TemplateResult | undefined {
  const {attributes} = image;
  const address = addressOf(image, base);
  if (!address || (shownPicture && isSamePicture(address, shownPicture))) return undefined;
  const pixels = (size: string | undefined) => parseInt(size ?? '') || nothing;
  const sizes =
    attributes['data-srcset'] ?? attributes['data-lazy-srcset'] ?? attributes.srcset ?? '';
  return html`<img
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    alt=${cleanText(attributes.alt ?? '')}
    width=${pixels(attributes.width)}
    height=${pixels(attributes.height)}
    sizes="auto, (width >= 720px) 720px, 100vw"
    srcset=${srcsetOf(sizes, base) || nothing}
    src=${address}
    @error=${withdraw}
  />`;
}

/** Only widths, each address through the gate. */
function srcsetOf(written: string, base: string | undefined): string {
  return written
    .slice(0, 5000)
    .split(/,\s+/)
    .flatMap(candidate => {
      const [address, width = ''] = candidate.trim().split(/\s+/);
      const url = readAddress(address, base);
      return url && /^\d+w$/.test(width) ? `${url.replace(/,/g, '%2C')} ${width}` : [];
    })
    .join();
}

/** A picture that cannot be had leaves its words. */
function withdraw({target}: Event): void {
  (target as Element).toggleAttribute('hidden', true);
}

/** Whether both are one picture, in whatever size WordPress made of it. */
export function isSamePicture(a: string, b: string): boolean {
  const key = (address: string) =>
    address
      .replace(/^https?:\/\/(?:i\d\.wp\.com\/)?|[?#].*$/g, '')
      .replace(/-(?:\d+x\d+|scaled|\d{3,4})(?=\.\w+$)/, '');
  return key(a) === key(b);
}

/** The words of a figure. */
export function captionOf({children}: MarkupElement): MarkupElement | undefined {
  const find = (nodes: readonly Markup[]): MarkupElement | undefined =>
    nodes.find(
      (node): node is MarkupElement =>
        typeof node !== 'string' &&
        (node.name === 'figcaption' || /wp-caption-text/.test(node.attributes.class ?? '')),
    );
  return find(children);
}

/** The words that the text has for a picture. */
export function captionInText(
  markup: readonly Markup[],
  picture: string,
  base: string | undefined,
): string {
  for (const figure of elementsIn(markup, 'figure', 'div')) {
    const [image] = elementsIn(figure.children, 'img');
    const caption = captionOf(figure);
    const address = image && addressOf(image, base);
    if (caption && address && isSamePicture(address, picture)) return cleanText(textOf(caption));
  }
  return '';
}
