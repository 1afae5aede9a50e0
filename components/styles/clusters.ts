import { css } from 'lit';

/** How the list of initiatives looks. */
export const clustersStyles = css`
  [part='filter'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em 1.2em;
    align-items: end;
    margin: 0 0 1.4em;
  }
  label {
    display: block;
    max-inline-size: 100%;
    font-size: 0.88em;
    color: var(--_quiet);
  }
  input,
  select {
    display: block;
    font: inherit;
    font-size: 1.13em;
    color: inherit;
    background: transparent;
    border: 1px solid currentColor;
    border-radius: 6px;
    padding: 0.3em 0.6em;
    min-block-size: 2.2em;
    max-inline-size: 100%;
    inline-size: 17em;
    margin: 0.2em 0 0;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  [part='area'] {
    padding: 1em 0 1.2em;
    border-block-start: 2px solid currentColor;
  }
  [part='area'] + [part='area'] {
    border-block-start-width: 1px;
  }
  .focus {
    margin-inline-start: 0.5em;
    font-size: 0.75em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .quiet {
    color: var(--_quiet);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @media print {
    [part='filter'] {
      display: none;
    }
  }
`;
