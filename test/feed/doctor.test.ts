import {expect} from '@open-wc/testing';
import {checkFeed} from '../../src/feed/feed.js';
import {answer, answerWith, refuse, requests} from './feed-server.js';

const now = new Date().toUTCString();

/** A feed that nobody can improve; tests take something away. */
const sound = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
  <title>أخبار المدينة</title><link>https://news.example/</link><language>ar</language>
  ${['افتتاح الجسر الجديد', 'الأمطار تعود غداً']
    .map(
      (title, i) => `<item>
    <title>${title}</title><link>https://news.example/${i}</link><guid>${i}</guid><pubDate>${now}</pubDate>
    <author>سلمى الحداد</author><category>محليات</category><description>تفاصيل الخبر في سطرين.</description>
    <enclosure url="https://news.example/${i}.jpg" type="image/jpeg" length="1"/>
  </item>`,
    )
    .join('')}
</channel></rss>`;

const headers = {
  'content-type': 'application/rss+xml; charset=utf-8',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=60',
  etag: '"1"',
};

const codes = async (url: string) => (await checkFeed(url)).problems.map(({code}) => code);

function bytesOf(text: string, windows1256 = false): Uint8Array<ArrayBuffer> {
  if (!windows1256) return new TextEncoder().encode(text);
  const decoder = new TextDecoder('windows-1256');
  const table = new Map(
    Array.from({length: 256}, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte] as const),
  );
  return Uint8Array.from(text.split(''), letter => table.get(letter) ?? 63);
}

describe('the feed doctor', () => {
  it('finds what is there', async () => {
    answer('/sound.xml', sound, {headers});
    const report = await checkFeed('/sound.xml');
    expect(report).to.deep.include({
      url: new URL('/sound.xml', location.href).href,
      status: 200,
      contentType: 'application/rss+xml; charset=utf-8',
      charset: 'utf-8',
      declaredCharset: 'UTF-8',
      cors: 'readable',
      caching: {cacheControl: 'max-age=60', etag: '"1"'},
      bytes: bytesOf(sound).length,
      format: 'RSS 2.0',
      counts: {
        articles: 2,
        dates: 2,
        links: 2,
        pictures: 2,
        summaries: 2,
        authors: 2,
        categories: 2,
      },
      problems: [],
    });
    expect(report.feed?.title).to.equal('أخبار المدينة');
  });

  it('asks the server itself, once', async () => {
    answer('/sound.xml', sound, {headers});
    await checkFeed('/sound.xml');
    expect(requests.map(({init}) => init.cache)).to.deep.equal(['no-store']);
  });

  const without = (part: RegExp) => sound.replaceAll(new RegExp(part, 'g'), '');
  const flaws: [code: string, body: BodyInit, changed?: Record<string, string>][] = [
    [
      'links',
      without(
        /<link>https:\/\/news.example\/1<\/link><guid>1<\/guid>|<enclosure url="[^"]*\/1.jpg.*?\/>/,
      ),
    ],
    ['dates', without(/<pubDate>.*?<\/pubDate>/)],
    ['ids', sound.replaceAll(/<guid>\d<\/guid>/g, '<guid isPermaLink="false">1</guid>')],
    ['pictures', without(/<enclosure.*?\/>/)],
    ['insecure-pictures', sound.replaceAll(/url="https/g, 'url="http')],
    ['summaries', without(/<description>.*?<\/description>/)],
    ['language', without(/<language>.*?<\/language>/)],
    ['old', sound.replaceAll(now, 'Wed, 01 Oct 2025 09:00:00 GMT')],
    ['charset', bytesOf(sound.replace('UTF-8', 'windows-1256'), true)],
    ['declared-charset', sound.replace('UTF-8', 'windows-1256')],
    ['large', sound + ' '.repeat(600e3)],
    ['content-type', sound, {'content-type': 'text/html'}],
    ['no-store', sound, {'cache-control': 'no-store'}],
    ['no-validator', sound, {etag: ''}],
    ['cors', sound, {'access-control-allow-origin': ''}],
  ];
  for (const [code, body, changed] of flaws) {
    it(`finds "${code}", and nothing else`, async () => {
      const sent = Object.entries({...headers, ...changed}).filter(([, value]) => value);
      answer('/flawed.xml', body, {headers: sent as [string, string][]});
      expect(await codes('/flawed.xml')).to.deep.equal([code]);
    });
  }

  const failures: [code: string, script: (url: string) => void][] = [
    ['status-403', url => answer(url, '', {status: 403, headers})],
    ['status-404', url => answer(url, '', {status: 404, headers})],
    ['status-500', url => answer(url, '', {status: 500, headers})],
    ['network', refuse],
    ['format', url => answer(url, '<!doctype html><p>مرحبا', {headers})],
    ['empty', url => answer(url, '<rss version="2.0"><channel></channel></rss>', {headers})],
  ];
  for (const [code, script] of failures) {
    it(`says "${code}" first where elements would show nothing`, async () => {
      script('/failing.xml');
      const {error, problems} = await checkFeed('/failing.xml');
      expect(error).to.be.instanceOf(Error);
      expect(problems[0]?.code).to.equal(code);
    });
  }

  it('tells another origin without CORS from one that is out of reach', async () => {
    const url = 'https://other.example/feed.xml';
    refuse(url);
    expect(await codes(url)).to.deep.equal(['network']);
    answerWith(url, () => ({type: 'opaque'})); // to the question that needs no CORS
    refuse(url);
    expect(await codes(url)).to.deep.equal(['cors']);
  });

  it('does not judge by its own origin a server that answers each origin otherwise', async () => {
    answer('/echo.xml', sound, {
      headers: {...headers, 'access-control-allow-origin': '', vary: 'Accept, Origin'},
    });
    const {cors, problems} = await checkFeed('/echo.xml');
    expect([cors, problems]).to.deep.equal([undefined, []]);
  });

  it('says where a redirect leads', async () => {
    answerWith('/old.xml', () => {
      const response = new Response(sound, {headers});
      return Object.defineProperties(response, {
        redirected: {value: true},
        url: {value: 'https://news.example/feed'},
      });
    });
    const {redirectedTo, problems} = await checkFeed('/old.xml');
    expect(redirectedTo).to.equal('https://news.example/feed');
    expect(problems.map(({code}) => code)).to.deep.equal(['redirect']);
  });

  it('says of each problem what to change', async () => {
    answer('/bad.xml', without(/<(language|pubDate|description).*?<\/\1>/), {status: 200});
    const {problems} = await checkFeed('/bad.xml');
    expect(problems.length).to.be.above(4);
    for (const {message, change} of problems) {
      expect(message).to.match(/^\S.*\.$/);
      expect(change).to.match(/^\S.*\.$/);
    }
  });
});
