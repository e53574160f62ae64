import {expect} from '@open-wc/testing';
import {decode} from '../../src/feed/decode.js';
import {parseFeedLazily} from '../../src/feed/parse-lazily.js';
import {parseFeed} from '../../src/feed/parse.js';
import {finish, finishInSlices, type Steps} from '../../src/feed/steps.js';

const TITLE = 'افتتاح الجسر الجديد شمال المدينة';
const item = (n: number) =>
  `<item><title>${TITLE} ${n}</title><link>https://news.example/${n}</link></item>`;
const rss = (items: number) =>
  `<rss><channel>${Array.from({length: items}, (_, n) => item(n)).join('')}</channel></rss>`;

function* busy(milliseconds: number): Steps<number> {
  let steps = 0;
  for (const end = performance.now() + milliseconds; performance.now() < end; steps++) yield;
  return steps;
}

/** How often the page draws until `work` is done. */
async function framesDuring(work: Promise<unknown>): Promise<number> {
  let frames = 0;
  let frame = requestAnimationFrame(function draw() {
    frames++;
    frame = requestAnimationFrame(draw);
  });
  await work;
  cancelAnimationFrame(frame);
  return frames;
}

describe('work in steps', () => {
  it('lets the page draw meanwhile', async () => {
    expect(await framesDuring(finishInSlices(busy(400)))).to.be.above(2);
  });

  it('is done at once where it has to be', () => {
    expect(finish(busy(30))).to.be.above(1);
  });

  it('throws where a step does', async () => {
    function* failing(): Steps<never> {
      yield;
      throw new TypeError('no feed');
    }
    let error: unknown;
    await finishInSlices(failing()).catch((cause: unknown) => (error = cause));
    expect(error).to.be.instanceOf(TypeError);
  });

  it('reads a large feed as it would at once', async () => {
    const bytes = new TextEncoder().encode(rss(400));
    const {articles} = await parseFeedLazily(bytes);
    expect(articles).to.have.length(400);
    expect(articles).to.deep.equal(parseFeed(bytes).articles);
  });

  it('cuts no letter between two pieces', () => {
    // Two bytes a letter: after one of one byte, every piece of an even length ends within a letter.
    const text = `x${'ع'.repeat(500_000)}`;
    expect(finish(decode(new TextEncoder().encode(text)))).to.equal(text);
  });

  it('lets it draw while a large feed is read', async () => {
    const work = parseFeedLazily(new TextEncoder().encode(rss(30_000)), {maxArticles: 30_000});
    expect(await framesDuring(work)).to.be.above(0);
  });
});
