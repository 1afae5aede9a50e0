import { css } from 'lit';

/** How fields look: their frames are the ink's, and each has its words above it. */
export const formStyles = css`
  form {
    max-inline-size: 40em;
  }
  form details {
    margin: 0 0 1.2em;
  }
  form summary {
    margin: 0 0 0.5em;
    min-block-size: 24px;
    cursor: pointer;
    font-weight: 600;
  }
  label,
  legend {
    display: block;
    font-weight: 600;
  }
  .field,
  fieldset {
    margin: 0 0 1.2em;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  .hint {
    font-size: 0.88em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .line,
  .wrong {
    display: block;
  }
  .wrong {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_bad);
    font-size: 0.92em;
  }
  input,
  select,
  textarea {
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: transparent;
    border: 1px solid currentColor;
    border-radius: 6px;
    padding: 0.3em 0.5em;
    max-inline-size: 100%;
    min-block-size: 24px;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.2em;
    block-size: 1.2em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent);
    flex: none;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 7em;
    resize: vertical;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.3em 1.2em;
  }
  .choices label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 24px;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
`;

/** How the form of a need looks beside its fields. */
export const needFormStyles = css`
  [part='alike']:has(ul),
  [part='legal'] {
    margin: 0 0 1.2em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  [part='alike']:has(ul) {
    border-color: var(--_accent);
  }
  [part='legal'] p {
    margin: 0 0 0.4em;
    font-size: 0.92em;
  }
  [part='alike'] ul {
    margin: 0.3em 0;
    padding-inline-start: 1.2em;
  }
  [part='outcome'] {
    max-inline-size: 40em;
  }
  [part='outcome'] > * {
    margin: 0 0 0.75em;
  }
  .away {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  button + button {
    margin-inline-start: 0.75em;
  }
`;
