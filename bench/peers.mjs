import {readFileSync} from 'node:fs';

const {dependencies} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** A library's name with the version that is measured. */
export function peer(name) {
  return `${name} ${dependencies[name]}`;
}
