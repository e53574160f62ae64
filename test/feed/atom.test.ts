import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/feed/parse.js';
import {atomArticle, feedFile} from './feed-files.js';

describe('the Atom feed of a Blogger page', () => {
  it('gives its articles', async () => {
    const feed = parseFeed(await feedFile('blogger.atom.xml'));
    expect(feed.title).to.equal('دفتر المطبخ');
    expect(feed.url).to.equal('https://daftar.example/');
    expect(feed.articles).to.deep.equal([
      {
        id: 'tag:blogger.com,1999:blog-700.post-900',
        url: 'https://daftar.example/2025/10/saj.html',
        title: 'خبز الصاج في البيت',
        summary: 'نعجن الطحين بالماء والملح.',
        contentHtml:
          '<p>نعجن الطحين بالماء والملح.</p><img src="https://blogger.example/img/s640/saj.jpg" width="640" height="480" />',
        image: {
          url: 'https://blogger.example/img/s640/saj.jpg',
          alt: '',
          width: 640,
          height: 480,
        },
        authors: [{name: 'هدى', url: 'http://www.blogger.com/profile/1'}],
        categories: ['خبز'],
        published: new Date('2025-10-01T07:30:00Z'),
        updated: new Date('2025-10-01T07:31:00Z'),
        language: undefined,
      },
    ]);
  });
});

describe('Atom', () => {
  it('of 2003 is read too', () => {
    const {articles} = parseFeed(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">&lt;b&gt;أ&lt;/b&gt;</title><issued>2003-12-31T10:14:55Z</issued></entry></feed>',
    );
    expect(articles[0]).to.deep.include({
      title: 'أ',
      published: new Date('2003-12-31T10:14:55Z'),
    });
  });

  it('with an entry alone is a feed of one', () => {
    const {articles} = parseFeed(
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>أ</title></entry>',
    );
    expect(articles.map(({title}) => title)).to.deep.equal(['أ']);
  });

  const links: [what: string, links: string, url: string | undefined][] = [
    [
      'a page',
      '<link type="application/pdf" href="/a.pdf"/><link type="text/html" href="/a"/>',
      '/a',
    ],
    ['the alternate', '<link rel="self" href="/s"/><link rel="alternate" href="/a"/>', '/a'],
    ['text where href is missing', '<link>/a</link>', '/a'],
    ['an id that is an address', '<id>https://sahifa.example/a</id>', '/a'],
    ['at last a file', '<link rel="enclosure" href="/a.mp3"/>', '/a.mp3'],
    ['nothing else', '<link rel="replies" href="/r"/><link rel="edit" href="/e"/>', undefined],
  ];
  for (const [what, entry, url] of links) {
    it(`links an article to ${what}`, () => {
      const expected = url && new URL(url, 'https://sahifa.example/').href;
      expect(atomArticle(entry).url).to.equal(expected);
    });
  }

  const authors: [what: string, entry: string, name: string][] = [
    ['its own author', '<author><name>ليلى</name></author>', 'ليلى'],
    ['its source’s', '<source><author><name>سامر</name></author></source>', 'سامر'],
    ['the feed’s', '<title>أ</title>', 'هدى'],
  ];
  for (const [what, entry, name] of authors) {
    it(`gives an entry ${what}`, () => {
      const article = atomArticle(entry, '<author><name>هدى</name></author>');
      expect(article.authors.map(author => author.name)).to.deep.equal([name]);
    });
  }

  const contents: [what: string, content: string, html: string][] = [
    ['html', '<content type="html">&lt;p&gt;أ&lt;/p&gt;</content>', '<p>أ</p>'],
    ['text', '<content>أ &lt;b&gt; &amp;</content>', 'أ &lt;b> &amp;'],
    [
      'xhtml, without its prefixes',
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>أ &lt; ب</h:p></h:div></content>',
      '<p>أ &lt; ب</p>',
    ],
    ['nothing but an address', '<content src="https://x.example/a"/>', ''],
  ];
  for (const [what, content, html] of contents) {
    it(`gives content of ${what} as markup`, () => {
      expect(atomArticle(content).contentHtml).to.equal(html);
    });
  }

  it('prefers the label of a category to its term', () => {
    const {categories} = atomArticle('<category term="c" label="ثقافة"/><category term="كتب"/>');
    expect(categories).to.deep.equal(['ثقافة', 'كتب']);
  });
});
