// What comes of the choices: the preview's controls, and the snippet with where it goes.
import {html, nothing} from 'lit';
import {fixed} from './choices.mjs';
import {flag, radios, text} from './fields.mjs';

export function previewControls({choices, words}, update) {
  const control = (name, legend, labels) =>
    radios({
      name,
      legend,
      values: fixed[name],
      value: choices[name],
      label: value => labels[value],
      set: value => update({[name]: value}),
    });
  return html`
    ${control('view', words.width, words.view)}
    ${control('backdrop', words.backdrop, words.backdrops)}
    ${control('host', words.host, words.hosts)}
  `;
}

/**
 * @param state `{choices, words, parts, notes, copied}`: `copied` names what was copied last, and how.
 * @param actions `{update, copy, copyAddress}`.
 */
export function snippetTemplate({choices, words, parts, notes, copied}, actions) {
  return html`
    ${radios({
      name: 'as',
      legend: words.as,
      values: fixed.as,
      value: choices.as,
      label: value => words.kinds[value],
      set: value => actions.update({as: value}),
      className: 'kinds',
    })}
    <ol class="steps">
      ${words.steps[choices.as].map(step => html`<li dir="auto">${step}</li>`)}
    </ol>
    ${notes.map(note => html`<p class="note">${note}</p>`)}
    ${parts.map(
      ({place, code}, index) =>
        html`<figure class="part">
          <figcaption>
            <span id="place-${index}">${words.places[place]}</span>
            <button
              type="button"
              class="main"
              aria-describedby="place-${index}"
              @click=${e => actions.copy(e.target.closest('figure'), index)}
            >
              ${copied.index === index ? words[copied.how] : words.copy}
            </button>
          </figcaption>
          <pre
            dir="ltr"
            tabindex="0"
            role="region"
            aria-labelledby="place-${index}"
          ><code>${isolate(code)}</code></pre>
        </figure>`,
    )}
    <p class="sr" role="status">${copied.how ? words[copied.how] : nothing}</p>
    ${flag({
      name: 'links',
      legend: words.links,
      checked: choices.links === 'yes',
      set: on => actions.update({links: on ? 'yes' : 'no'}),
    })}
    ${text({
      name: 'script',
      legend: words.script,
      value: choices.script,
      placeholder: `${location.origin}/cdn/`,
      hint: words.scriptHint,
      dir: 'ltr',
      set: script => actions.update({script}),
    })}
    <p>
      <button type="button" class="quiet" @click=${actions.copyAddress}>
        ${copied.index === 'address' ? words[copied.how] : words.copyAddress}
      </button>
    </p>
  `;
}

/** Keeps each run of Arabic to itself: it would pull the marks of the code around it out of their order. */
function isolate(code) {
  return code
    .split(/(\p{Script=Arabic}(?:[^<>"{}\n]*\p{Script=Arabic})?)/u)
    .map((run, index) => (index % 2 ? html`<bdi>${run}</bdi>` : run));
}
