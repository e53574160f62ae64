import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/follow-bar.js';
import type {FollowBar} from '../../src/elements/follow-bar.js';
import {networkOf} from '../../src/elements/follow-networks.js';

const links = (bar: FollowBar) => [...bar.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')];
const spoken = (bar: FollowBar) => links(bar).map(link => link.getAttribute('aria-label'));
const heading = (bar: FollowBar) => bar.shadowRoot!.querySelector('[part=heading]')?.textContent;

describe('networkOf', () => {
  const addresses: [string, string | undefined][] = [
    ['https://www.facebook.com/newsalist', 'facebook'],
    ['https://ar-ar.facebook.com/newsalist/', 'facebook'],
    ['https://fb.com/newsalist', 'facebook'],
    ['https://www.instagram.com/newsalist?igsh=x', 'instagram'],
    ['https://x.com/newsalist', 'x'],
    ['https://mobile.twitter.com/newsalist', 'x'],
    ['https://www.youtube.com/@newsalist', 'youtube'],
    ['https://www.tiktok.com/@newsalist', 'tiktok'],
    ['https://www.snapchat.com/add/newsalist', 'snapchat'],
    ['https://whatsapp.com/channel/0029', 'whatsapp'],
    ['https://wa.me/9611000000', 'whatsapp'],
    ['https://t.me/newsalist', 'telegram'],
    ['tg://resolve?domain=newsalist', 'telegram'],
    ['https://www.threads.com/@newsalist', 'threads'],
    ['https://www.linkedin.com/company/newsalist', 'linkedin'],
    ['https://bsky.app/profile/newsalist.example', 'bluesky'],
    ['https://mastodon.online/@newsalist', 'mastodon'],
    ['https://journa.social/@newsalist', 'mastodon'],
    ['https://www.reddit.com/r/newsalist', 'reddit'],
    ['https://m.me/newsalist', 'messenger'],
    ['https://news.google.com/publications/x', 'google'],
    ['https://nabd.com/newsalist', 'nabd'],
    ['https://news.example/feed/', 'rss'],
    ['https://news.example/ar/rss.xml', 'rss'],
    ['https://news.example/?feed=rss2', 'rss'],
    ['mailto:desk@news.example', 'email'],
    // What only looks like one.
    ['https://notfacebook.com/newsalist', undefined],
    ['https://facebook.com.news.example/', undefined],
    ['https://news.example/@newsalist', undefined],
    ['https://news.example/feedback', undefined],
    ['https://google.com/', undefined],
    ['https://constructor/', undefined],
    ['nothing', undefined],
  ];
  for (const [address, network] of addresses) {
    it(`takes ${address} for ${network ?? 'a site of its own'}`, () => {
      expect(networkOf(address)).to.equal(network);
    });
  }
});

describe('<follow-bar>', () => {
  it('shows the links that the page wrote, in its order, and says in a sentence where each leads', async () => {
    const bar = await fixture<FollowBar>(
      html`<follow-bar lang="ar">
        <a href="https://www.facebook.com/newsalist"></a>
        <a href="https://t.me/newsalist">تيليغرام</a>
        <a href="mailto:desk@news.example"></a>
        <a href="https://paper.example/">موقعنا القديم</a>
        <a href="https://shop.example/"></a>
      </follow-bar>`,
    );
    expect(spoken(bar)).to.deep.equal([
      'تابعونا على فيسبوك',
      'تابعونا على تيليغرام',
      'تابعونا عبر البريد الإلكتروني',
      'موقعنا القديم',
      'shop.example',
    ]);
    expect(links(bar).map(({href}) => href)).to.deep.equal([
      'https://www.facebook.com/newsalist',
      'https://t.me/newsalist',
      'mailto:desk@news.example',
      'https://paper.example/',
      'https://shop.example/',
    ]);
    expect(links(bar).every(link => link.querySelector('svg path'))).to.equal(true);
    await expect(bar).to.be.accessible();
  });

  it('keeps what a link says of itself', async () => {
    const bar = await fixture<FollowBar>(
      html`<follow-bar lang="ar" labels="both">
        <a href="https://x.com/newsalist_sport" target="_blank" rel="me noopener"
          >نيوزاليست رياضة</a
        >
        <a href="https://x.com/newsalist" aria-label="حسابنا العام"></a>
        <a href="https://www.youtube.com/@newsalist">قناتنا في يوتيوب</a>
        <a href="https://www.tiktok.com/@newsalist"><img alt="مقاطعنا" /></a>
      </follow-bar>`,
    );
    const [sport] = links(bar);
    expect(sport!.target).to.equal('_blank');
    expect(sport!.rel).to.equal('me noopener');
    expect(links(bar).map(link => link.textContent.trim())).to.deep.equal([
      'نيوزاليست رياضة',
      'إكس',
      'قناتنا في يوتيوب',
      'مقاطعنا',
    ]);
    expect(spoken(bar)).to.deep.equal([
      'تابعونا على نيوزاليست رياضة',
      'حسابنا العام',
      'قناتنا في يوتيوب',
      'تابعونا على مقاطعنا',
    ]);
  });

  it('opens with «تابعونا», with other words, or with none', async () => {
    const bar = await fixture<FollowBar>(
      html`<follow-bar lang="ar"><a href="https://t.me/newsalist"></a></follow-bar>`,
    );
    const group = () => bar.shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-label');
    expect(heading(bar)).to.equal('تابعونا');
    bar.heading = 'نيوزاليست في كل مكان';
    await bar.updateComplete;
    expect(heading(bar)).to.equal('نيوزاليست في كل مكان');
    expect(group()).to.equal('نيوزاليست في كل مكان');
    bar.heading = '';
    await bar.updateComplete;
    expect(heading(bar)).to.equal(undefined);
    expect(group()).to.equal('تابعونا');
  });

  it('follows the page when its links change', async () => {
    const bar = await fixture<FollowBar>(
      html`<follow-bar lang="en"><a href="https://t.me/newsalist"></a></follow-bar>`,
    );
    const link = bar.querySelector('a')!;
    const change = async () => {
      await new Promise(resolve => setTimeout(resolve)); // Mutations are told in a microtask.
      await bar.updateComplete;
    };
    link.href = 'https://bsky.app/profile/newsalist.example';
    await change();
    expect(links(bar)[0]!.dataset.network).to.equal('bluesky');
    link.after(Object.assign(document.createElement('a'), {href: '/rss.xml', textContent: 'RSS'}));
    await change();
    expect(links(bar)).to.have.length(2);
    bar.replaceChildren();
    await change();
    expect(links(bar)).to.have.length(0);
  });

  it('fits 160 px with names that have no space to break at', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: 160px; overflow: auto">
        <follow-bar lang="ar" labels="both">
          <a href="https://a-newspaper-with-a-long-name.example/"></a>
          <a href="mailto:desk@news.example"></a>
        </follow-bar>
      </div>`,
    );
    const bar = box.querySelector('follow-bar')!;
    expect(links(bar)).to.have.length(2);
    expect(box.scrollWidth).to.equal(box.clientWidth);
  });

  for (const layout of ['row', 'column'] as const) {
    for (const labels of ['icon', 'text', 'both'] as const) {
      for (const tone of ['brand', 'mono'] as const) {
        it(`passes axe as ${layout} of ${labels} in ${tone}, and can be pressed with a thumb`, async () => {
          const bar = await fixture<FollowBar>(
            html`<follow-bar lang="ar" layout=${layout} labels=${labels} tone=${tone}>
              ${everyProfile.map(address => html`<a href=${address}></a>`)}
            </follow-bar>`,
          );
          await expect(bar).to.be.accessible();
          for (const link of links(bar)) {
            const {width, height} = link.getBoundingClientRect();
            expect(Math.min(width, height)).to.be.at.least(44);
          }
        });
      }
    }
  }
});

const everyProfile = [
  'https://facebook.com/a',
  'https://instagram.com/a',
  'https://x.com/a',
  'https://youtube.com/@a',
  'https://tiktok.com/@a',
  'https://snapchat.com/add/a',
  'https://whatsapp.com/channel/a',
  'https://t.me/a',
  'https://threads.com/@a',
  'https://linkedin.com/company/a',
  'https://bsky.app/profile/a',
  'https://mastodon.social/@a',
  'https://reddit.com/r/a',
  'https://m.me/a',
  'https://viber.com/a',
  'https://news.google.com/a',
  'https://nabd.com/a',
  'https://news.example/feed',
  'mailto:a@news.example',
  'https://news.example/',
];
