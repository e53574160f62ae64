import {expect} from '@open-wc/testing';
import {
  addressOf,
  coreNetworks,
  inDirection,
  type Shared,
} from '../../src/elements/share-networks.js';
import {rareNetworks, serverOf} from '../../src/elements/share-rare-networks.js';

/** As a page has it: Arabic percent-encoded already, with every character that an address can break on. */
const url =
  'https://news.example/%D8%A7%D9%82%D8%AA%D8%B5%D8%A7%D8%AF/2025?a=1&b=%26&q=%22x%22#%D9%82%D8%B3%D9%85';
const headline = 'الوزير: "نمو 5%" & تفاؤل #اقتصاد + 📈 في «مؤتمر الرياض»';
const text = `${headline} — التفاصيل`;
const shared: Shared = {url, headline, text, via: 'newsalist'};
const both = `${text}\n${url}`;

/** Where the network is, and what it finds in each parameter once they are decoded. */
const reads: Record<string, [string, Record<string, string>]> = {
  whatsapp: ['https://api.whatsapp.com/send', {text: both}],
  telegram: ['https://t.me/share/url', {url, text}],
  x: ['https://x.com/intent/post', {text, url, via: 'newsalist'}],
  facebook: ['https://www.facebook.com/sharer/sharer.php', {u: url}],
  messenger: ['fb-messenger://share', {link: url}],
  linkedin: ['https://www.linkedin.com/sharing/share-offsite/', {url}],
  threads: ['https://www.threads.com/intent/post', {text, url}],
  bluesky: ['https://bsky.app/intent/compose', {text: both}],
  reddit: ['https://www.reddit.com/submit', {url, title: headline, type: 'LINK'}],
  viber: ['viber://forward', {text: both}],
  email: ['mailto:', {subject: headline, body: both.replace('\n', '\r\n')}],
  sms: ['sms:', {body: both}],
};

const networks = {...coreNetworks, ...rareNetworks};

/** Parameters as an app reads them: split at `&`, decoded once, `+` left as it is. */
function parameters(address: string): Record<string, string> {
  const query = address.slice(address.indexOf('?') + 1);
  return Object.fromEntries(
    query
      .split('&')
      .filter(Boolean)
      .map(pair => pair.split('=').map(decodeURIComponent) as [string, string]),
  );
}

const long = `https://news.example/${'%D8%AE%D8%A8%D8%B1-'.repeat(300)}`;

describe('the address of each network', () => {
  it('is known for all of them', () => {
    const withAddress = Object.keys(networks).filter(name => networks[name]!.address);
    expect(withAddress).to.have.members(Object.keys(reads));
  });

  for (const [name, [base, expected]] of Object.entries(reads)) {
    it(`gives ${name} text and link where it reads them, encoded once`, () => {
      const address = addressOf(networks[name]!.address!, shared);
      expect(address.slice(0, address.indexOf('?'))).to.equal(base);
      expect(parameters(address)).to.deep.equal(expected);
      expect(address).to.match(/^[\w:/.?&=%~!*'()-]+$/);
    });

    it(`gives ${name} a long link whole`, () => {
      const address = addressOf(networks[name]!.address!, {...shared, url: long});
      expect(Object.values(parameters(address)).join(' ')).to.contain(long);
    });
  }

  it('leaves out what the page does not say', () => {
    expect(addressOf(networks.x!.address!, {...shared, via: undefined})).not.to.contain('via');
  });

  it('stands half an emoji at the end of a text', () => {
    const address = addressOf(networks.telegram!.address!, {...shared, text: 'خبر \ud83d'});
    expect(parameters(address).text).to.equal('خبر \ufffd');
  });
});

describe('the direction of a shared text', () => {
  for (const [name, given, direction, expected] of [
    ['an Arabic text', 'أعلنت Apple عن هاتف', 'rtl', 'أعلنت Apple عن هاتف'],
    ['one that opens with a Latin name', 'Apple تعلن', 'rtl', '\u200fApple تعلن'],
    ['one that opens with a number', '5 وزراء', 'rtl', '5 وزراء'],
    ['an English text in an Arabic page', 'Apple wins', 'rtl', 'Apple wins'],
    ['an English text with an Arabic word', 'The word خبر', 'ltr', 'The word خبر'],
  ] as const) {
    it(`is right for ${name}`, () => expect(inDirection(given, direction)).to.equal(expected));
  }
});

describe('the Mastodon server that a reader writes', () => {
  for (const [written, server] of [
    ['mastodon.social', 'mastodon.social'],
    [' https://mastodon.social/@name ', 'mastodon.social'],
    ['@name@mastodon.social', 'mastodon.social'],
    ['خادم.example:8443', 'خادم.example:8443'],
    ['mastodon', undefined],
    ['javascript:alert(1)', undefined],
    ['a.example?b', undefined],
    ['', undefined],
  ] as const) {
    it(`is read from "${written}"`, () => expect(serverOf(written)).to.equal(server));
  }
});
