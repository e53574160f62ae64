import {css} from 'lit';

/** Heights depend on the layout and not on the stories: their lines are reserved, so that a page can reserve the list's height. */
export const relatedListStyles = css`
  :host {
    min-inline-size: min(9em, 100%);
  }
  .root,
  .item {
    container-type: inline-size;
  }
  .head {
    display: flex;
    align-items: end;
    border-block-end: 1px solid var(--_line);

    button {
      padding: 0.9em;
      border-radius: 50%;
    }
    button:hover {
      background: var(--_soft);
    }
    [aria-disabled='true'] {
      opacity: 0.4;
    }
  }
  .heading {
    flex: 1;
    margin-block-end: -1px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.6;
  }
  .heading::after {
    content: '';
    display: block;
    inline-size: 2em;
    margin-block-start: 0.2em;
    border-block-end: 3px solid var(--_accent);
  }
  .buttons {
    display: flex;
  }
  .buttons[hidden] {
    display: none;
  }
  [dir='rtl'] .buttons .icon {
    transform: scaleX(-1);
  }

  ul {
    --_lines: 3;
    --_rest: 1.95em;
  }
  .item {
    display: flex;
    flex-flow: column;
  }
  .card {
    flex: 1;
  }
  .headline {
    -webkit-line-clamp: var(--news-headline-lines, var(--_lines));
  }
  .body {
    min-block-size: calc(
      var(--_headline) * 1.45 * var(--news-headline-lines, var(--_lines)) + var(--_rest)
    );
  }
  .why {
    font-size: 0.83em;
    color: var(--_muted);
  }

  [data-layout='list'],
  [data-layout='grid'] {
    display: grid;
    grid-template-columns: repeat(var(--news-columns, var(--_columns, 1)), minmax(0, 1fr));
    column-gap: 2em;
  }
  [data-layout='list'],
  [data-layout='numbered'] {
    .item {
      padding-block: 0.75em;
    }
    .item + .item {
      border-block-start: 1px solid var(--_line);
    }
    .card {
      --_headline: 1.05em;
    }
  }
  [data-layout='list'] .card .media {
    inline-size: 7em;
    aspect-ratio: var(--_ratio, 7/6);
  }
  [data-layout='numbered'] .item {
    flex-flow: row wrap;
    column-gap: 0.9em;
  }
  .number {
    min-inline-size: 1em;
    font-size: 2em;
    font-weight: 700;
    line-height: 1.1;
    color: color-mix(in oklab, var(--_accent) 65%, currentColor);
  }
  [data-layout='grid'],
  [data-layout='row'] {
    padding-block: 1em 0.25em;
    gap: 1.25em var(--_gap);
    --_rest: 3.65em;
  }
  [data-layout='row'] {
    display: flex;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline proximity;
    scrollbar-width: thin;

    .item {
      flex: 0 0 min(72%, 15em);
      scroll-snap-align: start;
      container-type: normal; /* WebKit snaps to where containers were before their queries. */
    }
    .card {
      --_headline: 1.1em;
    }
  }

  @container (width < 13em) {
    :is([data-layout='list'], [data-layout='numbered']) .body {
      --_lines: 4;
      --_rest: 3.4em;
    }
    [data-layout='list'] .card .media {
      inline-size: 3.5em;
    }
  }
  @container (width >= 15em) {
    [data-layout='grid'] {
      --_columns: 2;
    }
    [data-layout='numbered'] .body {
      --_lines: 2;
    }
  }
  @container (width >= 24em) {
    :is([data-layout='list'], [data-layout='grid']) .body {
      --_lines: 2;
    }
    [data-layout='list'] .card .media {
      aspect-ratio: var(--_ratio, 4/3);
    }
  }
  @container (width >= 38em) {
    [data-layout='list'] {
      --_columns: 2;

      .item:nth-child(2) {
        border: 0;
      }
    }
    [data-layout='grid'] {
      --_columns: 4;
    }
    [data-columns='3'] {
      --_columns: 3;
    }
    [data-columns='2'] {
      --_columns: 2;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    ul {
      scroll-behavior: smooth;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
