import type { LocalText, Shown } from '../../../src/index.js';
import type { needsWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import type { HeatCell, HeatColumn, HeatRow } from '../../charts/heat-map.js';
import { byId } from '../../shared/entities.js';
import type { View } from '../../shared/view.js';

type Key = keyof (typeof needsWords)['sv'];

/** A cell of the matrix, with the figures that it stands for. */
export interface GridCell {
  readonly key: string;
  readonly theme: string;
  /** The id of its strength area or cluster. */
  readonly column: string;
  readonly figures: Shown;
}

/** A column with its name as plain characters. */
export interface GridColumn extends HeatColumn {
  readonly name: string;
}

/** The matrix of needs as rows and columns. */
export interface Grid {
  readonly by: 'strength-area' | 'cluster';
  readonly columns: readonly GridColumn[];
  readonly rows: readonly HeatRow[];
  readonly cells: readonly GridCell[];
  /** How many columns are shown, when there are more. */
  readonly cut?: number;
}

/** What a programme has of strength areas and clusters. */
interface Named {
  readonly id: string;
  readonly name: LocalText;
}

// A larger matrix can be read by nobody; whoever made the file, the page stays quick.
const mostColumns = 40;
const mostRows = 60;

/**
 * Lays the published figures out as a matrix: themes with a need as rows, most needs first; strength areas or clusters
 * as columns. A strength area without an initiative stays, hatched; a cluster without needs does not.
 *
 * @param only - The one theme to show; all when empty.
 */
export function gridOf(view: View<Key>, by: Grid['by'], only: string): Grid {
  const { programme, words, text, plain } = view;
  const { aggregate } = programme.published;
  const cells: readonly GridCell[] =
    by === 'cluster'
      ? aggregate.cells.map((cell) => gridCell(cell.theme, cell.cluster, cell))
      : aggregate.areaCells.map((cell) => gridCell(cell.theme, cell.strengthArea, cell));
  const found = new Map(cells.map((cell) => [cell.key, cell]));
  const hasCells = new Set(cells.map(({ column }) => column));
  const hasInitiative = new Set(programme.clusters.flatMap(({ strengthAreas }) => strengthAreas));
  const named: readonly Named[] =
    by === 'cluster'
      ? programme.clusters.filter(({ id }) => hasCells.has(id))
      : programme.strengthAreas;
  const columns = named.slice(0, mostColumns).map(({ id, name }): GridColumn => ({
    key: id,
    label: text(name),
    name: plain(name),
    ...(by === 'strength-area' && !hasInitiative.has(id) ? { hatched: words.noInitiative } : {}),
  }));
  const shade = shadeBy(cells);
  const themeOf = byId(programme.themes);
  const rows = aggregate.themes
    .filter(
      ({ theme, needs, withheld }) => (only === '' || theme === only) && (withheld ?? needs > 0),
    )
    .sort((a, b) => (b.needs ?? 0) - (a.needs ?? 0))
    .slice(0, mostRows)
    .map((total): HeatRow => ({
      key: total.theme,
      label: text(themeOf(total.theme)?.name),
      cells: columns.map(({ key }) => {
        const cell = found.get(keyOf(total.theme, key));
        return cell && heatCell(view, cell, shade);
      }),
      total: total.withheld ? withheldWord(view) : view.format.number(total.needs),
    }));
  const isCut = named.length > mostColumns;
  return { by, columns, rows, cells, ...(isCut ? { cut: mostColumns } : {}) };
}

/** "under 3" */
export function withheldWord({ common, programme, format }: View): string {
  return fill(common.withheld, { count: format.number(programme.published.smallestCount ?? 3) });
}

function gridCell(theme: string, column: string, figures: Shown): GridCell {
  return { key: keyOf(theme, column), theme, column, figures };
}

function keyOf(theme: string, column: string): string {
  return JSON.stringify([theme, column]);
}

const steps = 4;

/** Four steps of equal width, up to the weightiest cell. */
function shadeBy(cells: readonly GridCell[]): (priority: number) => number {
  const most = Math.max(0, ...cells.map(({ figures }) => figures.priority ?? 0));
  return (priority) =>
    most === 0 ? 1 : Math.min(steps, Math.max(1, Math.ceil((priority / most) * steps)));
}

function heatCell(
  view: View<Key>,
  { key, figures }: GridCell,
  shade: (priority: number) => number,
): HeatCell {
  const { format, words } = view;
  if (figures.withheld) {
    return { key, count: withheldWord(view), step: 0, unseen: words.cellNeeds, isMarked: false };
  }
  const unanswered =
    figures.unanswered > 0
      ? fill(words.cellUnanswered, { count: format.number(figures.unanswered) })
      : '';
  return {
    key,
    count: format.number(figures.needs),
    step: shade(figures.priority),
    unseen: `${figures.needs === 1 ? words.cellNeed : words.cellNeeds}${unanswered}`,
    isMarked: figures.unanswered > 0,
  };
}
