import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.js';
import {jsonFormats} from '../../src/feed/json-formats.js';
import type {Article} from '../../src/feed/model.js';
import {parseFeed, type ParseOptions} from '../../src/feed/parse.js';
import {feedFile} from './feed-files.js';

const url = 'https://sahifa.example/feed';
const parse = (json: unknown, options: ParseOptions = {}) =>
  parseFeed(JSON.stringify(json), {url, ...options}, jsonFormats);
const only = (json: unknown, options?: ParseOptions): Article => parse(json, options).articles[0]!;

describe('JSON Feed', () => {
  it('gives its articles', async () => {
    const feed = parseFeed(await feedFile('feed.json'));
    expect(feed.title).to.equal('الصحيفة');
    expect(feed.url).to.equal('https://sahifa.example/');
    expect(feed.language).to.equal('ar');
    expect(feed.image).to.equal('https://sahifa.example/icon.png');
    expect(feed.articles[0]).to.deep.equal({
      id: '1210',
      url: 'https://sahifa.example/maktaba',
      title: 'افتتاح مكتبة الحيّ',
      summary: 'أبوابها مفتوحة.',
      contentHtml: '<p>أبوابها مفتوحة.</p><img src="/library.jpg" alt="واجهة المكتبة">',
      image: {
        url: 'https://sahifa.example/library.jpg',
        alt: 'واجهة المكتبة',
        width: undefined,
        height: undefined,
      },
      authors: [{name: 'ليلى الحسن', url: undefined}],
      categories: ['ثقافة', 'كتب'],
      published: new Date('2025-10-01T07:30:00Z'),
      updated: new Date('2025-10-01T08:00:00Z'),
      language: undefined,
    });
    expect(feed.articles[1]).to.deep.include({
      url: 'https://rasd.example/w',
      summary: '3 < 5 درجات & غيوم',
      contentHtml: '3 &lt; 5 درجات &amp; غيوم',
      authors: [{name: 'هيئة التحرير', url: 'https://sahifa.example/team'}],
      published: new Date('2025-09-30T18:05:00Z'),
    });
  });

  const wrong: unknown[] = [null, true, 5, 'نص', [], [[]], {}, {name: {}}, [null], [{name: 3}]];
  const fields =
    'id url title summary content_html content_text image authors author tags date_published language';
  for (const field of fields.split(' ')) {
    it(`drops ${field} of a wrong type and keeps the article`, () => {
      for (const value of wrong) {
        const {articles} = parse({items: [{title: 'خبر', url: '/a', [field]: value}]});
        expect(articles).to.have.length(1);
        expect(articles[0]?.title).to.equal(
          field === 'title' ? (['نص', 5].includes(value as never) ? `${value}` : '') : 'خبر',
        );
      }
    });
  }

  it('leaves out items that are none', () => {
    expect(parse({items: [null, 'x', 7, {title: 'خبر'}]}).articles).to.have.length(1);
  });

  it('shows a title as it stands, for it is text', () => {
    expect(only({items: [{title: 'AT&amp;T <b>'}]}).title).to.equal('AT&amp;T <b>');
  });

  it('is mended when strings hold raw line ends, and read behind a byte order mark', () => {
    const {articles} = parseFeed('\ufeff {"items": [{"title": "خبر\nعاجل\u0001"}]}');
    expect(articles[0]?.title).to.equal('خبر عاجل');
  });

  it('cannot reach what all objects have', () => {
    const text = '{"items": [{"__proto__": {"title": "خبر"}, "constructor": 1, "id": "a"}]}';
    expect(parseFeed(text).articles[0]).to.deep.include({id: 'a', title: ''});
    expect(({} as {title?: string}).title).to.equal(undefined);
  });

  it('is not mixed with what an old library gives to all objects', () => {
    Object.defineProperty(Object.prototype, 'summary', {value: 'دخيل', configurable: true});
    try {
      expect(only({items: [{title: 'خبر'}]}).summary).to.equal('');
    } finally {
      delete (Object.prototype as {summary?: string}).summary;
    }
  });
});

describe('the posts of a WordPress site', () => {
  it('come with their people, categories and pictures when embedded', async () => {
    const {articles} = parseFeed(await feedFile('wordpress-posts.json'), {url});
    const {summary, contentHtml, ...article} = articles[0]!;
    expect(summary).to.equal('فتحت مكتبة الحيّ أبوابها […]');
    expect(contentHtml).to.equal('<p>فتحت مكتبة الحيّ أبوابها أمام القرّاء صباح اليوم.</p>');
    const uploads = 'https://sahifa.example/wp-content/uploads/2025/10/';
    expect(article).to.deep.equal({
      id: 'https://sahifa.example/?p=1210',
      url: 'https://sahifa.example/%d8%a7%d9%81%d8%aa%d8%aa%d8%a7%d8%ad/',
      title: 'افتتاح مكتبة الحيّ “بعد ترميم” دام عامين',
      image: {
        url: `${uploads}library.jpg`,
        alt: 'واجهة المكتبة',
        width: 1024,
        height: 683,
        sizes: [
          {url: `${uploads}library-300x200.jpg`, width: 300},
          {url: `${uploads}library-768x512.jpg`, width: 768},
          {url: `${uploads}library.jpg`, width: 1024},
        ],
      },
      authors: [{name: 'ليلى الحسن', url: 'https://sahifa.example/author/layla/'}],
      categories: ['ثقافة', 'كتب & مكتبات'],
      published: new Date('2025-10-01T07:30:00Z'),
      updated: new Date('2025-10-01T08:00:00Z'),
      language: undefined,
    });
  });

  it('come with what the site says of a picture and of its author', () => {
    const {articles} = parse([
      {
        title: {rendered: 'أ'},
        _embedded: {
          author: [
            {
              name: 'ليلى الحسن',
              description: 'تكتب عن <b>المكتبات</b>.',
              avatar_urls: {'24': '/24.png', '96': '/96.png'},
            },
          ],
          'wp:featuredmedia': [
            {
              source_url: '/p.jpg',
              caption: {rendered: '<p>واجهة المكتبة</p>\n'},
              media_details: {image_meta: {credit: 'هدى'}},
            },
          ],
        },
      },
    ]);
    expect(articles[0]?.authors[0]).to.include({
      bio: 'تكتب عن المكتبات.',
      image: new URL('/96.png', url).href,
    });
    expect(articles[0]?.image).to.include({caption: 'واجهة المكتبة', credit: 'هدى'});
  });

  it('come without what could not be embedded', async () => {
    const {articles} = parseFeed(await feedFile('wordpress-posts.json'), {url});
    expect(articles[1]).to.deep.include({authors: [], categories: [], image: undefined});
  });

  const shapes: [what: string, json: unknown, titles: string[]][] = [
    ['one post', {title: {rendered: 'أ'}, link: '/a'}, ['أ']],
    ['only dates asked for', [{date_gmt: '2025-10-01T07:30:00'}], ['']],
    ['no post', [], []],
  ];
  for (const [what, json, titles] of shapes) {
    it(`are read when there is ${what}`, () => {
      expect(parse(json).articles.map(({title}) => title)).to.deep.equal(titles);
    });
  }
});

describe('Blogger', () => {
  for (const file of ['blogger-posts.json', 'blogger-feed.json']) {
    it(`gives the articles of ${file}`, async () => {
      const {articles} = parseFeed(await feedFile(file), {url}, jsonFormats);
      expect(articles).to.have.length(1);
      expect(articles[0]).to.deep.include({
        url: 'https://daftar.example/2025/10/saj.html',
        title: 'خبز الصاج في البيت',
        summary: 'نعجن الطحين بالماء والملح.',
        authors: [{name: 'هدى', url: 'https://www.blogger.com/profile/1'}],
        published: new Date('2025-10-01T07:30:00Z'),
      });
      expect(articles[0]?.categories).to.include('خبز');
    });
  }

  it('is not taken for JSON Feed by who cannot read it', async () => {
    const bytes = await feedFile('blogger-posts.json');
    expect(() => parseFeed(bytes)).to.throw(FeedError);
  });

  it('gives a picture as large as a card needs it', async () => {
    const {articles} = parseFeed(await feedFile('blogger-feed.json'), {url}, jsonFormats);
    expect(articles[0]?.image?.url).to.equal('https://blogger.example/img/w640/saj.jpg');
  });
});

describe('Contentful', () => {
  it('gives entries with what they link to', async () => {
    const map = 'url=https://sahifa.example/{category.title}/{slug}';
    const {articles} = parseFeed(
      await feedFile('contentful-entries.json'),
      {url, map},
      jsonFormats,
    );
    expect(articles).to.deep.equal([
      {
        id: 'e1',
        url: `https://sahifa.example/${encodeURIComponent('ثقافة')}/maktaba`,
        title: 'افتتاح مكتبة الحيّ',
        summary: 'أبوابها مفتوحة منذ الصباح.',
        contentHtml: '<h2>قاعة للأطفال</h2><p>كتب &lt; 100 صفحة &amp; أكثر.</p>',
        image: {
          url: 'https://images.contentful.example/library.jpg',
          alt: 'واجهة المكتبة',
          width: 1200,
          height: 800,
        },
        authors: [{name: 'ليلى الحسن', url: undefined}],
        categories: ['ثقافة'],
        published: new Date('2025-10-01T07:30:00Z'),
        updated: new Date('2025-10-01T08:00:00Z'),
        language: 'ar',
      },
    ]);
  });

  it('keeps the space between words of which one is bold', () => {
    const text = (value: string) => ({nodeType: 'text', value, marks: [], data: {}});
    const paragraph = {nodeType: 'paragraph', content: [text('خبر '), text('عاجل')]};
    const fields = {body: {nodeType: 'document', content: [paragraph]}};
    expect(only({sys: {type: 'Array'}, items: [{fields}]}).contentHtml).to.equal('<p>خبر عاجل</p>');
  });
});

describe('JSON of no known format', () => {
  const json = {
    data: {
      list: [
        {
          headline: {ar: 'خبر', en: 'News'},
          path: 'a',
          when: 1759303800,
          by: 'ليلى',
          pic: {src: '/p.jpg'},
        },
      ],
    },
  };
  const map = 'title=headline.fr title=headline.ar url=path published=when authors=by image=pic';

  it('is read as items-path and map say', () => {
    expect(only(json, {itemsPath: 'data.list', map})).to.deep.include({
      url: 'https://sahifa.example/a',
      title: 'خبر',
      published: new Date('2025-10-01T07:30:00Z'),
      authors: [{name: 'ليلى', url: undefined}],
    });
  });

  it('is read by usual names where map says nothing', () => {
    const article = only({posts: [{name: 'خبر', href: '/a'}]}, {itemsPath: 'posts'});
    expect(article).to.deep.include({title: 'خبر', url: 'https://sahifa.example/a'});
  });

  it('leaves out an address that cannot be filled in', () => {
    const options = {itemsPath: 'posts', map: 'url=https://sahifa.example/{slug}'};
    expect(only({posts: [{title: 'خبر'}]}, options).url).to.equal(undefined);
  });

  it('has no articles where items-path leads nowhere', () => {
    expect(parse(json, {itemsPath: 'nowhere'}).articles).to.deep.equal([]);
  });
});
