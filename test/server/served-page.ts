import type {LitElement} from 'lit';
import {waitUntil} from '@open-wc/testing';
import type {RenderOptions} from '../../src/server/server.js';

/** A page, in a frame, that a server drew one element of; no script of ours has run in it yet. */
export interface ServedPage {
  element: LitElement;
  shadow: ShadowRoot;
  /** What of the element's shadow is seen or read. */
  nodes(): Element[];
  /** Loads scripts, and waits until the element has drawn itself twice: as the server did, and as the reader's browser would. */
  load(script: string): Promise<void>;
  /** What was thrown in it. */
  errors: string[];
}

export async function servedPage(tag: string, options: RenderOptions): Promise<ServedPage> {
  const frame = document.createElement('iframe');
  const asked = encodeURIComponent(JSON.stringify({tag, ...options}));
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
  frame.src = `/served?asked=${asked}`;
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  const view = frame.contentWindow!;
  const errors: string[] = [];
  view.addEventListener('error', ({message}) => void errors.push(message));
  view.addEventListener('unhandledrejection', ({reason}) => void errors.push(String(reason)));
  const element = page.querySelector<LitElement>(tag)!;
  const shadow = element.shadowRoot!;
  return {
    element,
    shadow,
    errors,
    nodes: () => [...shadow.querySelectorAll(':not(style)')],
    async load(source) {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = source;
      page.body.append(script);
      await waitUntil(() => element.hasUpdated && !element.isUpdatePending, source, {
        timeout: 8000,
      });
      await element.updateComplete;
    },
  };
}

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
