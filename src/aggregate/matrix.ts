import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import type { Cell, NeedsAggregate, NeedsTotals } from '../communicate/published.js';
import type { Programme } from '../programme/programme.js';
import { answers, bitFor } from './answer.js';
import type { Places } from './places.js';
import { distinct, noCluster } from './places.js';
import { FigureTable } from './tally.js';

/** The sums of needs, without the ranking of what is cross-cutting, but with what that is made of. */
export interface NeedsMatrix extends Omit<NeedsAggregate, 'crossCutting'> {
  /** One per theme, in order. */
  readonly rows: readonly ThemeRow[];
  /** The position of each need's cluster. */
  readonly clusterOf: Int32Array;
  /** The priority of each need. */
  readonly priorityOf: Float64Array;
}

/** What is known of a theme beside its figures. */
export interface ThemeRow {
  readonly needs: Id[];
  /** The kinds of answer among them, as bits. */
  kinds: number;
  readonly clusters: Id[];
  readonly strengthAreas: Id[];
}

/**
 * Adds up needs by theme and cluster, by theme and strength area, by theme, and in all.
 *
 * @param kinds - What has become of each need, in the order of `programme.needs`.
 * @returns What {@link NeedsAggregate} says of these parts.
 */
export function needsMatrix(programme: Programme, places: Places, kinds: Uint8Array): NeedsMatrix {
  const { clusters, needs, strengthAreas, themes } = programme;
  const sums: Sums = {
    byCluster: new FigureTable(themes.length, clusters.length, needs.length),
    byArea: new FigureTable(themes.length, strengthAreas.length, needs.length),
    byTheme: new FigureTable(themes.length, 1, needs.length),
    rows: themes.map(() => ({ needs: [], kinds: 0, clusters: [], strengthAreas: [] })),
    clusterOf: new Int32Array(needs.length),
    priorityOf: new Float64Array(needs.length),
  };
  const totals = addNeeds(programme, places, kinds, sums);
  const { rows } = sums;
  const cells = cellsOf(programme, sums);
  const areaCells: NeedsAggregate['areaCells'][number][] = [];
  sums.byArea.forEach((row, column, place) => {
    const strengthArea = strengthAreas[column]!.id;
    rows[row]!.strengthAreas.push(strengthArea);
    areaCells.push({ theme: themes[row]!.id, strengthArea, ...sums.byArea.figuresAt(place) });
  });
  return {
    cells,
    areaCells,
    themes: themes.map(({ id }, index) => ({
      theme: id,
      clusters: rows[index]!.clusters.length,
      strengthAreas: rows[index]!.strengthAreas.length,
      ...sums.byTheme.at(index, 0),
    })),
    totals: { ...totals, priority: roundPriority(totals.priority) },
    rows,
    clusterOf: sums.clusterOf,
    priorityOf: sums.priorityOf,
  };
}

const unanswered = answers.indexOf('unanswered');

/** The sums while needs are being added. */
interface Sums extends Pick<NeedsMatrix, 'rows' | 'clusterOf' | 'priorityOf'> {
  readonly byCluster: FigureTable;
  readonly byArea: FigureTable;
  readonly byTheme: FigureTable;
}

// By itself, so that the engine makes this loop fast and keeps it so: with more around it, it starts anew each time.
function addNeeds(
  { clusters, needs }: Programme,
  { themeAt, clusterOf, areasOf, priorityOf }: Places,
  kinds: Uint8Array,
  { byCluster, byArea, byTheme, rows, ...sums }: Sums,
): NeedsTotals {
  const totals = { needs: needs.length, clusters: 0, priority: 0, unanswered: 0 };
  const hasNeeds = new Uint8Array(clusters.length);
  for (let index = 0; index < needs.length; index++) {
    const need = needs[index]!;
    const kind = kinds[index]!;
    const isUnanswered = kind === unanswered;
    const cluster = clusterOf(need);
    const areas = areasOf(need, cluster);
    const priority = priorityOf(need, cluster);
    sums.clusterOf[index] = cluster;
    sums.priorityOf[index] = priority;
    totals.priority += priority;
    if (isUnanswered) totals.unanswered += 1;
    if (cluster !== noCluster && hasNeeds[cluster] === 0) {
      hasNeeds[cluster] = 1;
      totals.clusters += 1;
    }
    for (const id of distinct(need.themes)) {
      const theme = themeAt.get(id);
      if (theme === undefined) continue;
      const row = rows[theme]!;
      row.needs.push(need.id);
      row.kinds |= bitFor(kind);
      byTheme.add(theme, 0, need, priority, isUnanswered);
      if (cluster !== noCluster) byCluster.add(theme, cluster, need, priority, isUnanswered);
      for (const area of areas) byArea.add(theme, area, need, priority, isUnanswered);
    }
  }
  return totals;
}

function cellsOf({ clusters, themes }: Programme, { byCluster, rows }: Sums): Cell[] {
  const cells: Cell[] = [];
  byCluster.forEach((row, column, place) => {
    const theme = themes[row]!.id;
    const cluster = clusters[column]!.id;
    const figures = byCluster.figuresAt(place);
    rows[row]!.clusters.push(cluster);
    // Written out, since there may be a hundred thousand, and a spread costs several times as much.
    cells.push({
      theme,
      cluster,
      needs: figures.needs,
      priority: figures.priority,
      severity: figures.severity,
      companies: figures.companies,
      unanswered: figures.unanswered,
    });
  });
  return cells;
}
