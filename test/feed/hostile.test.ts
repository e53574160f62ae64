import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {FeedError} from '../../src/feed/feed-error.js';
import type {Article, Feed} from '../../src/feed/model.js';
import {parseFeed} from '../../src/feed/parse.js';
import {parseFeedLazily} from '../../src/feed/parse-lazily.js';
import {hostileFeeds} from './hostile-feeds.mjs';

interface Payloads {
  markup: string[];
  text: string[];
  addresses: string[];
}

const HARMLESS = 'خبر سليم';
const url = 'https://sahifa.example/feed';

/** Controls, overrides, isolates and tags, which turn text round or hide in it. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u206f\u{e0000}-\u{e007f}]/u;

function textsOf({title, articles}: Feed): string[] {
  return [
    title,
    ...articles.flatMap(({title, summary, authors, categories, image}: Article) => [
      title,
      summary,
      image?.alt ?? '',
      image?.caption ?? '',
      image?.credit ?? '',
      ...authors.flatMap(({name, bio = ''}) => [name, bio]),
      ...categories,
    ]),
  ];
}

function addressesOf({url, image, articles}: Feed): string[] {
  return [
    url,
    image,
    ...articles.flatMap(({url, image, authors}) => [
      url,
      image?.url,
      ...(image?.sizes ?? []).map(size => size.url),
      ...authors.flatMap(author => [author.url, author.image]),
    ]),
  ].filter(address => address !== undefined);
}

/** What must be true of every feed that was read, whatever was in it. */
function assertHarmless(feed: Feed): void {
  for (const text of textsOf(feed)) {
    expect(text).to.be.a('string');
    expect(FORBIDDEN.test(text), JSON.stringify(text.slice(0, 200))).to.equal(false);
  }
  for (const address of addressesOf(feed)) {
    expect(address).to.match(/^https?:\/\//);
    const {protocol, username, password, href} = new URL(address);
    expect([protocol === 'http:' || protocol === 'https:', username, password]).to.deep.equal([
      true,
      '',
      '',
    ]);
    expect(href.length).to.be.below(13_000);
  }
  for (const {published, updated} of feed.articles) {
    for (const date of [published, updated]) {
      if (date) expect(Number.isFinite(date.getTime())).to.equal(true);
    }
  }
  expect('polluted' in {}).to.equal(false);
}

async function read(feed: string): Promise<Feed | undefined> {
  try {
    return await parseFeedLazily(feed, {url});
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return undefined;
  }
}

describe('a hostile feed', () => {
  let payloads: Payloads;
  before(async () => {
    const response = await fetch(new URL('../fixtures/hostile-payloads.json', import.meta.url));
    payloads = (await response.json()) as Payloads;
  });

  it('gives plain text and safe addresses from every field of every format', async () => {
    const {markup, text, addresses} = payloads;
    const cases = [...markup, ...text, ...addresses].map((payload, index) => ({
      text: `${HARMLESS} ${payload} ${HARMLESS}`,
      address: addresses[index % addresses.length]!,
    }));
    for (const [name, body] of hostileFeeds(cases)) {
      const feed = await read(body);
      if (feed) assertHarmless(feed);
      // One that is escaped as it should be loses nothing but what harms.
      if (/raw/.test(name)) continue;
      expect(feed?.articles.length, name).to.equal(cases.length);
      for (const {title} of feed!.articles) expect(title, name).to.include(HARMLESS);
    }
  });

  it('whose text looks like markup but is none keeps it', () => {
    const sums = ['3 < 4 و 5 > 2', 'AT&T', 'a&b=c', '«قال» "نعم"', "it's", '100% & أكثر'];
    for (const sum of sums) {
      const [, body] = hostileFeeds([{text: sum, address: 'https://a.example/1'}]).find(
        ([name]) => name === 'JSON Feed',
      )!;
      expect(parseFeed(body, {url}).articles[0]!.title).to.equal(sum);
    }
  });

  it('of generated payloads is read alike: never a throw, never a dangerous value', async function () {
    this.timeout(60_000);
    const {markup, text, addresses} = payloads;
    const encode = fc.constantFrom<(payload: string) => string>(
      payload => payload,
      payload => payload.replace(/[<>"']/g, letter => `&#${letter.charCodeAt(0)};`),
      payload => payload.replace(/[<>"']/g, letter => `&#x${letter.charCodeAt(0).toString(16)};`),
      payload => payload.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
      payload => encodeURIComponent(payload.slice(0, 500).replace(/\p{Cs}/gu, '')),
      payload => payload.toUpperCase(),
      payload => [...payload].slice(0, 500).join('\u0000'),
      payload => `]]>${payload}<![CDATA[`,
      payload => `"${payload}'`,
    );
    const piece = fc.oneof(
      fc.constantFrom(...markup, ...text, ...addresses),
      fc.string({unit: 'binary', maxLength: 40}),
      fc.string({unit: fc.constantFrom(...'<>&;"\'/=!-[]? \n\u0000\u202ea#x1'), maxLength: 40}),
    );
    const payload = fc
      .tuple(fc.array(piece, {minLength: 1, maxLength: 3}), encode, encode)
      .map(([pieces, inner, outer]) => outer(inner(pieces.join(''))));
    await fc.assert(
      fc.asyncProperty(payload, payload, async (body, address) => {
        for (const [, feed] of hostileFeeds([{text: body, address}])) {
          const result = await read(feed);
          if (result) assertHarmless(result);
        }
      }),
      {numRuns: 150},
    );
  });
});
