import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Feed} from '../../src/feed/model.js';
import {jsonFormats} from '../../src/feed/json-formats.js';
import {parseFeed} from '../../src/feed/parse.js';
import {writeJsonFeed} from '../../src/relay/write-json-feed.js';

const files = [
  '/demo/feeds/rss.xml',
  '/demo/feeds/atom.xml',
  '/demo/feeds/feed.json',
  '/demo/feeds/wordpress.json',
  '/test/fixtures/feeds/wordpress.rss.xml',
  '/test/fixtures/feeds/wordpress-posts.json',
  '/test/fixtures/feeds/rss-1.0.xml',
  '/test/fixtures/feeds/windows-1256.xml',
  '/test/fixtures/feeds/blogger-feed.json',
  '/test/fixtures/feeds/blogger-posts.json',
  '/test/fixtures/feeds/contentful-entries.json',
  '/test/fixtures/feeds/feed.json',
];

const url = 'https://news.example/feed/';

/** Without the fields that are undefined, and without white space at the ends of markup. */
function plain(feed: Feed): unknown {
  return JSON.parse(
    JSON.stringify(feed, (name, value: unknown) =>
      name === 'contentHtml' && typeof value === 'string' ? value.trim() : value,
    ),
  );
}

const readBack = (feed: Feed) => parseFeed(writeJsonFeed(feed, {feedUrl: url}));

describe('a feed that comes through the relay', () => {
  for (const file of files) {
    it(`is what ${file} is when it is read directly`, async () => {
      const bytes = await (await fetch(file)).arrayBuffer();
      const feed = parseFeed(bytes, {url}, jsonFormats);
      expect(feed.articles).not.to.deep.equal([]);
      expect(plain(readBack(feed))).to.deep.equal(plain(feed));
    });
  }

  it('keeps how long it wants to be left alone, and what is known of pictures and people', () => {
    const image = {
      url: 'https://news.example/1200.webp',
      alt: 'ميناء عند الفجر',
      width: 1200,
      height: 675,
      caption: 'قوارب الصيد تعود مع أول الضوء',
      credit: 'قسم التصوير',
      sizes: [
        {url: 'https://news.example/480.webp', width: 480},
        {url: 'https://news.example/1200.webp', width: 1200},
      ],
    };
    const rss =
      '<rss><channel><title>أخبار</title><ttl>5</ttl><item><title>خبر</title></item></channel></rss>';
    const feed = parseFeed(rss, {url});
    const author = {
      name: 'ليان الندى',
      url: 'https://news.example/layan',
      image: 'https://news.example/layan.webp',
      bio: 'تكتب عن التقنية والناس.',
    };
    Object.assign(feed.articles[0]!, {image, authors: [author]});
    const {ttlSeconds, articles} = readBack(feed);
    expect(ttlSeconds).to.equal(300);
    expect(articles[0]!.image).to.deep.equal(image);
    expect(articles[0]!.authors).to.deep.equal([author]);
  });

  it('stays what it is whatever its texts are', () => {
    const text = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 40}),
      fc.constantFrom(
        'a &lt; b',
        '<b>خبر</b>',
        '&amp;nbsp;',
        '"',
        '<![CDATA[x]]>',
        '\u202eخبر',
        '',
      ),
    );
    const escape = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    fc.assert(
      fc.property(text, text, text, text, (title, description, content, category) => {
        const rss = `<rss><channel><title>${escape(title)}</title><item><title>${escape(title)}</title>
          <description>${escape(description)}</description><content:encoded>${escape(content)}</content:encoded>
          <category>${escape(category)}</category><link>https://news.example/1</link></item></channel></rss>`;
        const feed = parseFeed(rss, {url});
        expect(plain(readBack(feed))).to.deep.equal(plain(feed));
      }),
    );
  });
});
