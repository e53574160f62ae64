import type {Words} from '../words.js';
import {networks} from './latin-networks.js';

export const words: Words = {
  ...networks,
  ticker: 'News flash',
  tickerRegion: 'News ticker',
  play: 'Start the ticker',
  pause: 'Pause the ticker',
  next: 'Next headline',
  previous: 'Previous headline',
  close: 'Close the ticker',
  urgent: 'Breaking',
  fresh: 'New',
  counter: '{n} of {total}',

  by: 'By {author}',
  published: 'Published {date}',
  updated: 'Updated {date}',

  relatedHeading: 'Related articles',
  latestHeading: 'Latest articles',
  rowNext: 'Next articles',
  rowPrevious: 'Previous articles',
  whyRelated: 'Words in common: {words}',
  whyCategory: 'From the same section',
  whyLatest: 'From the latest news',

  previousArticle: 'Previous article',
  nextArticle: 'Next article',

  shareHeading: 'Share this article',
  shareVia: 'Share on {network}, opens in a new window',
  shareBy: 'Share by {network}',
  more: 'More',
  copied: 'Link copied',
  shared: 'Shared',
  opened: '{network} opened in a new window',
  failed: 'Copying failed. Copy the link from here:',
  server: 'Your Mastodon server',
  remember: 'Remember this server',
  proceed: 'Continue',
  qrAlt: 'QR code with the link to this article',

  email: 'email',
  sms: 'text message',
  print: 'Print',
  qr: 'QR code',
  copy: 'Copy link',
  native: 'Share…',

  loading: 'Loading the news…',
  empty: 'No news right now',
  error: 'The news could not be loaded',
  retry: 'Try again',
};
