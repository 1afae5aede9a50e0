import type { Id } from '../base/id.js';
import type { Cell } from '../communicate/published.js';
import type { Programme } from '../programme/programme.js';
import type { ReferenceLists } from '../programme/reference-columns.js';
import { nowhere, referenceColumn, referenceLists } from '../programme/reference-columns.js';
import type { NeedColumns } from './need-columns.js';
import type { Places } from './places.js';
import type { RunningFigures } from './running-figures.js';
import { FigureTable } from './tally.js';
import type { Filled } from './theme-rows.js';

/**
 * Fills in the actions, clusters, answers and priorities of all needs.
 *
 * @returns Whether every need is there that an action names.
 */
export function fillColumns(programme: Programme, columns: NeedColumns, places: Places): boolean {
  const { actions, needs } = programme;
  const { starts, positions, isWhole } = referenceLists(programme, 'actions', 'needs', 'needs');
  for (let action = 0; action < actions.length; action++) {
    const { status } = actions[action]!;
    for (let at = starts[action]!; at < starts[action + 1]!; at++) {
      columns.countAction(positions[at]!, status, 1);
    }
  }
  const clusters = referenceColumn(programme, 'needs', 'cluster', 'clusters');
  for (let slot = 0; slot < needs.length; slot++) {
    columns.set(slot, needs[slot]!, clusters[slot]!);
    columns.settle(slot);
    columns.priority[slot] = places.priorityOf(needs[slot]!, columns.cluster[slot]!);
  }
  return isWhole;
}

/** Adds up all needs by theme, by theme and area, and by theme and cluster. */
export function fillRows(
  programme: Programme,
  columns: NeedColumns,
  places: Places,
  byTheme: RunningFigures,
  byArea: RunningFigures,
): readonly Filled[] {
  const { clusters, needs, strengthAreas, themes } = programme;
  const lists = distinctLists(referenceLists(programme, 'needs', 'themes', 'themes'));
  const byCluster = new FigureTable(themes.length, clusters.length, needs.length);
  addNeeds(programme, lists, columns, places, { byTheme, byArea, byCluster }, strengthAreas.length);
  const rows = themes.map((_, theme) => ({
    slots: new Int32Array(byTheme.needsAt(theme)),
    needs: [] as Id[],
    cells: [] as Cell[],
    clusters: [] as number[],
    clusterIds: [] as Id[],
  }));
  byCluster.forEach((row, column, place) => {
    const { cells, clusters: positions, clusterIds } = rows[row]!;
    const cluster = clusters[column]!.id;
    const figures = byCluster.figuresAt(place);
    positions.push(column);
    clusterIds.push(cluster);
    // Written out, since there may be a hundred thousand, and a spread costs several times as much.
    cells.push({
      theme: themes[row]!.id,
      cluster,
      needs: figures.needs,
      priority: figures.priority,
      severity: figures.severity,
      companies: figures.companies,
      unanswered: figures.unanswered,
    });
  });
  for (let slot = 0; slot < needs.length; slot++) {
    const { id } = needs[slot]!;
    for (let at = lists.starts[slot]!; at < lists.starts[slot + 1]!; at++) {
      const row = rows[lists.positions[at]!]!;
      row.slots[row.needs.length] = slot;
      row.needs.push(id);
    }
  }
  return rows;
}

interface Sums {
  readonly byTheme: RunningFigures;
  readonly byArea: RunningFigures;
  readonly byCluster: FigureTable;
}

// By itself, so that the engine makes this loop fast and keeps it so: with more around it, it starts anew each time.
function addNeeds(
  { needs }: Programme,
  { starts, positions }: ReferenceLists,
  columns: NeedColumns,
  places: Places,
  { byTheme, byArea, byCluster }: Sums,
  width: number,
): void {
  for (let slot = 0; slot < needs.length; slot++) {
    const cluster = columns.cluster[slot]!;
    const areas = places.areasOf(needs[slot]!, cluster);
    for (let at = starts[slot]!; at < starts[slot + 1]!; at++) {
      const theme = positions[at]!;
      byTheme.add(theme, columns, slot);
      if (cluster !== nowhere) byCluster.add(theme, cluster, columns, slot);
      for (const area of areas) byArea.add(theme * width + area, columns, slot);
    }
  }
}

/** The lists with what they name more than once named once. */
function distinctLists({ starts, positions, isWhole }: ReferenceLists): ReferenceLists {
  const kept = new Int32Array(positions.length);
  const begins = new Int32Array(starts.length);
  let length = 0;
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list]!; at < starts[list + 1]!; at++) {
      const position = positions[at]!;
      let known = begins[list]!;
      while (known < length && kept[known] !== position) known += 1;
      if (known === length) kept[length++] = position;
    }
    begins[list + 1] = length;
  }
  return { starts: begins, positions: kept, isWhole };
}
