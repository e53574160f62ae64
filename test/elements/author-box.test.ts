import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {AuthorBox} from '../../src/elements/author-box.js';
import '../../src/elements/author-box.js';
import {answer, answerLater, requests, rss} from '../feed/feed-server.js';
import {article} from './articles.js';

const portrait = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')}`;
const layla = {
  name: 'ليلى الحسن',
  url: 'https://news.example/layla',
  image: portrait,
  bio: 'تكتب عن المكتبات وأهلها.',
};
const stories = [
  article({title: 'أول', url: 'https://news.example/1', authors: [layla, {name: 'هدى'}]}),
  article({title: 'ثان', url: 'https://news.example/2', authors: [{name: 'كنان الميداني'}]}),
];

const box = (content: unknown) => fixture<AuthorBox>(content as ReturnType<typeof html>);
const parts = (element: AuthorBox, part: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`)].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

describe('<author-box>', () => {
  let address = '';
  let count = 0;
  beforeEach(() => (address = `/author-${++count}.xml`));

  it('shows name, picture, sentences and page from its attributes, asking nobody', async () => {
    const element = await box(html`
      <author-box
        name="ليلى الحسن"
        image="/layla.webp"
        bio="تكتب عن المكتبات."
        job="مراسلة الثقافة"
        href="/layla"
      ></author-box>
    `);
    expect(parts(element, 'name')).to.deep.equal(['ليلى الحسن']);
    expect(parts(element, 'job')).to.deep.equal(['مراسلة الثقافة']);
    expect(parts(element, 'bio')).to.deep.equal(['تكتب عن المكتبات.']);
    expect(parts(element, 'site')).to.deep.equal(['صفحة ليلى الحسن']);
    expect(element.shadowRoot!.querySelector('a')).to.have.property('rel', 'author');
    expect(element.shadowRoot!.querySelector('img')).to.have.attribute(
      'referrerpolicy',
      'no-referrer',
    );
    expect(requests).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('shows everyone who wrote the article', async () => {
    const element = await box(
      html`<author-box article="https://news.example/1" .articles=${stories}></author-box>`,
    );
    expect(parts(element, 'name')).to.deep.equal(['ليلى الحسن', 'هدى']);
    expect(parts(element, 'bio')).to.deep.equal(['تكتب عن المكتبات وأهلها.']);
    await expect(element).to.be.accessible();
  });

  it('takes what is missing in its attributes from the author of that name', async () => {
    const element = await box(
      html`<author-box name="ليلى الحسن" bio="كاتبة." .articles=${stories}></author-box>`,
    );
    expect(parts(element, 'bio')).to.deep.equal(['كاتبة.']);
    expect(parts(element, 'site')).to.deep.equal(['صفحة ليلى الحسن']);
  });

  it('shows the author of a link among its children until the feed names another', async () => {
    const late = answerLater(address);
    const element = await box(html`
      <author-box feed=${address} article="0">
        <div>
          <a href="/layla">ليلى</a>
          <p>تكتب عن المكتبات.</p>
        </div>
      </author-box>
    `);
    expect(parts(element, 'name')).to.deep.equal(['ليلى']);
    expect(parts(element, 'bio')).to.deep.equal(['تكتب عن المكتبات.']);
    late.resolve(
      rss('خبر').replace(
        '</item>',
        '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">هدى</dc:creator></item>',
      ),
    );
    await oneEvent(element, 'news-load');
    await element.updateComplete;
    expect(parts(element, 'name')).to.deep.equal(['هدى']);
  });

  it('shows what the page wrote about the author', async () => {
    const element = await box(html`
      <author-box name="هدى" bio="كاتبة."
        ><p slot="bio">تكتب <b>منذ عامين</b>.</p></author-box
      >
    `);
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=bio]')!;
    expect(slot.assignedElements().map(({textContent}) => textContent)).to.deep.equal([
      'تكتب منذ عامين.',
    ]);
  });

  it('leaves an initial where the picture cannot be had', async () => {
    const element = await box(html`<author-box name="هدى" image="data:image/png,"></author-box>`);
    await waitUntil(() => element.shadowRoot!.querySelector('[data-empty]'));
    expect(getComputedStyle(element.shadowRoot!.querySelector('.initial')!).visibility).to.equal(
      'visible',
    );
  });

  it('says that the feed could not be read, and keeps its children', async () => {
    answer(address, '', {status: 404});
    const element = await box(html`<author-box feed=${address}><b>هدى</b></author-box>`);
    await waitUntil(() => element.state === 'error');
    expect(element.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
  });

  it('speaks the language of the page', async () => {
    const wrapper = await fixture(html`
      <div lang="en"><author-box name="Huda" href="/huda"></author-box></div>
    `);
    const element = wrapper.querySelector('author-box')!;
    await waitUntil(() => parts(element, 'site')[0] === 'Huda’s page');
    expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).to.equal('ltr');
  });
});
