import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {parseFeedLazily} from '../../src/feed/parse-lazily.js';
import {parseFeed} from '../../src/feed/parse.js';
import {feedFile} from './feed-files.js';

function errorOf(text: string): FeedError {
  try {
    parseFeed(text);
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
  throw new Error('No error');
}

describe('what is no feed', () => {
  const cases: [what: string, text: string, message: string, hint: RegExp][] = [
    ['nothing', '', 'Not a feed: ', /address of a feed/],
    [
      'a page',
      '<!DOCTYPE html><html><body>404</body></html>',
      'Not a feed: <!DOCTYPE html><html><body>404</body></html>',
      /not of a page/,
    ],
    [
      'an outline',
      '<opml version="2.0"><body/></opml>',
      'Not a feed: <opml version="2.0"><body/></opml>',
      /address of a feed/,
    ],
    ['text', 'لا شيء\u202e هنا', 'Not a feed: لا شيء هنا', /address of a feed/],
    ['unknown JSON', '{"a": 1}', 'Not a feed: {"a": 1}', /items-path and map/],
    ['broken JSON', '{"a": ', 'Not a feed: {"a":', /items-path and map/],
    [
      'an error of WordPress',
      '{"code": "rest_no_route", "message": "لا مسار"}',
      'Not a feed: لا مسار',
      /items-path/,
    ],
  ];
  for (const [what, text, message, hint] of cases) {
    it(`such as ${what}, is said to be none`, () => {
      const error = errorOf(text);
      expect(error.kind).to.equal('format');
      expect(error.message).to.equal(message);
      expect(error.hint).to.match(hint);
    });
  }

  it('is quoted only as far as helps', () => {
    expect(errorOf('x'.repeat(1e6)).message.length).to.be.below(150);
  });
});

describe('parseFeed', () => {
  it('gives a feed without articles as one', () => {
    const {title, articles} = parseFeed('<rss><channel><title>الصحيفة</title></channel></rss>');
    expect(title).to.equal('الصحيفة');
    expect(articles).to.deep.equal([]);
  });

  it('reads the same from text, bytes and a buffer', async () => {
    const bytes = await feedFile('wordpress.rss.xml');
    const feed = parseFeed(new TextDecoder().decode(bytes));
    expect(parseFeed(bytes)).to.deep.equal(feed);
    expect(parseFeed(bytes.slice().buffer)).to.deep.equal(feed);
  });

  it('looks at the document, whatever the server calls it', async () => {
    const bytes = await feedFile('feed.json');
    expect(parseFeed(bytes, {contentType: 'text/html'}).articles).to.have.length(2);
  });
});

describe('parseFeedLazily', () => {
  it('reads what parseFeed reads', async () => {
    for (const file of [
      'wordpress.rss.xml',
      'blogger.atom.xml',
      'feed.json',
      'wordpress-posts.json',
    ]) {
      const bytes = await feedFile(file);
      expect(await parseFeedLazily(bytes), file).to.deep.equal(parseFeed(bytes));
    }
  });

  it('reads rare formats too', async () => {
    for (const file of ['blogger-posts.json', 'blogger-feed.json', 'contentful-entries.json']) {
      expect((await parseFeedLazily(await feedFile(file))).articles, file).to.have.length(1);
    }
  });

  it('says what parseFeed says of what is no feed', async () => {
    const error = await parseFeedLazily('<html>').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(FeedError).with.property('kind', 'format');
  });
});
