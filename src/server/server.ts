// The elements on a server, drawn from articles that it has. Node only: Lit and its server part bring what stands in for a DOM.
import {LitElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {LitElement, ReactiveController, ReactiveElement} from 'lit';
import type {Article} from '../feed/model.js';
import '../index.js';
import {pageDefaults, type PageDefaults} from '../elements/page-defaults.js';
import {fetchParts} from '../elements/part.js';
import {wordsFor} from '../locale/words.js';
import {reading} from '../locale/words/ar.js';
import {chosenArticles} from './chosen.js';
import {lightContent} from './light.js';
import {linksIn} from './link-list.js';
import {attributeMarkup} from './markup.js';
import {servedScript} from './served.js';
import {hideItemMarkers} from './ticker-list.js';

export interface RenderOptions {
  /** What the element may show, newest first; addresses as the page is to link to them. */
  articles: readonly Article[];
  /** As in markup; a flag is an empty string. */
  attributes?: Record<string, string>;
  /**
   * `shadow`: what the element would draw, as declarative shadow DOM, with what `newsalist-widgets/hydrate` needs to keep its
   * nodes. `light`: plain links and text as its children, which any of the library's scripts takes over (`shadow`).
   */
  mode?: 'shadow' | 'light';
  /**
   * Markup of the page's own, which becomes the element's children as it is: the links of a follow bar, what goes into slots. It is
   * not made safe.
   */
  content?: string;
  /** Address of the page, which some elements need to know: what to share, which article is the page's own. */
  url?: string;
  /** Language of the page (`ar`). */
  lang?: string;
}

/** Those that are being drawn, and their controllers, which Lit's server part leaves alone. */
const controllers = new WeakMap<ReactiveElement, ReactiveController[]>();
let drawn: readonly Article[] | undefined;
let children = '';

const known = new Set<string>();

/** Has each new element of the tag know its articles, and us its controllers. */
function prepared(tag: string): string {
  const element = customElements.get(tag) as typeof LitElement;
  if (!known.has(tag)) element.addInitializer(prepare);
  known.add(tag);
  return tag;
}

function prepare(element: ReactiveElement): void {
  const own: ReactiveController[] = [];
  controllers.set(element, own);
  element.addController = controller => void own.push(controller);
  Object.assign(element, {served: drawn, servedLinks: linksIn(children)});
}

class ElementRenderer extends LitElementRenderer {
  constructor(tag: string) {
    super(prepared(tag));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const controller of controllers.get(this.element as LitElement) ?? []) {
      controller.hostUpdate?.();
    }
  }
}

/**
 * One element as markup. Its text and attributes are escaped; `attributes` must not come from readers all the same, as they
 * decide where links lead.
 *
 * @param tag Of this library, without prefix: `news-ticker`.
 * @throws {TypeError} When there is no such element, or what is to be an attribute's name is none.
 */
export async function renderElement(
  tag: string,
  {articles, attributes = {}, mode = 'shadow', content = '', url = '', lang = 'ar'}: RenderOptions,
): Promise<string> {
  if (!/^[a-z]+-[a-z]+$/.test(tag) || !customElements.get(tag)) {
    throw new TypeError(`There is no element "${tag}".`);
  }
  const opening = `<${tag}${Object.entries(attributes).map(attributeMarkup).join('')}>`;
  const language = attributes.lang ?? lang;
  await Promise.all([fetchParts(), wordsFor(language, reading)]);
  const timeZone = attributes['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return asServed({url, now: Date.now(), timeZone}, language, page => {
    const chosen = chosenArticles(tag, articles, attributes, url);
    const inside =
      mode === 'light'
        ? lightContent(tag, chosen, attributes)
        : shadowMarkup(tag, chosen, {attributes, content}) +
          servedScript({...page, lang: language, articles: chosen});
    return `${opening}${inside}${content}</${tag}>`;
  });
}

/** Has the elements see the page as it will be; nothing else is drawn meanwhile. */
function asServed(
  page: NonNullable<PageDefaults['served']>,
  lang: string,
  draw: (page: NonNullable<PageDefaults['served']>) => string,
): string {
  const own = {lang: undefined, theme: undefined, served: undefined, ...pageDefaults};
  Object.assign(pageDefaults, {lang, theme: undefined, served: page});
  try {
    return draw(page);
  } finally {
    Object.assign(pageDefaults, own);
  }
}

function shadowMarkup(
  tag: string,
  articles: readonly Article[],
  {attributes, content}: {attributes: Record<string, string>; content: string},
): string {
  drawn = articles;
  children = content;
  try {
    const renderer = new ElementRenderer(tag);
    for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
    renderer.connectedCallback();
    const shadow = collectResultSync(renderer.renderShadow(surroundings(renderer)) ?? []);
    const markup = tag === 'news-ticker' ? hideItemMarkers(shadow) : shadow;
    return `<template shadowrootmode="open">${markup}${ratioStyle(attributes)}</template>`;
  } finally {
    drawn = undefined;
    children = '';
  }
}

/** The element sets it by script: until then the pictures' boxes would have another height. */
function ratioStyle({'image-ratio': ratio = ''}: Record<string, string>): string {
  const value = ratio.replace(':', '/');
  return /^[\d.]+(?: ?\/ ?[\d.]+)?$/.test(value) ? `<style>.root{--_ratio:${value}}</style>` : '';
}

/** What Lit would have gathered on its way down a page to the element. */
function surroundings(renderer: ElementRenderer): RenderInfo {
  return {
    elementRenderers: [ElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  };
}
