import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {FeedError} from '../../src/feed/feed-error.js';
import {jsonFormats} from '../../src/feed/json-formats.js';
import {parseFeed} from '../../src/feed/parse.js';

/** What breaks readers: beginnings without an end, and ends without a beginning. */
const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '<a',
  '<a>',
  '</a>',
  '<a ',
  '<a b="',
  "<a b='",
  '<a b="<c"',
  ' a="<b"',
  '<a b=',
  '="',
  "='",
  '<!',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE x [',
  ']',
  '&',
  '&#',
  '&#x',
  '&a',
  '&amp;',
  '&lt;b',
  '&lt;!--',
  '&lt;script&gt;',
  '<item>',
  '</item>',
  '<entry>',
  '<title>',
  '</title>',
  '<link>',
  '<guid>',
  '<author>',
  '<media:group>',
  '<items>',
  '<content type="xhtml">',
  '<x xmlns:',
  '<x xmlns="',
  '<x xml:base="',
  ' xmlns:a="b"',
  '(',
  '@',
  '<@',
  '"',
  "'",
  ' ',
  '\n',
  ':',
  '1',
  '1:',
  '12:00',
  '-',
  'a',
  'ع',
  'كا',
  '\ud800',
  '\u202e',
  '\0',
] as const;

/** Where hostile text may stand. */
const places = [
  '%',
  '<rss>%',
  '<rss><channel><item>%',
  '<rss><channel><item><title %',
  '<rss><channel><item><title>%</title></item></channel></rss>',
  '<rss><channel><item><title><![CDATA[%]]></title></item></channel></rss>',
  '<rss><channel><item><description>%</description></item></channel></rss>',
  '<rss><channel><item><author>%</author></item></channel></rss>',
  '<rss><channel><item><pubDate>%</pubDate></item></channel></rss>',
  '<rss><channel><item><link>%</link></item></channel></rss>',
  '<rss><channel><item><enclosure url="%" type="%"/></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">%',
  '{"items": [{"content_html": "%"}]}',
  '{"items": [%]}',
] as const;

const text = fc
  .tuple(fc.constantFrom(...places), fc.array(fc.constantFrom(...pieces), {maxLength: 60}))
  .map(([place, parts]) => place.replaceAll('%', () => parts.join('')));

const input = fc.oneof(
  text,
  text.map(string => new TextEncoder().encode(string)),
  fc.uint8Array({maxLength: 300}),
  fc.json({maxDepth: 4}),
);

/** The error that reading ends with, if any. */
function failure(feed: string | Uint8Array): unknown {
  try {
    const {articles} = parseFeed(feed, {url: 'https://sahifa.example/feed'});
    for (const {url, image} of articles) {
      for (const address of [url, image?.url]) {
        if (address && !/^https?:\/\//.test(address)) return `unsafe address ${address}`;
      }
    }
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('hostile input', () => {
  it('gives a feed or a FeedError, whatever it is', () => {
    fc.assert(
      fc.property(input, feed => {
        const error = failure(feed);
        if (error !== undefined && !(error instanceof FeedError)) throw error;
      }),
      {numRuns: 2000},
    );
  });

  /** Milliseconds. */
  function time(feed: string): number {
    const start = performance.now();
    failure(feed);
    return performance.now() - start;
  }

  /**
   * Fails when four times the text takes more than eight times as long, for short, longer and long texts alike. Short ones are
   * quick to try, but a pause for garbage may look like growth there; work that grows with the square fails at every length.
   */
  function expectLinear(what: string, feed: (length: number) => string, length: number): void {
    const seen: string[] = [];
    for (const scale of [1, 4, 16]) {
      const short = feed(scale * length);
      const long = feed(scale * 4 * length);
      failure(short); // once, to have it compiled
      let shortest = Infinity;
      let longest = Infinity;
      for (let attempt = 0; attempt < 4; attempt++) {
        shortest = Math.min(shortest, time(short));
        longest = Math.min(longest, time(long));
        if (longest < 8 * shortest + 20) return;
      }
      seen.push(`${long.length}: ${longest} ms, a quarter of it: ${shortest} ms`);
      if (longest > 5000) break;
    }
    expect.fail(`${what} takes ${seen.join('; ')}`);
  }

  // Work that grows with the square of the length takes sixteen times as long for four times the text.
  for (const place of places) {
    it(`takes time in proportion to its length in ${place}`, function () {
      this.timeout(60_000);
      for (const [index, piece] of pieces.entries()) {
        for (const repeated of [piece, piece + pieces[(index * 7 + 3) % pieces.length]]) {
          const repeat = (length: number) => repeated.repeat(length / repeated.length);
          expectLinear(
            JSON.stringify(repeated),
            length => place.replaceAll('%', () => repeat(length)),
            25_000,
          );
        }
      }
    });
  }

  /** Documents in which each of many things could be asked to look at all of the rest. */
  const wide: [what: string, feed: (length: number) => string][] = [
    [
      'items below the depth limit',
      length => `<rss>${'<items>'.repeat(198)}${'<item><title>أ'.repeat(length / 14)}`,
    ],
    [
      'many names in a namespace with a long address',
      length => {
        const names = Array.from({length: length / 20}, (_, at) => `<a:n${at}/>`).join('');
        return `<rss xmlns:a="${'x'.repeat(length / 2)}"><channel><item>${names}`;
      },
    ],
    [
      'an item with many fields',
      length => `<rss><item>${'<author>أ</author>'.repeat(length / 18)}`,
    ],
    [
      'an item with many different authors',
      length =>
        `<rss><item>${Array.from({length: length / 20}, (_, at) => `<author>${at}</author>`).join('')}`,
    ],
    ['many attributes', length => `<rss><item><link ${'a b '.repeat(length / 4)}>/a`],
    ['a long title', length => `<rss><item><title>${'خبر &amp;amp; '.repeat(length / 14)}`],
  ];
  for (const [what, feed] of wide) {
    it(`takes time in proportion to its length with ${what}`, function () {
      this.timeout(60_000);
      expectLinear(what, feed, 100_000);
    });
  }

  it('nested as deep as it likes is no deeper than the tree', () => {
    for (const tag of ['items', 'a', 'channel', 'media:group', 'title']) {
      const feed = `<rss><channel>${`<${tag}>`.repeat(50_000)}<item><title>أ</title>`;
      expect(failure(feed), tag).to.equal(undefined);
    }
  });

  it('of entries that all link to each other is read once', () => {
    const link = (id: number) => ({sys: {type: 'Link', linkType: 'Entry', id: `${id}`}});
    const ids = [...Array(100).keys()];
    const items = ids.map(id => ({
      sys: {type: 'Entry', id: `${id}`},
      fields: {title: 'خبر', authors: ids.map(link)},
    }));
    const feed = JSON.stringify({sys: {type: 'Array'}, items});
    expect(parseFeed(feed, {}, jsonFormats).articles).to.have.length(100);
  });

  it('of deep Contentful fields does not exhaust the stack', () => {
    const deep = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
    const feed = `{"sys":{"type":"Array"},"items":[{"fields":{"title":"أ","b":${deep}}}]}`;
    expect(parseFeed(feed, {}, jsonFormats).articles[0]?.title).to.equal('أ');
  });

  it('of deep JSON does not exhaust the stack', () => {
    const deep = '{"media_details":{"sizes":{"a":'.repeat(50_000) + '1' + '}}}'.repeat(50_000);
    const feed = `[{"title":{"rendered":"أ"},"_embedded":{"wp:featuredmedia":[${deep}]}}]`;
    expect(failure(feed)).to.equal(undefined);
  });
});
