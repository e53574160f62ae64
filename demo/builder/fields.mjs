// The form's fields, as functions of a value and of what to do with a new one. An empty value means: leave it out.
import {html, nothing} from 'lit';

/** Radio buttons in a row, for a few values. */
export function radios({name, legend, values, value, label, set, className = ''}) {
  return html`<fieldset class="radios ${className}">
    <legend>${legend}</legend>
    <div class="segments">
      ${values.map(
        each =>
          html`<label>
            <input
              type="radio"
              name=${name}
              .value=${each}
              .checked=${each === value}
              @change=${() => set(each)}
            /><span>${label(each)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export function select({name, legend, values, value, label, set, hint}) {
  return html`<div class="field">
    <label for=${name}>${legend}</label>
    <select
      id=${name}
      aria-describedby=${describedBy(name, hint)}
      @change=${e => set(e.target.value)}
    >
      ${values.map(
        each => html`<option .value=${each} ?selected=${each === value}>${label(each)}</option>`,
      )}
    </select>
    ${hintFor(name, hint)}
  </div>`;
}

export function text({name, legend, value = '', set, hint, type = 'text', placeholder = '', dir}) {
  return html`<div class="field">
    <label for=${name}>${legend}</label>
    <input
      id=${name}
      type=${type}
      min=${type === 'number' ? 0 : nothing}
      step=${type === 'number' ? 'any' : nothing}
      dir=${dir ?? 'auto'}
      .value=${value}
      placeholder=${placeholder}
      aria-describedby=${describedBy(name, hint)}
      @input=${e => set(e.target.value)}
    />
    ${hintFor(name, hint)}
  </div>`;
}

export function flag({name, legend, checked, set, hint}) {
  return html`<div class="field flag">
    <label
      ><input
        id=${name}
        type="checkbox"
        .checked=${checked}
        aria-describedby=${describedBy(name, hint)}
        @change=${e => set(e.target.checked)}
      />
      ${legend}</label
    >
    ${hintFor(name, hint)}
  </div>`;
}

/** Check boxes for a list of words, kept in the order in which they were checked. */
export function list({name, legend, values, value = '', label, set, hint}) {
  const chosen = value.split(' ').filter(Boolean);
  const toggle = (word, on) =>
    set([...chosen.filter(each => each !== word), ...(on ? [word] : [])].join(' '));
  return html`<fieldset class="list" aria-describedby=${describedBy(name, hint)}>
    <legend>${legend}</legend>
    <div class="chips">
      ${values.map(
        each =>
          html`<label
            ><input
              type="checkbox"
              name=${name}
              .value=${each}
              .checked=${chosen.includes(each)}
              @change=${e => toggle(each, e.target.checked)}
            /><span>${label(each)}</span></label
          >`,
      )}
    </div>
    ${hintFor(name, hint)}
  </fieldset>`;
}

/** A colour, or none: a colour field alone cannot be empty. */
export function colour({name, legend, value = '', fallback, set, label}) {
  return html`<div class="field colour">
    <label for=${name}>${legend}</label>
    <div>
      <input
        id=${name}
        type="color"
        .value=${value || fallback}
        @input=${e => set(e.target.value)}
      />
      ${
        value
          ? html`<button type="button" aria-label="${legend}: ${label}" @click=${() => set('')}>
              ${label}
            </button>`
          : html`<span class="none">${label}</span>`
      }
    </div>
  </div>`;
}

/** A number with a slider, in a unit; at the slider's start it is left out. */
export function slider({name, legend, value = '', unit, min, max, step, fallback, set, automatic}) {
  const number = value ? Number.parseFloat(value) : fallback;
  return html`<div class="field slider">
    <label for=${name}>${legend}</label>
    <div>
      <input
        id=${name}
        type="range"
        min=${min}
        max=${max}
        step=${step}
        .value=${String(number)}
        aria-valuetext=${value || automatic}
        @input=${e => set(`${e.target.value}${unit}`)}
      />
      ${
        value
          ? html`<button type="button" aria-label="${legend}: ${automatic}" @click=${() => set('')}>
              <bdi dir="ltr">${value}</bdi> ×
            </button>`
          : html`<span class="none">${automatic}</span>`
      }
    </div>
  </div>`;
}

function describedBy(name, hint) {
  return hint ? `${name}-hint` : nothing;
}

function hintFor(name, hint) {
  return hint ? html`<p class="hint" id="${name}-hint" dir="auto">${withCode(hint)}</p>` : nothing;
}

/** The manifest's descriptions have names between backticks. */
function withCode(hint) {
  return hint.split('`').map((words, index) => (index % 2 ? html`<code>${words}</code>` : words));
}
