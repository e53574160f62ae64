// In a file of its own, whose page has not read any feed: what is learnt stays learnt.
import {expect} from '@open-wc/testing';
import {parseFeedLazily} from '../../src/feed/parse-lazily.js';

const rss = (item: string) => `<rss><channel><item>${item}</item></channel></rss>`;

describe('words that few feeds hold', () => {
  it('are not fetched for a feed that has none of them', async () => {
    await parseFeedLazily(
      rss(
        '<title>أ &amp;nbsp; &laquo;ب&raquo;</title><pubDate>Wed, 01 Oct 2025 10:30:00 EST</pubDate>',
      ),
    );
    const fetched = performance.getEntriesByType('resource').map(({name}) => name);
    expect(fetched.filter(name => name.includes('rare-words.ts'))).to.deep.equal([]);
  });

  it('are fetched before the feed is shown that has one', async () => {
    const {articles} = await parseFeedLazily(
      rss('<title>قلب &amp;hearts;</title><pubDate>2025 أكتوبر 1</pubDate>'),
    );
    expect(articles[0]?.title).to.equal('قلب ♥');
    expect(articles[0]?.published).to.deep.equal(new Date('2025-10-01T00:00:00Z'));
  });
});
