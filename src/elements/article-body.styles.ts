import {css} from 'lit';

export const articleBodyStyles = css`
  .text {
    font-size: calc(var(--_scale, 1) * 1.1em);
    line-height: 1.9;
  }
  .text > :first-child {
    margin-block-start: 0;
  }
  .text :is(p, ul, ol, dl, pre, blockquote, figure, .table, audio, video) {
    margin-block: 1.1em;
    margin-inline: 0;
  }
  .text :is(h2, h3, h4, h5, h6) {
    margin-block: 1.6em 0.5em;
    font-size: 1.35em;
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
  }
  .text :is(h4, h5, h6) {
    font-size: 1.1em;
  }
  .text [dir] {
    text-align: start;
  }
  .text a {
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--_accent) 60%, currentColor);
    text-underline-offset: 0.3em;
  }
  .text a:hover {
    text-decoration-thickness: 2px;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.6em;
  }
  .text ul {
    list-style: disc;
  }
  .text ol {
    list-style: decimal;
  }
  .text li {
    margin-block: 0.4em;
  }
  .text li > p {
    margin: 0;
  }
  .text li::marker {
    color: color-mix(in oklab, var(--_accent) 65%, currentColor);
  }
  .text dt {
    font-weight: 700;
  }
  .text dd {
    margin-inline-start: 1.5em;
  }
  blockquote {
    padding-inline: 1.25em 0;
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.1em;
    font-weight: 500;
  }
  .text blockquote p {
    margin-block: 0.3em;
  }
  blockquote footer {
    font-size: 0.8em;
    font-weight: 400;
    color: var(--_muted);
  }
  blockquote footer::before {
    content: '— ';
  }
  cite {
    font-style: normal;
  }
  pre {
    overflow-x: auto;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-family: inherit;
    white-space: pre-wrap;
  }
  code,
  kbd {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  mark {
    background: color-mix(in srgb, #ffd84d 45%, transparent);
    color: inherit;
  }
  hr {
    inline-size: 6em;
    margin: 2.5em auto;
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .gallery .pictures {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
  }
  .gallery img {
    inline-size: 100%;
    aspect-ratio: 4/3;
    object-fit: cover;
  }
  img[hidden] {
    display: none;
  }
  video,
  audio {
    display: block;
    inline-size: 100%;
  }
  video {
    aspect-ratio: 16/9;
    border-radius: var(--_radius);
    background: #000;
  }

  .table {
    overflow-x: auto;
    border-radius: var(--_radius);
  }
  table {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.92em;
    line-height: 1.6;
    overflow-wrap: normal;
  }
  caption {
    padding-block-end: 0.6em;
    text-align: start;
    font-weight: 700;
  }
  th,
  td {
    padding: 0.55em 0.9em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    min-inline-size: 5em;
  }
  thead th {
    background: var(--_soft);
    border-block-end: 2px solid var(--_line);
  }

  .embed .cover {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75em;
    min-block-size: 11em;
    padding: 1.5em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
    text-align: center;
  }
  .embed[data-shape='film'] .cover {
    aspect-ratio: 16/9;
  }
  .embed .cover p {
    margin: 0;
    font-size: 0.8em;
    color: var(--_muted);
  }
  .embed button {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.6em 1.25em;
    border: 1px solid currentColor;
    border-radius: 3em;
    font-weight: 700;
    line-height: 1.5;
  }
  .embed button:hover {
    background: var(--_soft);
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: 40em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  [data-shape='film'] iframe {
    block-size: auto;
    aspect-ratio: 16/9;
  }
  [data-shape='tall'] iframe {
    max-inline-size: 22em;
    margin-inline: auto;
  }
  [data-shape='sound'] iframe {
    block-size: 11em;
  }
  @media print {
    .embed .cover {
      display: none;
    }
  }
`;
