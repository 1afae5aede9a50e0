import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { View } from './view.js';

/** The numbers behind a picture. */
export interface FiguresTable {
  /** The heads. */
  readonly columns: readonly unknown[];
  /** Cells by column; the first is the head of its row. */
  readonly rows: readonly (readonly unknown[])[];
  /** The columns of figures, by number. */
  readonly numbers?: readonly number[];
  /** What opens it; "show as a table" unless told. */
  readonly label?: unknown;
}

/** A table that opens under a picture, and proves it. */
export function figuresTable(
  { common }: Pick<View, 'common'>,
  { columns, rows, numbers = [], label = common.showTable }: FiguresTable,
): TemplateResult {
  const kind = (index: number): string => (numbers.includes(index) ? 'number' : 'text');
  return html`<details part="table">
    <summary>${label}</summary>
    <div class="scroll" role="group" aria-label=${common.showTable} tabindex="0">
      <table class="figures">
        <thead>
          <tr>
            ${columns.map((head, index) => html`<th scope="col" class=${kind(index)}>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([head, ...cells]) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((cell, index) =>
                  numbers.includes(index + 1)
                    ? html`<td class="number">${cell}</td>`
                    : html`<td>${cell}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
