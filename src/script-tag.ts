// Must be evaluated before the elements are defined: they read what it fills.
import {pageDefaults} from './elements/page-defaults.js';

/** The classic script that runs just now; null in a module and on a server. */
const scriptTag = globalThis.document?.currentScript as HTMLScriptElement | null;

if (scriptTag) {
  const {feed, theme, lang, prefix, relay} = scriptTag.dataset;
  Object.assign(pageDefaults, {feed, theme, lang, prefix, relay});
}
