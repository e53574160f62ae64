import {decodeEntities} from './entities.js';
import {readAddress} from './fields.js';
import {type Attributes, readAttributes} from './tags.js';
import {escapeHtml, plainText} from './text.js';

export interface XmlDocument {
  readonly text: string;
  /** What addresses are relative to where no `xml:base` says it. */
  base: string | undefined;
  /** Whether names without a prefix are Atom's. */
  isAtom: boolean;
}

/** What an element has from those around it. */
export interface Scope {
  document: XmlDocument;
  /** Attributes by name: `xmlns:…`, `xml:lang`, and `xml:base` made absolute. */
  inherited: Record<string, string | undefined>;
  /** Tags met so far, and the names they stand for. */
  names: Map<string, string>;
}

export class XmlElement {
  readonly children: XmlElement[] = [];
  #attributes?: Attributes;
  readonly #source: string;
  readonly #start: number;

  constructor(
    /** In lower case; without prefix in the feed's own namespace, else with the usual prefix: `dc:date`. */
    readonly name: string,
    readonly tag: string,
    readonly scope: Scope,
    attributeSource: string,
    start: number,
    public end: number,
  ) {
    this.#source = attributeSource;
    this.#start = start;
  }

  /** Empty when there is none. */
  attribute(name: string): string {
    if (!this.#source) return '';
    return (this.#attributes ??= readAttributes(this.#source))[name] ?? '';
  }

  /** What addresses in it are relative to. */
  get base(): string | undefined {
    return baseOf(this.scope);
  }

  /** An address in it, made absolute. */
  address(value: string | undefined): string | undefined {
    return readAddress(value, this.base);
  }

  /** Children of these names, in the order of the document. */
  all(...names: string[]): XmlElement[] {
    return this.children.filter(child => names.includes(child.name));
  }

  /** The first answer of `read` that is not empty, asked for children of the first name, then of the next. */
  first<T>(names: readonly string[], read: (child: XmlElement) => T): T | undefined {
    for (const name of names) {
      for (const child of this.children) {
        const value = child.name === name && read(child);
        if (value) return value;
      }
    }
    return undefined;
  }

  /** Its characters, trimmed, without the tags between them. */
  get text(): string {
    return this.children.length ? plainText(this.#raw) : characters(this.#raw).trim();
  }

  /** What it says, as markup. In Atom `type` tells text from markup; what others write is markup by habit. */
  get html(): string {
    const {name, children} = this;
    const isAtom = name.includes(':') ? name.startsWith('atom:') : this.scope.document.isAtom;
    const type = isAtom ? this.attribute('type') || 'text' : 'html';
    if (/xhtml/.test(type)) return (children.length === 1 ? children[0]! : this).#markup;
    if (children.length) return this.#markup;
    const text = characters(this.#raw);
    return /html/.test(type) ? text : escapeHtml(text);
  }

  get #raw(): string {
    return this.scope.document.text.slice(this.#start, this.end);
  }

  /** The elements in it as HTML: without prefixes and the marks of CDATA. */
  get #markup(): string {
    return this.#raw.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/(<\/?)[\w-]+:/g, '$1');
  }
}

export function baseOf({inherited, document}: Scope): string | undefined {
  return inherited['xml:base'] || document.base;
}

/** What stands between two tags: entities decoded, CDATA as it is, comments left out. */
function characters(raw: string): string {
  let text = '';
  let from = 0;
  for (let open = 0; (open = raw.indexOf('<!', from)) >= 0;) {
    const next = raw[open + 2];
    const mark = next === '[' ? ']]>' : next === '-' ? '-->' : '>';
    const found = raw.indexOf(mark, open);
    const end = found < 0 ? raw.length : found;
    text += decodeEntities(raw.slice(from, open));
    if (next === '[') text += raw.slice(open + 9, end);
    from = end + mark.length;
  }
  return text + decodeEntities(raw.slice(from));
}
