// What the builder knows of the elements: all of it read from custom-elements.json, so that a new attribute appears by itself.

/** The order of the builder's cards; what is not named here comes after. */
const order = [
  'news-ticker',
  'article-card',
  'related-list',
  'news-list',
  'article-view',
  'article-nav',
  'author-box',
  'share-bar',
  'follow-bar',
];

/** Attributes with a place of their own in the builder, or that no page writes by hand. */
const elsewhere = new Set(['feed', 'theme', 'lang', 'dir', 'relay']);

/** Attributes with a few sensible values; the manifest only says that they are strings. */
const known = {
  times: ['relative', 'time', 'short'],
  target: ['_self', '_blank'],
  'heading-level': ['2', '3', '4', '5', '6', 'none'],
  'image-ratio': ['16/9', '3/2', '4/3', '1'],
};

/** Attributes that are lists of known words, where their description does not say “some of” which. */
const lists = {
  show: ['image', 'category', 'headline', 'summary', 'author', 'date', 'source'],
  networks: [
    'copy whatsapp telegram x facebook native messenger linkedin threads bluesky mastodon reddit viber email sms print qr',
  ].flatMap(words => words.split(' ')),
};

/**
 * @returns A map from tag to `{tag, description, readsFeed, options, properties}`; an option is
 *   `{name, kind: 'choice' | 'list' | 'number' | 'flag' | 'text', values, byDefault, description, shared}`.
 */
export function readElements(manifest) {
  const found = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map(readElement);
  const place = ({tag}) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  return new Map(
    found.toSorted((a, b) => place(a) - place(b)).map(element => [element.tag, element]),
  );
}

function readElement({tagName, description, attributes = [], members = [], cssProperties = []}) {
  return {
    tag: tagName,
    description,
    readsFeed: attributes.some(({name}) => name === 'feed'),
    options: attributes
      .filter(({name}) => !elsewhere.has(name))
      .map(attribute => readOption(attribute, members)),
    properties: cssProperties.map(({name, default: byDefault, description: what}) => ({
      name,
      byDefault,
      description: what,
    })),
  };
}

function readOption(attribute, members) {
  const {name, shared = false} = attribute;
  const member = members.find(each => each.name === attribute.fieldName) ?? {};
  const type = (member.type ?? attribute.type)?.text?.replace(' | undefined', '') ?? 'string';
  const description = attribute.description ?? member.description ?? '';
  const [, some] = /some of `([^`]+)`/.exec(description) ?? [];
  const values =
    some?.split(' ') ??
    lists[name] ??
    known[name] ??
    [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return {
    name,
    shared,
    values,
    kind: some ? 'list' : kindOf(name, type, values),
    byDefault: (attribute.default ?? member.default)?.replaceAll("'", ''),
    description,
  };
}

function kindOf(name, type, values) {
  if (lists[name]) return 'list';
  if (values.length > 1) return 'choice';
  if (type === 'number') return 'number';
  if (type === 'boolean' || values.length === 1) return 'flag';
  return 'text';
}
