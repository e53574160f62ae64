import {expect} from '@open-wc/testing';
import {settled} from './clock.js';
import {answer, answerLater, answerWith, refuse, rss, timesAsked} from './feed-server.js';
import {cacheModes, clock, element, newFeed, setPage} from './following.js';

describe('errors', () => {
  it('does not speak of a failure that passes', async () => {
    const feed = newFeed();
    answer(feed, '', {status: 503});
    refuse(feed);
    answer(feed, rss('خبر'));
    const {told} = element(feed);
    await clock.tick(10e3);
    expect([timesAsked(feed), told]).to.deep.equal([3, ['خبر']]);
  });

  it('is as patient with each refresh as with the first read', async () => {
    const feed = newFeed();
    for (const title of ['قديم', 'جديد']) {
      answer(feed, '', {status: 503});
      answer(feed, '', {status: 503});
      answer(feed, rss(title));
    }
    const {told} = element(feed, {refreshSeconds: 60});
    await clock.tick(70e3);
    expect(told).to.deep.equal(['قديم', 'جديد']);
  });

  it('is as patient after having given up', async () => {
    const feed = newFeed();
    for (let times = 0; times < 4; times++) answer(feed, '', {status: 503});
    answer(feed, rss('خبر'));
    const {told} = element(feed, {refreshSeconds: 60});
    await clock.tick(70e3);
    expect(told).to.deep.equal(['status', 'خبر']);
  });

  it('tells once of a failure that stays, after asking three times', async () => {
    const feed = newFeed();
    refuse(feed);
    const {told} = element(feed);
    await clock.tick(60e3);
    expect([timesAsked(feed), told]).to.deep.equal([3, ['network']]);
    expect(cacheModes()).to.deep.equal(['force-cache', 'force-cache', 'no-cache']);
  });

  it('asks once for what is not there', async () => {
    const feed = newFeed();
    answer(feed, '', {status: 404});
    const {told} = element(feed);
    await clock.tick(60e3);
    expect([timesAsked(feed), told]).to.deep.equal([1, ['status']]);
  });

  it('tells within 15 seconds that a server does not answer, and takes the answer that comes later', async () => {
    const feed = newFeed();
    answerLater(feed);
    answerLater(feed);
    answer(feed, rss('خبر'));
    const {told} = element(feed);
    await clock.tick(15e3);
    expect(told).to.deep.equal(['timeout']);
    await clock.tick(15e3);
    expect(told).to.deep.equal(['timeout', 'خبر']);
  });

  it('tells who comes within a minute without asking, and asks again for who comes later', async () => {
    const feed = newFeed();
    answer(feed, '', {status: 404});
    answer(feed, rss('خبر'));
    element(feed);
    await clock.tick(59e3);
    const second = element(feed);
    await settled();
    expect([timesAsked(feed), second.told]).to.deep.equal([1, ['status']]);
    await clock.tick(2e3);
    const third = element(feed);
    await settled();
    expect(third.told).to.deep.equal(['status', 'خبر']);
  });

  it('asks again when the network is back', async () => {
    const feed = newFeed();
    refuse(feed);
    refuse(feed);
    refuse(feed);
    answer(feed, rss('خبر'));
    const {told} = element(feed);
    await clock.tick(20e3);
    expect(told).to.deep.equal(['network']);
    setPage({offline: false});
    await settled();
    expect(told).to.deep.equal(['network', 'خبر']);
  });

  it('leaves a server alone for as long as it asks', async () => {
    const feed = newFeed();
    answer(feed, '', {status: 429, headers: {'retry-after': '90'}});
    answer(feed, rss('خبر'));
    const {told, reload} = element(feed, {refreshSeconds: 15});
    await clock.tick(30e3);
    reload();
    setPage({offline: false});
    await clock.tick(59e3);
    expect([timesAsked(feed), told]).to.deep.equal([1, ['status']]);
    await clock.tick(2e3);
    expect(told).to.deep.equal(['status', 'خبر']);
  });

  it('never asks more than four times in 12 seconds for a feed that fails, whatever the page does', async () => {
    const feed = newFeed();
    const times: number[] = [];
    answerWith(feed, () => {
      times.push(performance.now());
      throw new TypeError('Failed to fetch');
    });
    for (let second = 0; second < 120; second++) {
      const {reload} = element(feed, {refreshSeconds: 15});
      reload();
      setPage({offline: false, hidden: false});
      await clock.tick(1000);
    }
    const inWindow = times.map(
      from => times.filter(time => time >= from && time < from + 12e3).length,
    );
    expect(times.length).to.be.above(10);
    expect(Math.max(...inWindow)).to.be.at.most(4);
  });

  it('keeps the last good feed when the next cannot be had, and says when it is fresh again', async () => {
    const feed = newFeed();
    answer(feed, rss('خبر'));
    for (let times = 0; times < 3; times++) refuse(feed);
    answer(feed, rss('خبر'));
    const {told} = element(feed, {refreshSeconds: 60});
    await clock.tick(100e3);
    expect(told).to.deep.equal(['خبر', 'stale: خبر', 'network']);
    await clock.tick(60e3);
    expect(told).to.deep.equal(['خبر', 'stale: خبر', 'network', 'خبر']);
  });

  it('keeps the last good feed when a portal answers in its place', async () => {
    const feed = newFeed();
    answer(feed, rss('خبر'));
    answer(feed, '<!doctype html><title>تسجيل الدخول</title>');
    const {told} = element(feed, {refreshSeconds: 60});
    await clock.tick(61e3);
    expect(told).to.deep.equal(['خبر', 'stale: خبر', 'format']);
  });
});
