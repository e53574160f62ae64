// Markup as a tree of what readers may see, read without a DOM: on servers, and where a browser has no sanitiser to be had.
import {decodeEntities} from '../feed/entities.js';
import {rareWords} from '../feed/rare-words.js';
import {readAttributes, tagEnd, type Attributes} from '../feed/tags.js';
import {learn} from '../feed/vocabulary.js';

export interface MarkupElement {
  /** In lower case. */
  name: string;
  attributes: Attributes;
  children: Markup[];
}

/** Text, decoded, or an element. */
export type Markup = string | MarkupElement;

/** The `rel` of a link that stands for a frame: sanitisers take frames away. */
export const FRAME = 'frame';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Elements whose content is nothing to read. */
const OPAQUE =
  /^(?:script|style|textarea|title|iframe|noscript|noembed|noframes|template|svg|math|object|select|xmp|plaintext|head)$/;

/** Elements that end a paragraph that is open. */
const BLOCK =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|ul)$/;

/** What ends when one of these begins, and where that stops. */
const ENDS = new Map<string, [ended: RegExp, within: RegExp]>([
  ['li', [/^li$/, /^[ou]l$/]],
  ['dt', [/^d[dt]$/, /^dl$/]],
  ['dd', [/^d[dt]$/, /^dl$/]],
  ['td', [/^t[dh]$/, /^t(?:r|able)$/]],
  ['th', [/^t[dh]$/, /^t(?:r|able)$/]],
  ['tr', [/^tr$/, /^table$/]],
  ['tbody', [/^t(?:head|body|foot)$/, /^table$/]],
  ['tfoot', [/^t(?:head|body|foot)$/, /^table$/]],
]);

/** No paragraph reaches out of these. */
const SCOPE = /^(?:t[dh]|table|caption|button)$/;

/** Deeper elements are laid flat: nobody writes them, and browsers slow down by the square. */
export const MAX_DEPTH = 100;

/** Later ones are no article's: their words are shown. */
export const MAX_TAGS = 10_000;

const TAG = /^<(\/?)([a-z][a-z\d-]{0,30})/i;

interface Tag {
  /** Empty for a comment and the like. */
  name: string;
  isClosing: boolean;
  attributes: Attributes;
  /** The place after it. */
  end: number;
}

/** The tag or comment that begins at `open`; undefined where there is only an angle bracket. */
function readTag(html: string, open: number): Tag | undefined {
  if (html.slice(open, open + 4) === '<!--') {
    const close = html.indexOf('-->', open + 4);
    return {name: '', isClosing: false, attributes: {}, end: close < 0 ? html.length : close + 3};
  }
  const [start = '', slash, name = ''] = TAG.exec(html.slice(open, open + 40)) ?? [];
  if (!start && !/[!?/]/.test(html[open + 1] ?? '')) return undefined;
  const from = open + (start.length || 2);
  const close = tagEnd(html, from);
  if (close < 0) return undefined;
  const attributes = slash || !name ? {} : readAttributes(html.slice(from, close));
  return {name: name.toLowerCase(), isClosing: !!slash, attributes, end: close + 1};
}

/** Work is in proportion to the length, whatever the markup. */
export function parseMarkup(html: string): Markup[] {
  learn(rareWords);
  const top: MarkupElement = {name: '', attributes: {}, children: []};
  const open = [top];
  let from = 0;
  let tags = 0;

  const addText = (to: number) => {
    if (to > from) open.at(-1)!.children.push(decodeEntities(html.slice(from, to)));
  };
  const end = (ended: RegExp, within: RegExp) => {
    for (let at = open.length - 1; at > 0; at--) {
      const {name} = open[at]!;
      if (ended.test(name)) open.length = at;
      if (ended.test(name) || within.test(name)) return;
    }
  };

  for (let at = 0; (at = html.indexOf('<', at)) >= 0;) {
    const tag = readTag(html, at);
    if (!tag) {
      at++;
      continue;
    }
    addText(at);
    from = at = tag.end;
    const {name} = tag;
    if (!name) continue;
    if (tag.isClosing) {
      end(new RegExp(`^${name}$`), SCOPE.test(name) || name.startsWith('t') ? /^table$/ : SCOPE);
      continue;
    }
    if (++tags > MAX_TAGS) continue;
    if (BLOCK.test(name) && open.some(element => element.name === 'p')) end(/^p$/, SCOPE);
    const ended = ENDS.get(name);
    if (ended) end(...ended);
    const element: MarkupElement = {name, attributes: tag.attributes, children: []};
    if (OPAQUE.test(name)) {
      from = at = afterContent(html, at, name);
      if (name === 'iframe') open.at(-1)!.children.push(frameLink(element.attributes.src));
      continue;
    }
    open.at(-1)!.children.push(element);
    if (!VOID.test(name) && open.length < MAX_DEPTH) open.push(element);
  }
  addText(html.length);
  return top.children;
}

/** The place after an element's closing tag; the end of the text where there is none. */
function afterContent(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}[^<>]*>?`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}

function frameLink(address: string | undefined): MarkupElement {
  return {name: 'a', attributes: {href: address, rel: FRAME}, children: []};
}

/** All text in it, as it stands. */
export function textOf(markup: Markup | readonly Markup[]): string {
  if (typeof markup === 'string') return markup;
  const nodes = 'children' in markup ? markup.children : markup;
  return nodes.map(textOf).join('');
}

/** All elements of these names in it, in the order of the text. */
export function elementsIn(markup: readonly Markup[], ...names: string[]): MarkupElement[] {
  return markup.flatMap(node =>
    typeof node === 'string'
      ? []
      : [...(names.includes(node.name) ? [node] : []), ...elementsIn(node.children, ...names)],
  );
}
