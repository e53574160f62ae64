import {css} from 'lit';

/** On top of the share bar's: the networks that only this one has, and paper. */
export const followBarStyles = css`
  ul,
  li,
  span {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  /* The name of a host has no space to break at. */
  span {
    overflow-wrap: anywhere;
  }
  [data-network='instagram'] {
    --_brand: #b8327a;
  }
  [data-network='youtube'] {
    --_brand: #c00;
  }
  :is([data-network='tiktok'], [data-network='threads']) {
    --_brand: #101010;
  }
  [data-network='snapchat'] {
    --_brand: #fffc00;
  }
  [data-network='linkedin'] {
    --_brand: #0a66c2;
  }
  [data-network='bluesky'] {
    --_brand: #0a66dd;
  }
  [data-network='mastodon'] {
    --_brand: #563acc;
  }
  [data-network='reddit'] {
    --_brand: #c93a00;
  }
  [data-network='messenger'] {
    --_brand: #0a6bf2;
  }
  [data-network='viber'] {
    --_brand: #665cac;
  }
  [data-network='google'] {
    --_brand: #1967d2;
  }
  [data-network='nabd'] {
    --_brand: #c8102e;
  }
  [data-network='rss'] {
    --_brand: #c2410c;
  }
  /* White on yellow would not be seen. */
  @media (forced-colors: none) {
    .button:where([data-network='snapchat']) * {
      color: #101010;
    }
  }
  /* On paper an address is what a reader can use. */
  @media print {
    :host {
      display: block !important;
    }
    :host([hidden]) {
      display: none !important;
    }
    .bar .button {
      padding: 0;
      border: 0;
      background: none;
    }
    .bar .button * {
      color: inherit;
    }
    .button::after {
      content: attr(data-address);
      direction: ltr;
      unicode-bidi: isolate;
      font-size: 0.85em;
    }
  }
`;
