import type { Audience } from '../base/audience.js';
import type { Collection } from '../base/collections.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { marks } from '../base/schema.js';
import type { Visibility } from '../base/visibility.js';
import type { Need } from '../map-needs/need.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { recordSchemas } from '../programme/programme.schema.js';
import { visitReferences } from '../programme/references.js';
import { publicShapes } from './public-shapes.js';

/** Who may see the entities of a collection unless they say otherwise. */
export function defaultVisibility(collection: Collection): Visibility {
  return marks.get(recordSchemas[collection])?.visibility ?? 'internal';
}

/**
 * Prepares the question whether an audience may see an entity.
 *
 * What is `public` everyone may see; what is `cluster` also the clusters that the entity names, or whose need, action
 * or group it is about. People never leave. A need leaves in words only as its approved quote, so that without one it
 * stays inside, except for its own cluster.
 */
export function visibleTo(
  programme: Programme,
  audience: Audience,
): (collection: Collection, entity: Entity) => boolean {
  const own = audience === 'public' ? undefined : audience.cluster;
  const concerned = concernedIn(programme);
  // What let an entity in may have been left out itself: what was published for an audience is for it the next time.
  const before = programme.published?.audience;
  const isForThem = typeof before === 'object' && before.cluster === own;
  return (collection, entity) => {
    if (collection === 'people') return false;
    const visibility = entity.visibility ?? defaultVisibility(collection);
    if (visibility === 'internal') return false;
    if (collection === 'needs' && !isOwn(entity as Need, own)) {
      return visibility === 'public' && (entity as Need).quote !== undefined;
    }
    if (visibility === 'public' || isForThem) return true;
    return own !== undefined && concerned(collection, entity).has(own);
  };
}

/** Whether a need is the audience's own, and so seen in its own words. */
export function isOwn(need: Need, cluster: Id | undefined): boolean {
  return cluster !== undefined && need.cluster === cluster;
}

/** The clusters that an entity names, or whose need, action or group it is about. */
function concernedIn(
  programme: Programme,
): (collection: Collection, entity: Entity) => ReadonlySet<Id> {
  const needs = entitiesById(programme, 'needs');
  const groups = entitiesById(programme, 'needGroups');
  const actions = entitiesById(programme, 'actions');
  const clustersBehind = ({ collection, id }: Ref): readonly (Id | undefined)[] => {
    switch (collection) {
      case 'clusters':
        return [id];
      case 'needs':
        return [needs.get(id)?.cluster];
      case 'actions':
        return [actions.get(id)?.cluster];
      case 'needGroups':
        return (groups.get(id)?.needs ?? []).map((need) => needs.get(need)?.cluster);
      default:
        return [];
    }
  };
  return (collection, entity) => {
    const found = new Set<Id>();
    const add = (ref: Ref): void => {
      for (const cluster of clustersBehind(ref)) if (cluster !== undefined) found.add(cluster);
    };
    if (collection === 'clusters') add({ collection, id: entity.id });
    visitReferences(publicShapes.get(collection) ?? { kind: 'value' }, entity, [], (to, id) => {
      add({ collection: to, id });
    });
    return found;
  };
}
