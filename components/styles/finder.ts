import { css } from 'lit';

/** How the finder looks. */
export const finderStyles = css`
  [part='themes'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0 2em;
    margin: 0.6em 0 1.4em;
  }
  [part='themes'] li {
    border-block-start: 1px solid var(--_line);
  }
  [part='theme'] {
    inline-size: 100%;
    padding: 0.6em 0;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  [part='theme'] b {
    display: block;
    font-weight: 600;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [part='theme'] .quiet {
    font-size: 0.92em;
  }
  [part='chosen'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    margin: 0 0 1.2em;
    font-size: 1.08em;
  }
  [part='chosen'] button {
    font-size: 0.85em;
  }
  select {
    inline-size: 12.5em;
  }
  [part='answer'] {
    margin: 0 0 0.5em;
  }
  [part='answer']:not(:focus-visible) {
    outline: 0;
  }
  ol {
    margin: 0.4em 0 0.8em;
  }
  [part='match'] {
    padding: 1em 0 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  [part='match']:first-child {
    border-block-start: 2px solid currentColor;
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 66ch) minmax(16em, 1fr);
    gap: 0.3em 3em;
    margin: 0.3em 0 0;
  }
  .two > div {
    grid-area: 1 / 1;
  }
  .two .contact {
    grid-column: 2;
    display: grid;
    gap: 0.3em;
    align-content: start;
    justify-items: start;
  }
  details li {
    padding: 0.2em 0;
  }
  [part='turn'],
  [part='link'] {
    margin: 1.2em 0 0;
  }
  @container (max-width: 46em) {
    .two {
      display: block;
    }
  }
  @media print {
    [part='chosen'] button {
      display: none;
    }
  }
`;
