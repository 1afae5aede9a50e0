import type { TemplateResult } from 'lit';

import type { needsWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import { byId } from '../../shared/entities.js';
import { figuresTable } from '../../shared/figures-table.js';
import type { Grid, GridCell } from './needs-grid.js';
import { withheldWord } from './needs-grid.js';
import type { View } from '../../shared/view.js';

type Key = keyof (typeof needsWords)['sv'];

/** All figures of the matrix as a plain table, one row a cell. */
export function needsTable(view: View<Key>, grid: Grid, columnLabel: string): TemplateResult {
  const { words } = view;
  const themes = new Set(grid.rows.map(({ key }) => key));
  return figuresTable(view, {
    columns: [
      words.theme,
      columnLabel,
      words.total,
      words.unansweredColumn,
      words.companies,
      words.severity,
      words.priority,
    ],
    numbers: [2, 3, 4, 5, 6],
    rows: grid.cells
      .filter(({ theme }) => themes.has(theme))
      .map((cell) => rowOf(view, grid, cell)),
  });
}

function rowOf(
  view: View<Key>,
  grid: Grid,
  { theme, column, figures }: GridCell,
): readonly unknown[] {
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
  return [text(byId(programme.themes)(theme)?.name), name, ...values];
}
