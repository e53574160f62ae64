import {css} from 'lit';

export const articleNavStyles = css`
  .root,
  .item {
    container-type: inline-size;
  }
  nav {
    display: grid;
    gap: var(--_gap);
  }
  .item {
    min-inline-size: 0;
  }
  .card {
    block-size: 100%;
  }
  @container (width >= 34em) {
    nav {
      grid-template-columns: 1fr 1fr;
    }
    .next {
      grid-column: 2;
    }
  }
`;
