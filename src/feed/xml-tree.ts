import {readAddress} from './fields.js';
import {readAttributes} from './tags.js';
import {type Scope, XmlElement} from './xml-element.js';

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

// Deeper elements hold no others, so that a closing tag has a bounded way to look up.
const MAX_DEPTH = 200;

/** Where each element goes, however the tags are nested. */
export class XmlTree {
  root?: XmlElement;
  /** Nothing that follows matters: the root has ended, or there are enough items. */
  done = false;
  /** The namespace of root or channel, whatever its address, is the feed's own. */
  #home?: string;
  #open: XmlElement[] = [];
  #items = 0;

  constructor(
    private readonly text: string,
    private readonly url: string | undefined,
    private readonly maxItems: number,
  ) {}

  /**
   * Takes an opening tag at `at` whose content begins at `start`. Tags before a feed's root are passed over. An item ends
   * whatever is open in the item before it, which heals the forgotten end of either.
   */
  open(tag: string, attributes: string, at: number, start: number): void {
    const local = tag.slice(tag.indexOf(':') + 1);
    if (!this.root && !ROOT.test(local)) return;
    let scope = this.#scope(tag, attributes);
    if (this.#open.length < 2 && (local === 'channel' || (local !== 'rdf' && !this.#home)))
      this.#home = namespace(tag, scope);
    if (ITEM.test(tag) || ITEM.test(this.#name(tag, scope))) {
      this.done = ++this.#items > this.maxItems;
      if (this.done) return;
      const container = this.#open.findLastIndex(element => CONTAINER.test(element.tag));
      if (container >= 0) this.#end(container + 1, at);
      scope = this.#scope(tag, attributes);
    }
    const ends = attributes.endsWith('/');
    const element = new XmlElement(
      this.#name(tag, scope),
      tag,
      scope,
      attributes,
      start,
      ends ? start : this.text.length,
    );
    this.root ??= element;
    this.#open.at(-1)?.children.push(element);
    if (!ends && this.#open.length < MAX_DEPTH) this.#open.push(element);
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

  #scope(tag: string, attributeSource: string): Scope {
    const outer = this.#open.at(-1)?.scope ?? {
      text: this.text,
      atom: /feed|entry/.test(tag),
      inherited: {'xml:base': this.url},
      names: new Map<string, string>(),
    };
    if (!attributeSource.includes('xml')) return outer;
    const own = readAttributes(attributeSource);
    const base = outer.inherited['xml:base'];
    return {
      ...outer,
      inherited: Object.assign(Object.create(outer.inherited), own, {
        'xml:base': readAddress(own['xml:base'], base) ?? base,
      }),
      names: new Map(),
    };
  }

  #name(tag: string, scope: Scope): string {
    let name = scope.names.get(tag);
    if (name === undefined) {
      const space = namespace(tag, scope);
      const address = space.toLowerCase();
      const prefix =
        PREFIXES.find(([part]) => address.includes(part))?.[1] ??
        (space && tag.startsWith(space + ':') ? space : '?');
      name = tag.slice(tag.indexOf(':') + 1);
      if (space !== this.#home) name = prefix + ':' + name;
      scope.names.set(tag, name);
    }
    return name;
  }
}

/** The address that a tag's prefix stands for; the prefix itself where none is declared. */
function namespace(tag: string, scope: Scope): string {
  const prefix = tag.slice(0, Math.max(0, tag.indexOf(':')));
  return scope.inherited[prefix ? 'xmlns:' + prefix : 'xmlns'] ?? prefix;
}
