// The builder: choices in the address, a form that changes them, a preview and a snippet made of them.
import {html, render} from 'lit';
import manifest from '/custom-elements.json';
import {readChoices, writeChoices} from './choices.mjs';
import {describe} from './describe.mjs';
import {readAddresses} from './feed-addresses.mjs';
import {examine, findFeed, findRelay} from './feed-check.mjs';
import {feedTemplate} from './feed-step.mjs';
import {formTemplate} from './form.mjs';
import {readElements} from './elements.mjs';
import {previewPage} from './preview.mjs';
import {keepPreview} from './preview-frame.mjs';
import {previewControls, snippetTemplate} from './result.mjs';
import {writeSnippet} from './snippets.mjs';
import {words as allWords} from './words.mjs';

const elements = readElements(manifest);
const sampleFeed = new URL('/demo/feeds/rss.xml', location.href).href;
/** Milliseconds. Browsers refuse to change an address more than about three times a second. */
const QUIET = 350;
const isLocal = /^(localhost|127\.|\[::1\])/.test(location.host);
const part = id => document.querySelector(`#${id}`);

let choices = readChoices(location.hash, elements);
let feed = {status: 'idle', typed: choices.feed || sampleFeed, reports: [], stories: [], relay: ''};
let copied = {};
let integrity = {};
let scriptFails = false;
let addressShown = location.hash;
let settling;

const preview = keepPreview(part('frame'), frame => {
  const fails = !frame.contentWindow.customElements.get('news-ticker');
  if (fails === scriptFails) return;
  scriptFails = fails;
  draw();
});

function update(changes) {
  choices = {...choices, ...changes};
  copied = {};
  draw();
}

/** Everything on screen as the choices are now. */
function draw() {
  const words = allWords[choices.ui];
  translate(words);
  const state = {choices, elements, words, feed, copied, ...makeSnippet(words)};
  render(formTemplate({...state, feed: feedTemplate(state, feedActions)}, update), part('form'));
  render(previewControls(state, update), part('preview-controls'));
  render(
    scriptFails ? html`${words.noScript} <bdi dir="ltr">${base()}</bdi>` : '',
    part('preview-note'),
  );
  render(snippetTemplate(state, {update, copy, copyAddress}), part('snippet'));
  clearTimeout(settling);
  settling = setTimeout(settle, QUIET, state.live);
}

/** The preview and the address follow when nothing has changed for a moment: a slider changes a hundred times. */
function settle(snippet) {
  const {element: tag, host, backdrop, view, ui} = choices;
  const address = feed.stories[0]?.url;
  preview.show(
    previewPage({snippet, tag, host, backdrop, address}),
    view,
    allWords[ui].previewFrame,
  );
  keepAddress();
}

function makeSnippet(words) {
  const what = describe(choices, elements.get(choices.element), {
    feeds: readAddresses(choices.feed || sampleFeed, location.href),
    stories: feed.stories,
    language: feed.language,
  });
  const surroundings = {base: base(), integrity};
  const usesScript = !['react', 'vue', 'svelte', 'angular'].includes(choices.as);
  const notes = {
    [words.sampleInSnippet]: what.preloads.includes(sampleFeed),
    [words.local]: usesScript && isLocal && base().startsWith(location.origin),
    [words.localRelay]: isLocal && choices.relay.startsWith(location.origin),
    [words.noIntegrity]: choices.as === 'pinned' && !integrity['newsalist.bundle.js'],
  };
  return {
    parts: writeSnippet(choices.as, what, surroundings),
    live: writeSnippet('html', what, surroundings)[0].code,
    notes: Object.keys(notes).filter(note => notes[note]),
  };
}

/** The folder of the scripts, with a slash at its end. */
function base() {
  const own = new URL('/cdn/', location.href).href;
  if (!/^https?:\/\/[^/]/.test(choices.script)) return own;
  return choices.script.replace(/\/*$/, '/');
}

function keepAddress() {
  const address = `#${writeChoices(choices, elements)}`;
  if (address === addressShown) return;
  addressShown = address;
  history.replaceState(null, '', address);
}

/** What stands in the page itself, in the language chosen. */
function translate(words) {
  const {ui} = choices;
  document.documentElement.lang = ui;
  document.documentElement.dir = ui === 'ar' ? 'rtl' : 'ltr';
  document.title = words.pageTitle;
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = words[element.dataset.word];
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', words[element.dataset.label]);
  }
  const other = ui === 'ar' ? 'en' : 'ar';
  part('other-language').lang = other;
  part('other-language').href = `#${writeChoices({...choices, ui: other}, elements)}`;
}

const feedActions = {
  type(typed) {
    feed = {...feed, typed};
  },
  check() {
    const {typed} = feed;
    const addresses = readAddresses(typed, location.href);
    if (!addresses.length) {
      feed = {...feed, status: typed.trim() ? 'bad' : 'idle', reports: [], stories: []};
      return draw();
    }
    const chosen = addresses.join(' ');
    if (feed.asked === `${chosen} ${choices.relay}`) return undefined;
    return checkNow(chosen === sampleFeed ? '' : chosen);
  },
  use(address) {
    feed = {...feed, typed: address};
    return checkNow(address);
  },
  useRelay(relay) {
    choices = {...choices, relay};
    return checkNow(choices.feed);
  },
};

/** Runs one check; a newer one makes it give up. */
async function checkNow(address) {
  const addresses = readAddresses(address || sampleFeed, location.href);
  const asked = `${addresses.join(' ')} ${choices.relay}`;
  const isCurrent = () => feed.asked === asked;
  const {typed, relay} = feed;
  feed = {status: 'checking', typed, relay, asked, sample: !address, reports: [], stories: []};
  update({feed: address});
  const found = await examine(addresses, choices.relay);
  if (!isCurrent()) return;
  const unread = found.reports.find(report => !report.feed);
  feed = {...feed, ...found, status: unread && !choices.relay ? 'searching' : 'checked'};
  draw();
  if (feed.status !== 'searching') return;
  const [better, nearby] = await Promise.all([findFeed(unread.url), findRelay()]);
  if (!isCurrent()) return;
  feed = {...feed, status: 'checked', found: better, relay: nearby};
  draw();
}

async function copy(figure, index) {
  const code = figure.querySelector('code');
  try {
    await navigator.clipboard.writeText(code.textContent);
    copied = {index, how: 'copied'};
  } catch {
    getSelection().selectAllChildren(code); // no permission: the reader copies what is selected
    copied = {index, how: 'selected'};
  }
  draw();
}

async function copyAddress() {
  keepAddress();
  try {
    await navigator.clipboard.writeText(location.href);
    copied = {index: 'address', how: 'copied'};
  } catch {
    copied = {}; // no permission: the address bar holds it
  }
  draw();
}

part('form').addEventListener('submit', event => {
  event.preventDefault();
  if (['checking', 'searching'].includes(feed.status)) return; // Enter has told of the change before
  feed = {...feed, asked: undefined};
  feedActions.check();
});

addEventListener('hashchange', () => {
  if (location.hash === addressShown) return undefined;
  // A link to a part of this page is no choice, and the address keeps those that were made.
  if (!location.hash.includes('=')) return history.replaceState(null, '', addressShown);
  addressShown = location.hash;
  const before = choices;
  choices = readChoices(location.hash, elements);
  copied = {};
  if (choices.feed === before.feed && choices.relay === before.relay) return draw();
  feed = {...feed, typed: choices.feed || sampleFeed};
  return checkNow(choices.feed);
});

await Promise.all([
  checkNow(choices.feed),
  fetch('/cdn/integrity.json')
    .then(response => (response.ok ? response.json() : {}))
    .catch(() => ({})) // no hashes: the snippet says so
    .then(hashes => {
      integrity = hashes;
      draw();
    }),
]);
