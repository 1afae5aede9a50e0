import { css } from 'lit';

/** How an initiative's own page looks: sections with rules between them. */
export const clusterPageStyles = css`
  [part='heading'] {
    margin: 0 0 0.5em;
    font-size: 0.92em;
    font-weight: 400;
    color: var(--_quiet);
  }
  [part='base'] > [part='title'] {
    font-size: 1.7em;
  }
  .about,
  [part='vision'] {
    max-inline-size: 66ch;
    margin: 0 0 0.75em;
  }
  [part='vision'] {
    font-size: 1.2em;
    line-height: 1.4;
  }
  [part='vision'] [part='label'] {
    display: block;
    margin: 0;
    font-size: 0.74em;
    font-weight: 600;
  }
  [part='section'] {
    margin: 2em 0 0;
    padding: 1em 0 0;
    border-block-start: 2px solid currentColor;
  }
  [part='section'] + [part='section'] {
    border-block-start-width: 1px;
  }
  [part='section'] > [part='title'] ~ [part='title'] {
    margin: 1.2em 0 0.4em;
    font-size: 1em;
  }
  [part='section'] li + li:not([part='need']) {
    margin: 0.75em 0 0;
  }
  .figure-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 1.2em 2em;
  }
`;
