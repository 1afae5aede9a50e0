import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { EntityOf, Programme } from './programme.js';

// Kept per array, not per programme: after an edit the collections that did not change keep theirs.
const indexes = new WeakMap<readonly unknown[], unknown>();

/**
 * Gives the entities of a collection by id. Built once per collection and kept with it.
 *
 * @example
 * ```ts
 * entitiesById(programme, 'clusters').get('jht')?.name;
 * ```
 */
export function entitiesById<C extends Collection>(
  programme: Programme,
  collection: C,
): ReadonlyMap<Id, EntityOf<C>> {
  const entities: readonly EntityOf<C>[] = programme[collection];
  const known = indexes.get(entities) as ReadonlyMap<Id, EntityOf<C>> | undefined;
  if (known) return known;
  const index = new Map(entities.map((entity) => [entity.id, entity]));
  indexes.set(entities, index);
  return index;
}

/**
 * Puts entities in groups by a key of theirs, in the order in which they stand.
 *
 * @param keysOf - The keys of an entity; it goes into the group of each.
 */
export function groupBy<T, K>(
  entities: readonly T[],
  keysOf: (entity: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const group = groups.get(key);
      if (group) group.push(entity);
      else groups.set(key, [entity]);
    }
  }
  return groups;
}
