import {expect} from '@open-wc/testing';
import {FeedError, type FeedErrorKind} from '../../src/feed/feed-error.js';
import type {RequestError} from '../../src/feed/request.js';
import {pauseBeforeRetry, retryAfterSeconds} from '../../src/feed/retry.js';
import {restartClock, stopClock} from './clock.js';

function failure(kind: FeedErrorKind, status?: number, retryAfterSeconds?: number): RequestError {
  return Object.assign(new FeedError(kind, '', '', status), {retryAfterSeconds});
}

describe('Retry-After', () => {
  const inAnHour = new Date(Date.now() + 3600e3).toUTCString();
  const table: [header: string, seconds: number | undefined][] = [
    ['120', 120],
    ['0', undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['Wed, 21 Oct 2015 07:28:00 GMT', undefined],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 6 * 3600],
    ['99999999999999999999', 6 * 3600],
  ];
  for (const [header, seconds] of table) {
    it(`"${header}" means ${seconds ? `${seconds} seconds` : 'nothing'}`, () => {
      expect(retryAfterSeconds(header)).to.equal(seconds);
    });
  }

  it('may be a date', () => {
    expect(retryAfterSeconds(inAnHour)).to.be.within(3590, 3600);
  });
});

describe('asking again', () => {
  beforeEach(() => void stopClock());
  afterEach(restartClock);

  const table: [what: string, failure: RequestError, tries: number, pause: number | undefined][] = [
    ['a broken connection', failure('network'), 1, 700],
    ['a broken connection, the second time', failure('network'), 2, 1400],
    ['a broken connection, the third time', failure('network'), 3, undefined],
    ['another origin that refuses', failure('cors-or-network'), 1, 700],
    ['no answer in time', failure('timeout'), 1, 700],
    ['408', failure('status', 408), 1, 700],
    ['429', failure('status', 429), 1, 700],
    ['503', failure('status', 503), 1, 700],
    ['400', failure('status', 400), 1, undefined],
    ['404', failure('status', 404), 1, undefined],
    ['410', failure('status', 410), 1, undefined],
    ['too much', failure('too-large'), 1, undefined],
    ['503 that wants 5 seconds', failure('status', 503, 5), 1, 5000],
    ['503 that wants less than usual', failure('status', 503, 0.1), 1, 700],
    ['503 that wants a minute', failure('status', 503, 60), 1, undefined],
  ];
  for (const [what, error, tries, pause] of table) {
    it(`after ${what}: ${pause ? `in ${pause} ms` : 'not now'}`, () => {
      expect(pauseBeforeRetry(error, tries)).to.equal(pause);
    });
  }

  it('is spread by half either way', () => {
    Math.random = () => 0;
    expect(pauseBeforeRetry(failure('network'), 1)).to.equal(350);
    Math.random = () => 0.999;
    expect(pauseBeforeRetry(failure('network'), 1)).to.be.within(1045, 1050);
  });
});
