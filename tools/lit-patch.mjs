// Makes the Lit that we ship load under every Trusted Types policy. Stock lit-html creates a policy of its own while it
// loads: under a `trusted-types` list without its name, or beside a second Lit, that throws and nothing gets defined.
// Where the platform's own `setHTML` is there (Chrome and Edge from 146, Firefox from 148), templates go through it and no
// policy is needed; elsewhere the policy is tried, and a refusal is no error until a page really enforces it.

const native = 'globalThis.Sanitizer?.prototype.allowElement';

const replacements = [
  [
    's.createPolicy("lit-html",{createHTML:t=>t})',
    `${native}?void 0:(()=>{try{return s.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()`,
  ],
  ['s.innerHTML=t,s', `${native}?s.setHTML(t,{sanitizer:{comments:!0}}):s.innerHTML=t,s`],
];

/** Fails the build where lit-html's text is no longer what the patch was written for. */
export function litPatch() {
  let patched = false;
  return {
    name: 'lit-patch',
    buildStart() {
      patched = false;
    },
    transform: {
      filter: {id: /[\\/]lit-html[\\/]lit-html\.js$/},
      handler(code) {
        for (const [from, to] of replacements) {
          if (code.split(from).length !== 2) {
            throw new Error(
              `lit-patch: lit-html has changed, "${from}" is not in it exactly once.`,
            );
          }
          code = code.replace(from, () => to);
        }
        patched = true;
        return {code, map: null};
      },
    },
    buildEnd(error) {
      if (!error && !patched) throw new Error('lit-patch: lit-html was not in the build.');
    },
  };
}
