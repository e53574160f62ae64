// Networks that few pages name, fetched when one does. Stands alone: what it draws with comes with each call.
import type {TemplateResult} from 'lit';
import type {ShareOutcome} from './share-events.js';
import {
  blueskyIcon,
  emailIcon,
  linkedinIcon,
  mastodonIcon,
  messengerIcon,
  printIcon,
  qrIcon,
  redditIcon,
  smsIcon,
  threadsIcon,
  viberIcon,
} from './rare-icons.js';
import type {Shared, ShareNetwork, ShareSurface} from './share-networks.js';

const SERVER_KEY = 'newsalist-mastodon';

/** Milliseconds in which an app that is there has taken the focus. */
const APP_START = 2500;

const app = {phrase: 'shareBy', act: appOpened} as const;

/**
 * @see https://developers.facebook.com/docs/threads/threads-web-intents
 * @see https://docs.bsky.app/docs/advanced-guides/intent-links
 * @see https://developers.viber.com/docs/tools/share-button/
 * @see https://www.rfc-editor.org/rfc/rfc6068#section-5 for the lines of a mail
 */
export const rareNetworks: Record<string, ShareNetwork> = {
  // For browsers on a computer Facebook asks for an app id of the page's own.
  messenger: {
    icon: messengerIcon,
    color: '#0a6bf2',
    address: 'fb-messenger://share?link={url}',
    ...app,
  },
  linkedin: {
    icon: linkedinIcon,
    color: '#0a66c2',
    address: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
  },
  threads: {
    icon: threadsIcon,
    color: '#101010',
    address: 'https://www.threads.com/intent/post?text={text}&url={url}',
  },
  bluesky: {
    icon: blueskyIcon,
    color: '#0a66dd',
    address: 'https://bsky.app/intent/compose?text={text}%0A{url}',
  },
  mastodon: {icon: mastodonIcon, color: '#563acc', phrase: 'shareBy', act: askForServer},
  reddit: {
    icon: redditIcon,
    color: '#c93a00',
    address: 'https://www.reddit.com/submit?url={url}&title={headline}&type=LINK',
  },
  viber: {
    icon: viberIcon,
    color: '#665cac',
    address: 'viber://forward?text={text}%0A{url}',
    ...app,
  },
  email: {
    icon: emailIcon,
    address: 'mailto:?subject={headline}&body={text}%0D%0A{url}',
    ...app,
  },
  // `?&`: Android reads the body after `?`, older iPhones after `&`.
  sms: {icon: smsIcon, address: 'sms:?&body={text}%0A{url}', ...app},
  print: {icon: printIcon, isPlain: true, act: printPage},
  qr: {icon: qrIcon, act: drawCode},
};

async function printPage(): Promise<ShareOutcome> {
  print();
  return 'opened';
}

/** A browser does not say whether an app took a link; the page loses the focus if one did. */
function appOpened(): Promise<ShareOutcome> {
  return new Promise(resolve => {
    const end = (outcome: ShareOutcome) => {
      clearTimeout(timer);
      removeEventListener('blur', left);
      removeEventListener('pagehide', left);
      resolve(outcome);
    };
    const left = () => end('opened');
    const timer = setTimeout(end, APP_START, 'failed');
    addEventListener('blur', left);
    addEventListener('pagehide', left);
  });
}

/** Every Mastodon server has a share page of its own, so a reader names theirs; it is kept only if they say so. */
async function askForServer(
  shared: Shared,
  {html, words, addressOf, done}: ShareSurface,
): Promise<TemplateResult> {
  const known = keptServer();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const [field, remember] = form.querySelectorAll('input');
    const server = serverOf(field!.value);
    if (!server) return;
    keepServer(remember!.checked ? server : '');
    const address = `https://${server}/share?text={text}%0A{url}`;
    window.open(addressOf(address, shared), '_blank', 'noopener');
    done('opened');
  };
  return html`<form @submit=${submit}>
    <label
      >${words.server}<input
        name="server"
        dir="ltr"
        required
        placeholder="mastodon.social"
        .value=${known}
    /></label>
    <label><input type="checkbox" name="remember" .checked=${!!known} />${words.remember}</label>
    <button>${words.proceed}</button>
  </form>`;
}

/** The host of what a reader wrote: `mastodon.social`, its address, or `@name@mastodon.social`. */
export function serverOf(written: string): string | undefined {
  const host = written
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/^.*@/, '');
  return /^[^\s:?#]+\.[^\s.:?#]+(:\d+)?$/.test(host) ? host : undefined;
}

function keptServer(): string {
  try {
    return serverOf(localStorage.getItem(SERVER_KEY) ?? '') ?? '';
  } catch {
    return ''; // A page in a sandbox has no storage.
  }
}

function keepServer(server: string): void {
  try {
    if (server) localStorage.setItem(SERVER_KEY, server);
    else localStorage.removeItem(SERVER_KEY);
  } catch {
    // The same: the reader writes it again the next time.
  }
}

async function drawCode({url}: Shared, {html, words}: ShareSurface): Promise<TemplateResult> {
  const {qrPath} = await import('./share-qr.js');
  const {path, size} = qrPath(url);
  const frame = `0 0 ${size} ${size}`;
  return html`<svg class="code" viewBox=${frame} role="img" aria-label=${words.qrAlt}>
    <path fill="#fff" d="M0 0h${size}v${size}H0"></path>
    <path d=${path}></path>
  </svg>`;
}
