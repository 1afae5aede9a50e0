import type { Id } from '../base/id.js';
import type { Need } from '../map-needs/need.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/** A cell of the matrix of needs: a theme, and the cluster or the strength area of its column. */
export interface CellOfNeeds {
  readonly theme: Id;
  readonly column: Id;
}

/**
 * Finds the needs that a cell of the matrix stands for. A need of a cluster is in that cluster's column, and in those of
 * all its strength areas; a need outside every cluster in that of its own.
 *
 * @returns In the programme's own order. Of a published programme those that are published, which may be fewer than the
 * cell counts.
 * @example
 * ```ts
 * needsOfCell(programme, { theme: 'skills', column: 'tourism' }).map(({ id }) => id); // ['n-1', 'n-4']
 * ```
 */
export function needsOfCell(programme: Programme, { theme, column }: CellOfNeeds): readonly Need[] {
  const clusters = entitiesById(programme, 'clusters');
  return programme.needs.filter(({ themes, cluster, strengthArea }) => {
    const areas = cluster === undefined ? [strengthArea] : clusters.get(cluster)?.strengthAreas;
    return themes.includes(theme) && (cluster === column || (areas ?? []).includes(column));
  });
}
