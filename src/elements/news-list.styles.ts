import {css} from 'lit';

export const newsListStyles = css`
  :host {
    min-inline-size: min(9em, 100%);
  }
  .root,
  .item {
    container-type: inline-size;
  }
  .root {
    container-name: list;
  }
  .heading {
    margin-block-end: 0.8em;
    border-block-end: 1px solid var(--_line);
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.6;
  }
  .heading::after {
    content: '';
    display: block;
    inline-size: 2em;
    margin-block: 0.2em -1px;
    border-block-end: 3px solid var(--_accent);
  }
  .list {
    display: grid;
    gap: calc(var(--_gap) * 1.5) calc(var(--_gap) * 1.5);
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
    --_columns: var(--news-columns, var(--_fitting, 1));
  }
  .item {
    min-inline-size: 0;
  }

  [data-layout='list'] {
    gap: 0;

    .item {
      padding-block: 1.1em;
    }
    .item:first-child {
      padding-block-start: 0;
    }
    .item + .item {
      border-block-start: 1px solid var(--_line);
    }
    .deferred {
      contain-intrinsic-block-size: auto 11em;
    }
  }
  [data-layout='columns'] {
    column-gap: 2.5em;

    .item {
      position: relative;
      padding-block-start: 1em;
      border-block-start: 1px solid var(--_line);
    }
    /* The rule between columns; a list that clips it hides the first one. */
    .item::before {
      content: '';
      position: absolute;
      inset-block: 1em 0;
      inset-inline-start: -1.25em;
      border-inline-start: 1px solid var(--_line);
    }
    .card {
      --_headline: 1.15em;
    }
    .deferred {
      contain-intrinsic-block-size: auto 12em;
    }
  }
  [data-layout='columns'] {
    overflow-x: clip;
  }
  [data-layout='lead'] {
    .item:first-child {
      grid-column: 1 / -1;
      padding-block-end: 1.25em;
      border-block-end: 1px solid var(--_line);
    }
    .deferred {
      contain-intrinsic-block-size: auto 6em;
    }
    .card[data-variant='compact'] {
      --_headline: 1.05em;
    }
    .card[data-variant='compact'] .media {
      inline-size: 7.5em;
      aspect-ratio: var(--_ratio, 4/3);
    }
  }

  .paging {
    display: flex;
    flex-flow: row wrap;
    align-items: center;
    justify-content: center;
    gap: 0.35em;
    margin-block-start: 1.5em;
  }
  .count {
    flex-basis: 100%;
    margin: 0;
    text-align: center;
    font-size: 0.9em;
    color: var(--_muted);
  }
  .more {
    padding: 0.55em 1.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 700;
  }
  .paging :is(button, a):hover {
    background: var(--_soft);
    text-decoration: none;
  }
  .paging :is(.step, [aria-label]) {
    display: grid;
    place-items: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    border-radius: var(--_radius);
  }
  .paging [aria-current] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }
  .paging [disabled] {
    opacity: 0.35;
    cursor: default;
  }
  [dir='rtl'] .step .icon {
    transform: scaleX(-1);
  }

  /* On a phone one large picture is enough: the other stories of a grid stand beside theirs. */
  @container list (width < 28em) {
    @container (width >= 17em) {
      [data-layout='grid'] .item:not(:first-child) .card {
        flex-flow: row;
        contain-intrinsic-block-size: auto 6em;
        --_headline: 1.05em;

        .media {
          inline-size: 7.5em;
          aspect-ratio: var(--_ratio, 4/3);
        }
      }
    }
  }
  @container (width >= 28em) {
    [data-layout='grid'],
    [data-layout='lead'],
    [data-layout='columns'] {
      --_fitting: 2;
    }
  }
  @container (width >= 44em) {
    [data-layout='grid'],
    [data-layout='lead'],
    [data-layout='columns'] {
      --_fitting: 3;
    }
  }
  @container (width >= 64em) {
    [data-layout='grid'],
    [data-layout='columns'] {
      --_fitting: 4;
    }
  }
  @media (forced-colors: active) {
    .paging [aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .paging {
      display: none;
    }
  }
`;
