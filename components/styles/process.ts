import { css } from 'lit';

/** How the rail looks: six points on a line, vertical when narrow. */
export const processStyles = css`
  [part='rail'] {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='rail'] li {
    position: relative;
    padding-block: 1.5em 0;
    padding-inline: 0 0.8em;
  }
  [part='rail'] li::before {
    content: '';
    position: absolute;
    inset: 0.4em 0 auto 0;
    border-block-start: 2px solid var(--_line);
  }
  [part='rail'] li::after {
    content: '';
    position: absolute;
    inset-block: 0 auto;
    inset-inline: 0 auto;
    inline-size: 0.95em;
    block-size: 0.95em;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_paper);
  }
  [part='rail'] .on::after {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [part='rail'] li:last-child::before {
    display: none;
  }
  /* The rail is filled up to the last stage that an initiative has come to. */
  [part='rail'] .on:not(.last)::before {
    border-color: var(--_accent);
  }
  b {
    display: block;
    font-size: 1.9em;
    font-weight: 600;
    line-height: 1.1;
  }
  .of {
    font-size: 0.92em;
    color: var(--_quiet);
  }
  .stage {
    display: block;
    font-size: 0.92em;
    line-height: 1.35;
    color: var(--_quiet);
  }
  @container (max-width: 46em) {
    [part='rail'] {
      grid-template-columns: 1fr;
    }
    [part='rail'] li {
      padding-block: 0 1em;
      padding-inline: 2.2em 0;
    }
    [part='rail'] li:last-child {
      padding-block-end: 0;
    }
    [part='rail'] li::before {
      inset-block: 0.9em -0.5em;
      inset-inline: 0.4em auto;
      border-block-start: 0;
      border-inline-start: 2px solid var(--_line);
    }
    [part='rail'] li::after {
      inset-block-start: 0.3em;
    }
    .stage {
      display: inline;
    }
    b {
      display: inline-block;
      min-inline-size: 1.3em;
      font-size: 1.2em;
      margin-inline-end: 0.3em;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    [part='rail'] .on::after {
      background: CanvasText;
    }
  }
  @media print {
    [part='rail'] .on::after {
      print-color-adjust: exact;
    }
  }
`;
