import { css } from 'lit';

import { asLines } from './heat-map.js';

/** How the matrix of actors looks: heads written upwards, and what a role opens to. */
export const actorsStyles = css`
  .upright thead th {
    inline-size: auto;
    padding: 0 0 0.5em;
  }
  .upright thead th:first-child {
    inline-size: 17em;
  }
  .upright thead .sum {
    inline-size: 5.6em;
    text-align: end;
    white-space: normal;
  }
  .upright thead span:not(.unseen) {
    writing-mode: vertical-rl;
    rotate: 180deg;
    max-block-size: 100%;
    max-inline-size: 16em;
    overflow: hidden;
    text-align: start;
    line-height: 1.15;
  }
  .count {
    font-weight: 600;
    letter-spacing: 0.06em;
  }
  .label {
    hyphens: auto;
  }
  .heat .wide {
    padding: 1.2em 0 0.2em;
    font-weight: 600;
    text-align: start;
    block-size: auto;
    grid-column: 1 / -1;
  }
  .heat td.wide {
    padding: 0.4em 0;
    font-weight: 400;
  }
  th .quiet {
    font-weight: 400;
    font-size: 0.92em;
  }
  .lines {
    ${asLines}
  }
  @container (max-width: 42em) {
    .upright {
      ${asLines}
    }
  }
  .heat .step-0 button {
    flex-wrap: nowrap;
  }
  [part='panel'] {
    margin: 0 0 1.2em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
    max-inline-size: 66ch;
  }
  [part='panel'] > [part='title'] {
    margin-block-start: 0.6em;
    font-size: 1.08em;
  }
  [part='key'] {
    margin: 0 0 0.8em;
  }
  .more > [part='title'] {
    margin-block-start: 1.8em;
  }
  .more li {
    padding: 0.25em 0;
    max-inline-size: 66ch;
  }
`;
