import {readAddress} from './fields.js';
import {readAttributes} from './tags.js';
import {baseOf, type Scope, type XmlDocument, XmlElement} from './xml-element.js';

// A part of a namespace's address in lower case, and the prefix under which readers ask for it.
const PREFIXES = [
  ['dc/elements', 'dc'],
  ['dc/terms', 'dcterms'],
  ['modules/content', 'content'],
  ['modules/syndication', 'sy'],
  ['yahoo.com/mrss', 'media'],
  ['itunes.com', 'itunes'],
  ['/atom', 'atom'],
  ['xhtml', 'xhtml'],
  ['rdf-syntax', 'rdf'],
] as const;

const ROOT = /^(?:rss|rdf|feed|channel|entry)$/;
const CONTAINER = /(?:^|:)(?:rss|rdf|feed|channel|items)$/;
const ITEM = /^(?:item|entry)$/;

// Deeper elements hold nothing, so that a closing tag has a bounded way to look up.
const MAX_DEPTH = 200;

/** Where each element goes, however the tags are nested. */
export class XmlTree {
  root?: XmlElement;
  /** Items and entries, wherever they stand. */
  readonly items: XmlElement[] = [];
  /** Nothing that follows matters: the root has ended, or there are enough items. */
  done = false;
  readonly #open: XmlElement[] = [];
  readonly #document: XmlDocument;
  readonly #maxItems: number;
  /** The namespace of root or channel, whatever its address, is the feed's own. */
  #home?: string;

  constructor(text: string, url: string | undefined, maxItems: number) {
    this.#document = {text, base: url, isAtom: false};
    this.#maxItems = maxItems;
  }

  /**
   * Takes an opening tag at `at` whose content begins at `start`. Tags before a feed's root are passed over. An item ends
   * whatever is open in the item before it, which heals the forgotten end of either.
   */
  open(tag: string, attributes: string, at: number, start: number): void {
    const open = this.#open;
    const local = tag.slice(tag.indexOf(':') + 1);
    if (!this.root) {
      if (!ROOT.test(local)) return;
      this.#document.isAtom = /feed|entry/.test(tag);
    }
    let scope = this.#scopeOf(attributes);
    if (open.length < 2 && (local === 'channel' || (local !== 'rdf' && this.#home === undefined))) {
      this.#home = namespace(tag, scope);
    }
    let name = this.#nameOf(tag, scope);
    const isEmpty = attributes.endsWith('/');
    // An empty tag is no item, unless it says what it is about.
    const isItem = attributes.trim() !== '/' && (ITEM.test(name) || ITEM.test(tag));
    if (isItem) {
      this.done = this.items.length === this.#maxItems;
      if (this.done) return;
      const container = open.findLastIndex(element => CONTAINER.test(element.tag));
      // An item that holds nothing but the next one is none.
      if (open.at(-1) === this.items.at(-1) && !open.at(-1)?.children.length) this.items.pop();
      if (container >= 0) this.#end(container + 1, at);
      scope = this.#scopeOf(attributes);
      name = this.#nameOf(tag, scope);
    }
    const isOpen = !isEmpty && open.length < MAX_DEPTH;
    const end = isOpen ? this.#document.text.length : start;
    const element = new XmlElement(name, tag, scope, attributes, start, end);
    this.root ??= element;
    if (isItem) this.items.push(element);
    open.at(-1)?.children.push(element);
    if (isOpen) open.push(element);
  }

  /** Takes a closing tag: it ends the elements in the one it names too, and nothing when that is not open. */
  close(tag: string, at: number): void {
    const depth = this.#open.findLastIndex(element => element.tag === tag);
    if (depth >= 0) this.#end(depth, at);
    this.done = !depth;
  }

  #end(depth: number, at: number): void {
    for (const element of this.#open.splice(depth)) element.end = at;
  }

  #scopeOf(attributeSource: string): Scope {
    const outer = this.#open.at(-1)?.scope ?? {
      document: this.#document,
      inherited: {},
      names: new Map<string, string>(),
    };
    if (!attributeSource.includes('xml')) return outer;
    const own = readAttributes(attributeSource);
    const inherited = Object.assign(Object.create(outer.inherited) as Scope['inherited'], own);
    if (own['xml:base'] !== undefined) {
      const base = baseOf(outer);
      inherited['xml:base'] = readAddress(own['xml:base'], base) ?? base;
    }
    return {...outer, inherited, names: new Map()};
  }

  #nameOf(tag: string, scope: Scope): string {
    let name = scope.names.get(tag);
    if (name === undefined) {
      const space = namespace(tag, scope);
      const colon = tag.indexOf(':');
      name = tag.slice(colon + 1);
      if (space !== this.#home) {
        const address = space.toLowerCase();
        const known = PREFIXES.find(([part]) => address.includes(part))?.[1];
        name = (known ?? (tag.startsWith(space + ':') ? space : '?')) + ':' + name;
      }
      scope.names.set(tag, name);
    }
    return name;
  }
}

/** The address that a tag's prefix stands for, as far as it matters; the prefix itself where none is declared. */
function namespace(tag: string, {inherited}: Scope): string {
  const prefix = tag.slice(0, Math.max(0, tag.indexOf(':')));
  return (inherited[prefix ? 'xmlns:' + prefix : 'xmlns'] ?? prefix).slice(0, 99);
}
