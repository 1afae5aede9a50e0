import { css } from 'lit';

/** How the list of measures looks. */
export const measuresStyles = css`
  [part='group'],
  [part='unanswered'] {
    padding: 1em 0 1.4em;
    border-block-start: 1px solid currentColor;
  }
  .count {
    margin-inline-start: 0.4em;
    font-weight: 400;
    color: var(--_quiet);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='measure'] .opening {
    padding-block: 0.6em;
  }
  [part='measure'] .opening > summary {
    display: grid;
    grid-template-columns: 0 repeat(2, minmax(0, 1fr));
    column-gap: 0;
  }
  [part='measure'] .opening > summary > .quiet {
    font-size: 1em;
    color: inherit;
  }
  summary .goes,
  summary .who {
    display: block;
  }
  .who,
  .quiet,
  dt {
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .story,
  [part='unanswered'] p {
    max-inline-size: 66ch;
  }
  .story {
    padding: 0.5em 0 0.8em;
  }
  [part='measure'] dl {
    margin: 0.6em 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 1em;
    padding: 0.4em 0;
  }
  dt {
    padding-block-start: 0.1em;
  }
  dd {
    margin: 0;
  }
  [part='unanswered'] li {
    padding: 0.6em 0;
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 40em) {
    [part='measure'] .opening > summary {
      grid-template-columns: 0 minmax(0, 1fr);
    }
    [part='measure'] .opening > summary > .quiet {
      grid-column: 2;
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
