import {pick, pickList, pickText} from './json.js';
import {readMappedArticles} from './mapped-json.js';
import type {Feed} from './model.js';
import type {ParseOptions} from './document.js';
import type {Steps} from './steps.js';
import {escapeHtml} from './text.js';

// Links lead from entry to entry and may go round.
const MAX_DEPTH = 8;

/**
 * Entries of Contentful's delivery interface, with the pictures and people they link to. Fields are found by their usual
 * names, or by `map`, whose places are inside an entry's `fields`.
 *
 * @see https://www.contentful.com/developers/docs/references/content-delivery-api/
 */
export function* readContentful(json: unknown, options: ParseOptions): Steps<Feed | undefined> {
  const type = pickText(json, 'sys.type');
  if (type !== 'Array' && type !== 'Entry') return undefined;
  const entries = type === 'Entry' ? [json] : pickList(json, 'items');
  const follow = linksOf([
    ...pickList(json, 'includes.Asset'),
    ...pickList(json, 'includes.Entry'),
    ...entries,
  ]);
  const items = entries.slice(0, options.maxArticles).map(entry => ({
    id: pickText(entry, 'sys.id'),
    created_at: pickText(entry, 'sys.createdAt'),
    updated_at: pickText(entry, 'sys.updatedAt'),
    language: pickText(entry, 'sys.locale'),
    ...(follow(pick(entry, 'fields')[0]) as object),
  }));
  return {title: '', articles: yield* readMappedArticles(items, options)};
}

/** Makes a function that puts what is linked in the place of links, each only once worked out. */
function linksOf(linked: unknown[]): (value: unknown) => unknown {
  const key = (resource: unknown) =>
    pickText(resource, 'sys.linkType sys.type') + pickText(resource, 'sys.id');
  const fields = new Map(linked.map(resource => [key(resource), pick(resource, 'fields')[0]]));
  const done = new Map<string, unknown>();

  const follow = (value: unknown, depth = 0): unknown => {
    if (typeof value !== 'object' || !value) return value;
    if (depth > MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map(item => follow(item, depth + 1));
    if (pickText(value, 'nodeType')) return richText(value);
    if (pickText(value, 'sys.type') === 'Link') {
      const link = key(value);
      if (!done.has(link)) {
        // Stays for links that come back here.
        done.set(link, undefined);
        done.set(link, asset(follow(fields.get(link), depth + 1)));
      }
      return done.get(link);
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, follow(inner, depth + 1)]),
    );
  };
  return follow;
}

/** A linked file as the picture that other formats have; everything else as it is. */
function asset(fields: unknown): unknown {
  const url = pickText(fields, 'file.url');
  if (!url) return fields;
  const size = 'file.details.image.';
  return {
    url,
    alt: pickText(fields, 'description title'),
    width: pickText(fields, size + 'width'),
    height: pickText(fields, size + 'height'),
  };
}

function richText(node: unknown, depth = 0): string {
  const type = pickText(node, 'nodeType');
  if (type === 'text') {
    // Untrimmed: words in bold stand beside it.
    const [value] = pick(node, 'value');
    return typeof value === 'string' ? escapeHtml(value) : '';
  }
  if (depth > MAX_DEPTH) return '';
  const inner = pickList(node, 'content')
    .map(child => richText(child, depth + 1))
    .join('');
  const tag = type.startsWith('heading')
    ? 'h2'
    : {paragraph: 'p', 'list-item': 'li', blockquote: 'blockquote'}[type];
  return tag ? `<${tag}>${inner}</${tag}>` : inner;
}
