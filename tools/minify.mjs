// Makes built code small, after the bundler has: Terser finds what is left, about 300 bytes of a page's gzip.
import {minify_sync} from 'terser';

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

/** For a build whose output is to be small: after the bundler's own minifier, of which it leaves nothing that is not needed. */
export const minifyChunks = {
  name: 'minify-chunks',
  generateBundle({format}, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const map = bundle[`${chunk.fileName}.map`];
      const {code, map: small} = minify_sync(chunk.code, {
        ...optionsFor(format === 'es'),
        sourceMap: {content: map.source, asObject: true},
      });
      chunk.code = `${code}\n//# sourceMappingURL=${map.fileName.split('/').at(-1)}\n`;
      map.source = JSON.stringify({...small, file: chunk.fileName.split('/').at(-1)});
    }
  },
};
