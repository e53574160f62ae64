import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {pageDefaults} from '../../src/elements/page-defaults.js';
import {answer} from '../feed/feed-server.js';
import type {ProbeReader} from './probe-reader.js';
import './probe-reader.js';

const october = [
  {
    id: '1',
    title: 'خبر',
    summary: '',
    contentHtml: '',
    authors: [],
    categories: [],
    published: new Date('2025-10-01T09:00:00Z'),
  },
];

describe('the language of an element', () => {
  afterEach(() => {
    delete pageDefaults.lang;
    document.documentElement.removeAttribute('lang');
  });

  it('is its own lang first, then the script tag’s, then the page’s', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="fr"><probe-reader lang="fa"></probe-reader></div>`,
    );
    const element = place.querySelector<ProbeReader>('probe-reader')!;
    expect(element.locale.language).to.equal('fa');
    pageDefaults.lang = 'ur';
    element.removeAttribute('lang');
    await element.updateComplete;
    expect(element.locale.language).to.equal('ur');
    delete pageDefaults.lang;
    element.requestUpdate();
    await element.updateComplete;
    expect(element.locale.language).to.equal('fr');
    expect(element.locale.direction).to.equal('ltr');
  });

  it('is found out of a shadow root', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="he"></div>`);
    const shadow = place.attachShadow({mode: 'open'});
    const element = document.createElement('probe-reader') as ProbeReader;
    shadow.append(element);
    await element.updateComplete;
    expect(element.locale.language).to.equal('he');
  });

  it('is the feed’s where neither element nor page says', async () => {
    answer(
      '/fa.xml',
      '<rss version="2.0"><channel><title>x</title><language>fa</language><item><title>خبر</title></item></channel></rss>',
    );
    const element = await fixture<ProbeReader>(html`<probe-reader feed="/fa.xml"></probe-reader>`);
    expect(element.locale.language).to.equal('ar');
    await waitUntil(() => element.locale.language === 'fa');
  });

  it('gives the direction, which dir overrides', async () => {
    const element = await fixture<ProbeReader>(html`<probe-reader lang="ar"></probe-reader>`);
    const base = () => element.shadowRoot!.querySelector('[part=base]')!;
    expect(base().getAttribute('dir')).to.equal('rtl');
    element.dir = 'ltr';
    await element.updateComplete;
    expect(base().getAttribute('dir')).to.equal('ltr');
    element.lang = 'en';
    element.dir = '';
    await element.updateComplete;
    expect(base().getAttribute('lang')).to.equal('en');
    expect(getComputedStyle(base()).direction).to.equal('ltr');
  });

  it('brings its words, and Arabic ones until they are there', async () => {
    const element = await fixture<ProbeReader>(html`<probe-reader lang="en"></probe-reader>`);
    await waitUntil(() => /^[A-Za-z ]+$/.test(element.locale.words.relatedHeading));
  });

  it('is overridden word by word by strings', async () => {
    const element = await fixture<ProbeReader>(
      html`<probe-reader .strings=${{ticker: 'عاجل الآن'}}></probe-reader>`,
    );
    expect(element.locale.words.ticker).to.equal('عاجل الآن');
    expect(element.locale.words.relatedHeading).to.equal('مقالات ذات صلة');
  });

  it('writes the long date as an Arabic newspaper does, in every engine', async () => {
    const element = await fixture<ProbeReader>(
      html`<probe-reader
        date-style="long"
        time-zone="Asia/Riyadh"
        .articles=${october}
      ></probe-reader>`,
    );
    const time = element.shadowRoot!.querySelector('time')!;
    expect(time.textContent).to.equal('الأربعاء، 1 أكتوبر 2025');
    expect(time.dateTime).to.equal('2025-10-01T09:00:00.000Z');
  });
});

describe('a link', () => {
  const articles = [{...october[0]!, url: 'https://news.example/1?a=b'}];

  it('follows target, rel-extra and utm', async () => {
    const element = await fixture<ProbeReader>(
      html`<probe-reader
        target="_blank"
        rel-extra="nofollow"
        utm="source=partner medium=ticker"
        .articles=${articles}
      ></probe-reader>`,
    );
    const link = element.shadowRoot!.querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('noopener nofollow');
    expect(link.href).to.equal('https://news.example/1?a=b&utm_source=partner&utm_medium=ticker');
  });

  it('tells the page of a click, and stays when the page says so', async () => {
    const element = await fixture<ProbeReader>(
      html`<probe-reader .articles=${articles}></probe-reader>`,
    );
    let selected: unknown;
    element.addEventListener('news-select', event => {
      selected = [event.article.title, event.index];
      event.preventDefault();
    });
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    element.shadowRoot!.querySelector('a')!.dispatchEvent(click);
    expect(selected).to.deep.equal(['خبر', 0]);
    expect(click.defaultPrevented).to.equal(true);
  });
});
