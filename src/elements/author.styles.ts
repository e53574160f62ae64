import {css} from 'lit';

export const authorStyles = css`
  .person {
    display: flex;
    gap: 1em 1.25em;
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_soft);
    overflow-wrap: anywhere;
  }
  .person + .person {
    margin-block-start: var(--_gap);
  }
  .portrait {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    overflow: hidden;
    inline-size: 4.5em;
    block-size: 4.5em;
    border-radius: 50%;
    background: var(--_soft);
  }
  .portrait img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .initial {
    font-size: 1.75em;
    font-weight: 700;
    color: var(--_muted);
  }
  [data-empty] > img,
  :not([data-empty]) > .initial {
    visibility: hidden;
  }
  .about {
    flex: 1;
    min-inline-size: 0;
  }
  .name {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.5;
  }
  .job {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .bio {
    margin-block: 0.35em 0;
  }
  .site {
    display: inline-block;
    margin-block-start: 0.5em;
    font-size: 0.9em;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.3em;
  }
  .site:hover {
    text-decoration-color: currentColor;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
