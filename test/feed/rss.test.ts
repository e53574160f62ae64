import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/feed/parse.js';
import {feedFile, rssArticle} from './feed-files.js';

describe('the feed of a WordPress site', () => {
  it('tells of the site', async () => {
    const feed = parseFeed(await feedFile('wordpress.rss.xml'));
    expect(feed.title).to.equal('الصحيفة');
    expect(feed.url).to.equal('https://sahifa.example/');
    expect(feed.language).to.equal('ar');
    expect(feed.image).to.equal('https://sahifa.example/wp-content/uploads/icon-150x150.png');
    expect(feed.ttlSeconds).to.equal(1800);
    expect(feed.articles.length).to.equal(2);
  });

  it('gives its articles', async () => {
    const {articles} = parseFeed(await feedFile('wordpress.rss.xml'));
    const {summary, contentHtml, ...article} = articles[0]!;
    expect(summary).to.match(/^فتحت مكتبة الحيّ أبوابها .* \[…\]/);
    expect(contentHtml).to.contain('<h2>قاعة للأطفال</h2>');
    expect(article).to.deep.equal({
      id: 'https://sahifa.example/?p=1210',
      url: 'https://sahifa.example/%d8%a7%d9%81%d8%aa%d8%aa%d8%a7%d8%ad-%d9%85%d9%83%d8%aa%d8%a8%d8%a9/',
      title: 'افتتاح مكتبة الحيّ بعد ترميم دام عامين – صور',
      image: {
        url: 'https://sahifa.example/wp-content/uploads/2025/10/library.jpg',
        alt: 'واجهة المكتبة',
        width: 1024,
        height: 683,
      },
      authors: [{name: 'ليلى الحسن', url: undefined}],
      categories: ['ثقافة', 'كتب & مكتبات'],
      published: new Date('2025-10-01T07:30:00Z'),
      updated: undefined,
      language: undefined,
    });
  });
});

describe('RSS 1.0', () => {
  it('gives articles that stand beside the channel', async () => {
    const feed = parseFeed(await feedFile('rss-1.0.xml'));
    expect(feed.language).to.equal('ar');
    expect(feed.articles).to.have.length(1);
    expect(feed.articles[0]).to.deep.include({
      id: 'https://sahifa.example/maktaba',
      url: 'https://sahifa.example/maktaba',
      title: 'افتتاح مكتبة الحيّ',
      summary: 'أبوابها مفتوحة منذ الصباح.',
      authors: [{name: 'ليلى الحسن', url: undefined}],
      categories: ['ثقافة'],
      published: new Date('2025-10-01T07:30:00Z'),
    });
  });
});

describe('the link of an article', () => {
  const cases: [what: string, item: string, url: string | undefined][] = [
    ['is what link says', '<link>/a</link><guid>https://x.example/b</guid>', '/a'],
    ['may be in CDATA', '<link><![CDATA[ /a?b=1&c=2 ]]></link>', '/a?b=1&c=2'],
    ['is link, also after Atom’s', '<atom:link rel="alternate" href="/b"/><link>/a</link>', '/a'],
    ['is Atom’s when link is empty', '<link></link><atom:link href="/b"/>', '/b'],
    ['is never Atom’s to the feed itself', '<atom:link rel="self" href="/b"/>', undefined],
    ['is a guid that is an address', '<guid>https://sahifa.example/a</guid>', '/a'],
    [
      'is no guid that says it is none',
      '<guid isPermaLink="False">https://x.example/</guid>',
      undefined,
    ],
    ['is no guid that is a word', '<guid>abc</guid>', undefined],
    ['is at last a file', '<enclosure url="/a.mp3" type="audio/mpeg"/>', '/a.mp3'],
    ['is not a script', '<link>javascript:alert(1)</link>', undefined],
  ];
  for (const [what, item, url] of cases) {
    it(what, () => {
      const expected = url && new URL(url, 'https://sahifa.example/').href;
      expect(rssArticle(`<title>خبر</title>${item}`).url).to.equal(expected);
    });
  }

  const bases: [what: string, text: string, url: string][] = [
    [
      'relative to xml:base, nested',
      '<rss xml:base="https://a.example/b/"><channel><item xml:base="c/"><link>d</link></item></channel></rss>',
      'https://a.example/b/c/d',
    ],
    [
      'relative to the feed when xml:base is empty',
      '<rss xml:base=""><channel><item xml:base="#x"><link>d</link></item></channel></rss>',
      'https://sahifa.example/d',
    ],
  ];
  for (const [what, text, url] of bases) {
    it(`is ${what}`, () => {
      const {articles} = parseFeed(text, {url: 'https://sahifa.example/feed'});
      expect(articles[0]?.url).to.equal(url);
    });
  }

  it('is relative to the site when nobody says where the feed came from', () => {
    const {articles} = parseFeed(
      '<rss><channel><link>https://sahifa.example/</link><item><link>/a</link></item></channel></rss>',
    );
    expect(articles[0]?.url).to.equal('https://sahifa.example/a');
  });
});

describe('the byline of an article', () => {
  const cases: [item: string, names: string[]][] = [
    ['<author>ليلى الحسن</author>', ['ليلى الحسن']],
    ['<author>a@sahifa.example (ليلى الحسن)</author>', ['ليلى الحسن']],
    ['<author>ليلى الحسن &lt;a@sahifa.example&gt;</author>', ['ليلى الحسن']],
    ['<author>"ليلى الحسن" &lt;a@sahifa.example&gt;</author>', ['ليلى الحسن']],
    ['<author>ليلى الحسن (a@sahifa.example)</author>', ['ليلى الحسن']],
    ['<author>mailto:a@sahifa.example</author>', ['a@sahifa.example']],
    ['<author>a@sahifa.example</author>', ['a@sahifa.example']],
    ['<author><name>ليلى</name><uri>https://x.example/</uri></author>', ['ليلى']],
    ['<author><uri>https://x.example/</uri></author>', []],
    ['<author></author><dc:creator>ليلى</dc:creator>', ['ليلى']],
    [
      '<dc:creator>ليلى</dc:creator><dc:creator>سامر</dc:creator><dc:creator>ليلى</dc:creator>',
      ['ليلى', 'سامر'],
    ],
    ['<itunes:author>ليلى</itunes:author>', ['ليلى']],
    ['<author>\u202bليلى\u202c</author>', ['ليلى']],
    ['<author>Charlie "atrox" Collins</author>', ['Charlie "atrox" Collins']],
  ];
  for (const [item, names] of cases) {
    it(`of ${item} names ${names.join(' and ') || 'nobody'}`, () => {
      expect(rssArticle(item).authors.map(({name}) => name)).to.deep.equal(names);
    });
  }

  it('does not name the channel’s editor', () => {
    const {articles} = parseFeed(
      '<rss><channel><managingEditor>a@b.example</managingEditor><item><title>أ</title></item></channel></rss>',
    );
    expect(articles[0]?.authors).to.deep.equal([]);
  });
});

describe('the summary of an article', () => {
  const cases: [what: string, item: string, summary: string][] = [
    ['description', '<itunes:summary>ب</itunes:summary><description>أ</description>', 'أ'],
    [
      'itunes:summary when description is empty',
      '<description/><itunes:summary>ب</itunes:summary>',
      'ب',
    ],
    [
      'the description of a video',
      '<media:group><media:description>أ</media:description></media:group>',
      'أ',
    ],
    [
      'the content when there is nothing else',
      '<content:encoded>&lt;p&gt;أ&lt;/p&gt;</content:encoded>',
      'أ',
    ],
    ['description with raw markup in it', '<description><p>أ</p><p>ب</p></description>', 'أ ب'],
  ];
  for (const [what, item, summary] of cases) {
    it(`is ${what}`, () => {
      expect(rssArticle(item).summary).to.equal(summary);
    });
  }
});

describe('the dates of an article', () => {
  it('fall through to the next field when one is empty or unreadable', () => {
    const {published} = rssArticle('<pubDate>قريباً</pubDate><dc:date>2025-10-01</dc:date>');
    expect(published).to.deep.equal(new Date('2025-10-01T00:00:00Z'));
  });
});
