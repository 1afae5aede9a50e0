import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { needsWords } from '../../src/locales/index.js';
import { fill } from '../../src/locales/index.js';
import { byId } from './entities.js';
import type { Grid, GridCell } from './needs-grid.js';
import { withheldWord } from './needs-grid.js';
import type { View } from './view.js';

type Key = keyof (typeof needsWords)['sv'];

/** All figures of the matrix as a plain table, one row a cell. */
export function needsTable(view: View<Key>, grid: Grid, columnLabel: string): TemplateResult {
  const { common, words } = view;
  const themes = new Set(grid.rows.map(({ key }) => key));
  return html`<details part="table">
    <summary>${common.showTable}</summary>
    <div class="scroll" role="group" aria-label=${common.showTable} tabindex="0">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${words.theme}</th>
            <th scope="col">${columnLabel}</th>
            <th scope="col" class="number">${words.total}</th>
            <th scope="col" class="number">${words.unansweredColumn}</th>
            <th scope="col" class="number">${words.companies}</th>
            <th scope="col" class="number">${words.severity}</th>
            <th scope="col" class="number">${words.priority}</th>
          </tr>
        </thead>
        <tbody>
          ${grid.cells.filter(({ theme }) => themes.has(theme)).map((cell) => row(view, grid, cell))}
        </tbody>
      </table>
    </div>
  </details>`;
}

function row(view: View<Key>, grid: Grid, { theme, column, figures }: GridCell): TemplateResult {
  const { format, programme, text, words } = view;
  const name = grid.columns.find(({ key }) => key === column)?.label;
  const values = figures.withheld
    ? [withheldWord(view), '–', '–', '–', '–']
    : [
        format.number(figures.needs),
        format.number(figures.unanswered),
        figures.companies > 0
          ? fill(words.atLeast, { count: format.number(figures.companies) })
          : '–',
        format.number(figures.severity),
        format.number(figures.priority),
      ];
  return html`<tr>
    <th scope="row">${text(byId(programme.themes)(theme)?.name)}</th>
    <td>${name}</td>
    ${values.map((value) => html`<td class="number">${value}</td>`)}
  </tr>`;
}
