// Sites whose pages may be shown within an article, once a reader asks for it.

export type EmbedShape = 'film' | 'tall' | 'post' | 'sound';

export interface Embed {
  /** The site as it writes itself. */
  site: string;
  /** As Arabic writes it. */
  arabic: string;
  /** What is shown in the frame. */
  frame: string;
  /** The page that a reader may open instead. */
  page: string;
  shape: EmbedShape;
}

interface Site {
  names: [latin: string, arabic: string];
  hosts: RegExp;
  /** Over path and query; its groups go to `frame` and `page`. */
  path: RegExp;
  frame: (...groups: string[]) => string;
  page: (...groups: string[]) => string;
  shape: EmbedShape;
}

const video = (id = '') => `https://www.youtube.com/watch?v=${id}`;
const quoted = encodeURIComponent;

/**
 * @see https://developers.google.com/youtube/player_parameters
 * @see https://developer.vimeo.com/player/sdk/embed
 * @see https://core.telegram.org/widgets/post
 * @see https://developers.facebook.com/docs/plugins/embedded-posts
 * @see https://developers.tiktok.com/doc/embed-player
 */
const sites: Site[] = [
  {
    names: ['YouTube', 'يوتيوب'],
    hosts: /^(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com$/,
    path: /^\/(?:watch\?(?:.*&)?v=|embed\/|live\/|v\/)([\w-]{6,20})/,
    frame: id => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
    page: video,
    shape: 'film',
  },
  {
    names: ['YouTube', 'يوتيوب'],
    hosts: /^(?:(?:www|m)\.)?youtube\.com$/,
    path: /^\/shorts\/([\w-]{6,20})/,
    frame: id => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
    page: video,
    shape: 'tall',
  },
  {
    names: ['YouTube', 'يوتيوب'],
    hosts: /^youtu\.be$/,
    path: /^\/([\w-]{6,20})/,
    frame: id => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
    page: video,
    shape: 'film',
  },
  {
    names: ['Vimeo', 'فيميو'],
    hosts: /^(?:www\.|player\.)?vimeo\.com$/,
    path: /^\/(?:video\/)?(\d{5,12})(?:[/?](?:h=)?([\da-f]{8,12}))?/,
    frame: (id, key) =>
      `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key ? `&h=${key}` : ''}`,
    page: (id, key) => `https://vimeo.com/${id}${key ? `/${key}` : ''}`,
    shape: 'film',
  },
  {
    names: ['Dailymotion', 'ديلي موشن'],
    hosts: /^(?:(?:www|geo)\.)?dailymotion\.com$/,
    path: /^\/(?:(?:embed\/)?video\/|player(?:\/\w+)?\.html\?(?:.*&)?video=)([a-z\d]{5,12})/,
    frame: id => `https://geo.dailymotion.com/player.html?video=${id}`,
    page: id => `https://www.dailymotion.com/video/${id}`,
    shape: 'film',
  },
  {
    names: ['X', 'إكس'],
    hosts: /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/,
    path: /^\/(\w{1,15}|i\/web)\/status(?:es)?\/(\d{5,25})/,
    frame: (_, id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${id}`,
    page: (name, id) => `https://x.com/${name}/status/${id}`,
    shape: 'post',
  },
  {
    names: ['Telegram', 'تيليغرام'],
    hosts: /^(?:t|telegram)\.me$/,
    path: /^\/(?:s\/)?(\w{4,40})\/(\d{1,10})/,
    frame: (name, id) => `https://t.me/${name}/${id}?embed=1`,
    page: (name, id) => `https://t.me/${name}/${id}`,
    shape: 'post',
  },
  {
    names: ['Instagram', 'إنستغرام'],
    hosts: /^(?:www\.)?instagram\.com$/,
    path: /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]{5,30})/,
    frame: (kind, id) => `https://www.instagram.com/${kind}/${id}/embed/captioned/`,
    page: (kind, id) => `https://www.instagram.com/${kind}/${id}/`,
    shape: 'post',
  },
  {
    names: ['Facebook', 'فيسبوك'],
    hosts: /^(?:(?:www|m|web)\.)?facebook\.com$/,
    path: /^\/plugins\/(post|video)\.php\?(?:.*&)?href=(https?%3A%2F%2F(?:www\.|m\.|web\.)?facebook\.com%2F[^&]+)/i,
    frame: (kind, page) => `https://www.facebook.com/plugins/${kind}.php?href=${page}`,
    page: (_, page = '') => decoded(page),
    shape: 'post',
  },
  {
    names: ['Facebook', 'فيسبوك'],
    hosts: /^(?:(?:www|m|web)\.)?facebook\.com$/,
    path: /^(\/(?:[\w.-]+\/(?:posts|videos)\/[\w./-]+|watch\/?\?v=\d+|reel\/\d+))/,
    frame: (path = '') =>
      `https://www.facebook.com/plugins/${/videos|watch|reel/.test(path) ? 'video' : 'post'}.php?href=${quoted(`https://www.facebook.com${path}`)}`,
    page: path => `https://www.facebook.com${path}`,
    shape: 'post',
  },
  {
    names: ['TikTok', 'تيك توك'],
    hosts: /^(?:www\.)?tiktok\.com$/,
    path: /^\/(?:(@[\w.]+)\/video\/|(?:embed(?:\/v2)?|player\/v1)\/)(\d{10,25})/,
    frame: (_, id) => `https://www.tiktok.com/player/v1/${id}`,
    page: (name, id) => `https://www.tiktok.com/${name || '@'}/video/${id}`,
    shape: 'tall',
  },
  {
    names: ['Spotify', 'سبوتيفاي'],
    hosts: /^open\.spotify\.com$/,
    path: /^\/(?:embed\/|intl-\w+\/)?(episode|show|track|album|playlist)\/([A-Za-z\d]{15,30})/,
    frame: (kind, id) => `https://open.spotify.com/embed/${kind}/${id}`,
    page: (kind, id) => `https://open.spotify.com/${kind}/${id}`,
    shape: 'sound',
  },
  {
    names: ['SoundCloud', 'ساوند كلاود'],
    hosts: /^w\.soundcloud\.com$/,
    path: /^\/player\/\?(?:.*&)?url=(https?(?::|%3A)(?:\/|%2F){2}(?:api\.)?soundcloud\.com(?:\/|%2F)[^&]+)/i,
    frame: (url = '') => `https://w.soundcloud.com/player/?url=${quoted(decoded(url))}`,
    page: (url = '') => decoded(url),
    shape: 'sound',
  },
];

/**
 * What an address shows within an article. The frame's address is made of the parts that are known, never the feed's own.
 *
 * @param address As `readAddress` gives it.
 * @returns Undefined for every other site.
 */
export function embedOf(address: string): Embed | undefined {
  const {hostname, pathname, search} = new URL(address);
  for (const {names, hosts, path, frame, page, shape} of sites) {
    if (!hosts.test(hostname)) continue;
    const groups = path
      .exec(pathname + search)
      ?.slice(1)
      .map(group => group ?? '');
    if (!groups) continue;
    const [site, arabic] = names;
    return {site, arabic, frame: frame(...groups), page: page(...groups), shape};
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken percent sign; the address is of a known host either way.
    return text;
  }
}
