import { css } from 'lit';

/** How what opens looks, and the table in it: the numbers behind a picture. */
export const tableStyles = css`
  details {
    margin: 0.9em 0 0;
    font-size: 0.9em;
  }
  summary {
    inline-size: fit-content;
    padding: 0.2em 0;
    min-block-size: 24px;
    cursor: pointer;
    color: var(--_quiet);
  }
  .scroll {
    overflow-x: auto;
  }
  .figures {
    border-collapse: collapse;
    margin: 0.5em 0 0;
    min-inline-size: 60%;
  }
  .figures caption {
    text-align: start;
    padding: 0 0 0.5em;
  }
  .figures th,
  .figures td {
    padding-block: 0.35em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .figures thead th {
    color: var(--_quiet);
    vertical-align: bottom;
  }
  .figures .number {
    text-align: end;
  }
  @media print {
    [part='table'] summary {
      display: none;
    }
  }
`;
