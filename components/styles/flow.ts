import { css } from 'lit';

/** How a flow looks: columns with thin lines between them, under one another when narrow. */
export const flowStyles = css`
  [part='flow'] {
    display: grid;
    grid-auto-flow: column;
    grid-template-rows: auto 1fr auto;
    grid-auto-columns: minmax(0, 1fr) 2.2em;
    margin: 0 0 1.6em;
    font-size: 0.92em;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  [part='label'] {
    grid-row: 1;
    margin: 0 0 0.5em;
    font-size: 0.95em;
    font-weight: 600;
    color: var(--_accent);
  }
  .ties,
  .none,
  [part='flow'] ul {
    grid-row: 2;
  }
  .none {
    align-self: center;
  }
  .rest {
    grid-row: 3;
    color: var(--_quiet);
    padding-inline-start: 0.9em;
  }
  [part='flow'] ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: 1fr;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='node'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    padding-block: 0.4em;
  }
  .at {
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_line);
  }
  .near .at {
    border-color: var(--_accent);
  }
  [part='flow'] button {
    padding: 0;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  .name {
    display: inline-block;
    min-block-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  [part='node']:hover .name,
  [aria-pressed='true'] .name {
    text-decoration-color: currentColor;
  }
  [aria-pressed='true'] .name {
    font-weight: 600;
  }
  .note {
    color: var(--_quiet);
  }
  .pass::before {
    content: '';
    display: block;
    block-size: 50%;
    border-block-end: 1px solid var(--_quiet);
  }
  .near.pass::before {
    border-block-end: 2.5px solid var(--_accent);
  }
  .ties {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .ties:dir(rtl) {
    transform: scaleX(-1);
  }
  .ties path {
    fill: none;
    stroke: var(--_quiet);
    vector-effect: non-scaling-stroke;
  }
  .ties .near {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  @container (max-width: 42em) {
    [part='flow'] {
      display: block;
    }
    [part='flow'] ul {
      display: block;
      margin: 0 0 1em;
    }
    .ties,
    .pass {
      display: none;
    }
  }
`;
