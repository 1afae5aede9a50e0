import { totalCompanies } from '../base/company-size.js';
import type { Id } from '../base/id.js';
import type { Need } from '../map-needs/need.js';
import { weigherOf } from '../map-needs/priority.js';
import type { Programme } from '../programme/programme.js';

/** The cluster of a need that has none. */
export const noCluster = -1;

/** Where needs belong and what they weigh. Clusters and areas are positions: these are ordered, and quicker than ids. */
export interface Places {
  readonly themeAt: ReadonlyMap<Id, number>;
  readonly clusterOf: (need: Need) => number;
  /** The areas of a need's cluster; of a need without one, its own. */
  readonly areasOf: (need: Need, cluster: number) => readonly number[];
  readonly priorityOf: (need: Need, cluster: number) => number;
}

/** Prepares the places of a programme's needs. */
export function placesOf(programme: Programme): Places {
  const { clusters, strengthAreas, themes } = programme;
  const clusterAt = positionsOf(clusters);
  const areaAt = positionsOf(strengthAreas);
  const areasByCluster = clusters.map((cluster) => positionsIn(areaAt, cluster.strengthAreas));
  const companies = Float64Array.from(
    clusters,
    (cluster) => totalCompanies(cluster.companies) ?? 0,
  );
  const weigh = weigherOf(programme);
  return {
    themeAt: positionsOf(themes),
    clusterOf: ({ cluster }) =>
      cluster === undefined ? noCluster : (clusterAt.get(cluster) ?? noCluster),
    areasOf: ({ strengthArea }, cluster) => {
      if (cluster !== noCluster) return areasByCluster[cluster]!;
      return strengthArea === undefined ? [] : positionsIn(areaAt, [strengthArea]);
    },
    priorityOf: (need, cluster) => weigh(need, cluster === noCluster ? 0 : companies[cluster]!),
  };
}

function positionsOf(entities: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  const positions = new Map<Id, number>();
  entities.forEach(({ id }, index) => positions.set(id, index));
  return positions;
}

function positionsIn(positions: ReadonlyMap<Id, number>, ids: readonly Id[]): readonly number[] {
  const found: number[] = [];
  for (const id of distinct(ids)) {
    const position = positions.get(id);
    if (position !== undefined) found.push(position);
  }
  return found;
}

const few = 8;

/** The ids, each once, in their order. */
export function distinct(ids: readonly Id[]): readonly Id[] {
  return hasRepeats(ids) ? [...new Set(ids)] : ids;
}

// Nearly all lists are of one or two: these are not copied.
function hasRepeats(ids: readonly Id[]): boolean {
  if (ids.length < 3) return ids.length === 2 && ids[0] === ids[1];
  if (ids.length > few) return new Set(ids).size < ids.length;
  return ids.some((id, index) => ids.indexOf(id) < index);
}
