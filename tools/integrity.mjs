// For each built script of cdn/ the value of `integrity` that pins it: in cdn/integrity.json, and in the README's pinned snippet.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

/** By path below the folder, in one order on every machine. */
export function integrityOf(folder) {
  const files = readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith('.js'))
    .map(name => name.replaceAll('\\', '/'))
    .toSorted((one, other) => (one < other ? -1 : 1));
  return Object.fromEntries(
    files.map(name => {
      const hash = createHash('sha384').update(readFileSync(`${folder}/${name}`));
      return [name, `sha384-${hash.digest('base64')}`];
    }),
  );
}

export function writeIntegrity(folder, version) {
  const integrity = integrityOf(folder);
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  const readme = readFileSync('README.md', 'utf8');
  const pinned = readme.replace(
    /\/[\w.-]+(\/newsalist\.bundle\.js"\s+integrity=)"[^"]*"/,
    (_, between) => `/${version}${between}"${integrity['newsalist.bundle.js']}"`,
  );
  if (pinned !== readme) writeFileSync('README.md', pinned);
}
