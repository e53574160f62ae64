import {expect, fixture, html} from '@open-wc/testing';
import type {ArticleCard} from '../../src/elements/article-card.js';
import {article} from './articles.js';
import '../../src/elements/article-card.js';
import '../../src/elements/news-ticker.js';
import '../../src/elements/related-list.js';
import '../../src/elements/share-bar.js';

const tags = ['article-card', 'news-ticker', 'related-list', 'share-bar'] as const;
const story = (title: string) => [article({title, url: 'https://a.example/1'})];
const card = (title: string) =>
  fixture<ArticleCard>(html`<article-card .articles=${story(title)}></article-card>`);
const headline = (element: ArticleCard) =>
  element.shadowRoot!.querySelector('[part~=headline] a, a[part~=headline]')?.textContent.trim();

describe('in whatever document it comes to be', () => {
  for (const tag of tags) {
    it(`<${tag}> keeps its looks, there and back`, async () => {
      const element = await fixture<HTMLElement>(`<${tag} lang="ar"><a href="/a">خبر</a></${tag}>`);
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Elsewhere"></iframe>`);
      const home = element.parentElement!;
      for (const place of [frame.contentDocument!.body, home]) {
        place.append(element);
        const root = element.shadowRoot!.querySelector('.root')!;
        const view = element.ownerDocument.defaultView!;
        expect(view.getComputedStyle(root).unicodeBidi).to.equal('isolate');
      }
    });
  }
});

describe('where something reaches into the shadow root', () => {
  it('a card whose content was taken away draws it anew at its next change', async () => {
    const element = await card('أول');
    element.shadowRoot!.replaceChildren();
    element.articles = story('ثان');
    await element.updateComplete;
    expect(headline(element)).to.equal('ثان');
  });

  it('a card that a translator has wrapped into font elements shows what comes next', async () => {
    const element = await card('أول');
    const text = element.shadowRoot!.querySelector('bdi')!.firstChild!;
    const walker = document.createTreeWalker(text.parentNode!, NodeFilter.SHOW_TEXT);
    const words: Text[] = [];
    while (walker.nextNode()) words.push(walker.currentNode as Text);
    for (const word of words.filter(({data}) => data.trim())) {
      const font = document.createElement('font');
      word.replaceWith(font);
      font.append(word);
    }
    element.articles = story('ثان');
    await element.updateComplete;
    expect(headline(element)).to.equal('ثان');
  });
});
