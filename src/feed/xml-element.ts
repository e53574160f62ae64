import {decodeEntities} from './entities.js';
import {type Attributes, readAttributes} from './tags.js';
import {escapeHtml, plainText} from './text.js';

/** What an element has from those around it. */
export interface Scope {
  /** The whole document. */
  readonly text: string;
  /** Whether names without a prefix are Atom's. */
  readonly atom: boolean;
  /** By attribute: `xmlns:…`, `xml:lang`, and `xml:base` made absolute. */
  readonly inherited: Attributes;
  /** Tags met so far, and the names they stand for. */
  readonly names: Map<string, string>;
}

export class XmlElement {
  readonly children: XmlElement[] = [];
  #attributes?: Attributes;

  constructor(
    /** In lower case; without prefix in the feed's own namespace, else with the usual prefix: `dc:date`. */
    readonly name: string,
    readonly tag: string,
    readonly scope: Scope,
    private readonly attributeSource: string,
    private readonly start: number,
    public end: number,
  ) {}

  /** Its value, trimmed; empty when there is none. */
  attribute(name: string): string {
    return (this.#attributes ??= readAttributes(this.attributeSource))[name]?.trim() ?? '';
  }

  /** Children of these names, in the order of the document. */
  all(...names: string[]): XmlElement[] {
    return this.children.filter(child => names.includes(child.name));
  }

  /** The first answer of `read` that is not empty, asked for the children of the first name, then of the next. */
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

  /** What it says, as markup. Atom's `type` tells text from markup; what others write is markup by habit. */
  get html(): string {
    const raw = this.#raw;
    if (this.name.includes(':') ? this.name.slice(0, 5) === 'atom:' : this.scope.atom) {
      const type = this.attribute('type');
      if (type.includes('xhtml')) return markup((this.all('xhtml:div', 'div')[0] ?? this).#raw);
      if (!type.includes('html') && !this.children.length) return escapeHtml(characters(raw));
    }
    return this.children.length ? markup(raw) : characters(raw);
  }

  get #raw(): string {
    return this.scope.text.slice(this.start, this.end);
  }
}

/** The text between two tags: entities decoded, CDATA sections as they are, comments left out. */
function characters(raw: string): string {
  let text = '';
  let from = 0;
  for (let open; (open = raw.indexOf('<!', from)) >= 0;) {
    const cdata = raw[open + 2] === '[';
    const close = raw.indexOf(cdata ? ']]>' : '>', open);
    const end = close < 0 ? raw.length : close;
    text += decodeEntities(raw.slice(from, open));
    if (cdata) text += raw.slice(open + 9, end);
    from = end + (cdata ? 3 : 1);
  }
  return text + decodeEntities(raw.slice(from));
}

/** XML between two tags as HTML: no prefixes, no CDATA marks. */
function markup(raw: string): string {
  return raw.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/(<\/?)[\w-]+:/g, '$1');
}
