// From the tree of an untrusted text to templates: paragraphs, headed parts, pictures, quotes, lists, tables and what other sites
// show. Text goes in as text, addresses through the one gate, and tags are those of article-tags.ts.
import {html, nothing} from 'lit';
import {readAddress} from '../feed/fields.js';
import type {PageWords} from '../locale/words.js';
import {embedOf} from './article-embeds.js';
import {embedTemplate} from './article-embed.js';
import {BLOCK, BOX, clean, inline, otherDirection, type LineOptions} from './article-lines.js';
import {elementsIn, FRAME, textOf, type Markup, type MarkupElement} from './article-markup.js';
import {captionOf, figureTemplate, isMeantToBeSeen} from './article-pictures.js';
import {headingTag, plainTags} from './article-tags.js';
import {tableTemplate} from './article-table.js';

export interface BodyOptions extends LineOptions {
  words: PageWords;
  /** Level of the first headings, one below the headline's. */
  level: number;
  /** Address of a picture that stands above the text already. */
  shownPicture: string | undefined;
  /** Frames that the reader has asked for, by their addresses. */
  opened: ReadonlyMap<string, Element>;
  open: (event: Event) => void;
}

/** Quotes of other sites, to which their scripts give a frame. */
const POST = /twitter-|instagram-media|tiktok-embed|fb-|telegram/;

type Walk = BodyOptions & {
  /** Levels of headings that the text uses, highest first. */
  levels: string[];
  /** Rank of the last heading. */
  rank: number;
};

export function bodyTemplate(markup: readonly Markup[], options: BodyOptions): unknown[] {
  const headings = elementsIn(markup, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const levels = [...new Set(headings.map(({name}) => name))].sort();
  return flow(markup, {...options, levels, rank: -1});
}

/** Blocks, and lines gathered into paragraphs. */
function flow(nodes: readonly Markup[], walk: Walk): unknown[] {
  const blocks: unknown[] = [];
  let line: Markup[] = [];
  const endLine = () => {
    blocks.push(...paragraphs(line, walk));
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    blocks.push(block(node, walk));
  }
  endLine();
  return blocks.filter(part => part !== nothing);
}

function isBlock(node: MarkupElement): boolean {
  if (BLOCK.test(node.name) || BOX.test(node.name)) return true;
  // A link around a picture, and any wrapper around a block, is none itself.
  return node.children.some(child => typeof child !== 'string' && isBlock(child)) || isFrame(node);
}

function isFrame({name, attributes}: MarkupElement): boolean {
  return name === 'a' && attributes.rel === FRAME;
}

function block(node: MarkupElement, walk: Walk): unknown {
  const {name, attributes, children} = node;
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(node, walk);
    case 'ul':
      return html`<ul>
        ${items(node, walk)}
      </ul>`;
    case 'ol':
      return html`<ol
        start=${parseInt(attributes.start ?? '') || nothing}
        ?reversed=${attributes.reversed !== undefined}
      >
        ${items(node, walk)}
      </ol>`;
    case 'dl':
      return plainTags.get('dl')!(
        children.map(child =>
          typeof child !== 'string' && /^d[dt]$/.test(child.name)
            ? plainTags.get(child.name)!(inline(child.children, walk))
            : nothing,
        ),
      );
    case 'blockquote':
      return quote(node, walk);
    case 'pre':
      return html`<pre dir="auto">
${textOf(node)
          .split('\n')
          .map(line => `${clean(line)}\n`)}</pre>`;
    case 'hr':
      return html`<hr />`;
    case 'img':
      return isMeantToBeSeen(node) ? figureTemplate([node], '', walk) : nothing;
    case 'figure':
      return figure(node, walk);
    case 'table':
      return table(node, walk);
    case 'audio':
    case 'video':
      return player(node, walk);
    default:
      if (isFrame(node)) return frame(attributes.href, walk);
      return /wp-caption/.test(attributes.class ?? '') ? figure(node, walk) : flow(children, walk);
  }
}

/** Below the headline, none skipped, whatever levels the text uses. */
function heading({name, children}: MarkupElement, walk: Walk): unknown {
  const content = inline(children, walk);
  if (!clean(textOf(children)).trim()) return nothing;
  walk.rank = Math.min(walk.levels.indexOf(name), walk.rank + 1);
  return headingTag(Math.min(walk.level + walk.rank, 6), content);
}

function items({children}: MarkupElement, walk: Walk): unknown[] {
  return children.flatMap(child => {
    if (typeof child === 'string') return [];
    if (child.name !== 'li') return /^[uo]l$/.test(child.name) ? block(child, walk) : [];
    const isSimple = !child.children.some(part => typeof part !== 'string' && isBlock(part));
    const content = isSimple ? inline(child.children, walk) : flow(child.children, walk);
    return html`<li dir=${otherDirection(child, walk)}>${content}</li>`;
  });
}

function quote(node: MarkupElement, walk: Walk): unknown {
  const {children, attributes} = node;
  const isSource = (child: Markup) =>
    typeof child !== 'string' && /^(?:cite|footer)$/.test(child.name);
  const source = children.find(isSource);
  const addresses = [
    attributes.cite,
    ...elementsIn(children, 'a').map(link => link.attributes.href),
  ];
  const isPost = POST.test(attributes.class ?? '');
  const post = isPost && addresses.reverse().find(address => embedAt(address, walk));
  return html`<blockquote dir=${otherDirection(node, walk)}>
      ${flow(
        children.filter(child => child !== source),
        walk,
      )}
      ${source ? html`<footer>${inline([source], walk)}</footer>` : nothing}
    </blockquote>
    ${post ? frame(post, walk) : nothing}`;
}

function figure(node: MarkupElement, walk: Walk): unknown {
  const {children} = node;
  const caption = captionOf(node);
  const rest = children.filter(child => child !== caption);
  const label = caption ? inline(caption.children, walk) : '';
  const pictures = elementsIn(rest, 'img').filter(isMeantToBeSeen);
  const [inner] = elementsIn(rest, 'table');
  if (inner) return table(inner, walk, label);
  if (pictures.length) return figureTemplate(pictures, label, walk);
  const blocks = flow(rest, walk);
  if (!caption || !blocks.length) return blocks;
  return html`<figure>
    ${blocks}
    <figcaption>${label}</figcaption>
  </figure>`;
}

/** A table that only places pictures is none. */
function table(node: MarkupElement, walk: Walk, caption?: unknown): unknown {
  if (!elementsIn([node], 'img', 'table').some(inner => inner !== node)) {
    return tableTemplate(node, caption, cell => inline(cell, walk), walk);
  }
  const cells = elementsIn([node], 'td', 'th', 'caption');
  return cells
    .filter(cell => !elementsIn(cell.children, 'td', 'th').length)
    .map(cell => flow(cell.children, walk));
}

/** Nothing is asked for before a reader starts it. */
function player({name, attributes, children}: MarkupElement, walk: Walk): unknown {
  const [source] = elementsIn(children, 'source');
  const address = readAddress(attributes.src ?? source?.attributes.src, walk.base);
  if (!address) return nothing;
  return name === 'audio'
    ? html`<audio controls preload="none" src=${address}></audio>`
    : html`<video controls preload="none" playsinline src=${address}></video>`;
}

function paragraphs(line: readonly Markup[], walk: Walk): unknown[] {
  return splitAtBreaks(line).flatMap(part => {
    const text = clean(textOf(part)).trim();
    if (!text) return [];
    // An address alone in its paragraph is how editors write what another site shows.
    if (/^https?:\S+$/.test(text) && embedAt(text, walk)) return frame(text, walk);
    return html`<p dir=${otherDirection(part, walk)}>${inline(part, walk)}</p>`;
  });
}

/** Two line breaks are how old editors write a paragraph. */
function splitAtBreaks(line: readonly Markup[]): Markup[][] {
  const isBreak = (node: Markup | undefined) => typeof node === 'object' && node.name === 'br';
  const words = line.filter(node => typeof node !== 'string' || node.trim());
  const parts: Markup[][] = [[]];
  let at = 0;
  for (const node of line) {
    if (node === words[at]) at++;
    const last = parts.at(-1)!;
    if (!isBreak(node) || (last.length && !isBreak(words[at]))) last.push(node);
    else if (last.length) parts.push([]);
  }
  return parts;
}

/** What another site shows; a plain link where the site is none of those that are known. */
function frame(written: string | undefined, walk: Walk): unknown {
  const address = readAddress(written?.replace(/^\/\//, 'https://'), walk.base);
  if (!address) return nothing;
  const embed = embedOf(address);
  return embed
    ? embedTemplate(embed, walk)
    : html`<p>
        <a href=${address} target="_blank" rel="noopener noreferrer"
          >${new URL(address).hostname}</a
        >
      </p>`;
}

function embedAt(written: string | undefined, {base}: Walk) {
  const address = readAddress(written, base);
  return address && embedOf(address);
}
