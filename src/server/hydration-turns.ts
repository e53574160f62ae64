// When each element that a server drew is taken over: one a task, so that the page answers its reader in between. Not before the page
// has been painted; what is near the window comes first, the rest when the browser has nothing else to do, and what a reader
// touches at once, before the touch arrives at it.

import {fetchParts} from '../elements/part.js';
import {languageTag} from '../locale/language-tag.js';

/** How far from the window is near, in percent of its height. */
const NEAR = 50;
/** Where a browser does not say what is on screen, as in a frame that it does not paint. */
const PATIENCE_MS = 1000;
const TOUCHES = ['pointerdown', 'keydown', 'focusin', 'click'];

/** Those that wait, in the order of the page, each with what lets it go on. */
const waiting = new Map<Element, () => void>();
const near = new Set<Element>();
let observer: IntersectionObserver | undefined;
let isRunning = false;
let endIdle: (() => void) | undefined;

/** Resolves when the element is to be taken over. */
export function turnOf(element: Element): Promise<void> {
  return new Promise(resolve => {
    if (!waiting.size) open();
    waiting.set(element, resolve);
    observer?.observe(element);
  });
}

/** Has the browser do what it has to do first. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => void setTimeout(resolve));
}

let isFree = true;
let last = Promise.resolve();

/** Draws at once where nothing else was drawn in this task, else in a task of its own: a feed that has come is news for all elements. */
export function drawInTurn(draw: () => void): void | Promise<void> {
  if (!isFree) return (last = last.then(nextTask).then(draw));
  isFree = false;
  void nextTask().then(() => (isFree = true));
  draw();
}

function open(): void {
  for (const type of TOUCHES) addEventListener(type, touch, {capture: true, passive: true});
  try {
    observer = new IntersectionObserver(see, {rootMargin: `${NEAR}%`});
  } catch {
    // Where a page has put something else in its place, all count as far.
  }
  // A tab that nobody looks at is neither painted nor observed.
  setTimeout(run, observer && !document.hidden ? PATIENCE_MS : 0);
}

function close(): void {
  for (const type of TOUCHES) removeEventListener(type, touch, {capture: true});
  observer?.disconnect();
  observer = undefined;
  near.clear();
}

function see(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    if (isIntersecting) near.add(target);
    else near.delete(target);
  }
  if (near.size) endIdle?.();
  // The observer speaks just before the page is painted.
  setTimeout(run);
}

function touch(event: Event): void {
  for (const target of event.composedPath()) release(target as Element);
}

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  await nextTask();
  // The first date has a browser read the language's tables, for some 25 ms: not in the turn of an element.
  new Intl.DateTimeFormat(languageTag(document.documentElement.lang || 'ar').baseName);
  while (waiting.size) {
    // Those whose turn has come would all go on at once when their parts are there.
    await fetchParts();
    await nextTask();
    if (!near.size) await idle();
    release([...near, ...waiting.keys()][0]);
  }
  isRunning = false;
}

function release(element: Element | undefined): void {
  const resolve = element && waiting.get(element);
  if (!resolve) return;
  observer?.unobserve(element);
  near.delete(element);
  waiting.delete(element);
  resolve();
  if (!waiting.size) close();
}

/** Until there is nothing else to do, for half a second at most, or until an element comes near. */
function idle(): Promise<void> {
  return new Promise(resolve => {
    endIdle = resolve;
    // WebKit has none.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), {timeout: 500});
    else setTimeout(resolve, 50);
  });
}
