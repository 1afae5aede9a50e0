import { css } from 'lit';

/** How a test project looks. */
export const pilotStyles = css`
  [part='verdict'] {
    max-inline-size: 66ch;
    margin-block: 0.4em 0.9em;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_accent);
  }
  [part='pilot'] :is(h4, h5, h6)[part='title'] {
    margin-block-start: 1.2em;
    font-size: 1em;
  }
  [part='criteria'],
  [part='rail'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='criteria'] li {
    max-inline-size: 66ch;
    padding: 0.35em 0;
    border-block-start: 1px solid var(--_line);
  }
  [part='criteria'] .ball {
    margin-inline-start: 0.7em;
  }
  [part='rail'] li {
    position: relative;
    padding-block-end: 0.9em;
    padding-inline-start: 1.8em;
  }
  [part='rail'] li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0.7em -0.7em;
    inset-inline-start: calc(0.45em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  [part='rail'] li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  [part='rail'] :is(.due, .ahead)::after {
    background: var(--_paper);
  }
  [part='rail'] .ahead::after {
    border-color: var(--_quiet);
    border-style: dashed;
  }
  @media (forced-colors: active) {
    [part='rail'] li::after {
      background: CanvasText;
    }
    [part='rail'] :is(.due, .ahead)::after {
      background: Canvas;
    }
  }
  @media print {
    [part='rail'] li::after {
      print-color-adjust: exact;
    }
  }
`;
