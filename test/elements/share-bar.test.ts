import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {NewsShareEvent} from '../../src/elements/share-events.js';
import '../../src/elements/share-bar.js';
import type {ShareBar} from '../../src/elements/share-bar.js';

const isChrome = 'userAgentData' in navigator;
const rare = 'messenger linkedin threads bluesky mastodon reddit viber email sms print qr';

const all = (bar: ShareBar, selector: string) => [
  ...bar.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const button = (bar: ShareBar, network: string) =>
  all(bar, `[data-network=${network}]`)[0] as HTMLAnchorElement;
const names = (bar: ShareBar, selector = '[data-network]') =>
  all(bar, selector).map(({dataset}) => dataset.network);
const said = (bar: ShareBar) => all(bar, '[role=status]')[0]!.textContent!.trim();
const field = (bar: ShareBar) => all(bar, 'input')[0] as HTMLInputElement;
const parameters = (bar: ShareBar, network: string) =>
  Object.fromEntries(new URL(button(bar, network).href).searchParams);

/** Clicks and waits for the outcome. */
async function use(bar: ShareBar, network: string): Promise<string> {
  setTimeout(() => button(bar, network).click());
  const event: NewsShareEvent = await oneEvent(bar, 'news-share');
  expect(event.network).to.equal(network);
  await bar.updateComplete;
  return event.outcome;
}

/** A bar with networks that are fetched first. */
async function barWith(networks: string): Promise<ShareBar> {
  const bar = await fixture<ShareBar>(
    html`<share-bar lang="ar" url="https://news.example/a" networks=${networks}></share-bar>`,
  );
  await waitUntil(() => names(bar).length === networks.split(' ').length);
  return bar;
}

/** What the browser offers in a test; undefined for what it lacks. */
function give(parts: {share?: unknown; writeText?: unknown}): void {
  Object.defineProperty(navigator, 'share', {value: parts.share, configurable: true});
  const clipboard = parts.writeText && {writeText: parts.writeText};
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
}

const refusal = (name: string) => () => Promise.reject(new DOMException('', name));

describe('<share-bar>', () => {
  const head: Element[] = [];
  const title = document.title;
  let copied: string[];

  /** Something that a page says of itself in its head. */
  function say(markup: string): void {
    const [tag, ...attributes] = markup.split(' ');
    const element = document.createElement(tag!);
    for (const attribute of attributes) {
      const [name, value] = attribute.split('=');
      element.setAttribute(name!, value!);
    }
    document.head.append(element);
    head.push(element);
  }

  const stay = (event: Event) => event.preventDefault();

  beforeEach(() => {
    copied = [];
    give({writeText: async (text: string) => void copied.push(text)});
    document.addEventListener('click', stay);
    document.title = 'مجلس المدينة يقر خطة النقل العام';
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
    document.removeEventListener('click', stay);
    document.title = title;
    for (const element of head.splice(0)) element.remove();
  });

  describe('at first', () => {
    it('shows six targets, copying first', async () => {
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
      expect(names(bar).join(' ')).to.equal('copy whatsapp telegram x facebook native');
      for (const target of all(bar, 'a, button')) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), target.dataset.network).to.be.at.least(44);
      }
    });

    it('offers the device’s own sheet first on a touch screen', async () => {
      const {matchMedia} = window;
      window.matchMedia = query => ({...matchMedia(query), matches: query.includes('coarse')});
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
      window.matchMedia = matchMedia;
      expect(names(bar).join(' ')).to.equal('native whatsapp telegram x facebook copy');
    });

    it('fits one line on a phone', async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="width: 328px; font-size: 16px"><share-bar lang="ar"></share-bar></div>`,
      );
      expect(place.querySelector('share-bar')!.offsetHeight).to.equal(44);
    });

    it('requests, stores and times nothing', async () => {
      const calls: string[] = [];
      const spied: [object, string][] = [
        [window, 'fetch'],
        [window, 'setTimeout'],
        [window, 'setInterval'],
        [Storage.prototype, 'getItem'],
        [Storage.prototype, 'setItem'],
        [XMLHttpRequest.prototype, 'open'],
      ];
      const restore = spied.map(([target, name]) => {
        const original = Reflect.get(target, name) as () => void;
        Reflect.set(target, name, function (this: unknown, ...given: []) {
          calls.push(name);
          return original.apply(this, given);
        });
        return () => Reflect.set(target, name, original);
      });
      const bar = document.createElement('share-bar');
      document.body.append(bar);
      await bar.updateComplete;
      for (const undo of restore) undo();
      bar.remove();
      expect(calls).to.deep.equal([]);
      expect(document.cookie).to.equal('');
    });

    it('is hidden on paper', async function () {
      if (!isChrome) this.skip();
      const bar = await fixture(html`<share-bar style="display: block"></share-bar>`);
      await emulateMedia({media: 'print'});
      expect(getComputedStyle(bar).display).to.equal('none');
      await emulateMedia({media: 'screen'});
    });
  });

  describe('what is shared', () => {
    it('is the canonical address, then og:url, then where the browser is', async () => {
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
      const shared = async () => {
        button(bar, 'facebook').dispatchEvent(new Event('pointerdown', {bubbles: true}));
        return parameters(bar, 'facebook').u;
      };
      expect(await shared()).to.equal(location.href);
      say('meta property=og:url content=https://news.example/og');
      expect(await shared()).to.equal('https://news.example/og');
      say('link rel=canonical href=https://news.example/canonical');
      expect(await shared()).to.equal('https://news.example/canonical');
    });

    it('is the url, headline and text that are given', async () => {
      const bar = await fixture<ShareBar>(
        html`<share-bar
          lang="ar"
          url="/a?b=1&c=2"
          headline="عنوان & خبر"
          text="نص"
          via="@newsalist"
        ></share-bar>`,
      );
      const url = `${location.origin}/a?b=1&c=2`;
      expect(parameters(bar, 'x')).to.deep.equal({text: 'نص', url, via: 'newsalist'});
      expect(parameters(bar, 'whatsapp')).to.deep.equal({text: `نص\n${url}`});
    });

    for (const [way, act] of [
      ['a click', (link: HTMLElement) => link.click()],
      ['the Tab key', (link: HTMLElement) => link.focus()],
      [
        'a middle click',
        (link: HTMLElement) => link.dispatchEvent(new Event('pointerdown', {bubbles: true})),
      ],
    ] as const) {
      it(`is what a single-page site shows at the time of ${way}`, async () => {
        const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
        say('link rel=canonical href=https://news.example/next');
        document.title = 'الخبر التالي';
        act(button(bar, 'telegram'));
        expect(parameters(bar, 'telegram')).to.deep.equal({
          url: 'https://news.example/next',
          text: 'الخبر التالي',
        });
      });
    }

    it('reads from right to left in an app though it opens with a Latin name', async () => {
      document.title = 'Apple تطلق هاتفًا';
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
      expect(parameters(bar, 'telegram').text).to.equal('\u200fApple تطلق هاتفًا');
    });
  });

  describe('a link', () => {
    it('opens the network in a window of its own, and says so', async () => {
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
      const {target, rel, ariaLabel, title: tip} = button(bar, 'whatsapp');
      expect([target, rel]).to.deep.equal(['_blank', 'noopener']);
      expect(ariaLabel).to.equal('شارك عبر واتساب، يفتح نافذة جديدة');
      expect(tip).to.equal(ariaLabel);
      expect(await use(bar, 'whatsapp')).to.equal('opened');
      expect(said(bar)).to.contain('واتساب');
    });
  });

  describe('copying', () => {
    it('is told, each time anew', async () => {
      const bar = await fixture<ShareBar>(
        html`<share-bar lang="ar" url="https://news.example/a"></share-bar>`,
      );
      expect(await use(bar, 'copy')).to.equal('copied');
      expect(said(bar)).to.equal('نُسخ الرابط');
      expect(copied).to.deep.equal(['https://news.example/a']);
      const before = all(bar, '.said')[0];
      await use(bar, 'copy');
      expect(said(bar)).to.equal('نُسخ الرابط');
      expect(all(bar, '.said')[0]).not.to.equal(before);
    });

    for (const [why, parts] of [
      ['the browser refuses', {writeText: refusal('NotAllowedError')}],
      ['the page is not secure', {}],
    ] as const) {
      it(`leaves a field to copy from where ${why}`, async () => {
        give(parts);
        const bar = await fixture<ShareBar>(
          html`<share-bar lang="ar" url="https://news.example/a"></share-bar>`,
        );
        expect(await use(bar, 'copy')).to.equal('failed');
        await waitUntil(() => field(bar));
        expect(field(bar).value).to.equal('https://news.example/a');
        expect(bar.shadowRoot!.activeElement).to.equal(field(bar));
        expect(field(bar).selectionEnd).to.equal('https://news.example/a'.length);
        await expect(bar).to.be.accessible();
      });
    }

    it('gives the focus back to its button on Escape', async () => {
      give({});
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
      button(bar, 'copy').focus();
      await use(bar, 'copy');
      await waitUntil(() => field(bar));
      field(bar).dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
      expect(said(bar)).to.equal('');
      expect(bar.shadowRoot!.activeElement).to.equal(button(bar, 'copy'));
    });

    it('takes its field away when a reader goes on', async () => {
      give({});
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
      await use(bar, 'copy');
      await waitUntil(() => field(bar));
      button(bar, 'x').focus();
      await waitUntil(() => !field(bar));
    });
  });

  describe('the device’s own sheet', () => {
    it('gets headline, text and address', async () => {
      const given: unknown[] = [];
      give({share: async (data: unknown) => void given.push(data)});
      const bar = await fixture<ShareBar>(
        html`<share-bar lang="ar" url="https://news.example/a" text="نص"></share-bar>`,
      );
      expect(await use(bar, 'native')).to.equal('shared');
      expect(given).to.deep.equal([
        {title: document.title, text: 'نص', url: 'https://news.example/a'},
      ]);
      expect(said(bar)).to.equal('تمت المشاركة');
    });

    for (const name of ['AbortError', 'InvalidStateError']) {
      it(`leaves in silence at ${name}`, async () => {
        give({share: refusal(name)});
        const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
        expect(await use(bar, 'native')).to.equal('dismissed');
        expect(said(bar)).to.equal('');
      });
    }

    for (const [why, share] of [
      ['there is none', undefined],
      ['a policy keeps it closed', refusal('NotAllowedError')],
    ] as const) {
      it(`is replaced by copying where ${why}`, async () => {
        give({share, writeText: async (text: string) => void copied.push(text)});
        const bar = await fixture<ShareBar>(html`<share-bar lang="ar"></share-bar>`);
        expect(await use(bar, 'native')).to.equal('copied');
        expect(copied).to.deep.equal([location.href]);
        expect(said(bar)).to.equal('نُسخ الرابط');
      });
    }
  });

  describe('further networks', () => {
    it('keep the order of the attribute; unknown names are left out', async () => {
      const bar = await fixture<ShareBar>(
        html`<share-bar lang="ar" networks="linkedin  x nonsense qr"></share-bar>`,
      );
      await waitUntil(() => all(bar, '.button').length === 3);
      expect(names(bar)).to.deep.equal(['linkedin', 'x', 'qr']);
      expect(button(bar, 'linkedin').ariaLabel).to.equal('شارك عبر لينكدإن، يفتح نافذة جديدة');
    });

    it('keep their colours when the attribute changes', async () => {
      const bar = await barWith('linkedin whatsapp');
      const color = (network: string) => getComputedStyle(button(bar, network)).backgroundColor;
      const [blue, green] = [color('linkedin'), color('whatsapp')];
      bar.networks = 'whatsapp linkedin';
      await bar.updateComplete;
      expect([color('linkedin'), color('whatsapp')]).to.deep.equal([blue, green]);
    });

    it('are said to open an app where they do', async () => {
      const bar = await barWith('email');
      expect(button(bar, 'email').ariaLabel).to.equal('شارك عبر البريد الإلكتروني');
      expect(button(bar, 'email').target).to.equal('');
    });

    it('hold the row’s shape until they are there', async () => {
      const bar = await fixture<ShareBar>(
        html`<share-bar lang="ar" networks="reddit viber"></share-bar>`,
      );
      expect(all(bar, '.button').length).to.equal(2);
      const {offsetHeight} = bar;
      await waitUntil(() => names(bar).length === 2);
      expect(bar.offsetHeight).to.equal(offsetHeight);
    });

    it('are opened when the page loses the focus', async () => {
      const bar = await barWith('sms');
      button(bar, 'sms').click();
      setTimeout(() => window.dispatchEvent(new Event('blur')));
      const {outcome}: NewsShareEvent = await oneEvent(bar, 'news-share');
      expect(outcome).to.equal('opened');
    });

    it('leave a field to copy from where the app is missing', async () => {
      const bar = await barWith('viber');
      const {setTimeout: original} = window;
      window.setTimeout = ((run: () => void, _: number, ...given: []) =>
        original(run, 0, ...given)) as typeof setTimeout;
      button(bar, 'viber').click();
      window.setTimeout = original;
      const {outcome}: NewsShareEvent = await oneEvent(bar, 'news-share');
      expect(outcome).to.equal('failed');
      await waitUntil(() => field(bar)?.value === 'https://news.example/a');
    });

    it('print the page without a word', async () => {
      const {print} = window;
      let printed = 0;
      window.print = () => void printed++;
      const bar = await barWith('print');
      expect(await use(bar, 'print')).to.equal('opened');
      window.print = print;
      expect(printed).to.equal(1);
      expect(said(bar)).to.equal('');
    });

    it('draw a QR code', async () => {
      const bar = await barWith('qr');
      button(bar, 'qr').click();
      await waitUntil(() => all(bar, '.code').length);
      expect(all(bar, '.code')[0]!.getAttribute('aria-label')).to.equal('رمز QR لرابط المقال');
      await expect(bar).to.be.accessible();
    });

    it('may be the page’s own, or replace ours', async () => {
      const bar = await fixture<ShareBar>(html`
        <share-bar
          lang="ar"
          url="https://news.example/a"
          networks="threema x"
          .providers=${{
            threema: {
              icon: 'M0 0h24v24',
              color: '#246024',
              label: 'ثريما',
              address: 'https://threema.example/?text={text}&link={url}',
            },
            x: {icon: 'M0 0h24v24', address: 'https://nitter.example/?u={url}'},
          }}
        ></share-bar>
      `);
      expect(button(bar, 'threema').ariaLabel).to.equal('شارك عبر ثريما، يفتح نافذة جديدة');
      expect(parameters(bar, 'threema').link).to.equal('https://news.example/a');
      expect(button(bar, 'x').href).to.contain('nitter.example');
      await waitUntil(() => button(bar, 'threema').style.getPropertyValue('--_brand'));
      expect(getComputedStyle(button(bar, 'threema')).backgroundColor).to.equal('rgb(36, 96, 36)');
    });
  });

  describe('Mastodon', () => {
    const {open} = window;
    let opened: unknown[][];
    beforeEach(() => {
      opened = [];
      window.open = (...given) => (opened.push(given), null);
    });
    afterEach(() => {
      window.open = open;
      localStorage.clear();
    });

    async function answer(bar: ShareBar, server: string, remember: boolean): Promise<void> {
      button(bar, 'mastodon').click();
      await waitUntil(() => field(bar));
      field(bar).value = server;
      (all(bar, '[type=checkbox]')[0] as HTMLInputElement).checked = remember;
      setTimeout(() => all(bar, 'form button')[0]!.click());
      const {outcome}: NewsShareEvent = await oneEvent(bar, 'news-share');
      expect(outcome).to.equal('opened');
    }

    beforeEach(() => document.removeEventListener('click', stay));

    it('asks a reader for their server and opens it, and no one else’s', async () => {
      const bar = await barWith('mastodon');
      await answer(bar, '@name@mastodon.social', false);
      const [address, target, features] = opened[0]!;
      expect(String(address)).to.match(/^https:\/\/mastodon\.social\/share\?text=/);
      expect(new URL(String(address)).searchParams.get('text')).to.equal(
        `${document.title}\nhttps://news.example/a`,
      );
      expect([target, features]).to.deep.equal(['_blank', 'noopener']);
      expect(localStorage.length).to.equal(0);
    });

    it('keeps the server only if told to, and forgets it when told', async () => {
      const bar = await barWith('mastodon');
      await answer(bar, 'mastodon.social', true);
      expect(localStorage.length).to.equal(1);
      button(bar, 'mastodon').click();
      await waitUntil(() => field(bar)?.value === 'mastodon.social');
      await answer(bar, 'mastodon.social', false);
      expect(localStorage.length).to.equal(0);
    });

    it('waits for a server that can be one', async () => {
      const bar = await barWith('mastodon');
      button(bar, 'mastodon').click();
      await waitUntil(() => field(bar));
      field(bar).value = 'javascript:alert(1)';
      all(bar, 'form button')[0]!.click();
      expect(opened).to.deep.equal([]);
      expect(field(bar)).to.be.ok;
      await expect(bar).to.be.accessible();
    });
  });

  describe('the menu', () => {
    const menu = (bar: ShareBar) => all(bar, '[popover]')[0]!;
    const opener = (bar: ShareBar) => all(bar, '[popovertarget]')[0]!;

    beforeEach(() => document.removeEventListener('click', stay));

    it('folds what does not stay in the row', async () => {
      const bar = await fixture<ShareBar>(
        html`<share-bar lang="ar" more="2" networks="copy x whatsapp email"></share-bar>`,
      );
      await waitUntil(() => opener(bar));
      expect(names(bar, '[part=list] [data-network]')).to.deep.equal(['copy', 'x']);
      expect(names(bar, '[popover] [data-network]')).to.deep.equal(['whatsapp', 'email']);
      expect(opener(bar).ariaLabel).to.equal('المزيد');
      expect(button(bar, 'whatsapp').offsetHeight).to.equal(0);
      opener(bar).click();
      expect(button(bar, 'whatsapp').offsetHeight).to.be.at.least(44);
      await expect(bar).to.be.accessible();
    });

    it('closes when a network is chosen, and tells the outcome', async () => {
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar" layout="menu"></share-bar>`);
      await waitUntil(() => opener(bar));
      expect(opener(bar).textContent!.trim()).to.equal('شارك المقال');
      opener(bar).click();
      await use(bar, 'copy');
      expect(menu(bar).matches(':popover-open')).to.equal(false);
      expect(said(bar)).to.equal('نُسخ الرابط');
    });
  });

  describe('its looks', () => {
    for (const labels of ['icon', 'text', 'both'] as const) {
      for (const layout of ['row', 'column'] as const) {
        for (const tone of ['brand', 'mono'] as const) {
          it(`are accessible: ${labels} ${layout} ${tone}`, async () => {
            const place = await fixture<HTMLElement>(
              html`<div style="color: #16181d; background: #fff">
                <share-bar
                  lang="ar"
                  heading="شارك"
                  labels=${labels}
                  layout=${layout}
                  tone=${tone}
                ></share-bar>
              </div>`,
            );
            await expect(place).to.be.accessible();
          });
        }
      }
    }

    it('show words only where they are wanted', async () => {
      const bar = await fixture<ShareBar>(html`<share-bar lang="ar" labels="text"></share-bar>`);
      const text = () => all(bar, '[data-network=x]')[0]!.textContent!.trim();
      expect(text()).to.equal('إكس');
      expect(all(bar, 'svg')).to.deep.equal([]);
      bar.labels = 'icon';
      await bar.updateComplete;
      expect(text()).to.equal('');
      expect(all(bar, 'svg').length).to.equal(6);
    });

    it('give every network enough contrast to white', async () => {
      const bar = await barWith(`copy whatsapp telegram x facebook native ${rare}`);
      for (const target of all(bar, '[data-network]')) {
        const {backgroundColor} = getComputedStyle(target);
        const [red = 0, green = 0, blue = 0] = backgroundColor.match(/\d+/g)!.map(Number);
        const linear = (channel: number) =>
          channel > 10 ? ((channel / 255 + 0.055) / 1.055) ** 2.4 : channel / 255 / 12.92;
        const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        expect(1.05 / (light + 0.05), target.dataset.network).to.be.at.least(4.5);
        expect(getComputedStyle(target.querySelector('svg')!).stroke).to.equal(
          'rgb(255, 255, 255)',
        );
      }
    });

    it('draw the focus in the page’s own colour', async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="color: rgb(1, 2, 3)"><share-bar lang="ar"></share-bar></div>`,
      );
      const target = button(place.querySelector('share-bar')!, 'x');
      expect(getComputedStyle(target).color).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('its words', () => {
    it('are those of the page’s language', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="en"><share-bar></share-bar></div>`);
      const bar = place.querySelector('share-bar')!;
      await waitUntil(() => button(bar, 'x').ariaLabel === 'Share on X, opens in a new window');
      expect(all(bar, '.root')[0]!.dir).to.equal('ltr');
    });

    it('may be the page’s own', async () => {
      const bar = await fixture<ShareBar>(
        html`<share-bar lang="ar" label="انشر" .strings=${{x: 'تويتر'}}></share-bar>`,
      );
      expect(all(bar, '[role=group]')[0]!.ariaLabel).to.equal('انشر');
      expect(button(bar, 'x').ariaLabel).to.contain('تويتر');
    });
  });
});
