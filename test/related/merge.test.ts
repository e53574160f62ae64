import {expect} from '@open-wc/testing';
import {mergeArticles, type MergeableArticle} from '../../src/related/merge.js';

const NOON = Date.UTC(2025, 9, 1, 12);
const HOUR = 3600_000;
let ids = 0;

function article(
  title: string,
  hours?: number,
  more: Partial<MergeableArticle> = {},
): MergeableArticle {
  return {
    id: `id-${++ids}`,
    title,
    ...(hours !== undefined && {published: new Date(NOON + hours * HOUR)}),
    ...more,
  };
}

const titles = (...feeds: MergeableArticle[][]) => mergeArticles(feeds).map(({title}) => title);

describe('mergeArticles', () => {
  it('puts the newest of all feeds first', () => {
    expect(
      titles([article('أ', 3), article('ب', 1)], [article('ج', 4), article('د', 2)]),
    ).to.deep.equal(['ج', 'أ', 'د', 'ب']);
  });

  it('leaves a single feed in its own order', () => {
    expect(titles([article('قديم مثبت', -99), article('جديد', 1)])).to.deep.equal([
      'قديم مثبت',
      'جديد',
    ]);
  });

  it('goes by the date of the update where there is no other', () => {
    const updated = article('محدّث', undefined, {updated: new Date(NOON + 5 * HOUR)});
    expect(titles([article('أ', 1)], [updated])).to.deep.equal(['محدّث', 'أ']);
  });

  it('leaves an undated article behind the one before it', () => {
    expect(
      titles([article('أ', 4), article('بلا'), article('ب', 2)], [article('ج', 3)]),
    ).to.deep.equal(['أ', 'بلا', 'ج', 'ب']);
  });

  it('leaves an undated article at the head of its feed there', () => {
    expect(titles([article('بلا'), article('أ', 4)], [article('ج', 3)])).to.deep.equal([
      'بلا',
      'أ',
      'ج',
    ]);
  });

  it('shows an article once when two feeds name it and its address alike, whatever became of its headline', () => {
    const one = article('عنوان أول', 1, {id: 'x', url: 'https://a.example/1?utm_source=rss'});
    const other = article('عنوان معدّل', 2, {id: 'x', url: 'http://www.a.example/1/'});
    expect(titles([one], [other])).to.deep.equal(['عنوان معدّل']);
  });

  it('keeps articles that a careless feed gives one id', () => {
    const one = article('أول', 2, {id: '0', url: 'https://a.example/1'});
    const other = article('ثان', 1, {id: '0', url: 'https://a.example/2'});
    expect(titles([one, other])).to.deep.equal(['أول', 'ثان']);
    expect(titles([article('أول', 2, {id: '0'}), article('ثان', 1, {id: '0'})])).to.have.length(2);
  });

  it('keeps articles that all lead to the front page', () => {
    const url = 'https://a.example/';
    expect(titles([article('أول', 2, {url}), article('ثان', 1, {url})])).to.have.length(2);
  });

  it('shows a headline once, however it is written', () => {
    expect(titles([article('إفتتاح المكتبة', 1)], [article('افتتاح المكتبــة', 0)])).to.deep.equal([
      'إفتتاح المكتبة',
    ]);
  });

  it('keeps tomorrow’s article of a column that always has one headline', () => {
    expect(titles([article('حالة الطقس', 24)], [article('حالة الطقس', 0)])).to.have.length(2);
  });

  it('keeps articles without a headline', () => {
    expect(titles([article('', 1), article('', 1)])).to.have.length(2);
  });

  it('is empty without feeds', () => expect(mergeArticles([])).to.deep.equal([]));
});
