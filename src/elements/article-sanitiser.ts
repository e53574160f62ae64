// Untrusted markup through the platform's sanitiser, or one of the same trade, into the tree that is drawn.
import type {Config} from 'dompurify';
import type {Attributes} from '../feed/tags.js';
import {FRAME, MAX_DEPTH, MAX_TAGS, type Markup} from './article-markup.js';

/** What is drawn, and what is only taken apart: drawn are its children. */
const ELEMENTS =
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption pre hr table caption thead tbody tfoot tr th td img audio ' +
  'video source a b strong i em u s del ins sub sup small mark code kbd abbr cite q time br bdi div span section article';

const TAKEN_APART =
  'aside main header footer nav address center font details summary form fieldset label button marquee big tt nobr ' +
  'picture';

/** Among them what only says whether a picture is meant to be seen; no attribute is drawn as it stands. */
const ATTRIBUTES =
  'href src srcset alt title width height class rel cite datetime colspan rowspan start reversed style hidden ' +
  'data-src data-srcset data-lazy-src data-lazy-srcset';

interface SanitisingTemplate {
  setHTML(html: string, options: {sanitizer: object}): void;
}

/** Chromium 105 to 118 had a `setHTML` of other options. */
const isNative = () =>
  'parseHTML' in Document &&
  'allowElement' in ((globalThis as {Sanitizer?: {prototype: object}}).Sanitizer?.prototype ?? {});

/**
 * The markup without what could run or load, every address still to be checked. Undefined where there is no sanitiser, or
 * where parsing would take a browser too long.
 */
export function sanitise(html: string): Markup[] | Promise<Markup[] | undefined> | undefined {
  if (isTooMuch(html)) return undefined;
  const framed = frameLinks(html);
  if (!isNative()) return purify(framed);
  const template = document.createElement('template');
  try {
    (template as unknown as SanitisingTemplate).setHTML(framed, {
      sanitizer: {
        elements: ELEMENTS.split(' '),
        replaceWithChildrenElements: TAKEN_APART.split(' '),
        attributes: ATTRIBUTES.split(' '),
        comments: false,
        dataAttributes: false,
      },
    });
  } catch {
    // A browser whose sanitiser takes other options.
    return purify(framed);
  }
  return treeOf(template.content);
}

async function purify(html: string): Promise<Markup[] | undefined> {
  try {
    const {default: DOMPurify} = await import('dompurify');
    const policy = passThrough();
    const clean = DOMPurify.sanitize(html, {
      ALLOWED_TAGS: `${ELEMENTS} #text`.split(' '),
      ALLOWED_ATTR: ATTRIBUTES.split(' '),
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
      SANITIZE_NAMED_PROPS: true,
      RETURN_DOM_FRAGMENT: true,
      ...(policy && {TRUSTED_TYPES_POLICY: policy}),
    });
    return DOMPurify.isSupported ? treeOf(clean) : undefined;
  } catch {
    // It could not be fetched, or the page's Trusted Types do not let anyone parse.
    return undefined;
  }
}

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

let policy: Policy | undefined;

/** For DOMPurify alone, which parses what it is to judge. A page allows it by `trusted-types newsalist-widgets`. */
function passThrough(): Policy | undefined {
  const {trustedTypes} = globalThis as {
    trustedTypes?: {createPolicy(name: string, rules: object): Policy};
  };
  policy ??= trustedTypes?.createPolicy('newsalist-widgets', {
    createHTML: (html: string) => html,
    createScriptURL: () => '',
  });
  return policy;
}

/** No sanitiser keeps a frame, not even its address. */
function frameLinks(html: string): string {
  return html.replace(/<iframe\s([^<>]*)>/gi, (frame, attributes: string) => {
    const [, address = ''] = /\bsrc\s*=\s*["']?([^\s"'<>]+)/i.exec(attributes) ?? [];
    return `<a rel="${FRAME}" href="${address}"></a>`;
  });
}

/** Whether parsing would take long. Counts too deep where end tags are left out, which does no harm: then our own reader reads it. */
function isTooMuch(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [, slash] of html.matchAll(/<(\/?)[a-z]/gi)) {
    depth += slash ? -1 : 1;
    if (depth > MAX_DEPTH * 10 || ++tags > MAX_TAGS * 2) return true;
  }
  return false;
}

function treeOf(parent: Node, depth = 0): Markup[] {
  return [...parent.childNodes].flatMap(node => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const children = depth < MAX_DEPTH ? treeOf(node, depth + 1) : [node.textContent ?? ''];
    const {localName: name, attributes} = node as Element;
    const own: Attributes = Object.fromEntries(
      [...attributes].map(attribute => [attribute.name, attribute.value]),
    );
    return {name, attributes: own, children};
  });
}
