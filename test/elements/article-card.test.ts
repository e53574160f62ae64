import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {Article} from '../../src/feed/model.js';
import type {ArticleCard} from '../../src/elements/article-card.js';
import '../../src/elements/article-card.js';
import type {NewsSelectEvent} from '../../src/elements/events.js';
import {answer, answerLater, refuse, requests, rss} from '../feed/feed-server.js';
import {article} from './articles.js';

/** 1 × 1 and 64 × 36 pixels. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const photo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><rect width="64" height="36" fill="teal"/></svg>')}`;

const story = article({
  title: 'القطار الجديد يصل إلى الساحل',
  url: 'https://news.example/train',
  summary: 'رحلة أولى بلا تأخير، ومسافرون من ثلاث مدن.',
  authors: [{name: 'سلمى الراوي'}],
  categories: ['محليات', 'مواصلات'],
  published: new Date('2025-10-01T09:00:00Z'),
  image: {url: photo, alt: 'القطار على الرصيف'},
});

const card = (content: unknown) => fixture<ArticleCard>(content as ReturnType<typeof html>);
const shown = (element: ArticleCard, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const text = (element: ArticleCard, part: string) =>
  shown(element, `[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim();
const headline = (element: ArticleCard) => text(element, 'headline');
const fieldNames = (element: ArticleCard) =>
  [...element.shadowRoot!.querySelectorAll('[part]')]
    .flatMap(({part}) => [...part])
    .filter(name => /^(media|category|headline|summary|author|date|source)$/.test(name));

const dated = (title: string, day: number, guid = title) =>
  `<item><title>${title}</title><link>https://news.example/${guid}</link><guid isPermaLink="false">${guid}</guid>` +
  `<pubDate>0${day} Oct 2025 09:00:00 GMT</pubDate></item>`;
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>صدى المدينة</title>${items.join('')}</channel></rss>`;

describe('<article-card>', () => {
  /** Another for each test: elements of one page share what was read. */
  let address = '';
  let count = 0;
  beforeEach(() => (address = `/card-${++count}.xml`));

  describe('shows a story', () => {
    it('from its own attributes, asking nobody', async () => {
      const element = await card(html`
        <article-card
          href="/train"
          headline="القطار الجديد"
          summary="رحلة أولى"
          image="/p.webp"
          author="سلمى"
          published="2025-10-01"
          category="محليات"
          source="صدى المدينة"
          date-style="long"
        ></article-card>
      `);
      expect(headline(element)).to.equal('القطار الجديد');
      expect(shown(element, 'a')).to.have.property('href', new URL('/train', location.href).href);
      expect(text(element, 'summary')).to.equal('رحلة أولى');
      expect(text(element, 'author')).to.equal('بقلم سلمى');
      expect(text(element, 'category')).to.equal('محليات');
      expect(text(element, 'source')).to.equal('صدى المدينة');
      expect(text(element, 'date')).to.equal('الأربعاء، 1 أكتوبر 2025');
      expect(shown(element, 'time')).to.have.attribute('datetime', '2025-10-01T00:00:00.000Z');
      expect(requests).to.have.length(0);
    });

    it('from a link among its children', async () => {
      const element = await card(html`
        <article-card><a href="/train">القطار الجديد</a></article-card>
      `);
      expect(headline(element)).to.equal('القطار الجديد');
    });

    it('from an object', async () => {
      const element = await card(html`<article-card .article=${story}></article-card>`);
      expect(headline(element)).to.equal(story.title);
      element.article = article({title: 'خبر آخر'});
      await element.updateComplete;
      expect(headline(element)).to.equal('خبر آخر');
    });

    const wanted: [what: string, wanted: string | undefined, title: string][] = [
      ['the newest, wherever it stands', undefined, 'ثان'],
      ['by its place in the feed', '2', 'ثالث'],
      ['by its id', 'one', 'أول'],
      ['by its address', 'https://news.example/one', 'أول'],
      ['by its address as readers copy it', 'http://www.news.example/one/?utm_source=x', 'أول'],
    ];
    for (const [what, which, title] of wanted) {
      it(`of a feed, ${what}`, async () => {
        answer(
          address,
          feed(dated('أول', 1, 'one'), dated('ثان', 3, 'two'), dated('ثالث', 2, 'three')),
        );
        const element = await card(html`
          <article-card
            feed=${address}
            article=${which ?? (undefined as unknown as string)}
          ></article-card>
        `);
        if (!which) element.removeAttribute('article');
        await waitUntil(() => headline(element));
        expect(headline(element)).to.equal(title);
      });
    }

    it('of a feed, by its address relative to the page', async () => {
      const here = `<item><title>هنا</title><link>${location.origin}/story?id=1</link></item>`;
      answer(address, feed(dated('أول', 1), here));
      const element = await card(html`
        <article-card feed=${address} article="/story?id=1"></article-card>
      `);
      await waitUntil(() => headline(element));
      expect(headline(element)).to.equal('هنا');
    });

    it('from its child where the feed no longer holds it', async () => {
      answer(address, feed(dated('أول', 1)));
      const element = await card(html`
        <article-card feed=${address} article="/old"><a href="/old">من الصفحة</a></article-card>
      `);
      await waitUntil(() => element.state === 'ready');
      await element.updateComplete;
      expect(headline(element)).to.equal('من الصفحة');
    });

    it('of the feed once it is there, and of its attributes until then', async () => {
      const late = answerLater(address);
      const element = await card(html`
        <article-card feed=${address} href="/old" headline="قديم"></article-card>
      `);
      expect(headline(element)).to.equal('قديم');
      late.resolve(rss('جديد'));
      await oneEvent(element, 'news-load');
      await element.updateComplete;
      expect(headline(element)).to.equal('جديد');
    });
  });

  describe('while there is nothing to show', () => {
    it('keeps the place of a story that loads, and says so', async () => {
      answerLater(address);
      const element = await card(html`<article-card feed=${address}></article-card>`);
      expect(shown(element, '[aria-busy=true]')!.offsetHeight).to.be.above(200);
      expect(element.shadowRoot).to.have.property('textContent').that.includes('جارٍ تحميل');
      await expect(element).to.be.accessible();
    });

    it('says that the feed could not be read, and tries again when asked', async () => {
      answer(address, '', {status: 404});
      const element = await card(html`<article-card feed=${address}></article-card>`);
      await waitUntil(() => shown(element, '[part=retry]'));
      expect(text(element, 'notice')).to.include('تعذّر تحميل الأخبار');
      await expect(element).to.be.accessible();
      let asked = 0;
      element.reload = () => asked++;
      element.requestUpdate();
      await element.updateComplete;
      shown(element, '[part=retry]')!.click();
      expect(asked).to.equal(1);
    });

    it('keeps its children when the feed cannot be read', async () => {
      refuse(address);
      const element = await card(html`
        <article-card feed=${address}><a href="/a">باقٍ</a></article-card>
      `);
      await oneEvent(element, 'news-error');
      await element.updateComplete;
      expect(headline(element)).to.equal('باقٍ');
      expect(element.error).to.have.property('hint');
    });

    it('says that there is no news', async () => {
      const element = await card(html`<article-card .articles=${[]}></article-card>`);
      expect(text(element, 'notice')).to.equal('لا أخبار الآن');
      await expect(element).to.be.accessible();
    });

    it('takes no place when it was given nothing to read', async () => {
      const element = await card(html`<article-card></article-card>`);
      expect(element.offsetHeight).to.equal(0);
    });
  });

  describe('picture', () => {
    const pictured = (image: Article['image']) => ({...story, image: image!});

    it('has its box before it arrives, in the shape that the page wants', async () => {
      const element = await card(html`
        <article-card style="width: 320px" .article=${story} image-ratio="4:3"></article-card>
      `);
      expect(shown(element, '.media')!.offsetHeight).to.equal(240);
      element.imageRatio = 'nonsense';
      await element.updateComplete;
      expect(shown(element, '.media')!.offsetHeight).to.equal(180);
    });

    it('waits until it is near, but in the largest card', async () => {
      const element = await card(html`<article-card .article=${story}></article-card>`);
      expect(shown(element, 'img')).to.have.property('loading', 'lazy');
      const hero = await card(html`<article-card variant="hero" .article=${story}></article-card>`);
      expect(shown(hero, 'img')).to.have.property('loading', 'eager');
      hero.loading = 'lazy';
      await hero.updateComplete;
      expect(shown(hero, 'img')).to.have.property('loading', 'lazy');
    });

    it('is asked for without saying where from, in the width that is needed', async () => {
      const sizes = [480, 1200].map(width => ({url: `https://cdn.example/a,${width}.webp`, width}));
      const element = await card(html`
        <article-card .article=${pictured({url: photo, alt: '', sizes})}></article-card>
      `);
      const image = shown(element, 'img') as HTMLImageElement;
      expect(image.referrerPolicy).to.equal('no-referrer');
      expect(image.srcset).to.equal(
        'https://cdn.example/a,480.webp 480w,https://cdn.example/a,1200.webp 1200w',
      );
      expect(image.sizes).to.match(/^auto, \d+px$/);
    });

    it('is passed over by screen readers when it repeats the headline', async () => {
      const element = await card(html`
        <article-card .article=${pictured({url: photo, alt: story.title})}></article-card>
      `);
      expect(shown(element, 'img')).to.have.attribute('alt', '');
      element.article = pictured({url: photo, alt: 'القطار على الرصيف'});
      await element.updateComplete;
      expect(shown(element, 'img')).to.have.attribute('alt', 'القطار على الرصيف');
    });

    const missing: [what: string, image: Article['image']][] = [
      ['is missing', undefined],
      ['fails', {url: new URL('/nowhere.png', location.href).href, alt: 'صورة'}],
      ['is a counting pixel', {url: pixel, alt: ''}],
    ];
    for (const [what, image] of missing) {
      it(`that ${what} leaves the section's name and no broken icon`, async () => {
        const element = await card(html`
          <article-card loading="eager" .article=${pictured(image)}></article-card>
        `);
        await waitUntil(() => shown(element, '[data-empty]'));
        expect(text(element, 'placeholder')).to.equal('محليات');
        expect(getComputedStyle(shown(element, '.placeholder')!).visibility).to.equal('visible');
        const drawn = shown(element, 'img');
        if (drawn) expect(getComputedStyle(drawn).visibility).to.equal('hidden');
        await expect(element).to.be.accessible();
      });
    }

    it('comes back when the next story has one', async () => {
      const element = await card(html`
        <article-card loading="eager" .article=${pictured({url: pixel, alt: ''})}></article-card>
      `);
      await waitUntil(() => shown(element, '[data-empty]'));
      element.article = story;
      await waitUntil(() => !shown(element, '[data-empty]'));
    });
  });

  describe('fields', () => {
    const orders: [show: string, names: string[]][] = [
      ['headline', ['headline']],
      ['date headline image', ['date', 'headline', 'media']],
      ['category headline image summary', ['category', 'headline', 'media', 'summary']],
      ['image source author', ['media', 'source', 'author']],
      ['toString headline  nonsense', ['headline']],
    ];
    for (const [show, names] of orders) {
      it(`stand as in "${show}"`, async () => {
        const element = await card(html`
          <article-card show=${show} source="صدى" .article=${story}></article-card>
        `);
        expect(fieldNames(element)).to.deep.equal(names);
      });
    }

    it('change with the variant', async () => {
      const element = await card(html`
        <article-card variant="headline" .article=${story}></article-card>
      `);
      expect(fieldNames(element)).to.deep.equal(['category', 'headline', 'date']);
    });

    it('tell the site only when asked, or told', async () => {
      answer(address, feed(dated('خبر', 1)));
      const element = await card(html`<article-card feed=${address}></article-card>`);
      await waitUntil(() => headline(element));
      expect(text(element, 'source')).to.equal(undefined);
      element.show = 'headline source';
      await element.updateComplete;
      expect(text(element, 'source')).to.equal('صدى المدينة');
    });

    it('leave out a summary that repeats the headline, and use it where there is no headline', async () => {
      const element = await card(html`
        <article-card .article=${{...story, summary: story.title}}></article-card>
      `);
      expect(text(element, 'summary')).to.equal(undefined);
      element.article = {...story, title: ''};
      await element.updateComplete;
      expect(headline(element)).to.equal(story.summary);
      expect(text(element, 'summary')).to.equal(undefined);
    });

    it('show hostile text as text', async () => {
      const hostile = '<img src=x onerror="window.hacked=1">"\'`</script>';
      const element = await card(html`
        <article-card
          .article=${article({
            title: hostile,
            summary: `${hostile} `,
            categories: [hostile],
            authors: [{name: hostile}],
            image: {url: photo, alt: `${hostile}.`},
          })}
          source=${hostile}
        ></article-card>
      `);
      expect(headline(element)).to.equal(hostile);
      expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(1);
      expect(window).not.to.have.property('hacked');
    });

    it('never link to what is no web address', async () => {
      const element = await card(html`
        <article-card href="javascript:alert(1)" headline="خطر"></article-card>
      `);
      expect(headline(element)).to.equal('خطر');
      expect(shown(element, 'a')).to.equal(null);
    });
  });

  describe('headline', () => {
    it('is a heading of the level that the page wants', async () => {
      const element = await card(html`<article-card .article=${story}></article-card>`);
      expect(shown(element, '[role=heading]')).to.have.attribute('aria-level', '3');
      element.headingLevel = '2';
      await element.updateComplete;
      expect(shown(element, '[role=heading]')).to.have.attribute('aria-level', '2');
      element.headingLevel = 'none';
      await element.updateComplete;
      expect(shown(element, '[role=heading]')).to.equal(null);
    });

    it('keeps an Arabic sentence in order that opens with a Latin name', async () => {
      const element = await card(html`
        <article-card .article=${{...story, title: 'DNA يكشف عمر الزيتونة'}}></article-card>
      `);
      expect(shown(element, '[part~=headline] bdi')).to.have.property('dir', 'rtl');
    });

    it('points the way it leads', async () => {
      const arrow = async (variant: string, dir: string) => {
        const element = await card(html`
          <article-card variant=${variant} dir=${dir} .article=${story}></article-card>
        `);
        const {left, right} = shown(element, '.arrow')!.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        const isRight = left - box.left > box.right - right;
        const isMirrored = getComputedStyle(shown(element, '.arrow')!).transform !== 'none';
        const points =
          shown(element, '.arrow path')!.getAttribute('d')!.startsWith('M15') !== isMirrored;
        return `${points ? '‹' : '›'} ${isRight ? 'right' : 'left'} ${text(element, 'direction')}`;
      };
      expect(await arrow('previous', 'rtl')).to.equal('› right المقال السابق');
      expect(await arrow('next', 'rtl')).to.equal('‹ left المقال التالي');
      expect(await arrow('previous', 'ltr')).to.equal('‹ left المقال السابق');
      expect(await arrow('next', 'ltr')).to.equal('› right المقال التالي');
    });
  });

  describe('link', () => {
    const chosen = async (element: ArticleCard, act: () => Promise<unknown>) => {
      let index = -1;
      const listen = (event: NewsSelectEvent) => {
        index = event.index;
        expect(event.article.title).to.equal(story.title);
        event.preventDefault();
      };
      element.addEventListener('news-select', listen);
      await act();
      element.removeEventListener('news-select', listen);
      return index === 0;
    };
    const press = async (target: Element) => {
      target.scrollIntoView({block: 'center'});
      // What was off screen may not be drawn yet.
      await nextFrame();
      await nextFrame();
      const {left, top, width, height} = target.getBoundingClientRect();
      return sendMouse({
        type: 'click',
        position: [Math.round(left + width / 2), Math.round(top + height / 2)],
      });
    };

    it('is one for the whole card', async () => {
      const element = await card(html`
        <article-card style="width: 300px" .article=${story}></article-card>
      `);
      expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(1);
      for (const part of ['.media', '.category', '.headline', '.summary', 'time']) {
        getSelection()!.removeAllRanges();
        expect(await chosen(element, () => press(shown(element, part)!)), part).to.equal(true);
      }
    });

    it('is left alone by a reader who selects the summary', async function () {
      if (!matchMedia('(hover: hover)').matches) this.skip();
      const element = await card(html`
        <article-card style="width: 300px" .article=${story}></article-card>
      `);
      const {left, right, top} = shown(element, '.summary')!.getBoundingClientRect();
      const line = Math.round(top + 12);
      const isChosen = await chosen(element, async () => {
        await sendMouse({type: 'move', position: [Math.round(right - 4), line]});
        await sendMouse({type: 'down'});
        await sendMouse({type: 'move', position: [Math.round(left + 100), line]});
        await sendMouse({type: 'up'});
      });
      expect(getSelection()!.type).to.equal('Range');
      expect(isChosen).to.equal(false);
      getSelection()!.removeAllRanges();
    });

    it('is not chosen by a click that does not reach it', async () => {
      const element = await card(html`<article-card .article=${story}></article-card>`);
      let chosenStories = 0;
      element.addEventListener('news-select', () => chosenStories++);
      shown(element, '.media')!.click();
      expect(chosenStories).to.equal(0);
    });

    it('leaves what the page puts into the card to the page', async () => {
      const element = await card(html`
        <article-card style="width: 300px" .article=${story}>
          <button slot="actions">احفظ</button>
        </article-card>
      `);
      const button = element.querySelector('button')!;
      let saved = 0;
      button.addEventListener('click', () => saved++);
      expect(await chosen(element, () => press(button))).to.equal(false);
      expect(saved).to.equal(1);
    });

    it('is reached and followed by keyboard', async () => {
      const element = await card(html`<article-card .article=${story}></article-card>`);
      shown(element, 'a')!.focus();
      expect(await chosen(element, () => sendKeys({press: 'Enter'}))).to.equal(true);
    });

    it('keeps to the policy of the page', async () => {
      const element = await card(html`
        <article-card
          target="_blank"
          rel-extra="nofollow"
          utm="source=partner medium=card"
          .article=${story}
        ></article-card>
      `);
      const link = shown(element, 'a') as HTMLAnchorElement;
      expect(link.href).to.equal('https://news.example/train?utm_source=partner&utm_medium=card');
      expect(link).to.include({target: '_blank', rel: 'noopener nofollow'});
    });
  });

  describe('description for search engines', () => {
    const written = () =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
        script => script.textContent,
      );
    afterEach(() => expect(written()).to.deep.equal([]));

    it('is not there unless asked for', async () => {
      await card(html`<article-card .article=${story}></article-card>`);
      expect(written()).to.deep.equal([]);
    });

    it('follows the story, and goes with the card', async () => {
      const element = await card(html`
        <article-card jsonld source="صدى" .article=${story}></article-card>
      `);
      await waitUntil(() => written().length);
      expect(JSON.parse(written()[0]!)).to.deep.include({
        '@type': 'NewsArticle',
        headline: story.title,
        url: story.url,
        datePublished: '2025-10-01T09:00:00.000Z',
        author: [{'@type': 'Person', name: 'سلمى الراوي'}],
        publisher: {'@type': 'Organization', name: 'صدى'},
      });
      element.article = article({title: 'آخر'});
      await waitUntil(() => written()[0]?.includes('آخر'));
      expect(written()).to.have.length(1);
      const parent = element.parentElement!;
      element.remove();
      expect(written()).to.deep.equal([]);
      parent.append(element);
      await waitUntil(() => written().length);
      element.setAttribute('jsonld', 'false');
      await waitUntil(() => !written().length);
    });

    it('cannot be broken out of', async () => {
      const title = 'قبل</script><script>window.hacked=1</script><!--\u2028 & "بعد"';
      const element = await card(html`
        <article-card jsonld .article=${article({title})}></article-card>
      `);
      await waitUntil(() => written().length);
      expect(written()[0]).not.to.match(/[<>&\u2028]/);
      expect(JSON.parse(written()[0]!)).to.have.property('headline', title);
      element.remove();
    });
  });

  it('is left undrawn off screen only where there are many', async () => {
    const page = await fixture(
      html`<div>
        ${Array.from({length: 40}, () => html`<article-card .article=${story}></article-card>`)}
      </div>`,
    );
    const last = page.lastElementChild as ArticleCard;
    await last.updateComplete;
    expect(getComputedStyle(shown(last, '.card')!).contentVisibility).to.equal('auto');
  });

  for (const variant of [
    'vertical',
    'horizontal',
    'compact',
    'hero',
    'headline',
    'previous',
    'next',
  ]) {
    for (const width of [160, 360, 768, 1200]) {
      it(`fits ${width} px as ${variant}, accessibly`, async () => {
        const element = await card(html`
          <article-card
            style="width: ${width}px"
            variant=${variant}
            source="صدى"
            .article=${{...story, title: `${story.title} Überschallgeschwindigkeitsflugzeug`}}
          >
            <span slot="badge">حصري</span>
            <span slot="meta">دقيقتان</span>
          </article-card>
        `);
        const {left, right} = element.getBoundingClientRect();
        for (const part of element.shadowRoot!.querySelectorAll('[part]')) {
          const box = part.getBoundingClientRect();
          if (!box.width) continue;
          expect(box.left, part.getAttribute('part')!).to.be.at.least(left - 1);
          expect(box.right, part.getAttribute('part')!).to.be.at.most(right + 1);
        }
        await expect(element).to.be.accessible();
      });
    }
  }

  for (const theme of ['light', 'dark', 'auto'] as const) {
    it(`can be read in the theme ${theme}`, async () => {
      const element = await card(
        html`<article-card theme=${theme} .article=${story}></article-card>`,
      );
      await nextFrame();
      await nextFrame();
      await expect(element).to.be.accessible();
    });
  }
});
