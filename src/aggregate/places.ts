import { totalCompanies } from '../base/company-size.js';
import type { Id } from '../base/id.js';
import type { Cluster } from '../identify/cluster.js';
import type { Need } from '../map-needs/need.js';
import { weigherOf } from '../map-needs/priority.js';
import type { EntityIndex } from '../programme/index-of.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { nowhere } from '../programme/reference-columns.js';

/** Where needs belong and what they weigh. Clusters, areas and themes are positions: these are ordered, and quicker than ids. */
export class Places {
  #areasByCluster: (readonly number[])[] = [];
  #companies: number[] = [];
  readonly #areas: EntityIndex<unknown>;
  readonly #themes: EntityIndex<unknown>;
  readonly #weigh: (need: Need, companies: number) => number;

  constructor(programme: Programme) {
    this.#areas = entitiesById(programme, 'strengthAreas');
    this.#themes = entitiesById(programme, 'themes');
    this.#weigh = weigherOf(programme);
    programme.clusters.forEach((cluster, position) => {
      this.setCluster(position, cluster);
    });
  }

  setCluster(position: number, { strengthAreas, companies }: Cluster): void {
    this.#areasByCluster[position] = positionsIn(this.#areas, strengthAreas);
    this.#companies[position] = totalCompanies(companies) ?? 0;
  }

  /** The areas of a need's cluster; of a need without one, its own. */
  areasOf({ strengthArea }: Need, cluster: number): readonly number[] {
    if (cluster !== nowhere) return this.#areasByCluster[cluster]!;
    return strengthArea === undefined ? [] : positionsIn(this.#areas, [strengthArea]);
  }

  themesOf({ themes }: Need): readonly number[] {
    return positionsIn(this.#themes, themes);
  }

  priorityOf(need: Need, cluster: number): number {
    return this.#weigh(need, cluster === nowhere ? 0 : this.#companies[cluster]!);
  }
}

/** Each once, in their order; those of nothing left out. */
function positionsIn({ positionOf }: EntityIndex<unknown>, ids: readonly Id[]): readonly number[] {
  const found: number[] = [];
  for (const id of ids) {
    const position = positionOf(id);
    if (position !== nowhere && !found.includes(position)) found.push(position);
  }
  return found;
}
