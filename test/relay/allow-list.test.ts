import {expect} from '@open-wc/testing';
import {allowList} from '../../src/relay/allow-list.js';
import {RelayError} from '../../src/relay/relay-error.js';

const check = allowList({
  allow: ['news.example', '*.blogs.example', 'news.example:8080', 'اخبار.example'],
});

const allowed: [given: string, asked: string][] = [
  ['https://news.example/feed/', 'https://news.example/feed/'],
  ['http://news.example', 'http://news.example/'],
  ['https://NEWS.example:443/feed', 'https://news.example/feed'],
  ['http://news.example:8080/feed', 'http://news.example:8080/feed'],
  ['https://one.blogs.example/feed', 'https://one.blogs.example/feed'],
  ['https://a.b.blogs.example/feed', 'https://a.b.blogs.example/feed'],
  ['https://news.example/feed#part', 'https://news.example/feed'],
  ['https://اخبار.example/', 'https://xn--mgbacxr.example/'],
  [' https://news.example/feed\n', 'https://news.example/feed'],
];

const refused: [what: string, address: string][] = [
  ['another host', 'https://other.example/'],
  ['a host that ends like one', 'https://evilnews.example/'],
  ['a host below one', 'https://sub.news.example/'],
  ['the host above a wildcard', 'https://blogs.example/'],
  ['a host that only begins like one', 'https://news.example.evil.example/'],
  ['another port', 'https://news.example:8443/'],
  ['the port of the other scheme', 'http://news.example:443/'],
  ['a dot after the host', 'https://news.example./'],
  ['a host in the user name', 'https://news.example@evil.example/'],
  ['a user name', 'https://user@news.example/'],
  ['a password', 'https://:secret@news.example/'],
  ['a backslash for a slash', 'https://evil.example\\@news.example/'],
  ['a host in the path', 'https://evil.example/news.example'],
  ['a host in the query', 'https://evil.example?news.example'],
  ['a host in the fragment', 'https://evil.example#news.example'],
  ['a line end in the host', 'https://evil.example\r\n.news.example/'],
  ['files', 'file:///etc/passwd'],
  ['FTP', 'ftp://news.example/feed'],
  ['gopher', 'gopher://news.example/_'],
  ['data', 'data:application/rss+xml,<rss/>'],
  ['a script', 'javascript:alert(1)'],
  ['a blob', 'blob:https://news.example/1'],
  ['no scheme', '//news.example/feed'],
  ['a path', '/feed'],
  ['nothing', ''],
  ['an address without an end', `https://news.example/${'a'.repeat(3000)}`],
];

describe('the allow-list', () => {
  for (const [given, asked] of allowed) {
    it(`lets ${JSON.stringify(given)} be asked`, () => {
      expect(check(given)).to.equal(asked);
    });
  }
  for (const [what, address] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => check(address)).to.throw(RelayError);
    });
  }

  it('checks where a redirect leads', () => {
    expect(check('/b', 'https://news.example/a')).to.equal('https://news.example/b');
    expect(() => check('//evil.example/b', 'https://news.example/a')).to.throw(RelayError);
  });

  it('refuses private addresses that are on it, unless they are meant', () => {
    const allow = ['127.0.0.1', '[::1]', '10.0.0.1:8080'];
    for (const address of ['http://127.0.0.1/', 'http://[::1]/', 'http://10.0.0.1:8080/']) {
      expect(() => allowList({allow})(address), address).to.throw(RelayError);
      expect(allowList({allow, allowPrivate: true})(address)).to.equal(address);
    }
  });

  for (const form of ['2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0x7f.1', '127.0.0.1.']) {
    it(`knows 127.0.0.1 when it is written ${form}`, () => {
      expect(() => allowList({allow: ['127.0.0.1', form]})(`http://${form}/`)).to.throw(RelayError);
    });
  }

  for (const entry of [
    '',
    '*',
    '*.',
    'https://news.example',
    'news.example/feed',
    'a b',
    'user@news.example',
    'news.*',
  ]) {
    it(`cannot be made with "${entry}"`, () => {
      expect(() => allowList({allow: [entry]})).to.throw(TypeError);
    });
  }
});
