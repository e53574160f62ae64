import {css} from 'lit';

/**
 * One line of a fixed height. The window clips; the track in it is moved by the loop and is as wide as the list, so that
 * the tail hangs over its end. Looks set colours. What only moving needs is in ticker-motion.styles.ts.
 */
export const newsTickerStyles = css`
  .root {
    container-type: inline-size;
  }
  .root[dir] {
    padding: 0;
  }
  .bar {
    --_edge: var(--news-ticker-edge, 1.25em);
    --_space: var(--news-ticker-gap, 1.5em);
    --_label: var(--_accent);
    --_on-label: var(--_on-accent);
    position: relative;
    block-size: var(--news-ticker-height, 2.75em);
    overflow: hidden;
    background: var(--_soft);
  }
  .bar,
  .label,
  .controls,
  .item > *,
  .item::before {
    display: flex;
    align-items: center;
  }
  .label {
    align-self: stretch;
    padding-inline: 1em 0.75em;
    background: var(--_label);
    color: var(--_on-label);
    font-weight: 700;
    white-space: nowrap;
  }
  /* Overlaps the label by two pixels, or a hairline would show between them. */
  .notch {
    flex: none;
    inline-size: 0.75em;
    block-size: 100%;
    margin-inline-start: -2px;
    background: var(--_label);
    clip-path: polygon(0 0, 2px 0, 100% 50%, 2px 100%, 0 100%);
  }
  [dir='rtl'] .notch {
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
  .tail,
  .item {
    display: flex;
    block-size: 100%;
  }
  .tail {
    position: absolute;
    inset-inline-start: 100%;
  }
  .item {
    position: relative;
    gap: 0.75em;
    padding-inline: var(--_space);
    white-space: nowrap;
  }
  .item > * {
    position: relative;
    gap: 0.5em;
  }
  .item::before {
    content: var(--_separator, '◆') / '';
    justify-content: center;
    position: absolute;
    inset-inline-start: -1em;
    inline-size: 2em;
    block-size: 100%;
    color: var(--_accent);
    font-size: 0.6em;
  }
  [data-separator] .item::before {
    font-size: 1em;
  }
  a:hover {
    text-decoration: none;
  }
  a:hover bdi {
    text-decoration: underline;
  }
  .window :focus-visible {
    outline-offset: -3px;
  }
  .urgent bdi,
  .badge {
    font-weight: 700;
  }
  .badge {
    padding-inline: 0.55em;
    border-radius: 3px;
    background: var(--_badge, var(--_accent));
    color: var(--_on-badge, var(--_on-accent));
    font-size: 0.8em;
  }
  /* Wide enough for any age: one that changes moves nothing. */
  time {
    min-inline-size: 6.5em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .notice {
    position: absolute;
    inset: 0 var(--_space);
    line-height: var(--news-ticker-height, 2.75em);
  }
  /* Room for the button that comes with the motion. */
  .controls {
    order: 1;
    min-inline-size: 2.75em;
  }
  [data-mode='static'] .window {
    overflow-x: auto;
    scrollbar-width: none;
    touch-action: auto;
  }
  @container (max-width: 36em) {
    .label {
      padding-inline: 0.7em 0.5em;
      font-size: 0.9em;
    }
    time {
      display: none;
    }
  }
  @container (max-width: 17em) {
    .label {
      padding-inline: 0.4em 0;
      font-size: 0;
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
    --_badge: #ffd60a;
    --_on-badge: #111;
    color: #fff;
    background: #0c1220;
    border-block-end: 3px solid var(--_accent);
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid;
    }
    .label,
    .badge {
      forced-color-adjust: none;
      border: 0;
      background: CanvasText;
      color: Canvas;
    }
    .notch {
      display: none;
    }
  }
`;
