// Makes built code small, after the bundler has: Terser finds what is left, about 300 bytes of a page's gzip.
import {minify, minify_sync} from 'terser';

const optionsFor = isModule => ({
  module: isModule,
  ecma: 2022,
  compress: {
    passes: 3,
    pure_getters: true,
    unsafe_arrows: true,
    // 3 would take a script out of its function, and make the page's globals of its variables.
    inline: isModule ? 3 : 2,
  },
  format: {comments: /^!/},
});

/** @param isModule False for a classic script. */
export function minified(code, isModule = true) {
  return minify_sync(code, optionsFor(isModule)).code;
}

/** For a build whose output is to be small. */
export const minifyChunks = {
  name: 'minify-chunks',
  async renderChunk(code, _chunk, {format}) {
    const sourceMap = {asObject: true};
    const {code: small, map} = await minify(code, {...optionsFor(format === 'es'), sourceMap});
    return {code: small, map};
  },
};
