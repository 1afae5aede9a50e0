import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

import type { View } from './view.js';
import { heading } from './view.js';

/** A row that opens. */
export interface Opening {
  readonly title: unknown;
  /** What is said beside the title. */
  readonly aside: unknown;
  readonly isOpen: boolean;
  readonly body: unknown;
}

/** A title with a word beside it, and what opens under it. */
export function opening(
  { headingLevel }: Pick<View, 'headingLevel'>,
  { title, aside, isOpen, body }: Opening,
): TemplateResult {
  return html`<details class="opening" ?open=${isOpen}>
    <summary>
      <span>${heading(headingLevel + 1, title, 'title')}</span>
      <span class="quiet">${aside}</span>
    </summary>
    ${body}
  </details>`;
}

/** How such a row looks. */
export const openingStyles = css`
  .opening {
    margin: 0;
    padding-block: 0.3em;
    padding-inline-start: 1.1em;
    border-block-start: 1px solid var(--_line);
    font-size: 1em;
  }
  .opening > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    align-items: baseline;
    inline-size: auto;
    color: inherit;
    list-style: none;
  }
  .opening > summary > span {
    min-inline-size: 0;
  }
  .opening > summary::-webkit-details-marker {
    display: none;
  }
  .opening > summary::before {
    content: '+';
    inline-size: 1.1em;
    margin-inline: -1.1em -1.2em;
    color: var(--_accent);
  }
  .opening[open] > summary::before {
    content: '–';
  }
  .opening > summary [part='title'] {
    margin: 0;
    font-size: 1em;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .opening > summary:hover [part='title'] {
    text-decoration-color: currentColor;
  }
  @media print {
    .opening > summary::before {
      content: '';
    }
  }
`;
