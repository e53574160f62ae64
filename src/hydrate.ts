// Imported before the elements: those that a server drew keep the nodes they have. The script tag newsalist.hydrate.js holds it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import {hydrate} from '@lit-labs/ssr-client';
import {adoptStyles, LitElement, render, type ReactiveElement} from 'lit';
import {pageDefaults} from './elements/page-defaults.js';
import {fetchParts} from './elements/part.js';
import {TickerItems} from './elements/ticker-items.js';
import type {Article} from './feed/model.js';
import {drawInTurn, nextTask, turnOf} from './server/hydration-turns.js';
import {readServed, type Served} from './server/served.js';

interface Drawn {
  served?: readonly Article[];
  scheduleUpdate(): void | Promise<void>;
  performUpdate(): void;
}

declare global {
  /** Set by Lit's own hydration, for a Lit that comes after it. */
  var litElementHydrateSupport: (lit: {LitElement: typeof LitElement}) => void;
}

// A bundler may well have put Lit first.
if (!Object.hasOwn(LitElement, 'observedAttributes')) {
  globalThis.litElementHydrateSupport({LitElement});
}

LitElement.addInitializer(element => {
  if (element.shadowRoot) repeatDraw(element, element.shadowRoot, readServed(element));
});

TickerItems.takeOver = (content, item) => {
  showMarkers(item);
  try {
    hydrate(content, item);
  } catch {
    // Drawn by another version.
    item.replaceChildren();
    render(content, item);
  }
};

/**
 * Has an element draw first what the server drew, by what the server knew, and then what the browser knows better: the
 * reader's time zone, how long ago something was, what the page's script tag says.
 */
function repeatDraw(element: ReactiveElement, shadow: ShadowRoot, served: Served): void {
  const drawn = element as unknown as Drawn;
  const {articles, lang, url, now, timeZone} = served;
  drawn.served = articles;
  drawn.scheduleUpdate = async () => {
    drawn.scheduleUpdate = () => drawInTurn(() => drawn.performUpdate());
    await turnOf(element);
    await fetchParts();
    const own = {lang: undefined, theme: undefined, served: undefined, ...pageDefaults};
    Object.assign(pageDefaults, {lang, theme: undefined, served: {url, now, timeZone}});
    try {
      // Not the element's own, whose guard would keep the failure to itself.
      LitElement.prototype['performUpdate'].call(element);
    } catch {
      // Drawn by another version, or changed on the way: it is drawn anew.
      shadow.replaceChildren();
      Reflect.deleteProperty(shadow, '_$litPart$');
    } finally {
      Object.assign(pageDefaults, own);
    }
    adoptOwnStyles(element, shadow);
    settlePictures(shadow);
    await nextTask();
    element.requestUpdate();
  };
}

/** In place of the `<style>` that came with the markup, which a page's policy may refuse. */
function adoptOwnStyles(element: ReactiveElement, shadow: ShadowRoot): void {
  const {elementStyles} = element.constructor as typeof ReactiveElement;
  for (const style of shadow.querySelectorAll(':scope > style')) style.remove();
  adoptStyles(shadow, elementStyles);
}

/** Tells those that came, or failed to, before anything listened. */
function settlePictures(shadow: ShadowRoot): void {
  for (const picture of shadow.querySelectorAll('img')) {
    if (picture.complete) {
      picture.dispatchEvent(new Event(picture.naturalWidth ? 'load' : 'error'));
    }
  }
}

/** The marks of an item's templates, which the server hid so that those of the element around them are not mixed up. */
function showMarkers(item: HTMLElement): void {
  const comments = document.createTreeWalker(item, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    const comment = comments.currentNode as Comment;
    comment.data = comment.data.replace('served:', '');
  }
}
