import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** One bar, with what it stands for. */
export interface Bar {
  readonly label: unknown;
  /** The figure in words: what is read by those who can't see how long the bar is. */
  readonly words: string;
  /** Of the whole; over 1 when there is more than was planned. */
  readonly share: number;
  /** A share that is drawn as a stroke. */
  readonly mark?: number;
}

/** Bars under one another, on one scale. */
export interface Bars {
  /** The sentence that says what the picture shows. */
  readonly label: string;
  readonly bars: readonly Bar[];
}

/**
 * Draws shares of a whole as bars. The picture stands in its own table, beside the words, so that both say the same and
 * every figure is one row away; a bar that passes the whole passes its frame.
 *
 * @returns Nothing without bars.
 */
export function barChart({ label, bars }: Bars): TemplateResult | typeof nothing {
  if (bars.length === 0) return nothing;
  const longest = Math.max(1, ...bars.map(({ share }) => lengthOf(share)));
  const part = (share: number): string => `${((lengthOf(share) / longest) * 100).toFixed(1)}%`;
  // Roles are written out, since a browser drops them from a table that is laid out in another way.
  return html`<table class="bars" part="bars" role="table" aria-label=${label}>
    <tbody>
      ${bars.map(
        ({ label: name, words, share, mark }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            <td role="cell">
              <svg aria-hidden="true">
                <rect class="whole" width=${part(1)} height="100%" />
                <rect class="bar" width=${part(share)} height="100%" />
                ${
                  mark === undefined
                    ? nothing
                    : svg`<line x1=${part(mark)} x2=${part(mark)} y2="100%" />`
                }
              </svg>
              ${words}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

// What is no figure in a file that others have written has no length.
function lengthOf(share: number): number {
  return Number.isFinite(share) ? Math.max(0, share) : 0;
}

/** How bars look. */
export const barStyles = css`
  .bars {
    table-layout: fixed;
    inline-size: 100%;
    max-inline-size: 44em;
    margin: 0.4em 0;
    border-collapse: collapse;
  }
  .bars th,
  .bars td {
    padding: 0.25em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .bars th {
    inline-size: 11em;
    padding-inline-end: 1.2em;
    hyphens: auto;
    color: var(--_quiet);
  }
  .bars svg {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin: 0.5em 0 0.2em;
    overflow: visible;
  }
  .bars svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .whole {
    fill: var(--_wash);
    stroke: var(--_quiet);
  }
  .bar {
    fill: var(--_accent);
  }
  .bars line {
    stroke: currentColor;
    stroke-width: 2;
    transform: scaleY(1.8);
    transform-origin: center;
  }
  @container (max-width: 32em) {
    .bars th,
    .bars td,
    .bars tr,
    .bars tbody,
    .bars {
      display: block;
      inline-size: auto;
    }
    .bars th {
      padding-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .whole {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
