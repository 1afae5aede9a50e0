import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { moveFocus } from './move-focus.js';

/** One figure of a heat map. */
export interface HeatCell {
  readonly key: string;
  /** What stands in the cell. */
  readonly count: string;
  /** 1 to 4 by how much it weighs; 0 when it is withheld. */
  readonly step: number;
  /** Said after the count to those who can't see the picture. */
  readonly unseen: string;
  /** Drawn as a dotted line. */
  readonly isMarked: boolean;
}

/** One column, with its heading. */
export interface HeatColumn {
  readonly key: string;
  readonly label: TemplateResult | string;
  /** Drawn hatched, with this word. */
  readonly hatched?: string;
}

/** One row, with its sum. */
export interface HeatRow {
  readonly key: string;
  readonly label: TemplateResult | string;
  readonly cells: readonly (HeatCell | undefined)[];
  readonly total: string;
  /** A head over the rows that follow. */
  readonly group?: TemplateResult | undefined;
  /** What an open cell of the row stands for, shown under it. */
  readonly detail?: TemplateResult | undefined;
}

/** All that the picture shows. */
export interface HeatMap {
  readonly caption: string;
  readonly corner: string;
  readonly totalLabel: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** Heads written upwards, so that many columns have room; or rows as lines of labelled figures, however wide. */
  readonly kind?: 'upright' | 'lines';
  /** Said in an empty cell. */
  readonly none: string;
  /** The key of the cell that is open. */
  readonly open: string | undefined;
  readonly onOpen: (key: string) => void;
  readonly onClose: () => void;
}

/** From so many columns their heads need a wide place. */
const manyColumns = 5;

/**
 * Draws a matrix as a table whose cells are coloured by weight. The count stands in every cell; each is a button, and
 * the arrow keys move between them, so that the whole map is one stop for the tab key. When narrow, each row becomes a
 * line of labelled figures.
 */
export function heatMap(map: HeatMap): TemplateResult {
  const first = map.rows.flatMap(({ cells }) => cells).find((cell) => cell !== undefined)?.key;
  const current = map.open ?? first;
  const span = map.columns.length + 2;
  // Roles are written out, since a browser drops them from a table that is laid out in another way.
  return html`<table
    part="matrix"
    role="table"
    class="heat ${map.kind ?? (map.columns.length > manyColumns ? 'many' : 'few')}"
    @click=${(event: Event) => {
      const chosen = (event.target as Element).closest<HTMLElement>('[data-key]');
      if (chosen) map.onOpen(chosen.dataset['key']!);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && map.open !== undefined) map.onClose();
      else moveFocus(event);
    }}
  >
    <caption class="unseen">
      ${map.caption}
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${map.corner}</th>
        ${map.columns.map(
          ({ label, hatched }) =>
            html`<th role="columnheader" scope="col">
              ${label}${hatched ? html` <span class="unseen">(${hatched})</span>` : nothing}
            </th>`,
        )}
        <th role="columnheader" scope="col" class="sum">${map.totalLabel}</th>
      </tr>
    </thead>
    <tbody>
      ${map.rows.map(
        (row) =>
          html`${
              row.group
                ? html`<tr role="row">
                    <th role="rowheader" scope="rowgroup" colspan=${span} class="wide">
                      ${row.group}
                    </th>
                  </tr>`
                : nothing
            }
            <tr role="row">
              <th role="rowheader" scope="row">${row.label}</th>
              ${map.columns.map((column, index) => cell(map, row.cells[index], column, current))}
              <td role="cell" class="sum">${row.total}</td>
            </tr>
            ${
              row.detail
                ? html`<tr role="row">
                    <td role="cell" colspan=${span} class="wide">${row.detail}</td>
                  </tr>`
                : nothing
            }`,
      )}
    </tbody>
  </table>`;
}

function cell(
  map: HeatMap,
  figure: HeatCell | undefined,
  { label, hatched }: HeatColumn,
  current: string | undefined,
): TemplateResult {
  if (!figure) {
    const empty = hatched ? 'none hatched' : 'none';
    return html`<td role="cell" class=${empty}>
      <span aria-hidden="true">${hatched ? nothing : '·'}</span>
      <span class="unseen">${hatched ?? map.none}</span>
    </td>`;
  }
  const isOpen = map.open === figure.key;
  return html`<td
    role="cell"
    class=${hatched ? `step-${figure.step} hatched` : `step-${figure.step}`}
  >
    <button
      type="button"
      part="cell"
      data-key=${figure.key}
      tabindex=${figure.key === current ? 0 : -1}
      aria-expanded=${isOpen ? 'true' : 'false'}
    >
      <span class="label">${label}</span>
      <span class=${figure.isMarked ? 'count marked' : 'count'} .textContent=${figure.count}></span>
      <span class="unseen" .textContent=${figure.unseen}></span>
    </button>
  </td>`;
}
