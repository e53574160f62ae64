// From choices to the element itself: which attributes, which style, which links inside. The printers write it down.
import {fits, isStyle} from './choices.mjs';
import {bestOn} from './contrast.mjs';
import {readProfiles} from './profiles.mjs';

/** One value in a window under that width, another above: a style attribute has no media queries. */
function byWindow(width, narrow, wide) {
  return `clamp(${wide}em, (${width}px - 100vw) * 999, ${narrow}em)`;
}

/**
 * What each element keeps free on the page before it is there, so that nothing moves: the heights measured with long headlines
 * at 360, 768 and 1280 pixels.
 */
const reserves = {
  'news-ticker': (_, style) => ({
    height: style['--news-ticker-height'] ?? '2.75em',
    overflow: 'auto',
  }),
  'article-card': ({variant = 'vertical'}) => ({
    ...(variant === 'vertical' && {'max-width': '24em'}),
    'min-height': cardHeights[variant],
  }),
  'related-list': ({layout = 'list', limit = '4'}) => {
    const stories = Number(limit) || 4;
    const heights = {
      list: byWindow(700, Math.ceil(2.5 + 8.1 * stories), Math.ceil(2.4 + 4.1 * stories)),
      grid: byWindow(700, Math.ceil(2.5 + 7.7 * stories), 1 + 24 * Math.ceil(stories / 4)),
      row: '22em',
      numbered: `${Math.ceil(2.4 + 6.6 * stories)}em`,
    };
    return {'min-height': heights[layout]};
  },
  'share-bar': ({layout = 'row', networks, labels = 'icon'}) => {
    const count = networks?.split(' ').length ?? 6;
    if (layout === 'column') return {'min-height': `${(3.15 * count).toFixed(1)}em`};
    const wraps = layout === 'row' && labels !== 'icon';
    return {'min-height': wraps ? byWindow(600, 9.5, 2.75) : '2.75em'};
  },
  'follow-bar': () => ({'min-height': '2.75em'}),
  'author-box': () => ({'min-height': '8em'}),
  'article-nav': () => ({'min-height': byWindow(480, 15.5, 8)}),
  'article-view': () => ({'min-height': '60em'}),
  'news-list': ({layout = 'grid', limit = '12'}) => {
    const stories = Number(limit) || 12;
    const heights = {
      list: byWindow(700, Math.ceil(15.7 * stories), Math.ceil(13 * stories)),
      grid: byWindow(700, Math.ceil(20.7 * stories), Math.ceil(8 + 5.5 * stories)),
      lead: byWindow(700, Math.ceil(22 + 7.7 * stories), Math.ceil(30 + 2.9 * stories)),
      columns: byWindow(700, Math.ceil(4 + 14 * stories), Math.ceil(4 + 5.3 * stories)),
    };
    return {'min-height': heights[layout]};
  },
};

const cardHeights = {
  vertical: '29em',
  horizontal: '12em',
  compact: '6em',
  hero: '26em',
  headline: '7em',
  previous: '8em',
  next: '8em',
};

/** The category of urgent stories, as the ticker knows it. */
const URGENT = 'عاجل';

/** How many of the feed's stories stand inside as links until the feed is read. */
const linksInside = {
  // Wider than any window, or what follows the last headline would have to make way for the rest of the feed.
  'news-ticker': 8,
  'article-card': 1,
  'related-list': 4,
  'news-list': 6,
  'article-view': 1,
};

/** Colours and sizes that are a style of the element's own box, not a property for its inside. */
const own = ['font-size', 'max-width', 'min-height'];

/**
 * @param choices As `readChoices` gives them.
 * @param element One of `readElements`.
 * @param found `{feeds, stories, language}`: whole addresses of the feeds, and what was read there.
 * @returns `{tag, attributes: {name, value, kind}[], style: [name, value][], links: {url, title, category?}[], preloads: string[]}`.
 */
export function describe(choices, element, {feeds = [], stories = [], language} = {}) {
  const {tag, readsFeed} = element;
  const options = element.options.filter(
    option => choices.options[option.name] != null && fits(option, choices.options[option.name]),
  );
  const attributes = [
    ...(readsFeed && feeds.length ? [text('feed', feeds.join(' '))] : []),
    ...(readsFeed && choices.relay ? [text('relay', choices.relay)] : []),
    ...options.map(({name, kind, values}) => ({
      name,
      kind: kind === 'flag' && values.length ? 'text' : kind,
      value: choices.options[name],
    })),
    ...(choices.theme === 'host' ? [] : [text('theme', choices.theme)]),
    ...(choices.lang === 'page' ? [] : [text('lang', choices.lang || language || 'ar')]),
  ];
  return {
    tag,
    attributes,
    style: describeStyle(choices, element),
    links: linksFor(choices, element, stories),
    preloads: readsFeed ? feeds.map(feed => relayed(feed, choices.relay)) : [],
  };
}

/** A follow bar is made of its links; in what reads a feed they stand in until the feed is there. */
function linksFor(choices, {tag, readsFeed}, stories) {
  if (tag === 'follow-bar') return readProfiles(choices.profiles);
  if (!readsFeed || choices.links === 'no') return [];
  const links = stories
    .filter(({url, title}) => url && title)
    .map(({url, title, categories = []}) => ({url, title, category: sectionFor(tag, categories)}));
  const urgentFirst =
    tag === 'news-ticker' ? links.toSorted((a, b) => isUrgent(b) - isUrgent(a)) : links;
  return urgentFirst.slice(0, linksInside[tag] ?? 0);
}

/**
 * What a link must say of its story, or something would move when the feed says it: in a card the section above the headline, in
 * a ticker that it is urgent, which puts it first and a badge before it.
 */
function sectionFor(tag, categories) {
  if (tag === 'article-card') return categories[0];
  return tag === 'news-ticker' ? categories.find(category => category === URGENT) : undefined;
}

function isUrgent({title, category}) {
  return category === URGENT || /^عاجل\s*[^\s\p{L}]/u.test(title);
}

function text(name, value) {
  return {name, value, kind: 'text'};
}

function describeStyle(choices, {tag, properties}) {
  const known = Object.keys(choices.style).filter(
    name =>
      choices.style[name] &&
      isStyle(name, choices.style[name]) &&
      (own.includes(name) ||
        name.startsWith('--news-') ||
        properties.some(each => each.name === name)),
  );
  const chosen = Object.fromEntries(known.map(name => [name, choices.style[name]]));
  const accent = chosen['--news-accent'];
  const style = {display: 'block', ...reserves[tag]?.(choices.options, chosen), ...chosen};
  if (chosen['min-height'] && style.height) delete style['min-height'];
  if (accent && bestOn(accent) !== '#ffffff') style['--news-on-accent'] = bestOn(accent);
  return Object.entries(style);
}

/** The address that the element will really ask: with a relay, that of the relay. */
function relayed(feed, relay) {
  return relay ? relay.replace('{url}', () => encodeURIComponent(feed)) : feed;
}
