// The choices: element, feed, look, colours, language, and every further option of the manifest.
import {html, nothing} from 'lit';
import {faintColours} from './contrast.mjs';
import {colour, flag, list, radios, select, slider, text} from './fields.mjs';
import {lookOf, looks, wear} from './looks.mjs';
import {
  dates,
  elementLabel,
  first,
  needs,
  optionHint,
  optionLabel,
  valueLabel,
} from './option-words.mjs';
import {sampleProfiles} from './profiles.mjs';
import {sketch} from './sketches.mjs';

const languages =
  'ar ar-SA ar-AE ar-EG ar-IQ ar-JO ar-LB ar-PS ar-SY ar-LY ar-TN ar-DZ ar-MA en fr fa ur ckb he';

/**
 * @param state `{choices, elements, words, feed}`, `feed` being the template of the feed's own part.
 * @param {(changes: object) => void} update
 */
export function formTemplate({choices, elements, words, feed}, update) {
  const element = elements.get(choices.element);
  const {ui} = choices;
  const optionField = option => fieldFor(option, choices, update, words);
  const shown = option => isNeeded(option, element, choices);
  const named = names => names.flatMap(name => element.options.find(o => o.name === name) ?? []);
  const main = named(first[element.tag] ?? []);
  const ofDates = named(dates);
  const rest = element.options.filter(
    option => !main.includes(option) && !ofDates.includes(option),
  );
  return html`
    <fieldset class="step">
      <legend><span class="number">1</span> ${words.element}</legend>
      <div class="elements">
        ${[...elements.values()].map(each => elementCard(each, choices, update, ui))}
      </div>
    </fieldset>
    <fieldset class="step">
      <legend>
        <span class="number">2</span> ${element.tag === 'follow-bar' ? words.profiles : words.feed}
      </legend>
      ${source(element, choices, update, words, feed)}
    </fieldset>
    <fieldset class="step">
      <legend><span class="number">3</span> ${words.look}</legend>
      ${lookPicker(choices, update, words)} ${main.filter(shown).map(optionField)}
      ${group('colours', words.colours, coloursAndSizes(choices, element, update, words))}
      ${group('language', words.language, [
        languageField(choices, update, words),
        ...ofDates.map(optionField),
      ])}
      ${group('more', words.more, [
        ...rest.map(optionField),
        ...element.properties
          .filter(isOwn)
          .map(property => propertyField(property, choices, update)),
      ])}
    </fieldset>
  `;
}

/** Where the element's content comes from: a feed, the site's accounts, or the page itself. */
function source({tag, readsFeed}, {profiles}, update, words, feed) {
  if (readsFeed) return feed;
  if (tag !== 'follow-bar') return html`<p class="hint">${words.noFeed}</p>`;
  return text({
    name: 'profiles',
    legend: words.profilesLabel,
    hint: words.profilesHint,
    value: profiles,
    placeholder: sampleProfiles,
    dir: 'ltr',
    set: written => update({profiles: written}),
  });
}

function elementCard(element, {element: chosen}, update, ui) {
  const [name, purpose] = elementLabel(element, ui);
  return html`<label class="element">
    <input
      type="radio"
      name="element"
      .value=${element.tag}
      .checked=${element.tag === chosen}
      @change=${() => update({element: element.tag})}
    />
    <span class="card">
      ${sketch(element.tag)}
      <span class="what"><b>${name}</b><small>${purpose}</small></span>
    </span>
  </label>`;
}

function lookPicker(choices, update, words) {
  const worn = lookOf(choices);
  return html`<fieldset class="looks">
    <legend>${words.theme}</legend>
    <div>
      ${Object.keys(looks).map(
        name =>
          html`<label>
            <input
              type="radio"
              name="worn"
              .value=${name}
              .checked=${name === worn}
              @change=${() => update(wear(choices, name))}
            />
            <span><i data-look=${name} aria-hidden="true"></i>${words.looks[name]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function group(name, title, fields) {
  return html`<details class="group" id="group-${name}">
    <summary>${title}</summary>
    <div class="fields">${fields}</div>
  </details>`;
}

function coloursAndSizes(choices, {tag}, update, words) {
  const {style} = choices;
  const set = name => value => update({style: {...style, [name]: value}});
  const pick = (name, legend, fallback) =>
    colour({name, legend, fallback, value: style[name], set: set(name), label: words.automatic});
  const slide = (name, legend, options) =>
    slider({
      name,
      legend,
      value: style[name],
      set: set(name),
      automatic: words.automatic,
      ...options,
    });
  return [
    pick('--news-accent', words.accent, '#b3121d'),
    pick('--news-color', words.ink, '#16181d'),
    pick('--news-background', words.ground, '#ffffff'),
    ...faintColours(choices).map(
      ({what, ratio}) =>
        html`<p class="faint">
          ${words.faint[what]} (<bdi dir="ltr">${ratio.toFixed(1)}:1</bdi>)
        </p>`,
    ),
    slide('font-size', words.fontSize, {unit: 'px', min: 12, max: 28, step: 1, fallback: 16}),
    slide('--news-line-height', words.lineHeight, {
      unit: '',
      min: 1.3,
      max: 2.2,
      step: 0.1,
      fallback: 1.7,
    }),
    slide('--news-radius', words.radius, {unit: 'px', min: 0, max: 24, step: 1, fallback: 6}),
    slide('max-width', words.maxWidth, {unit: 'px', min: 200, max: 1280, step: 20, fallback: 720}),
    tag === 'news-ticker'
      ? nothing
      : slide('min-height', words.minHeight, {unit: 'em', min: 2, max: 80, step: 1, fallback: 20}),
  ];
}

function languageField(choices, update, words) {
  const names = new Intl.DisplayNames(choices.ui, {type: 'language'});
  const special = {'': words.feedLanguage, page: words.pageLanguage};
  return select({
    name: 'lang',
    legend: words.elementLanguage,
    values: ['', 'page', ...languages.split(' ')],
    value: choices.lang,
    label: each => special[each] ?? names.of(each),
    set: lang => update({lang}),
  });
}

/** The field that suits an option's kind; its default, and nothing at all, are left out of the snippet. */
function fieldFor(option, choices, update, words) {
  const {name, kind, values, byDefault} = option;
  const {ui, options} = choices;
  const set = value => {
    const {[name]: _, ...others} = options;
    const isDefault = value === '' || value === byDefault;
    update({options: isDefault ? others : {...others, [name]: value}});
  };
  const field = {
    name: `option-${name}`,
    legend: optionLabel(option, ui),
    hint: optionHint(option, ui),
    value: options[name],
    set,
    label: value => (value ? valueLabel(name, value, ui) : words.automatic),
  };
  if (kind === 'flag') {
    const on = values[0] ?? 'true';
    const off = byDefault === on ? 'false' : '';
    const checked = (options[name] ?? byDefault) === on;
    return flag({...field, checked, set: yes => set(yes ? on : off)});
  }
  if (kind === 'list') return list({...field, values});
  if (kind === 'number') {
    return text({...field, type: 'number', placeholder: byDefault ?? words.automatic, dir: 'ltr'});
  }
  if (kind === 'text') return text(field);
  const value = options[name] ?? byDefault ?? '';
  const all = byDefault ? values : ['', ...values];
  return all.length <= 4
    ? radios({...field, values: all, value})
    : select({...field, values: all, value});
}

function isNeeded({name}, {tag, options}, choices) {
  const [other, values] = needs[tag]?.[name] ?? [];
  if (!other) return true;
  const {byDefault} = options.find(option => option.name === other) ?? {};
  return values.includes(choices.options[other] ?? byDefault);
}

/** What colours and sizes have no field of their own for. */
function isOwn({name}) {
  return !['--news-accent', '--news-radius'].includes(name);
}

function propertyField({name, byDefault, description}, {ui, style}, update) {
  return text({
    name,
    legend: html`<code dir="ltr">${name}</code>`,
    hint: ui === 'en' ? description : undefined,
    value: style[name],
    placeholder: byDefault ?? '',
    dir: 'ltr',
    set: value => update({style: {...style, [name]: value}}),
  });
}
