import {css} from 'lit';

export const shareBarStyles = css`
  @media print {
    :host {
      display: none !important;
    }
  }
  .root {
    color-scheme: inherit;
  }
  .bar {
    --_size: var(--news-button-size, 44px);
    position: relative;
    min-block-size: var(--_size);
  }
  .bar,
  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  [data-layout='column'],
  [data-layout='column'] ul {
    flex-direction: column;
    align-items: start;
  }
  [data-layout='column'] li {
    align-self: stretch;
  }
  li > .button {
    inline-size: 100%;
  }
  .button {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-inline-size: var(--_size);
    min-block-size: var(--_size);
    padding-inline: calc(var(--_size) / 4 - 1px);
    border: 1px solid var(--_line);
    border-radius: var(--news-button-radius, var(--_size));
    background: var(--_brand, #4a5160);
  }
  /* The button itself keeps the page's colour, for its outline. Where a reader forces colours, icons do not follow by themselves. */
  @media (forced-colors: none) {
    .button * {
      color: #fff;
    }
  }
  .button:hover {
    filter: brightness(0.85);
  }
  .button .icon {
    flex: none;
    font-size: calc(var(--_size) / 2);
  }
  [data-tone='mono'] .button {
    background: none;
  }
  [data-tone='mono'] .button * {
    color: inherit;
  }
  [data-network='whatsapp'] {
    --_brand: #0b7d45;
  }
  [data-network='telegram'] {
    --_brand: #1a76ac;
  }
  [data-network='x'] {
    --_brand: #0f1419;
  }
  [data-network='facebook'] {
    --_brand: #1464d8;
  }
  .said {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.4em);
    inset-inline-start: 0;
    max-inline-size: 100%;
    padding: 0.4em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 4px 16px #0003;
  }
  .said:not(:has(*)) {
    animation: fade 1s 5s forwards;
  }
  @keyframes fade {
    to {
      opacity: 0;
    }
  }
`;
