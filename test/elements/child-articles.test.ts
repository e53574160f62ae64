import {expect, fixture, html} from '@open-wc/testing';
import {readChildArticles} from '../../src/elements/child-articles.js';

describe('articles written as children', () => {
  it('are the links with text, in order, each address once', async () => {
    const element = await fixture(html`
      <div>
        <a href="/1">أول</a>
        <ul>
          <li><a href="/2">ثان</a></li>
          <li><a href="/1">أول مرة أخرى</a></li>
        </ul>
        <a href="/3"></a>
      </div>
    `);
    const articles = readChildArticles(element);
    expect(articles.map(({title}) => title)).to.deep.equal(['أول', 'ثان']);
    expect(articles[0]!.url).to.equal(new URL('/1', location.href).href);
  });

  it('take the picture, date and summary that stand beside their link', async () => {
    const element = await fixture(html`
      <div>
        <article>
          <img src="/p.webp" alt="صورة" />
          <h3><a href="/1">عنوان</a></h3>
          <p>ملخّص</p>
          <time datetime="2025-10-01">أمس</time>
        </article>
        <article>
          <h3><a href="/2">بلا شيء</a></h3>
        </article>
      </div>
    `);
    const [first, second] = readChildArticles(element);
    expect(first).to.include({title: 'عنوان', summary: 'ملخّص'});
    expect(first!.image).to.deep.include({alt: 'صورة'});
    expect(first!.published?.toISOString()).to.equal('2025-10-01T00:00:00.000Z');
    expect(second).to.include({title: 'بلا شيء', summary: ''});
    expect(second!.image).to.equal(undefined);
  });

  it('have the section that their link names', async () => {
    const element = await fixture(html`
      <div><a href="/1" data-category="رياضة">أول</a><a href="/2">ثان</a></div>
    `);
    expect(readChildArticles(element).map(({categories}) => categories)).to.deep.equal([
      ['رياضة'],
      [],
    ]);
  });

  it('leave out what is slotted and what is no web address', async () => {
    const element = await fixture(html`
      <div>
        <a slot="label" href="/label">فلاش</a>
        <span slot="badge"><a href="/badge">شارة</a></span>
        <a href="javascript:alert(1)">خطر</a>
        <a href="/ok">سليم</a>
      </div>
    `);
    expect(readChildArticles(element).map(({title}) => title)).to.deep.equal(['سليم']);
  });
});
