import type { Collection } from './collections.js';
import type { Id } from './id.js';

/** Points to an entity of any collection. */
export interface Ref {
  readonly collection: Collection;
  readonly id: Id;
}

/** A reference as one string, for use as a key in a `Map` or `Set`. */
export function refKey(ref: Ref): string {
  return `${ref.collection}/${ref.id}`;
}
