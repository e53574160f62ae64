import {css} from 'lit';

export const articleCardStyles = css`
  :host {
    min-inline-size: min(9em, 100%);
  }
  .root {
    container-type: inline-size;
  }
  .root,
  .card {
    block-size: 100%;
  }
  ::slotted(*) {
    position: relative;
    z-index: 2;
  }
  ::slotted([slot='badge']) {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0.6em;
    padding-inline: 0.6em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8em;
    font-weight: 700;
  }
  ::slotted([slot='meta']) {
    margin-inline-start: 0.75em;
    color: var(--_muted);
    font-size: 0.83em;
  }
  slot[name='actions'] {
    display: block;
  }
  ::slotted([slot='actions']) {
    margin-block-start: 0.75em;
  }
`;
