import {expect} from '@open-wc/testing';
import {rankRelated, type RankableArticle} from '../../src/related/rank.js';
import {labelledArticles} from './labelled-articles.js';

const NOW = Date.UTC(2025, 9, 20);
const DAY = 24 * 3600_000;
let ids = 0;

function article(
  title: string,
  daysAgo: number,
  more: Partial<RankableArticle> = {},
): RankableArticle {
  const id = `id-${++ids}`;
  const published = new Date(NOW - daysAgo * DAY);
  return {id, url: `https://news.example/${id}`, title, published, ...more};
}

/** A feed in which nothing is about libraries, rain or bridges. */
const OTHERS = [
  article('فريق النخيل يفوز بالبطولة', 9),
  article('أسعار الخضراوات تستقر', 1),
  article('طلاب يبتكرون روبوتًا لجمع النفايات', 5),
  article('عرض مسرحي للأطفال مساء الغد', 3),
];

const rank = (
  current: Partial<RankableArticle>,
  articles: RankableArticle[],
  options: Parameters<typeof rankRelated>[2] = {},
) => rankRelated(current, articles, {now: NOW, ...options});

const titles = (...parameters: Parameters<typeof rank>) =>
  rank(...parameters).map(({article}) => article.title);

describe('rankRelated', () => {
  it('finds most of a story, and clearly more of it than plain overlap of words', () => {
    const shown = labelledArticles.map(current => {
      const ranked = rankRelated(current, labelledArticles, {limit: 4, now: NOW});
      return ranked.filter(({article}) => article.story === current.story).length / 4;
    });
    expect(shown.reduce((sum, part) => sum + part) / shown.length).to.be.above(0.85);
  });

  it('finds a story through particles, endings and spelling', () => {
    const current = {title: 'إفتتاح المكتبة العامّة'};
    const related = article('زوّار كثيرون بالمكتبات في أسبوع الافتتاح', 8);
    expect(titles(current, [...OTHERS, related], {limit: 1})).to.deep.equal([related.title]);
  });

  it('says why, and by which words as they are written', () => {
    const related = article('زوّار المكتبة الجديدة في ازدياد', 8);
    const [first] = rank({title: 'مكتبة للزوار الصغار'}, [...OTHERS, related]);
    expect(first?.why).to.equal('related');
    expect(first?.explain).to.have.members(['زوّار', 'المكتبة']);
  });

  it('counts the headline more than the summary', () => {
    const current = {title: 'أمطار غزيرة على الساحل'};
    const inHeadline = article('أمطار متفرقة غدًا', 8);
    const inSummary = article('مباراة مؤجلة', 8, {summary: 'قد تُنقل إلى قاعة إذا هطلت أمطار'});
    expect(titles(current, [inSummary, ...OTHERS, inHeadline], {limit: 2})).to.deep.equal([
      inHeadline.title,
      inSummary.title,
    ]);
  });

  it('prefers the newer of two that are equally close', () => {
    const old = article('صيانة الجسر القديم تبدأ', 60);
    const recent = article('صيانة الجسر القديم تنتهي', 1);
    expect(
      titles({title: 'صيانة الجسر القديم'}, [old, ...OTHERS, recent], {limit: 2}),
    ).to.deep.equal([recent.title, old.title]);
  });

  it('shows the second of two near copies after the rest of the story', () => {
    const one = article('الجسر القديم يُغلق للصيانة شهرين كاملين من السبت', 1);
    const copy = article('الجسر القديم يُغلق للصيانة شهرين كاملين', 2);
    const other = article('ازدحام قرب الجسر', 2);
    const shown = titles({title: 'صيانة الجسر القديم'}, [one, copy, other, ...OTHERS], {limit: 3});
    expect(shown).to.deep.equal([one.title, other.title, copy.title]);
  });

  describe('never shows the current article', () => {
    const self = article('المكتبة العامة تفتح أبوابها', 1, {url: 'https://news.example/a/مكتبة'});
    const currents: [string, Partial<RankableArticle>][] = [
      [
        'at another spelling of its address',
        {url: 'http://www.news.example/a/%d9%85%d9%83%d8%aa%d8%a8%d8%a9/?utm_source=x#top'},
      ],
      [
        'under another address',
        {url: 'https://mirror.example/9', title: 'المكتبة العامة تفتح أبوابهــا'},
      ],
      [
        'with the site’s name behind its headline',
        {title: 'المكتبة العامة تفتح أبوابها - موقع الأخبار'},
      ],
    ];
    for (const [how, current] of currents) {
      it(how, () => {
        const shown = titles(current, [self, ...OTHERS], {limit: 9});
        expect(shown).to.have.length(OTHERS.length).and.not.include(self.title);
      });
    }
  });

  it('knows the current article’s subject from the feed when the page gives only its address', () => {
    const self = article('صيانة الجسر القديم', 1);
    const related = article('الجسر القديم يُغلق', 8);
    expect(titles({url: self.url!}, [self, ...OTHERS, related], {limit: 1})).to.deep.equal([
      related.title,
    ]);
  });

  it('shows no article twice', () => {
    const one = article('الجسر القديم يُغلق', 1);
    const again = {...one, id: 'again', url: `${one.url}?utm_source=rss`};
    expect(titles({title: 'صيانة الجسر'}, [one, again, ...OTHERS], {limit: 9})).to.have.length(5);
  });

  it('shows none that the page shows already', () => {
    const shown = titles({title: 'لا شيء'}, OTHERS, {
      exclude: [`${OTHERS[0]!.url}/`, OTHERS[1]!.id],
    });
    expect(shown).to.have.length(2).and.not.include.members([OTHERS[0]!.title, OTHERS[1]!.title]);
  });

  it('shows none in another language, unless told to', () => {
    const persian = article('گشایش کتابخانهٔ عمومی شهر', 0);
    const english = article('The public library opens', 0, {language: 'ar'});
    const mixed = [persian, english, ...OTHERS];
    expect(titles({title: 'المكتبة العامة'}, mixed, {limit: 9})).to.have.length(4);
    expect(titles({title: 'المكتبة العامة'}, mixed, {limit: 9, anyLanguage: true})).to.have.length(
      6,
    );
  });

  describe('where nothing is related', () => {
    const current = {title: 'زلزال خفيف بلا أضرار', categories: ['محليات']};
    const local = [
      article('حديقة لسكان الحي', 20, {categories: ['محلّيات']}),
      article('إنارة الشوارع تكتمل', 12, {categories: ['محليات', 'خدمات']}),
    ];

    it('fills with the newest of the category, then the newest', () => {
      const ranked = rank(current, [...OTHERS, ...local]);
      expect(ranked.map(({article, why}) => [why, article.title])).to.deep.equal([
        ['category', local[1]!.title],
        ['category', local[0]!.title],
        ['latest', OTHERS[1]!.title],
        ['latest', OTHERS[3]!.title],
      ]);
    });

    it('fills for a page of which nothing is known', () => {
      expect(titles({}, OTHERS, {limit: 1})).to.deep.equal([OTHERS[1]!.title]);
    });

    it('fills from a feed without dates in its order', () => {
      const undated = OTHERS.map(({id, title}) => ({id, title}));
      expect(titles({}, undated)).to.deep.equal(OTHERS.map(({title}) => title));
    });
  });

  it('compares nothing when the page wants the category or the latest', () => {
    const related = article('صيانة الجسر القديم تنتهي', 30);
    const local = article('حديقة الحي', 20, {categories: ['محليات']});
    const current = {title: 'صيانة الجسر القديم', categories: ['محليات']};
    const all = [related, local, ...OTHERS];
    const first = (strategy: 'category' | 'latest') => titles(current, all, {strategy, limit: 1});
    expect(first('category')).to.deep.equal([local.title]);
    expect(first('latest')).to.deep.equal([OTHERS[1]!.title]);
  });

  it('is empty for a feed of the current article alone', () => {
    expect(rank({title: OTHERS[0]!.title}, [OTHERS[0]!])).to.deep.equal([]);
  });

  it('compares the newest 300 only', () => {
    const many = Array.from({length: 300}, (_, n) => article(`خبر رقم ${n}`, n / 100));
    const old = article('صيانة الجسر القديم', 90);
    expect(titles({title: 'الجسر القديم'}, [old, ...many.slice(1)], {limit: 1})).to.include(
      old.title,
    );
    expect(titles({title: 'الجسر القديم'}, [old, ...many], {limit: 1})).not.to.include(old.title);
  });

  it('answers at once for a huge feed and for words that no one could read', () => {
    const long = article('ان'.repeat(50_000), 1, {summary: 'كلمة '.repeat(100_000)});
    const many = Array.from({length: 3000}, (_, n) => article(`خبر رقم ${n} عن المدينة`, n));
    const start = performance.now();
    rank({title: 'أخبار المدينة'}, [long, ...many]);
    expect(performance.now() - start).to.be.below(2000);
  });
});
