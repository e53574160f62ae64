// The feed's part of the form: the address, and what the doctor says of it in plain words.
import {html, nothing} from 'lit';
import {countArticles, plainAdvice} from './feed-advice.mjs';

/**
 * @param state `{choices, words, feed}`; `feed` is `{status, sample, reports, found, relay}` with the status `idle`, `bad`,
 *   `checking`, `searching` or `checked`.
 * @param actions `{type, check, use, useRelay}`.
 */
export function feedTemplate({choices, words, feed}, actions) {
  return html`
    <div class="ask">
      <input
        id="feed"
        type="text"
        inputmode="url"
        autocomplete="url"
        spellcheck="false"
        dir="ltr"
        aria-label=${words.feed}
        aria-describedby="feed-hint"
        .value=${feed.typed}
        @input=${e => actions.type(e.target.value)}
        @change=${actions.check}
      />
      <button class="main" type="submit">${words.check}</button>
    </div>
    <p class="hint" id="feed-hint">${feed.sample ? words.sample : words.feedHint}</p>
    <div id="verdict" aria-live="polite">${verdict(choices, words, feed, actions)}</div>
  `;
}

function verdict(choices, words, feed, actions) {
  if (feed.status === 'bad') return html`<p class="verdict bad">${words.badAddress}</p>`;
  if (feed.status === 'checking') return html`<p class="verdict">${words.checking}</p>`;
  if (feed.status === 'idle') return nothing;
  return html`${feed.reports.map(report => reportTemplate(report, choices, words))}
  ${remedies(choices, words, feed, actions)}`;
}

function reportTemplate(report, {ui}, words) {
  const advice = plainAdvice(report, ui);
  const {feed, counts} = report;
  if (!feed) {
    return html`<div class="verdict bad">
      <p><b>${words.unreadable}</b></p>
      ${advice.map(adviceTemplate)}
    </div>`;
  }
  const [{title}] = feed.articles;
  const count = ui === 'ar' ? countArticles(counts.articles) : `${counts.articles} stories`;
  return html`<div class="verdict good">
    <p><b>${words.readable}</b>: ${count}. ${words.newest}: «<bdi>${title}</bdi>»</p>
    ${
      advice.length
        ? html`<details>
            <summary>${words.tips} (${advice.length})</summary>
            ${advice.map(adviceTemplate)}
          </details>`
        : nothing
    }
  </div>`;
}

function adviceTemplate({message, change}) {
  return html`<p class="advice" dir="auto">${message}<br /><span dir="auto">${change}</span></p>`;
}

function remedies({relay}, words, feed, actions) {
  if (relay) {
    return html`<p class="remedy">
      ${words.relayed} <bdi dir="ltr">${relay}</bdi>
      <button type="button" @click=${() => actions.useRelay('')}>${words.dropRelay}</button>
    </p>`;
  }
  if (feed.reports.every(report => report.feed)) return nothing;
  const refused = feed.reports.some(report => report.cors === 'refused');
  return html`
    ${
      feed.relay && refused
        ? html`<p class="remedy">
            ${words.relayOffer}
            <button type="button" @click=${() => actions.useRelay(feed.relay)}>
              ${words.useRelay}
            </button>
          </p>`
        : nothing
    }
    ${
      feed.status === 'searching'
        ? html`<p class="remedy">${words.searching}</p>`
        : html`<p class="remedy">
            ${
              feed.found
                ? html`${words.found} <bdi dir="ltr">${feed.found}</bdi>
                    <button type="button" @click=${() => actions.use(feed.found)}>
                      ${words.use}
                    </button>`
                : words.notFound
            }
          </p>`
    }
  `;
}
