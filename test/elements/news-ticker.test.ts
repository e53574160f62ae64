import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {Article} from '../../src/feed/model.js';
import '../../src/elements/news-ticker.js';
import type {NewsTicker} from '../../src/elements/news-ticker.js';
import type {NewsSelectEvent} from '../../src/elements/events.js';
import type {TickerEvent} from '../../src/elements/ticker-events.js';
import {answer, answerLater, rss} from '../feed/feed-server.js';
import {article} from './articles.js';

const isChrome = 'userAgentData' in navigator;
/** Others tell the time in whole milliseconds, or another time than that of the positions they give. */
const exactTime = isChrome;

/** 12 headlines of different lengths, about 3000 pixels. */
const headlines: Article[] = [3, 6, 4, 8, 5, 7, 3, 9, 4, 6, 5, 8].map((words, index) =>
  article({
    title: `الخبر ${index} ${'كلمة '.repeat(words)}`.trim(),
    url: `https://news.example/${index}`,
  }),
);

const extra = article({title: 'خبر وصل الآن إلى غرفة الأخبار', url: 'https://news.example/new'});

const part = (ticker: NewsTicker, selector: string) =>
  ticker.shadowRoot!.querySelector<HTMLElement>(selector)!;
const items = (ticker: NewsTicker) => [...part(ticker, '.list').children] as HTMLElement[];
const titles = (ticker: NewsTicker) =>
  items(ticker).map(item => item.querySelector('bdi')!.textContent);
const animation = (ticker: NewsTicker) => part(ticker, '.track').getAnimations()[0];
const runs = (ticker: NewsTicker) => animation(ticker)?.playState === 'running';
const button = (ticker: NewsTicker, name: string) => part(ticker, `button.${name}`);
const hasButton = (ticker: NewsTicker, name: string) =>
  waitUntil(() => button(ticker, name), `no button ${name}`);

/** How far each headline begins from the side of the window where reading begins. */
function offsets(ticker: NewsTicker): Map<string, number> {
  const window = part(ticker, '.window').getBoundingClientRect();
  const rtl = part(ticker, '.root').dir === 'rtl';
  return new Map(
    items(ticker).map(item => {
      const rect = item.getBoundingClientRect();
      return [item.textContent!, rtl ? window.right - rect.right : rect.left - window.left];
    }),
  );
}

/** Places with the time they belong to. Engines may go on to the next frame's time between two statements. */
async function sample(ticker: NewsTicker) {
  for (;;) {
    await nextFrame();
    const time = Number(document.timeline.currentTime);
    const places = offsets(ticker);
    if (Number(document.timeline.currentTime) === time) return {time, places};
  }
}

/** The share of the window that has a headline or its clone in it. */
function covered(ticker: NewsTicker): number {
  const window = part(ticker, '.window').getBoundingClientRect();
  let sum = 0;
  for (const item of ticker.shadowRoot!.querySelectorAll('.item')) {
    const {left, right} = item.getBoundingClientRect();
    sum += Math.max(0, Math.min(right, window.right) - Math.max(left, window.left));
  }
  return sum / window.width;
}

async function running(template: ReturnType<typeof html>): Promise<NewsTicker> {
  const ticker = await fixture<NewsTicker>(template);
  await waitUntil(() => runs(ticker), 'the ticker never ran');
  await animation(ticker)!.ready;
  return ticker;
}

const pointer = (type: string, at: number, pointerType = 'mouse') =>
  new PointerEvent(type, {
    clientX: at,
    pointerType,
    pointerId: 1,
    isPrimary: true,
    bubbles: type !== 'pointerenter' && type !== 'pointerleave',
    composed: true,
  });

describe('<news-ticker>', () => {
  describe('shows headlines', () => {
    it('from its own links, before and without a feed', async () => {
      const ticker = await fixture<NewsTicker>(html`
        <news-ticker>
          <a href="/a">عنوان أول</a>
          <a href="/b">عنوان ثان</a>
        </news-ticker>
      `);
      expect(titles(ticker)).to.deep.equal(['عنوان أول', 'عنوان ثان']);
      expect(part(ticker, 'a').getAttribute('href')).to.equal(new URL('/a', location.href).href);
      await expect(ticker).to.be.accessible();
    });

    it('from a feed in place of the links, and keeps the links when the feed fails', async () => {
      answer('/feed.xml', rss('من الخلاصة'));
      answer('/broken.xml', '', {status: 404});
      const ticker = await fixture<NewsTicker>(
        html`<news-ticker feed="/feed.xml"><a href="/a">عنوان</a></news-ticker>`,
      );
      await waitUntil(() => titles(ticker).join() === 'من الخلاصة');
      const broken = await fixture<NewsTicker>(
        html`<news-ticker feed="/broken.xml"><a href="/a">عنوان</a></news-ticker>`,
      );
      await waitUntil(() => broken.state === 'error');
      expect(titles(broken)).to.deep.equal(['عنوان']);
    });

    it('twenty of them, or as many as limit says', async () => {
      const many = [...Array(30).keys()].map(n => article({title: `خبر ${n}`}));
      const ticker = await fixture<NewsTicker>(html`<news-ticker .articles=${many}></news-ticker>`);
      expect(titles(ticker)).to.have.length(20);
      ticker.limit = 5;
      await ticker.updateComplete;
      expect(titles(ticker)).to.have.length(5);
    });

    it('the urgent ones first, each with its badge', async () => {
      const ticker = await fixture<NewsTicker>(html`
        <news-ticker
          .articles=${[
            article({title: 'خبر عادي'}),
            article({title: 'المدينة تحتاج إلى دعم عاجل'}),
            article({title: 'عاجلًا أم آجلًا يعود الترام'}),
            article({title: 'عاجل المدينة وآجلها'}),
            article({title: 'إغلاق الطريق الساحلي', categories: ['عاجل']}),
            article({title: 'عاجل: وصول أول قطار'}),
          ]}
        ></news-ticker>
      `);
      expect(items(ticker).map(item => item.textContent!.trim())).to.deep.equal([
        'عاجلإغلاق الطريق الساحلي',
        'عاجلوصول أول قطار',
        'خبر عادي',
        'المدينة تحتاج إلى دعم عاجل',
        'عاجلًا أم آجلًا يعود الترام',
        'عاجل المدينة وآجلها',
      ]);
      ticker.urgent = 'قطار, طقس';
      const urgent = () => items(ticker).filter(item => item.matches('.urgent'));
      await waitUntil(() => urgent().length === 1, 'none urgent', {timeout: 8000});
      expect(items(ticker)[0]!.textContent).to.contain('وصول أول قطار');
      expect(items(ticker).filter(item => item.matches('.urgent'))).to.have.length(1);
    });

    it('each once, when a feed repeats one', async () => {
      const ticker = await fixture<NewsTicker>(html`
        <news-ticker .articles=${[headlines[0], headlines[1], headlines[0]]}></news-ticker>
      `);
      expect(titles(ticker)).to.deep.equal([headlines[0]!.title, headlines[1]!.title]);
    });

    it('with their age, in the words of a ticker', async () => {
      const published = new Date(Date.now() - 5 * 60_000);
      const ticker = await fixture<NewsTicker>(html`
        <news-ticker times .articles=${[article({title: 'خبر', published})]}></news-ticker>
      `);
      await waitUntil(() => part(ticker, 'time'));
      expect(part(ticker, 'time').textContent).to.equal('قبل 5 دقائق');
      ticker.times = 'none';
      await ticker.updateComplete;
      expect(part(ticker, 'time')).to.equal(null);
    });

    it('under a label that the page may set as text, link or element', async () => {
      const ticker = await fixture<NewsTicker>(
        html`<news-ticker .articles=${headlines}></news-ticker>`,
      );
      expect(part(ticker, '.label').textContent).to.equal('فلاش نيوز');
      expect(part(ticker, 'section').getAttribute('aria-label')).to.equal('شريط الأخبار');
      ticker.label = 'آخر الأخبار';
      ticker.labelHref = '/latest';
      await ticker.updateComplete;
      expect(part(ticker, '.label a').textContent).to.equal('آخر الأخبار');
      expect(part(ticker, 'section').getAttribute('aria-label')).to.equal('آخر الأخبار');
      ticker.labelHref = 'javascript:alert(1)';
      await ticker.updateComplete;
      expect(part(ticker, '.label a')).to.equal(null);
      expect(part(ticker, 'slot[name=label]')).to.be.instanceOf(HTMLSlotElement);
    });

    it('out of the text that search engines quote', async () => {
      const ticker = await fixture<NewsTicker>(
        html`<news-ticker .articles=${headlines}></news-ticker>`,
      );
      expect(part(ticker, '.list').closest('section[data-nosnippet]')).to.not.equal(null);
    });

    it('in the same height in every state and mode', async () => {
      const late = answerLater('/late.xml');
      const ticker = await fixture<NewsTicker>(html`<news-ticker feed="/late.xml"></news-ticker>`);
      const {height} = ticker.getBoundingClientRect();
      expect(height).to.be.closeTo(2.75 * parseFloat(getComputedStyle(ticker).fontSize), 0.01);
      await expect(ticker).to.be.accessible();
      late.resolve(rss(...headlines.map(({title}) => title)));
      await oneEvent(ticker, 'news-load');
      for (const mode of ['scroll', 'slide', 'fade', 'static'] as const) {
        for (const look of ['flash', 'line', 'card', 'broadcast'] as const) {
          Object.assign(ticker, {mode, look});
          await ticker.updateComplete;
          expect(ticker.getBoundingClientRect().height, `${mode} ${look}`).to.equal(height);
        }
      }
    });

    it('or says that there are none', async () => {
      const ticker = await fixture<NewsTicker>(html`<news-ticker .articles=${[]}></news-ticker>`);
      expect(part(ticker, '.notice').textContent).to.equal('لا أخبار الآن');
      expect(part(ticker, '.controls')).to.equal(null);
      await expect(ticker).to.be.accessible();
    });
  });

  describe('moves', () => {
    for (const [what, template, toRight] of [
      ['to the right in Arabic', html`<news-ticker .articles=${headlines}></news-ticker>`, true],
      [
        'to the left in English',
        html`<news-ticker lang="en" .articles=${headlines}></news-ticker>`,
        false,
      ],
      [
        'to the left in Arabic with direction="end"',
        html`<news-ticker direction="end" .articles=${headlines}></news-ticker>`,
        false,
      ],
      [
        'to the right in Arabic inside an English page',
        html`<div dir="ltr" lang="en">
          <news-ticker lang="ar" .articles=${headlines}></news-ticker>
        </div>`,
        true,
      ],
    ] as const) {
      it(`${what}, at its speed, with the first headline on screen at once`, async () => {
        const holder = await fixture(template);
        const ticker = (
          holder.matches('news-ticker') ? holder : holder.firstElementChild
        ) as NewsTicker;
        expect(Math.abs([...offsets(ticker).values()][0]!)).to.be.below(1);
        await waitUntil(() => runs(ticker));
        await animation(ticker)!.ready;
        const left = () =>
          part(ticker, '.list').getBoundingClientRect().left -
          part(ticker, '.window').getBoundingClientRect().left;
        const [time, from] = [Number(document.timeline.currentTime), left()];
        await waitUntil(() => Number(document.timeline.currentTime) > time + 200);
        const moved = left() - from;
        const expected = 0.06 * (Number(document.timeline.currentTime) - time);
        expect(Math.abs(moved)).to.be.closeTo(expected, 2);
        expect(moved > 0).to.equal(toRight);
      });
    }

    it('without a gap all around the lap, however wide the window', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      for (const width of [200, 700, 2400]) {
        for (const direction of ['start', 'end'] as const) {
          Object.assign(ticker, {direction});
          ticker.style.inlineSize = `${width}px`;
          await ticker.updateComplete;
          await nextFrame();
          await nextFrame();
          const {duration} = animation(ticker)!.effect!.getTiming();
          for (let part = 0; part < 1; part += 0.05) {
            animation(ticker)!.currentTime = part * Number(duration);
            expect(covered(ticker), `${width} ${direction} ${part}`).to.be.above(0.999);
          }
        }
      }
    });

    it('with two short headlines too', async () => {
      const ticker = await running(html`
        <news-ticker><a href="/a">أول</a><a href="/b">ثان</a></news-ticker>
      `);
      expect(covered(ticker)).to.be.above(0.999);
    });

    it('with no more clones than fill the window, which only a pointer finds', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      const tail = part(ticker, '.tail');
      expect(tail.inert).to.equal(true);
      expect(tail.getAttribute('aria-hidden')).to.equal('true');
      const window = part(ticker, '.window').getBoundingClientRect().width;
      const needless = tail.getBoundingClientRect().width - window;
      expect(needless).to.be.below(tail.lastElementChild!.getBoundingClientRect().width);
      part(ticker, '.window').dispatchEvent(pointer('pointerenter', 0));
      const select = oneEvent<NewsSelectEvent>(ticker, 'news-select');
      ticker.addEventListener('news-select', event => event.preventDefault());
      expect(tail.inert).to.equal(false);
      tail.querySelector('a')!.click();
      expect((await select).article).to.equal(headlines[0]);
      expect(tail.querySelector('a')!.tabIndex).to.equal(-1);
    });

    for (const [what, change] of [
      [
        'a headline comes in',
        (ticker: NewsTicker) => void (ticker.articles = [extra, ...headlines]),
      ],
      ['one goes', (ticker: NewsTicker) => void (ticker.articles = headlines.slice(0, -1))],
      [
        'they change places',
        (ticker: NewsTicker) =>
          void (ticker.articles = [...headlines.slice(6), ...headlines.slice(0, 6)]),
      ],
      ['the window shrinks', (ticker: NewsTicker) => void (ticker.style.inlineSize = '500px')],
      ['the letters grow', (ticker: NewsTicker) => void (ticker.style.fontSize = '150%')],
      ['the speed falls', (ticker: NewsTicker) => void (ticker.speed = 299)],
    ] as const) {
      it(`and leaves what is read where it is when ${what}`, async () => {
        const ticker = await running(
          html`<news-ticker speed="300" .articles=${headlines}></news-ticker>`,
        );
        const {duration} = animation(ticker)!.effect!.getTiming();
        animation(ticker)!.startTime =
          Number(document.timeline.currentTime) - 0.3 * Number(duration);
        await nextFrame();
        const {width} = part(ticker, '.window').getBoundingClientRect();
        const before = await sample(ticker);
        change(ticker);
        await ticker.updateComplete;
        const after = await sample(ticker);
        const gone = (after.time - before.time) * 0.3;
        const jumps = [...before.places]
          .filter(([, at]) => at > 0 && at < width)
          .map(([title, at]) => Math.abs((after.places.get(title) ?? Infinity) - at + gone));
        expect(jumps).to.have.length.above(0);
        expect(Math.min(...jumps)).to.be.below(exactTime ? 1 : 3);
      });
    }

    it('and keeps what a translator wrote into its headlines', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      const font = document.createElement('font');
      font.textContent = 'translated';
      const headline = items(ticker)[0]!.querySelector('bdi')!;
      [...headline.childNodes].find(node => node.nodeType === Node.TEXT_NODE)!.replaceWith(font);
      ticker.articles = [extra, ...headlines];
      await ticker.updateComplete;
      expect(titles(ticker).slice(0, 3)).to.deep.equal([
        extra.title,
        'translated',
        headlines[1]!.title,
      ]);
    });

    it('and keeps the focus on its headline when another comes in front', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      items(ticker)[2]!.querySelector('a')!.focus();
      ticker.articles = [extra, ...headlines];
      await ticker.updateComplete;
      expect(ticker.shadowRoot!.activeElement!.textContent).to.contain('الخبر 2');
    });
  });

  describe('stands still', () => {
    it('at a press of its button, and says so', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      expect(button(ticker, 'toggle').getAttribute('aria-label')).to.equal('إيقاف الشريط');
      const paused = oneEvent<TickerEvent>(ticker, 'ticker-pause');
      button(ticker, 'toggle').click();
      expect((await paused).reason).to.equal('user');
      expect(ticker.paused).to.equal(true);
      expect(animation(ticker)!.playState).to.equal('paused');
      expect(button(ticker, 'toggle').getAttribute('aria-label')).to.equal('تشغيل الشريط');
      await expect(ticker).to.be.accessible();
      const played = oneEvent<TickerEvent>(ticker, 'ticker-play');
      button(ticker, 'toggle').click();
      expect((await played).reason).to.equal('user');
      expect(runs(ticker)).to.equal(true);
    });

    it('by attribute and by method', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      ticker.setAttribute('paused', '');
      await ticker.updateComplete;
      expect(runs(ticker)).to.equal(false);
      ticker.setAttribute('paused', 'false');
      await ticker.updateComplete;
      expect(runs(ticker)).to.equal(true);
      ticker.pause();
      await ticker.updateComplete;
      expect(ticker.hasAttribute('paused')).to.equal(true);
      ticker.play();
      await waitUntil(() => runs(ticker));
      expect(ticker.hasAttribute('paused')).to.equal(false);
    });

    it('under a mouse, not after a finger', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      const window = part(ticker, '.window');
      window.dispatchEvent(pointer('pointerenter', 100));
      expect(runs(ticker)).to.equal(false);
      window.dispatchEvent(pointer('pointerleave', 100));
      expect(runs(ticker)).to.equal(true);
      window.dispatchEvent(pointer('pointerenter', 100, 'touch'));
      window.dispatchEvent(pointer('pointerdown', 100, 'touch'));
      expect(runs(ticker)).to.equal(false);
      window.dispatchEvent(pointer('pointerup', 100, 'touch'));
      window.dispatchEvent(pointer('pointerleave', 100, 'touch'));
      expect(runs(ticker)).to.equal(true);
    });

    it('not for a link that was pressed and keeps the focus', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      const link = part(ticker, '.list a');
      const matches = (selector: string) =>
        selector !== ':focus-visible' && Element.prototype.matches.call(link, selector);
      Object.defineProperty(link, 'matches', {value: matches});
      link.focus();
      expect(runs(ticker)).to.equal(true);
    });

    it('while a link has the focus of the keyboard, and shows that link', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      button(ticker, 'toggle').focus();
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Tab'});
      expect(runs(ticker)).to.equal(false);
      const link = ticker.shadowRoot!.activeElement!.getBoundingClientRect();
      const window = part(ticker, '.window').getBoundingClientRect();
      expect(link.right).to.be.at.most(window.right + 1);
      expect(part(ticker, '.window').scrollLeft).to.equal(0);
      (ticker.shadowRoot!.activeElement as HTMLElement).blur();
      expect(runs(ticker)).to.equal(true);
    });

    it('off screen', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      ticker.style.cssText = 'position:absolute;top:-500px;width:600px';
      await waitUntil(() => !runs(ticker));
      ticker.style.top = '0';
      await waitUntil(() => runs(ticker));
    });

    it('in a tab that nobody sees', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      Object.defineProperty(document, 'hidden', {value: true, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
      expect(runs(ticker)).to.equal(false);
      Reflect.deleteProperty(document, 'hidden');
      document.dispatchEvent(new Event('visibilitychange'));
      expect(runs(ticker)).to.equal(true);
    });

    it('for a reader who wants no motion: every headline can be scrolled to, and play starts it', async function () {
      if (!isChrome) this.skip(); // only Chrome's launcher can say that the reader wants less motion
      await emulateMedia({reducedMotion: 'reduce'});
      try {
        const ticker = await fixture<NewsTicker>(
          html`<news-ticker .articles=${headlines}></news-ticker>`,
        );
        const told: string[] = [];
        ticker.addEventListener('ticker-play', ({reason}) => told.push(reason));
        await hasButton(ticker, 'next');
        await nextFrame();
        await nextFrame();
        expect(told).to.deep.equal([]);
        const window = part(ticker, '.window');
        expect(part(ticker, '.tail').childElementCount).to.equal(0);
        expect(animation(ticker)).to.equal(undefined);
        expect(getComputedStyle(window).overflowX).to.equal('auto');
        window.scrollLeft = -1e5;
        const last = items(ticker).at(-1)!.getBoundingClientRect();
        expect(last.left).to.be.at.least(window.getBoundingClientRect().left - 1);
        await expect(ticker).to.be.accessible();
        button(ticker, 'toggle').click();
        await waitUntil(() => runs(ticker));
        expect(told).to.deep.equal(['motion']);
        button(ticker, 'toggle').click();
        await waitUntil(() => !animation(ticker));
      } finally {
        await emulateMedia({reducedMotion: 'no-preference'});
      }
    });
  });

  describe('is pulled along', () => {
    it('as a strip, and moves on from where it was scrolled to', async () => {
      const ticker = await fixture<NewsTicker>(
        html`<news-ticker mode="static" .articles=${headlines}></news-ticker>`,
      );
      await hasButton(ticker, 'next');
      const window = part(ticker, '.window');
      button(ticker, 'next').click();
      await waitUntil(() => window.scrollLeft !== 0);
      expect([...offsets(ticker).values()][1]).to.be.closeTo(0, 1);
      Object.assign(ticker, {mode: 'scroll', paused: true});
      await ticker.updateComplete;
      expect(window.scrollLeft).to.equal(0);
      expect([...offsets(ticker).values()][1]).to.be.closeTo(0, 1);
    });

    it('by a finger, and goes on from there', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      const window = part(ticker, '.window');
      const [[first, from] = ['', 0]] = offsets(ticker);
      window.setPointerCapture = () => {};
      window.dispatchEvent(pointer('pointerdown', 100, 'touch'));
      window.dispatchEvent(pointer('pointermove', 120, 'touch'));
      window.dispatchEvent(pointer('pointermove', 220, 'touch'));
      expect(offsets(ticker).get(first)!).to.be.closeTo(from - 120, 20);
      window.dispatchEvent(pointer('pointerup', 220, 'touch'));
      expect(runs(ticker)).to.equal(true);
    });

    it('without opening the link that was pulled', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      const window = part(ticker, '.window');
      const link = part(ticker, '.list a');
      let chosen = 0;
      ticker.addEventListener('news-select', event => {
        chosen++;
        event.preventDefault();
      });
      const click = () =>
        link.dispatchEvent(
          new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, detail: 1}),
        );
      window.setPointerCapture = () => {};
      link.dispatchEvent(pointer('pointerdown', 100));
      link.dispatchEvent(pointer('pointermove', 160));
      link.dispatchEvent(pointer('pointerup', 160));
      click();
      expect(chosen).to.equal(0);
      link.dispatchEvent(pointer('pointerdown', 100));
      link.dispatchEvent(pointer('pointerup', 101));
      click();
      expect(chosen).to.equal(1);
    });

    it('by a sideways wheel, and leaves an upright one to the page', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      const window = part(ticker, '.window');
      const [[first, from] = ['', 0]] = offsets(ticker);
      const wheel = (deltaX: number, deltaY: number) =>
        !window.dispatchEvent(new WheelEvent('wheel', {deltaX, deltaY, cancelable: true}));
      expect(wheel(-200, 3)).to.equal(true);
      expect(offsets(ticker).get(first)!).to.be.closeTo(from - 200, 20);
      expect(wheel(2, 100)).to.equal(false);
    });

    it('by what the browser scrolls to show a found word', async () => {
      const ticker = await fixture<NewsTicker>(
        html`<news-ticker paused .articles=${headlines}></news-ticker>`,
      );
      await waitUntil(() => animation(ticker));
      const {width} = part(ticker, '.window').getBoundingClientRect();
      part(ticker, '.window').scrollLeft = -width;
      await waitUntil(() => part(ticker, '.window').scrollLeft === 0);
      expect([...offsets(ticker).values()][0]).to.be.closeTo(-width, 1);
    });

    it('by arrow keys from link to link, where one has the focus', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      part(ticker, '.list a').focus();
      await sendKeys({press: 'ArrowLeft'});
      expect(ticker.shadowRoot!.activeElement!.textContent).to.equal(headlines[1]!.title);
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'ArrowRight'});
      expect(ticker.shadowRoot!.activeElement!.textContent).to.equal(headlines.at(-1)!.title);
      expect(covered(ticker)).to.be.above(0.999);
    });

    it('by arrow keys that follow the direction of reading', async () => {
      const ticker = await running(
        html`<news-ticker paused .articles=${headlines}></news-ticker>`,
      ).catch(async () =>
        fixture<NewsTicker>(html`<news-ticker paused .articles=${headlines}></news-ticker>`),
      );
      await waitUntil(() => animation(ticker));
      const changed = oneEvent<TickerEvent>(ticker, 'ticker-change');
      button(ticker, 'toggle').focus();
      await sendKeys({press: 'ArrowLeft'});
      expect((await changed).index).to.equal(1);
      expect([...offsets(ticker).values()][1]).to.be.closeTo(0, 0.5);
      await sendKeys({press: 'ArrowRight'});
      expect([...offsets(ticker).values()][0]).to.be.closeTo(0, 0.5);
    });
  });

  describe('shows one headline at a time', () => {
    const current = (ticker: NewsTicker) =>
      items(ticker).filter(item => getComputedStyle(item).visibility === 'visible');

    for (const mode of ['slide', 'fade'] as const) {
      it(`with mode="${mode}", by buttons, with a counter`, async () => {
        const ticker = await fixture<NewsTicker>(
          html`<news-ticker
            mode=${mode}
            paused
            style="width:900px"
            .articles=${headlines}
          ></news-ticker>`,
        );
        await waitUntil(() => part(ticker, '.counter'));
        await waitUntil(() => current(ticker).length === 1);
        expect(part(ticker, '.counter').textContent).to.equal('1 من 12');
        await expect(ticker).to.be.accessible();
        button(ticker, 'previous').click();
        await waitUntil(() => part(ticker, '.counter').textContent === '12 من 12');
        button(ticker, 'next').click();
        button(ticker, 'next').click();
        await waitUntil(() => part(ticker, '.counter').textContent === '2 من 12');
        await Promise.all(
          items(ticker).flatMap(item => item.getAnimations().map(({finished}) => finished)),
        );
        expect(current(ticker).map(item => item.textContent)).to.deep.equal([headlines[1]!.title]);
      });
    }

    it('and goes on by itself', async () => {
      const ticker = await fixture<NewsTicker>(
        html`<news-ticker mode="slide" interval="0.1" .articles=${headlines}></news-ticker>`,
      );
      const {reason, index} = await oneEvent<TickerEvent>(ticker, 'ticker-change');
      expect({reason, index}).to.deep.equal({reason: 'time', index: 1});
    });

    it('and a swipe turns to the next, a short pull does not', async () => {
      const ticker = await fixture<NewsTicker>(
        html`<news-ticker mode="slide" paused .articles=${headlines}></news-ticker>`,
      );
      await hasButton(ticker, 'next');
      const window = part(ticker, '.window');
      window.setPointerCapture = () => {};
      const indexes: (number | undefined)[] = [];
      ticker.addEventListener('ticker-change', ({index}) => indexes.push(index));
      for (const to of [110, 160, 40]) {
        window.dispatchEvent(pointer('pointerdown', 100, 'touch'));
        window.dispatchEvent(pointer('pointermove', to, 'touch'));
        window.dispatchEvent(pointer('pointerup', to, 'touch'));
      }
      expect(indexes).to.deep.equal([1, 0]);
    });

    it('and reads out where a reader who has stopped it steps to', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      expect(part(ticker, '.list').ariaLive).to.equal('off');
      ticker.mode = 'slide';
      await ticker.updateComplete;
      expect(part(ticker, '.list').ariaLive).to.equal('off');
      ticker.pause();
      await ticker.updateComplete;
      expect(part(ticker, '.list').ariaLive).to.equal('polite');
    });

    it('and keeps the one that is shown when others come and go', async () => {
      const ticker = await fixture<NewsTicker>(
        html`<news-ticker mode="fade" paused .articles=${headlines}></news-ticker>`,
      );
      const shown = (ticker: NewsTicker) =>
        [...part(ticker, '.list').querySelectorAll('.current')].map(item => item.textContent);
      ticker.next();
      await oneEvent<TickerEvent>(ticker, 'ticker-change');
      ticker.articles = [extra, ...headlines];
      await ticker.updateComplete;
      expect(shown(ticker)).to.deep.equal([headlines[1]!.title]);
      await waitUntil(() => part(ticker, '.counter').textContent === '3 من 13');
      ticker.articles = [extra, headlines[0]!, ...headlines.slice(2)];
      await ticker.updateComplete;
      expect(shown(ticker)).to.deep.equal([headlines[2]!.title]);
    });
  });

  describe('tells what is new', () => {
    const marked = (ticker: NewsTicker) =>
      items(ticker)
        .filter(item => item.matches('.fresh'))
        .map(item => item.querySelector('bdi')!.textContent);

    it('by a mark on what came in while the page was open, until the next comes', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      expect(marked(ticker)).to.deep.equal([]);
      ticker.articles = [extra, ...headlines];
      await ticker.updateComplete;
      expect(marked(ticker)).to.deep.equal([extra.title]);
      expect(items(ticker)[0]!.querySelector('a')!.getAttribute('aria-description')).to.equal(
        'جديد',
      );
      await expect(ticker).to.be.accessible();
      const newest = article({title: 'خبر آخر'});
      ticker.articles = [newest, extra, ...headlines];
      await ticker.updateComplete;
      expect(marked(ticker)).to.deep.equal([newest.title]);
    });

    it('by marks on all that came in while the reader was elsewhere', async () => {
      const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
      ticker.style.cssText = 'position:absolute;top:-500px;width:600px';
      await waitUntil(() => !runs(ticker));
      ticker.articles = [extra, ...headlines];
      await ticker.updateComplete;
      const newest = article({title: 'خبر آخر'});
      ticker.articles = [newest, extra, ...headlines];
      await ticker.updateComplete;
      expect(marked(ticker)).to.deep.equal([newest.title, extra.title]);
      ticker.style.top = '0';
      await waitUntil(() => runs(ticker));
      expect(marked(ticker)).to.deep.equal([newest.title, extra.title]);
      ticker.style.top = '-500px';
      await waitUntil(() => marked(ticker).length === 0);
    });

    it("not by what a feed puts in place of the page's own links", async () => {
      const late = answerLater('/in-place.xml');
      const ticker = await running(
        html`<news-ticker feed="/in-place.xml"><a href="/a">عنوان</a></news-ticker>`,
      );
      late.resolve(rss('أول', 'ثان'));
      await oneEvent(ticker, 'news-load');
      await ticker.updateComplete;
      expect(titles(ticker)).to.deep.equal(['أول', 'ثان']);
      expect(marked(ticker)).to.deep.equal([]);
    });

    it('to screen readers once, when it is urgent and the page wants it', async () => {
      const old = {...extra, categories: ['عاجل']};
      const ticker = await running(
        html`<news-ticker announce="urgent" .articles=${[old]}></news-ticker>`,
      );
      const status = part(ticker, '[role=status]');
      expect(status.textContent).to.equal('');
      ticker.articles = [article({title: 'عاجل: وصول أول قطار'}), old, ...headlines];
      await ticker.updateComplete;
      expect(status.textContent).to.equal('عاجل: وصول أول قطار');
    });
  });

  it('never covers what has the focus while it sticks to the edge', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="block-size:300vh; background:rgb(1, 2, 3)">
        <news-ticker sticky="top" .articles=${headlines}></news-ticker>
        <p style="margin-block:30vh 0"><a href="/somewhere">رابط</a></p>
      </div>
    `);
    const ticker = page.querySelector('news-ticker')!;
    await waitUntil(() => runs(ticker));
    const ground = getComputedStyle(part(ticker, '.root')).backgroundColor;
    expect(ground).to.equal('rgb(1, 2, 3)');
    const link = page.querySelector<HTMLElement>('p a')!;
    scrollBy(0, link.getBoundingClientRect().top - ticker.getBoundingClientRect().top);
    link.focus({preventScroll: true});
    await waitUntil(
      () => link.getBoundingClientRect().top >= ticker.getBoundingClientRect().bottom,
    );
    scrollTo(0, 0);
  });

  it('forgets a pointer that was on it when it was taken out', async () => {
    const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
    const place = ticker.parentElement!;
    part(ticker, '.window').dispatchEvent(pointer('pointerenter', 100));
    ticker.remove();
    place.append(ticker);
    await waitUntil(() => runs(ticker));
  });

  it('is closed by its reader where the page allows it', async () => {
    const ticker = await fixture<NewsTicker>(
      html`<news-ticker dismissible style="display:block" .articles=${headlines}></news-ticker>`,
    );
    const stay = (event: Event) => event.preventDefault();
    ticker.addEventListener('ticker-dismiss', stay);
    await hasButton(ticker, 'close');
    button(ticker, 'close').click();
    expect(ticker.hidden).to.equal(false);
    ticker.removeEventListener('ticker-dismiss', stay);
    button(ticker, 'close').click();
    expect(ticker.getBoundingClientRect().height).to.equal(0);
  });

  it('stays a strip to scroll after it was taken out and put back, and goes on where it was', async () => {
    const ticker = await running(html`<news-ticker .articles=${headlines}></news-ticker>`);
    const {duration} = animation(ticker)!.effect!.getTiming();
    animation(ticker)!.currentTime = 0.5 * Number(duration);
    const place = ticker.parentElement!;
    const moving = animation(ticker)!;
    ticker.remove();
    expect(moving.playState).to.equal('idle');
    expect(part(ticker, '.tail').childElementCount).to.equal(0);
    place.append(ticker);
    await waitUntil(() => runs(ticker));
    const now = animation(ticker)!.effect!.getComputedTiming().progress!;
    expect(now).to.be.closeTo(0.5, 0.05);
  });

  it('listens to nothing when it is taken out before its motion is fetched', async () => {
    const ticker = await fixture<NewsTicker>(
      html`<news-ticker .articles=${headlines}></news-ticker>`,
    );
    const listen = document.addEventListener;
    const heard: string[] = [];
    document.addEventListener = (type: string) => void heard.push(type);
    try {
      ticker.remove();
      ticker.next();
      await aTimeout(0);
      await waitUntil(() => part(ticker, '.toggle'));
      await ticker.updateComplete;
      expect(heard).to.deep.equal([]);
    } finally {
      document.addEventListener = listen;
    }
  });
});
