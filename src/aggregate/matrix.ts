import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import type { NeedsAggregate } from '../communicate/published.js';
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

const unansweredKind = bitFor(answers.indexOf('unanswered'));

/**
 * Adds up needs by theme and cluster, by theme and strength area, by theme, and in all.
 *
 * @param kinds - What has become of each need, in the order of `programme.needs`.
 * @returns What {@link NeedsAggregate} says of these parts.
 */
export function needsMatrix(
  programme: Programme,
  { themeAt, clusterOf, areasOf, priorityOf }: Places,
  kinds: Uint8Array,
): NeedsMatrix {
  const { clusters, needs, strengthAreas, themes } = programme;
  const byCluster = new FigureTable(themes.length, clusters.length, needs.length);
  const byArea = new FigureTable(themes.length, strengthAreas.length, needs.length);
  const byTheme = new FigureTable(themes.length, 1, needs.length);
  const totals = { needs: needs.length, clusters: 0, priority: 0, unanswered: 0 };
  const hasNeeds = new Uint8Array(clusters.length);
  const clusterByNeed = new Int32Array(needs.length);
  const priorityByNeed = new Float64Array(needs.length);
  const rows = themes.map((): ThemeRow => ({
    needs: [],
    kinds: 0,
    clusters: [],
    strengthAreas: [],
  }));
  for (let index = 0; index < needs.length; index++) {
    const need = needs[index]!;
    const kind = bitFor(kinds[index]!);
    const isUnanswered = kind === unansweredKind;
    const cluster = clusterOf(need);
    const areas = areasOf(need, cluster);
    const priority = priorityOf(need, cluster);
    clusterByNeed[index] = cluster;
    priorityByNeed[index] = priority;
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
      row.kinds |= kind;
      byTheme.add(theme, 0, need, priority, isUnanswered);
      if (cluster !== noCluster) byCluster.add(theme, cluster, need, priority, isUnanswered);
      for (const area of areas) byArea.add(theme, area, need, priority, isUnanswered);
    }
  }

  const cells: NeedsAggregate['cells'][number][] = [];
  byCluster.forEach((row, column, place) => {
    const theme = themes[row]!.id;
    const cluster = clusters[column]!.id;
    const { needs: count, priority, severity, companies, unanswered } = byCluster.figuresAt(place);
    rows[row]!.clusters.push(cluster);
    // Written out, since there may be a hundred thousand and a spread costs several times as much.
    cells.push({ theme, cluster, needs: count, priority, severity, companies, unanswered });
  });
  const areaCells: NeedsAggregate['areaCells'][number][] = [];
  byArea.forEach((row, column, place) => {
    const strengthArea = strengthAreas[column]!.id;
    rows[row]!.strengthAreas.push(strengthArea);
    areaCells.push({ theme: themes[row]!.id, strengthArea, ...byArea.figuresAt(place) });
  });
  return {
    cells,
    areaCells,
    themes: themes.map(({ id }, index) => ({
      theme: id,
      clusters: rows[index]!.clusters.length,
      strengthAreas: rows[index]!.strengthAreas.length,
      ...byTheme.at(index, 0),
    })),
    totals: { ...totals, priority: roundPriority(totals.priority) },
    rows,
    clusterOf: clusterByNeed,
    priorityOf: priorityByNeed,
  };
}
