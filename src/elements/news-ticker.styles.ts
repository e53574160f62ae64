import {css} from 'lit';

/**
 * One line of a fixed height. The window clips; the track in it is moved by the loop and is as wide as the list, so that
 * the tail hangs over its end. `one` is on the bar where one headline is shown at a time. Looks set colours.
 */
export const newsTickerStyles = css`
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
  .root {
    container-type: inline-size;
  }
  .bar {
    --_edge: var(--news-ticker-edge, 1.25em);
    --_space: var(--news-ticker-gap, 1.5em);
    --_label: var(--_accent);
    --_on-label: var(--_on-accent);
    display: flex;
    align-items: center;
    position: relative;
    block-size: var(--news-ticker-height, 2.75em);
    overflow: hidden;
    background: var(--_soft);
  }
  .label {
    display: flex;
    align-items: center;
    align-self: stretch;
    flex: none;
    padding-inline: 1em 0.75em;
    background: var(--_label);
    color: var(--_on-label);
    font-weight: 700;
    white-space: nowrap;
  }
  .notch {
    flex: none;
    inline-size: 0.75em;
    block-size: 100%;
    margin-inline-start: -2px;
    background: var(--_label);
    clip-path: polygon(0 0, 2px 0, 100% 50%, 2px 100%, 0 100%);
  }
  [dir='rtl'] .notch,
  [dir='rtl'] :is(.previous, .next) {
    scale: -1 1;
  }
  .window {
    flex: 1;
    block-size: 100%;
    min-inline-size: 0;
    overflow: hidden;
    contain: layout paint style;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    mask: linear-gradient(90deg, #0000, #000 var(--_edge), #000 calc(100% - var(--_edge)), #0000);
  }
  .track {
    position: relative;
    inline-size: max-content;
  }
  .track,
  .list,
  .tail {
    display: flex;
    block-size: 100%;
  }
  .tail {
    position: absolute;
    inset-inline-start: 100%;
  }
  .item {
    display: flex;
    gap: 0.75em;
    position: relative;
    padding-inline: var(--_space);
    white-space: nowrap;
  }
  .item > * {
    display: flex;
    align-items: center;
    gap: 0.5em;
    position: relative;
  }
  .item::before {
    content: '';
    position: absolute;
    inset-inline-start: -0.2em;
    inset-block-start: calc(50% - 0.2em);
    inline-size: 0.4em;
    block-size: 0.4em;
    background: var(--_accent);
    rotate: 45deg;
  }
  [data-separator] .item::before {
    content: var(--_separator);
    content: var(--_separator) / '';
    display: flex;
    align-items: center;
    justify-content: center;
    inset-inline-start: -1em;
    inset-block: 0;
    inline-size: 2em;
    block-size: auto;
    background: none;
    rotate: none;
  }
  a:hover {
    text-decoration: none;
  }
  a:hover bdi {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .window :focus-visible {
    outline-offset: -3px;
  }
  .urgent bdi {
    font-weight: 700;
  }
  .badge {
    padding-inline: 0.55em;
    border-radius: 3px;
    background: var(--_badge, var(--_accent));
    color: var(--_on-badge, var(--_on-accent));
    font-size: 0.8em;
    font-weight: 700;
  }
  /* Takes no room: when it goes, nothing may move. */
  .fresh::after {
    content: '';
    position: absolute;
    inset-inline-start: -0.75em;
    inset-block-start: calc(50% - 0.2em);
    padding: 0.2em;
    border-radius: 50%;
    background: #1a9c4b;
  }
  time,
  .counter {
    color: var(--_muted);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  time {
    min-inline-size: 6.5em;
  }
  [hidden] {
    display: none !important;
  }
  .notice {
    line-height: var(--news-ticker-height, 2.75em);
    padding-inline: var(--_space);
    white-space: nowrap;
  }
  .controls {
    display: flex;
    align-items: center;
    order: 1;
    gap: 0.25em;
    padding-inline: 0.25em 0.5em;
  }
  button {
    display: grid;
    place-items: center;
    position: relative;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
  }
  /* Fingers may miss the circle by a little. */
  button::after {
    content: '';
    position: absolute;
    inset: -0.375em -0.125em;
  }
  button:hover {
    background: var(--_soft);
  }
  .toggle {
    border: 1px solid var(--_line);
  }
  .toggle .icon {
    fill: currentColor;
    inline-size: 0.875em;
  }
  [data-controls='none'] .controls:not(:focus-within) {
    position: absolute;
    clip-path: inset(50%);
  }

  [data-mode='static'] .window {
    overflow-x: auto;
    scrollbar-width: none;
    touch-action: auto;
  }
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
    display: none;
  }
  @container (max-width: 36em) {
    .label {
      padding-inline: 0.7em 0.5em;
      font-size: 0.9em;
    }
    .one .item {
      padding-inline: 0.75em;
    }
    .one bdi {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      font-size: 0.8125em;
      line-height: 1.6;
      white-space: normal;
    }
    .counter,
    time,
    [data-mode] :is(.previous, .next) {
      display: none;
    }
  }

  [data-look='line'] {
    --_label: none;
    --_on-label: currentColor;
    background: none;
    border-block: 1px solid var(--_line);
  }
  [data-look='line'] .label {
    border-inline-start: 0.4em solid var(--_accent);
    margin-block: 0.5em;
  }
  [data-look='card'] {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: none;
    box-shadow: 0 1px 3px #0002;
  }
  [data-look='card'] .label {
    align-self: center;
    margin-inline-start: 0.6em;
    border-radius: 9em;
    padding-inline: 0.8em;
    font-size: 0.875em;
  }
  [data-look='card'] .notch {
    display: none;
  }
  [data-look='broadcast'] {
    color-scheme: dark;
    color: #fff;
    background: #0c1220;
    border-block-end: 3px solid var(--_accent);
    --_badge: #ffd60a;
    --_on-badge: #111;
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .label,
    .badge,
    .item::before,
    .fresh::after {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .notch {
      display: none;
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
    .window,
    .track,
    .list {
      display: block;
      block-size: auto;
      inline-size: auto;
      overflow: visible;
      contain: none;
      mask: none;
      transform: none !important;
    }
    .item {
      visibility: visible !important;
      white-space: normal;
    }
  }
`;
