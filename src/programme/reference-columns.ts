import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import { entitiesById } from './index-of.js';
import type { EntityOf, Programme } from './programme.js';

/** What the entities of a collection refer to: those of one at `positions[starts[i]]` up to `positions[starts[i + 1]]`. */
export interface ReferenceLists {
  readonly starts: Int32Array;
  readonly positions: Int32Array;
  /** Every reference leads somewhere. */
  readonly isWhole: boolean;
}

/** A reference to nothing, or none. */
export const nowhere = -1;

// What reading found out, kept with the list of entities.
const kept = new WeakMap<readonly unknown[], ReadonlyMap<string, Int32Array | ReferenceLists>>();

/** The names of the fields of an entity that hold a value of a type. */
type FieldOf<C extends Collection, T> = {
  [F in keyof EntityOf<C>]-?: EntityOf<C>[F] extends T | undefined ? F : never;
}[keyof EntityOf<C>] &
  string;

/**
 * Gives the position of what each entity refers to in a field with one reference; {@link nowhere} for none.
 */
export function referenceColumn<C extends Collection>(
  programme: Programme,
  collection: C,
  field: FieldOf<C, Id>,
  to: Collection,
): Int32Array {
  const entities: readonly EntityOf<C>[] = programme[collection];
  const known = kept.get(entities)?.get(field);
  if (known instanceof Int32Array) return known;
  const { positionOf } = entitiesById(programme, to);
  const column = new Int32Array(entities.length);
  for (let index = 0; index < entities.length; index++) {
    const id = entities[index]![field] as Id | undefined;
    column[index] = id === undefined ? nowhere : positionOf(id);
  }
  return column;
}

/** Gives the positions of what each entity refers to in a field with a list of references; those to nothing left out. */
export function referenceLists<C extends Collection>(
  programme: Programme,
  collection: C,
  field: FieldOf<C, readonly Id[]>,
  to: Collection,
): ReferenceLists {
  const entities: readonly EntityOf<C>[] = programme[collection];
  const known = kept.get(entities)?.get(field);
  if (known && 'starts' in known) return known;
  const { positionOf } = entitiesById(programme, to);
  const starts = new Int32Array(entities.length + 1);
  const positions: number[] = [];
  let isWhole = true;
  for (let index = 0; index < entities.length; index++) {
    for (const id of (entities[index]![field] as readonly Id[] | undefined) ?? []) {
      const position = positionOf(id);
      if (position === nowhere) isWhole = false;
      else positions.push(position);
    }
    starts[index + 1] = positions.length;
  }
  return { starts, positions: Int32Array.from(positions), isWhole };
}

/**
 * Takes down references as they are read, so that nobody needs to look them up again: a field with one reference as a
 * column, one with a list as lists.
 */
export class ReferenceNotes {
  readonly #entities: readonly unknown[];
  readonly #columns = new Map<string, Int32Array>();
  readonly #lists = new Map<string, NotedLists>();

  /** @param entities - The collection that refers. */
  constructor(entities: readonly unknown[]) {
    this.#entities = entities;
  }

  /** Notes what the entity at an index refers to in a field with one reference. */
  noteOne(index: number, field: string, position: number): void {
    let column = this.#columns.get(field);
    if (!column) {
      column = new Int32Array(this.#entities.length).fill(nowhere);
      this.#columns.set(field, column);
    }
    column[index] = position;
  }

  /** Notes the next of what the entity at an index refers to in a field with a list; indexes come in order. */
  noteInList(index: number, field: string, position: number): void {
    let lists = this.#lists.get(field);
    if (!lists) {
      const starts = new Int32Array(this.#entities.length + 1);
      lists = { starts, positions: [], begun: 0 };
      this.#lists.set(field, lists);
    }
    begin(lists, index);
    lists.positions.push(position);
  }

  /** Keeps what was noted with the list of entities. All references must have led somewhere. */
  keep(): void {
    const found = new Map<string, Int32Array | ReferenceLists>(this.#columns);
    for (const [field, lists] of this.#lists) {
      begin(lists, this.#entities.length);
      const positions = Int32Array.from(lists.positions);
      found.set(field, { starts: lists.starts, positions, isWhole: true });
    }
    kept.set(this.#entities, found);
  }
}

interface NotedLists {
  readonly starts: Int32Array;
  readonly positions: number[];
  /** The last list that has begun. */
  begun: number;
}

function begin(lists: NotedLists, index: number): void {
  while (lists.begun < index) lists.starts[++lists.begun] = lists.positions.length;
}
