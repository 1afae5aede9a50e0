import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { EntityOf, Programme } from './programme.js';

interface Identified {
  readonly id: Id;
}

/** The entities of one collection, by id. */
export interface EntityIndex<T> {
  readonly get: (id: Id) => T | undefined;
  readonly has: (id: Id) => boolean;
  /** Where it stands in the collection; -1 when it does not. */
  readonly positionOf: (id: Id) => number;
}

// Kept per array, not per programme: after an edit the collections that did not change keep theirs.
const indexes = new WeakMap<readonly unknown[], Positions<Identified>>();

/**
 * Gives the entities of a collection by id. Built once per collection and kept with it; after an edit the edited
 * collection goes on with it.
 *
 * @example
 * ```ts
 * entitiesById(programme, 'clusters').get('jht')?.name;
 * ```
 */
export function entitiesById<C extends Collection>(
  programme: Programme,
  collection: C,
): EntityIndex<EntityOf<C>> {
  const entities: readonly EntityOf<C>[] = programme[collection];
  const index = indexes.get(entities) ?? keepPositions(entities, positionsOf(entities));
  return index as EntityIndex<EntityOf<C>>;
}

/** Where each entity of a list stands. */
function positionsOf(entities: readonly Identified[]): Map<Id, number> {
  const positions = new Map<Id, number>();
  for (let index = 0; index < entities.length; index++) positions.set(entities[index]!.id, index);
  return positions;
}

/** Keeps with a list where its entities stand. */
export function keepPositions(
  entities: readonly Identified[],
  positions: Map<Id, number>,
): EntityIndex<Identified> {
  return keep(entities, { places: positions, areShared: false });
}

function keep(entities: readonly Identified[], known: Known): Positions<Identified> {
  const index = new Positions(entities, known);
  indexes.set(entities, index);
  return index;
}

/**
 * Lets a list that was made from another go on with the other's index, when it has one: entities stand where they stood,
 * and what was added stands last.
 */
export function carryPositions(
  before: readonly Identified[],
  after: readonly Identified[],
  added: number,
): void {
  const known = indexes.get(before)?.known;
  if (!known) return;
  const first = after.length - added;
  // An id that stands elsewhere in another list would lead one of the two astray: this list finds its own way.
  for (let index = first; index < after.length; index++) {
    if ((known.places.get(after[index]!.id) ?? index) !== index) return;
  }
  for (let index = first; index < after.length; index++) known.places.set(after[index]!.id, index);
  known.areShared = true;
  keep(after, known);
}

/** Where entities stand, as far as is known. */
interface Known {
  readonly places: Map<Id, number>;
  /** More than one list goes by it: what it says has to be looked up. */
  areShared: boolean;
}

/**
 * Positions that lists made from one another share. What they say is looked up in the list itself before it is believed:
 * another list may have more or other entities at its end.
 */
class Positions<T extends Identified> implements EntityIndex<T> {
  readonly known: Known;
  readonly #entities: readonly T[];

  constructor(entities: readonly T[], known: Known) {
    this.#entities = entities;
    this.known = known;
  }

  readonly positionOf = (id: Id): number => {
    const position = this.known.places.get(id);
    if (position === undefined) return -1;
    return !this.known.areShared || this.#entities[position]?.id === id ? position : -1;
  };

  readonly get = (id: Id): T | undefined => this.#entities[this.positionOf(id)];

  readonly has = (id: Id): boolean => this.positionOf(id) >= 0;
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
