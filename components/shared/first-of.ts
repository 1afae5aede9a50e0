import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { fill } from '../../src/locales/index.js';
import type { View } from './view.js';

/** Longer lists are cut, with a word that they were: whoever made the file, the page stays quick. */
const most = 200;

/**
 * The first rows of a list, and the rest one key away.
 *
 * @param limit - How many to show at once; all unless it is a number above 0.
 */
export function firstOf<T>(
  { common, format }: Pick<View, 'common' | 'format'>,
  rows: readonly T[],
  limit: number,
  row: (one: T) => unknown,
): TemplateResult {
  const shown = limit > 0 ? Math.min(most, limit) : most;
  const say = (text: string, count: number): string => fill(text, { count: format.number(count) });
  return html`${rows.slice(0, shown).map(row)}
  ${
    rows.length > shown && shown < most
      ? html`<details class="rest">
          <summary>${say(common.showAll, rows.length)}</summary>
          ${rows.slice(shown, most).map(row)}
        </details>`
      : nothing
  }
  ${rows.length > most ? html`<p class="quiet">${say(common.cut, most)}</p>` : nothing}`;
}

/** How the rest looks: as what stands above it. */
export const firstOfStyles = css`
  .rest {
    font-size: 1em;
  }
  @media print {
    .rest > summary {
      display: none;
    }
  }
  .quiet {
    font-size: 0.92em;
    color: var(--_quiet);
  }
`;
