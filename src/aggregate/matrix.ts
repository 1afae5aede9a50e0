import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import type { NeedsAggregate } from '../communicate/published.js';
import type { Answer } from '../communicate/published.js';
import type { Need } from '../map-needs/need.js';
import { priorityIn } from '../map-needs/priority.js';
import type { Programme } from '../programme/programme.js';
import { addNeed, emptyTally, figuresOf, TallyTable } from './tally.js';

/** The sums of needs, without the ranking of what is cross-cutting. */
export type NeedsMatrix = Omit<NeedsAggregate, 'crossCutting'>;

/**
 * Adds up needs by theme and cluster, by theme and strength area, by theme, and in all.
 *
 * @param answers - What has become of each need, in the order of `programme.needs`.
 * @returns What {@link NeedsAggregate} says of these parts.
 */
export function needsMatrix(programme: Programme, answers: readonly Answer[]): NeedsMatrix {
  const { clusters, needs, strengthAreas, themes } = programme;
  const themeAt = positionsOf(themes);
  const clusterAt = positionsOf(clusters);
  const areaAt = positionsOf(strengthAreas);
  const areasOfClusters = clusters.map((cluster) => positionsIn(areaAt, cluster.strengthAreas));
  const priorityOf = priorityIn(programme);

  const byCluster = new TallyTable(clusters.length);
  const byArea = new TallyTable(strengthAreas.length);
  const byTheme = themes.map((theme) => ({ theme, tally: emptyTally(), clusters: 0, areas: 0 }));
  const total = emptyTally();
  const clustersWithNeeds = new Set<number>();
  needs.forEach((need, index) => {
    const { priority } = priorityOf(need);
    const unanswered = answers[index] === 'unanswered';
    const cluster = need.cluster === undefined ? undefined : clusterAt.get(need.cluster);
    const areas =
      cluster === undefined ? areasWithoutCluster(need, areaAt) : areasOfClusters[cluster];
    addNeed(total, need, priority, unanswered);
    if (cluster !== undefined) clustersWithNeeds.add(cluster);
    for (const theme of positionsIn(themeAt, need.themes)) {
      addNeed(byTheme[theme]!.tally, need, priority, unanswered);
      if (cluster !== undefined) addNeed(byCluster.at(theme, cluster), need, priority, unanswered);
      for (const area of areas ?? []) addNeed(byArea.at(theme, area), need, priority, unanswered);
    }
  });

  const cells = Array.from(byCluster.entries(), ({ row, column, tally }) => {
    byTheme[row]!.clusters += 1;
    return { theme: themes[row]!.id, cluster: clusters[column]!.id, ...figuresOf(tally) };
  });
  const areaCells = Array.from(byArea.entries(), ({ row, column, tally }) => {
    byTheme[row]!.areas += 1;
    return { theme: themes[row]!.id, strengthArea: strengthAreas[column]!.id, ...figuresOf(tally) };
  });
  return {
    cells,
    areaCells,
    themes: byTheme.map((row) => ({
      theme: row.theme.id,
      clusters: row.clusters,
      strengthAreas: row.areas,
      ...figuresOf(row.tally),
    })),
    totals: {
      needs: total.needs,
      clusters: clustersWithNeeds.size,
      priority: roundPriority(total.priority),
      unanswered: total.unanswered,
    },
  };
}

type Positions = ReadonlyMap<Id, number>;

function positionsOf(entities: readonly { readonly id: Id }[]): Positions {
  return new Map(entities.map(({ id }, index) => [id, index]));
}

/** The positions of ids, each once. */
function positionsIn(positions: Positions, ids: readonly Id[]): readonly number[] {
  const found = ids.flatMap((id) => positions.get(id) ?? []);
  return found.length < 2 ? found : [...new Set(found)];
}

function areasWithoutCluster(need: Need, areaAt: Positions): readonly number[] {
  return need.strengthArea === undefined ? [] : positionsIn(areaAt, [need.strengthArea]);
}
