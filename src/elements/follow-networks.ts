// Whose profile an address is. No drawing, no state.
import {facebookIcon, telegramIcon, whatsappIcon, xIcon} from './icons.js';
import {
  blueskyIcon,
  emailIcon,
  googleIcon,
  instagramIcon,
  linkedinIcon,
  mastodonIcon,
  messengerIcon,
  nabdIcon,
  redditIcon,
  rssIcon,
  snapchatIcon,
  threadsIcon,
  tiktokIcon,
  viberIcon,
  youtubeIcon,
} from './rare-icons.js';

/** Strokes on a field of 24 by 24, by the names that the networks have in the words. */
export const followIcons = {
  facebook: facebookIcon,
  instagram: instagramIcon,
  x: xIcon,
  youtube: youtubeIcon,
  tiktok: tiktokIcon,
  snapchat: snapchatIcon,
  whatsapp: whatsappIcon,
  telegram: telegramIcon,
  threads: threadsIcon,
  linkedin: linkedinIcon,
  bluesky: blueskyIcon,
  mastodon: mastodonIcon,
  reddit: redditIcon,
  messenger: messengerIcon,
  viber: viberIcon,
  google: googleIcon,
  nabd: nabdIcon,
  rss: rssIcon,
  email: emailIcon,
};

export type FollowNetwork = keyof typeof followIcons;

const hosts: Record<string, FollowNetwork> = {
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'fb.me': 'facebook',
  'instagram.com': 'instagram',
  'x.com': 'x',
  'twitter.com': 'x',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'tiktok.com': 'tiktok',
  'snapchat.com': 'snapchat',
  'whatsapp.com': 'whatsapp',
  'wa.me': 'whatsapp',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'threads.com': 'threads',
  'threads.net': 'threads',
  'linkedin.com': 'linkedin',
  'bsky.app': 'bluesky',
  'reddit.com': 'reddit',
  'm.me': 'messenger',
  'messenger.com': 'messenger',
  'viber.com': 'viber',
  'news.google.com': 'google',
  'nabd.com': 'nabd',
};

const protocols: Record<string, FollowNetwork> = {
  'mailto:': 'email',
  'whatsapp:': 'whatsapp',
  'tg:': 'telegram',
  'viber:': 'viber',
  'feed:': 'rss',
};

/** Every Mastodon server has its own host; the path is `/@name` on all, which other sites have too. */
const MASTODON_HOST = /mastodon|mstdn|\.social$/;

const FEED_PATH = /(?:^|[/._-])(?:rss|feeds?|atom)(?:[/.]|$)|\.xml$/i;

/** The network that an address belongs to, on any of its hosts; undefined for a site of its own. */
export function networkOf(address: string): FollowNetwork | undefined {
  let url;
  try {
    url = new URL(address);
  } catch {
    // A TypeError: no address of anybody's.
    return undefined;
  }
  const {protocol, hostname, pathname, search} = url;
  const labels = hostname.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const host = labels.slice(from).join('.');
    if (Object.hasOwn(hosts, host)) return hosts[host];
  }
  if (protocols[protocol]) return protocols[protocol];
  if (pathname.startsWith('/@') && MASTODON_HOST.test(hostname)) return 'mastodon';
  return FEED_PATH.test(pathname) || search.startsWith('?feed=') ? 'rss' : undefined;
}
