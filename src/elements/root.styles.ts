import {css} from 'lit';

/**
 * Every element's ground. The host element's box is left to the page; what is inside `.root` starts from nothing the page
 * set but its font, its size and, in the theme `host`, its text colour. `all` resets neither direction nor bidi.
 */
export const rootStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    box-sizing: border-box;
    unicode-bidi: isolate;
    font-family: var(--news-font, inherit);
    font-size: var(--news-size, inherit);
    line-height: var(--news-line-height, 1.7);
    color: var(--news-color, inherit);
    --_muted: var(--news-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--news-border, color-mix(in srgb, currentColor 22%, transparent));
    --_soft: color-mix(in srgb, currentColor 8%, transparent);
    --_accent: var(--news-accent, #b3121d);
    --_on-accent: var(--news-on-accent, #fff);
    --_radius: var(--news-radius, 6px);
    --_gap: var(--news-gap, 1em);
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  .root[dir='rtl'] {
    direction: rtl;
  }
  /* A ground of its own ends where the page's begins. */
  .root:not([data-theme='host']) {
    padding: var(--news-padding, 0.75em);
  }
  .root[data-theme='light'] {
    color-scheme: light;
    color: var(--news-color, #16181d);
    background: var(--news-background, #fff);
  }
  /* Paper is white, and prints no grounds. */
  @media screen {
    .root[data-theme='dark'] {
      color-scheme: dark;
      color: var(--news-color, #eceef2);
      background: var(--news-background, #15181e);
      --_accent: var(--news-accent, #d5303b);
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    .root[data-theme='auto'] {
      color-scheme: dark;
      color: var(--news-color, #eceef2);
      background: var(--news-background, #15181e);
    }
  }
  @media (prefers-color-scheme: light) {
    .root[data-theme='auto'] {
      color: var(--news-color, #16181d);
      background: var(--news-background, #fff);
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  ul,
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--news-focus, currentColor);
    outline-offset: 2px;
  }
  bdi {
    unicode-bidi: isolate;
  }
  .icon {
    display: block;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .notice {
    margin: 0;
    color: var(--_muted);
  }
`;
