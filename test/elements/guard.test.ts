import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {ArticleCard} from '../../src/elements/article-card.js';
import type {NewsErrorEvent} from '../../src/elements/events.js';
import {guarded} from '../../src/elements/guard.js';
import type {NewsTicker} from '../../src/elements/news-ticker.js';
import type {ShareBar} from '../../src/elements/share-bar.js';
import type {Article} from '../../src/feed/model.js';
import {article} from './articles.js';
import '../../src/elements/article-card.js';
import '../../src/elements/news-ticker.js';
import '../../src/elements/share-bar.js';

/** What would end in the host's error log. */
async function escaping(during: () => Promise<unknown>): Promise<string[]> {
  const escaped: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    escaped.push('message' in event ? event.message : String(event.reason));
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  await during();
  await new Promise(resolve => setTimeout(resolve)); // rejections are told after the microtasks
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  return escaped;
}

const junk = [null, {}] as unknown as Article[];

describe('an element that fails of what the page gives it', () => {
  it('tells the page by news-error, and throws nothing into it', async () => {
    const card = await fixture<ArticleCard>(html`<article-card></article-card>`);
    let error: NewsErrorEvent['error'] | undefined;
    const escaped = await escaping(async () => {
      setTimeout(() => (card.articles = junk));
      ({error} = await oneEvent<NewsErrorEvent>(document.body, 'news-error'));
      await card.updateComplete;
    });
    expect(escaped).to.deep.equal([]);
    expect(error?.kind).to.equal('internal');
    expect(error?.hint).to.be.a('string');
    expect(card.state).to.equal('error');
  });

  it('keeps what it showed before', async () => {
    const ticker = await fixture<NewsTicker>(
      html`<news-ticker .articles=${[article({title: 'خبر'})]}></news-ticker>`,
    );
    ticker.articles = junk;
    await ticker.updateComplete;
    expect(ticker.shadowRoot!.querySelector('li')?.textContent).to.include('خبر');
  });

  it('shows its children where it has shown nothing yet', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card .articles=${junk}><a href="/a">خبر في الصفحة</a></article-card>`,
    );
    const link = card.querySelector('a')!;
    expect(link.assignedSlot).to.not.equal(null);
    expect(link.getBoundingClientRect().height).to.be.above(0);
  });

  it('goes on once the page gives what it should', async () => {
    const card = await fixture<ArticleCard>(
      html`<article-card .articles=${junk}><a href="/a">خبر في الصفحة</a></article-card>`,
    );
    card.articles = [article({title: 'مقال', url: 'https://a.example/1'})];
    await card.updateComplete;
    expect(card.state).to.equal('ready');
    expect(card.shadowRoot!.querySelector('a')?.textContent.trim()).to.equal('مقال');
    expect(card.shadowRoot!.querySelectorAll('slot:not([name])').length).to.equal(0);
  });

  it('without a feed tells the page too', async () => {
    const bar = await fixture<ShareBar>(html`<share-bar></share-bar>`);
    const escaped = await escaping(async () => {
      const broken = new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('broken');
          },
        },
      );
      setTimeout(() => (bar.providers = broken));
      const {error} = await oneEvent<NewsErrorEvent>(bar, 'news-error');
      expect(error.message).to.include('broken');
    });
    expect(escaped).to.deep.equal([]);
  });
});

describe('a guarded callback', () => {
  for (const [how, callback] of Object.entries<() => unknown>({
    'that throws': () => {
      throw new Error('here');
    },
    'that rejects': () => Promise.reject(new Error('here')),
  })) {
    it(`${how} ends in news-error`, async () => {
      const card = await fixture<ArticleCard>(html`<article-card></article-card>`);
      const escaped = await escaping(async () => {
        const told = oneEvent<NewsErrorEvent>(card, 'news-error');
        guarded(card, callback)();
        expect((await told).error.message).to.include('here');
      });
      expect(escaped).to.deep.equal([]);
    });
  }
});
