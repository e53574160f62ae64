/** What only a ticker with motion needs. Must not import Lit: the script fetches it as a file of its own. */
const css = String.raw;

export const tickerMotionStyles = css`
  :host([sticky]) {
    position: sticky;
    z-index: 9;
  }
  :host([sticky='top']) {
    inset-block-start: 0;
  }
  :host([sticky='bottom']) {
    inset-block-end: 0;
  }
  :host([sticky]) [data-theme='host'] {
    background: var(--news-background, var(--_ground));
  }
  /* Takes no room: when it goes, nothing may move. */
  .fresh::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_space) - 0.8em);
    inset-block-start: calc(50% - 0.2em);
    padding: 0.2em;
    border-radius: 50%;
    background: #1a9c4b;
  }
  /* The circle is smaller than what can be pressed. */
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    border: 0.25em solid transparent;
    border-radius: 50%;
    background-clip: padding-box;
  }
  button:hover {
    background-color: var(--_soft);
  }
  .toggle {
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .toggle .icon {
    fill: currentColor;
    inline-size: 0.875em;
  }
  [data-controls='none'] .controls:not(:focus-within) {
    position: absolute;
    clip-path: inset(50%);
  }
  .controls {
    padding-inline-end: 0.25em;
  }
  [dir='rtl'] :is(.previous, .next) {
    scale: -1 1;
  }

  @media screen {
    .one .window {
      mask: none;
    }
    .one :is(.track, .list, .item) {
      inline-size: 100%;
    }
    .one .list {
      display: grid;
      grid-template: 100%/100%;
    }
    .one .item {
      grid-area: 1/1;
      visibility: hidden;
    }
    .one .current {
      visibility: visible;
    }
    .one a {
      min-inline-size: 0;
    }
    .one bdi {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .one .item::before {
      content: none;
    }
    .counter {
      color: var(--_muted);
      font-size: 0.8125em;
      white-space: nowrap;
    }
    .long bdi {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      font-size: 0.8125em;
      line-height: 1.6;
      white-space: normal;
    }
  }
  @container (max-width: 24em) {
    .one .item {
      padding-inline: 0.5em;
    }
    /* Room for a long headline; the words of the badge are still spoken. */
    .long .badge {
      position: absolute;
      clip-path: inset(50%);
    }
    .long.urgent bdi {
      color: color-mix(in oklab, var(--_badge, var(--_accent)) 65%, currentColor);
    }
  }
  @container (24em < width <= 36em) {
    .one .item {
      padding-inline: 0.75em;
    }
  }
  @container (max-width: 36em) {
    .counter,
    .controls :is(.previous, .next) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    button {
      border: 1px solid;
    }
    .counter {
      margin-inline: 0.5em;
    }
    .fresh::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    :host {
      position: static !important;
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
    }
    .bar .notch,
    .controls,
    .tail {
      display: none;
    }
    .bar,
    .bar :is(.window, .track, .list) {
      display: block;
      block-size: auto;
      inline-size: auto;
      overflow: visible;
      contain: none;
      mask: none;
      transform: none !important;
    }
    .bar,
    .label,
    .badge {
      color: inherit;
      background: none;
    }
    .bar .item::before {
      inset-inline-start: 0;
    }
    .bar .item {
      block-size: auto;
      visibility: visible;
      white-space: normal;
    }
  }
`;
