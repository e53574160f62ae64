// Serves src/ and test/ to the browser straight from TypeScript, by the transformer that the build uses.
import fs from 'node:fs';
import path from 'node:path';
import {transformWithOxc} from 'vite';

export function typescript() {
  let rootDir;
  const file = address => path.join(rootDir, decodeURIComponent(address.split('?')[0]));
  return {
    name: 'typescript',
    serverStart({config}) {
      rootDir = config.rootDir;
    },
    resolveMimeType(context) {
      if (context.path.endsWith('.ts')) return 'js';
    },
    resolveImport({source, context}) {
      if (!context.path.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(source)) return;
      const ts = source.slice(0, -3) + '.ts';
      if (fs.existsSync(path.resolve(path.dirname(file(context.path)), ts))) return ts;
    },
    async transform(context) {
      if (!context.path.endsWith('.ts')) return;
      const {code, map} = await transformWithOxc(context.body, file(context.path), {
        lang: 'ts',
        target: 'es2022',
        sourcemap: true,
        assumptions: {setPublicClassFields: true},
        typescript: {removeClassFieldsWithoutInitializer: true},
      });
      const encoded = Buffer.from(JSON.stringify(map)).toString('base64');
      return {body: `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}`};
    },
  };
}
