import type { Audience } from '../base/audience.js';
import type { Collection } from '../base/collections.js';
import { collections } from '../base/collections.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import type { Need } from '../map-needs/need.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { Shape } from '../programme/shape.js';
import type { Resolve } from './project.js';
import { leftOut, project } from './project.js';
import { publicProgrammeShape, publicShapes } from './public-shapes.js';
import { isOwn, visibleTo } from './visible.js';

/** What would leave the office for an audience, before figures over too few companies are withheld. */
export interface Leaving {
  /** The cluster that it is for. */
  readonly own: Id | undefined;
  readonly isIncluded: (ref: Ref) => boolean;
  readonly resolve: Resolve;
  /** The document's own fields. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly entities: ReadonlyMap<Collection, readonly LeavingEntity[]>;
}

/** An entity that would leave. */
export interface LeavingEntity {
  /** Where it stands in the office's programme. */
  readonly index: number;
  /** What of it would leave. */
  readonly shown: Entity;
  /** Whether it is about the cluster that reads it, which knows its figures. */
  readonly isOwn: boolean;
  /** Whether it is a need whose statement is replaced by the text of its quote. */
  readonly isQuoted: boolean;
}

/**
 * Builds from what is marked, never by deleting from a copy, what an audience may see of each entity.
 *
 * @throws {RangeError} If the audience is a cluster that does not exist or is internal, or if the programme was already
 * published for another cluster.
 */
export function leaving(programme: Programme, audience: Audience): Leaving {
  const own = audience === 'public' ? undefined : audience.cluster;
  checkNotForAnother(programme.published?.audience, own);
  const isVisible = visibleTo(programme, audience);
  const included = new Map(
    collections.map((collection) => [
      collection,
      new Set(
        programme[collection].filter((entity) => isVisible(collection, entity)).map(({ id }) => id),
      ),
    ]),
  );
  const isIncluded = ({ collection, id }: Ref): boolean =>
    included.get(collection)?.has(id) ?? false;
  const resolve = resolveIn(programme, isIncluded);
  leaveOutWhatIsBroken(programme, included, resolve);
  if (own !== undefined && !isIncluded({ collection: 'clusters', id: own })) {
    throw new RangeError(`audience: expected the id of a cluster that is not internal, got ${own}`);
  }
  const leavingOf = (collection: Collection): LeavingEntity[] =>
    programme[collection].flatMap((entity, index) => {
      if (!isIncluded({ collection, id: entity.id })) return [];
      const its = isOwn(entity as Need, own);
      const { quote } = entity as Need;
      const isQuoted = collection === 'needs' && !its && quote !== undefined;
      const worded = isQuoted ? { ...entity, statement: quote.text } : entity;
      const shown = project(publicShapeOf(collection), worded, resolve) as Entity;
      return [{ index, shown, isOwn: its, isQuoted }];
    });
  return {
    own,
    isIncluded,
    resolve,
    document: project(publicProgrammeShape, programme, resolve) as Leaving['document'],
    entities: new Map(collections.map((collection) => [collection, leavingOf(collection)])),
  };
}

/** The fields of a collection's entities that may ever leave. */
export function publicShapeOf(collection: Collection): Shape {
  return publicShapes.get(collection) ?? { kind: 'value' };
}

/** What one cluster was told is not for another, and least of all for everyone. */
function checkNotForAnother(before: Audience | undefined, own: Id | undefined): void {
  if (before === undefined || before === 'public' || before.cluster === own) return;
  const expected = `the cluster ${before.cluster}, for which this programme was published`;
  throw new RangeError(`audience: expected ${expected}, got ${own ?? 'public'}`);
}

/** An owner who is a person is published as that person's actor. */
function resolveIn(programme: Programme, isIncluded: (ref: Ref) => boolean): Resolve {
  const people = entitiesById(programme, 'people');
  return (ref) => {
    if (ref.collection !== 'people') return isIncluded(ref) ? ref : undefined;
    const actor = people.get(ref.id)?.actor;
    const stand: Ref | undefined =
      actor === undefined ? undefined : { collection: 'actors', id: actor };
    return stand && isIncluded(stand) ? stand : undefined;
  };
}

/** Leaves out what requires something that is left out, until nothing more goes. */
function leaveOutWhatIsBroken(
  programme: Programme,
  included: ReadonlyMap<Collection, Set<Id>>,
  resolve: Resolve,
): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const [collection, ids] of included) {
      for (const entity of programme[collection]) {
        if (!ids.has(entity.id)) continue;
        if (project(publicShapeOf(collection), entity, resolve) !== leftOut) continue;
        ids.delete(entity.id);
        changed = true;
      }
    }
  }
}
