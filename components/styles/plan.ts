import { css } from 'lit';

/** How a plan looks as a list, and the choice between that and the timeline. */
export const planStyles = css`
  [part='filter'] {
    margin-block-end: 1.2em;
  }
  [aria-pressed='true'] {
    background: color-mix(in oklab, currentColor 12%, transparent);
    font-weight: 600;
  }
  dl p {
    margin: 0 0 0.35em;
  }
  [part='action'] {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 0 2em;
    padding: 0.7em 0 1em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  [part='action'] [part='title'] {
    font-size: 1em;
  }
  [part='action'] dl {
    align-content: start;
    margin: 0;
    font-size: 0.92em;
  }
  [part='action'] + [part='title'] {
    margin-block-start: 1.4em;
  }
  .key {
    margin: 0.9em 0 0;
    font-size: 0.88em;
  }
  @container (max-width: 46em) {
    [part='action'] {
      display: block;
    }
    [part='action'] dl {
      margin: 0.6em 0 0;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media print {
    .hint {
      display: none;
    }
  }
`;
