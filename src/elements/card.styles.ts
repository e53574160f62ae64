import {css} from 'lit';

/** The card, in a container of `inline-size` that the element provides. */
export const cardStyles = css`
  .card {
    position: relative;
    z-index: 0;
    display: flex;
    flex-flow: column;
    gap: 0.6em 0.9em;
    contain: layout style;
    overflow-wrap: break-word;
    --_headline: clamp(1em, 0.8em + 1.9cqi, 1.7em);
    --_kicker: color-mix(in oklab, var(--_accent) 65%, currentColor);
  }
  [data-theme='light'] .card {
    --_kicker: var(--_accent);
  }
  .deferred {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20em;
  }
  .media {
    position: relative;
    flex: none;
    align-self: start;
    display: grid;
    place-items: center;
    overflow: hidden;
    inline-size: 100%;
    aspect-ratio: var(--_ratio, 16/9);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .media::after,
  .headline a::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    border: 1px solid var(--_soft);
    border-radius: inherit;
  }
  img {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .placeholder {
    font-size: clamp(0.75em, 7cqi, 1.5em);
    font-weight: 700;
    text-align: center;
    color: var(--_muted);
  }
  [data-empty] > img,
  :not([data-empty]) > .placeholder {
    visibility: hidden;
  }
  .body {
    flex: 1;
    min-inline-size: 0;
  }
  .category,
  .direction {
    font-size: 0.85em;
    font-weight: 700;
    color: var(--_kicker);
  }
  .headline,
  .summary {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--news-headline-lines, 4);
    overflow: hidden;
    margin-block-end: 0.25em;
  }
  .headline {
    font-size: var(--_headline);
    font-weight: 700;
    line-height: 1.45;
  }
  .headline a::after {
    border: 0;
  }
  .headline a:focus-visible {
    outline: 0;
  }
  .headline a:focus-visible::after {
    outline: 2px solid var(--news-focus, currentColor);
    outline-offset: -2px;
  }
  .card:hover .headline a {
    text-decoration: underline;
  }
  .summary {
    -webkit-line-clamp: var(--news-summary-lines, 3);
    font-size: 0.95em;
    color: var(--_muted);
  }
  .author,
  .source,
  .date,
  time {
    display: inline-block;
    font-size: 0.83em;
    color: var(--_muted);
  }
  :is(.author, .source, time):has(+ :is(.author, .source, time))::after {
    content: '·';
    margin-inline: 0.4em;
  }
  @media (hover: hover) {
    .summary,
    .author,
    .source,
    time {
      position: relative;
      z-index: 2;
      cursor: pointer;
    }
  }

  .blank .body > * {
    min-block-size: 1lh;
    background: repeating-linear-gradient(#0000 0 0.25lh, var(--_soft) 0 0.75lh, #0000 0 1lh);
  }
  .blank .headline {
    block-size: 2lh;
  }
  .blank .summary {
    block-size: 3lh;
  }
  .blank :is(.category, .author, .source, .date) {
    inline-size: 5em;
  }

  [data-variant='hero'] {
    --_headline: clamp(1.35em, 4.4cqi, 2.6em);
  }
  .card:is([data-variant='compact'], [data-variant='previous'], [data-variant='next']) {
    flex-flow: row;
    --_headline: 1em;

    .media {
      inline-size: 5em;
      aspect-ratio: var(--_ratio, 1);
    }
  }
  .card:is([data-variant='previous'], [data-variant='next']) {
    align-items: center;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [data-variant='next'] {
    text-align: end;

    .media,
    .arrow {
      order: 1;
    }
    .arrow {
      order: 2;
    }
  }
  [dir='rtl'] .arrow {
    transform: scaleX(-1);
  }

  @container (width < 13em) {
    .card[data-variant='compact'] .media {
      inline-size: 3.5em;
    }
    :is([data-variant='previous'], [data-variant='next']) .media {
      display: none;
    }
  }
  @container (width >= 20em) {
    [data-variant='horizontal'] {
      flex-flow: row wrap;
      --_headline: clamp(1em, 0.8em + 1.2cqi, 1.6em);

      .media {
        inline-size: min(36%, 18em);
      }
    }
  }
  @container (width >= 42em) {
    [data-variant='hero'] {
      flex-flow: row wrap;
      column-gap: 1.6em;

      .media {
        inline-size: 58%;
      }
    }
  }
  /* A picture between texts stands beside the second. */
  .body:has(+ .media + .body) {
    flex: none;
    inline-size: 100%;
  }
  .notice button {
    text-decoration: underline;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
