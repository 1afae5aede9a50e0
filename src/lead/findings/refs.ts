import type { Collection } from '../../base/collections.js';
import type { Id } from '../../base/id.js';
import type { Ref } from '../../base/ref.js';

/** A reference to an entity. */
export function refTo(collection: Collection, id: Id): Ref {
  return { collection, id };
}

/** References to entities of one collection. */
export function refsTo(collection: Collection, ids: readonly Id[]): readonly Ref[] {
  return ids.map((id) => refTo(collection, id));
}

/** A reference to a person, when there is one. */
export function personRef(id: Id | undefined): Ref | undefined {
  return id === undefined ? undefined : refTo('people', id);
}

/** The one that all of these are; none when they differ or one is not known. */
export function soleOf(refs: readonly (Ref | undefined)[]): Ref | undefined {
  const [first] = refs;
  const isSole = refs.every(
    (ref) => ref?.id === first?.id && ref?.collection === first?.collection,
  );
  return isSole ? first : undefined;
}
