// What runs in the lines of an untrusted text: words, and the links and marks among them.
import {html, nothing} from 'lit';
import {readAddress} from '../feed/fields.js';
import {cleanText} from '../feed/clean-text.js';
import {directionOf} from '../locale/direction.js';
import {textDirection} from '../locale/text-direction.js';
import {textOf, type Markup, type MarkupElement} from './article-markup.js';
import {isMeantToBeSeen} from './article-pictures.js';
import {plainTags} from './article-tags.js';
import type {FeedAttributes} from './feed-attributes.js';

export interface LineOptions {
  /** The element's link policy. */
  attributes: FeedAttributes;
  /** What addresses are relative to. */
  base: string | undefined;
  language: string;
}

/** A box without a meaning of its own. */
export const BOX =
  /^(?:div|section|article|main|header|footer|aside|nav|center|details|summary|form|fieldset|address|body|html|button)$/;

/** What begins a block of its own; all else runs in lines. */
export const BLOCK = /^(?:p|h[1-6]|[uod]l|blockquote|figure|pre|hr|table|img|audio|video)$/;

export function inline(nodes: readonly Markup[], options: LineOptions): unknown[] {
  return nodes.map(node => {
    if (typeof node === 'string') return clean(node);
    const {name, attributes, children} = node;
    if (name === 'br') return html`<br />`;
    if (name === 'img') return isMeantToBeSeen(node) ? '' : clean(attributes.alt ?? '');
    if (name === 'a') return link(node, options);
    const content = inline(children, options);
    return BLOCK.test(name) || BOX.test(name)
      ? [' ', content, ' ']
      : (plainTags.get(name)?.(content) ?? content);
  });
}

function link({attributes, children}: MarkupElement, options: LineOptions): unknown {
  const {target, relExtra} = options.attributes;
  const written = attributes.href ?? '';
  const address = /^(?:mailto|tel):[^\s<>"]{1,300}$/i.test(written)
    ? written
    : readAddress(written, options.base);
  const content = inline(children, options);
  if (!address || !textOf(children).trim()) return content;
  const rel = [target === '_blank' && 'noopener', relExtra].filter(Boolean).join(' ');
  return html`<a href=${address} target=${target ?? nothing} rel=${rel || nothing}>${content}</a>`;
}

/** The direction of words that run against the article's; of all others nothing. */
export function otherDirection(
  node: Markup | readonly Markup[],
  {language}: LineOptions,
): 'rtl' | 'ltr' | typeof nothing {
  const text = textOf(node);
  if (!/\p{L}/u.test(text)) return nothing;
  const direction = textDirection(text, language);
  return direction === directionOf(language) ? nothing : direction;
}

/** `cleanText`, but for the spaces around. */
export function clean(text: string): string {
  return cleanText(`|${text}|`).slice(1, -1);
}
