import { css } from 'lit';

/** Rows as lines of labelled figures. */
export const asLines = css`
  &,
  & tbody,
  & th[scope='row'] {
    display: block;
  }
  & thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  & tr {
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr));
    gap: 2px;
    padding: 0.75em 0;
    border-block-start: 1px solid var(--_line);
  }
  & th[scope='row'] {
    grid-column: 1 / -1;
    font-weight: 600;
    padding-inline-end: 6em;
  }
  & td {
    display: block;
    block-size: auto;
  }
  & td.none {
    display: none;
  }
  & td.sum {
    position: absolute;
    inset-block: 0.95em auto;
    inset-inline: auto 0;
  }
  & .label {
    display: block;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  & button {
    display: flex;
    gap: 0.5em;
    justify-content: space-between;
    align-items: center;
    padding: 0.25em 0.6em;
    line-height: 1.25;
    text-align: start;
  }
  & .step-0 button {
    flex-wrap: wrap;
  }
  & .count {
    flex: none;
    font-weight: 600;
  }
`;

/** How a heat map looks. Its steps are mixed from the accent and what lies under the ink. */
export const heatMapStyles = css`
  .heat {
    table-layout: fixed;
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 2px;
    font-size: 0.94em;
    --_step-1: color-mix(in oklab, var(--_accent) 16%, var(--_paper));
    --_step-2: color-mix(in oklab, var(--_accent) 38%, var(--_paper));
    --_step-3: color-mix(in oklab, var(--_accent) 68%, var(--_paper));
    --_step-4: var(--_accent);
  }
  .heat th {
    font-weight: 400;
    text-align: start;
    padding-block: 0.3em;
    padding-inline: 0 0.6em;
    line-height: 1.25;
  }
  .heat thead th {
    vertical-align: bottom;
    color: var(--_quiet);
    font-size: 0.92em;
    padding: 0 0.1em 0.5em;
    text-align: center;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .heat thead th:first-child {
    inline-size: 21%;
    text-align: start;
  }
  .heat td {
    padding: 0;
    text-align: center;
    block-size: 2.4em;
    border-radius: var(--_radius);
  }
  .heat thead .sum {
    inline-size: 5.5em;
  }
  .heat .sum {
    white-space: nowrap;
    text-align: end;
    font-weight: 600;
  }
  .heat .none {
    color: var(--_quiet);
  }
  .hatched {
    background-image: repeating-linear-gradient(135deg, transparent 0 5px, var(--_line) 5px 6px);
  }
  .heat button {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 2.4em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    /* White on what is darker than WCAG's middle between black and white, black on what is lighter. */
    --_white: clamp(0, (0.179 - y) * 100000, 1);
    color: color(
      from var(--_fill) xyz-d65 calc(var(--_white) * 0.9505) var(--_white)
        calc(var(--_white) * 1.0888)
    );
  }
  /* The fill lies on the cell, not on the button: its mixture needs the ink around, not the button's own. */
  .heat td {
    background-color: var(--_fill, transparent);
  }
  .step-0 button {
    color: inherit;
    border: 1px dashed var(--_quiet);
    font-size: 0.93em;
  }
  .step-1 {
    --_fill: var(--_step-1);
  }
  .step-2 {
    --_fill: var(--_step-2);
  }
  .step-3 {
    --_fill: var(--_step-3);
  }
  .step-4 {
    --_fill: var(--_step-4);
  }
  .heat button[aria-expanded='true'] {
    outline: 2px solid currentColor;
    outline-color: var(--_ink);
    outline-offset: 1px;
  }
  .marked {
    border-block-end: 2px dotted currentColor;
  }
  .label {
    display: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.6em;
    align-items: center;
    margin: 0.8em 0 0;
    font-size: 0.88em;
    color: var(--_quiet);
  }
  .framed {
    display: none;
  }
  .key svg {
    inline-size: 6.2em;
    block-size: 1em;
    vertical-align: -0.1em;
    margin: 0 0.3em;
  }
  /* As lines of labelled figures, once the columns would be too narrow for their heads. */
  @container (max-width: 60em) {
    .many {
      ${asLines}
    }
  }
  @container (max-width: 42em) {
    .few {
      ${asLines}
    }
  }
  /* Without colours of its own a cell says by its border how much it weighs. */
  @media (forced-colors: active) {
    .heat button {
      border: 1px solid ButtonText;
    }
    .step-2 button {
      border-width: 2px;
    }
    .step-3 button {
      border-width: 3px;
    }
    .step-4 button {
      border-width: 5px;
    }
    .step-0 button {
      border-style: dashed;
    }
    .none.hatched {
      forced-color-adjust: none;
      --_line: GrayText;
    }
    .shaded {
      display: none;
    }
    .framed {
      display: inline;
    }
  }
  @media print {
    .heat button {
      border: 1px solid currentColor;
    }
    .step-0 button {
      border-style: dashed;
    }
    .heat td {
      print-color-adjust: exact;
    }
    .hint,
    .heat ~ details {
      display: none;
    }
  }
`;
