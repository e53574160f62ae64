import {css} from 'lit';

export const articleViewStyles = css`
  .root {
    container-type: inline-size;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, var(--news-measure, 42em)) minmax(0, 1fr);
    overflow-wrap: anywhere;
    --_kicker: color-mix(in oklab, var(--_accent) 65%, currentColor);
  }
  [data-theme='light'] article {
    --_kicker: var(--_accent);
  }
  article > * {
    grid-column: 2;
    min-inline-size: 0;
  }
  article > slot {
    display: block;
  }
  .category {
    font-weight: 700;
    color: var(--_kicker);
  }
  .headline {
    margin-block: 0.15em 0.35em;
    font-size: clamp(1.65em, 1.1em + 3cqi, 2.75em);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .lead {
    margin-block: 0 0.75em;
    font-size: clamp(1.1em, 1em + 0.6cqi, 1.3em);
    line-height: 1.65;
    color: color-mix(in srgb, currentColor 85%, transparent);
  }
  .byline {
    display: flex;
    flex-flow: row wrap;
    gap: 0.1em 0.75em;
    font-size: 0.95em;
    color: var(--_muted);
  }
  .byline > .face {
    inline-size: 3em;
    block-size: 3em;
    margin: 0;
    border-radius: 50%;
    object-fit: cover;
  }
  .byline:has(> .face:not([hidden])) {
    align-items: center;
  }
  .author {
    font-weight: 700;
    color: var(--news-color, inherit);
  }
  .byline > :not(:last-child, img)::after {
    content: '·';
    margin-inline-start: 0.75em;
    font-weight: 400;
    color: var(--_muted);
  }
  .tools {
    display: flex;
    flex-flow: row wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block: 0.9em 1.1em;
    padding-block: 0.35em;
    border-block: 1px solid var(--_line);
    font-size: 0.9em;
    color: var(--_muted);
  }
  .size {
    display: flex;
    margin-inline-start: auto;
  }
  .size button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.15em;
    min-inline-size: 2.9em;
    min-block-size: 2.9em;
    padding-block: 0.5em;
    border-radius: var(--_radius);
    line-height: 1.6;
  }
  /* Signs are no words, which would have to be in the button's name. */
  .size [data-sign]::before {
    content: attr(data-sign);
  }
  .size button:hover {
    background: var(--_soft);
  }
  .size [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .larger > :first-child {
    font-size: 1.3em;
  }
  .smaller > :first-child {
    font-size: 0.9em;
  }
  ::slotted([slot='actions']) {
    flex: 1 1 100%;
  }
  figure {
    margin: 0;
  }
  figure[hidden] {
    display: none;
  }
  figcaption {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    line-height: 1.6;
    color: var(--_muted);
  }
  .credit {
    margin-inline-start: 0.5em;
    font-style: normal;
  }
  .credit:first-child {
    margin: 0;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    border-radius: var(--_radius);
  }
  .lead-picture {
    grid-column: 1 / -1;
    justify-self: center;
    inline-size: 100%;
    max-inline-size: 60em;
    margin-block-end: 1.5em;
  }
  .lead-picture img {
    inline-size: 100%;
  }
  .unmeasured {
    aspect-ratio: 16/9;
    object-fit: cover;
    background: var(--_soft);
  }
  .topics {
    display: flex;
    flex-flow: row wrap;
    gap: 0.5em;
    margin-block: 1.75em;
    font-size: 0.9em;
  }
  .topics li {
    padding: 0.15em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 2em;
  }
  .person {
    margin-block-start: 2em;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
