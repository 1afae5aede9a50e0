import type * as z from 'zod/mini';

import type { Collection, Programme, Visibility } from '../../src/index.js';
import { collections } from '../../src/index.js';
import { marks } from '../../src/base/schema.js';
import { programmeSchema, recordSchemas } from '../../src/programme/programme.schema.js';
import { deepFreeze } from './small.js';

/** Stands in everything that must never leave the office. */
export const canary = 'CANARY';

/** The two clusters of the filled programme that an audience can be. */
export const own = 'cluster-own';
export const other = 'cluster-other';

// Values that occur nowhere else, for the fields in which no text fits.
export const canaryDay = '1913-05-07';
export const canaryInstant = '1913-05-07T03:04:05+01:00';
export const canaryNumber = 913_507;

interface Place {
  readonly path: string;
  /** Whether its words must never leave. */
  readonly secret: boolean;
  /** Whether not even a figure may be made of it: of an internal entity the figures count, of an internal field not. */
  readonly uncounted?: boolean;
  /** Of which collection the entity is. */
  readonly collection?: Collection;
  /** Which of the entities it refers to. */
  readonly cluster: string;
}

/** The id of the entity of a collection that everyone may see. */
export const openId = (collection: Collection): string =>
  collection === 'clusters' ? own : `${collection}-public`;

/**
 * A programme with every field of every collection filled, by the schema; what is internal holds canaries, and so
 * does a field that no schema knows, in every object. Of each collection there is an entity that everyone may see,
 * one that is internal (all its texts are canaries), and one for the cluster `own` and for the cluster `other`.
 */
export function filledProgramme(): Programme {
  const document = fill(programmeSchema, { path: '', secret: false, cluster: own }) as object;
  const entities = Object.fromEntries(
    collections.map((collection) => [collection, entitiesOf(collection)]),
  );
  const { published: _, settings, ...rest } = document as Programme;
  // A publication says from how many companies on figures are shown.
  const told = { ...settings, smallestPublishedCount: 3, assumedReach: 0.4 };
  return deepFreeze({
    ...rest,
    settings: told,
    ...entities,
    format: 'samverk/1',
  }) as unknown as Programme;
}

function entitiesOf(collection: Collection): object[] {
  const make = (id: string, visibility: Visibility, cluster: string): object => ({
    ...(fill(recordSchemas[collection], {
      path: collection,
      secret: visibility === 'internal' || collection === 'people',
      collection,
      cluster,
    }) as object),
    id,
    visibility,
  });
  if (collection === 'people') return [make(`${canary}-person`, 'public', own)];
  return [
    make(openId(collection), 'public', own),
    make(`${canary}-${collection}`, 'internal', own),
    make(`${collection}-of-own`, 'cluster', own),
    collection === 'clusters'
      ? make(other, 'public', other)
      : make(`${collection}-of-other`, 'cluster', other),
  ];
}

function fill(schema: z.core.$ZodType, place: Place): unknown {
  const mark = marks.get(schema as z.ZodMiniType);
  if (mark?.refersTo === 'any') {
    return { collection: 'actors', id: openId('actors'), ...unknownField(place) };
  }
  if (mark?.refersTo !== undefined) return idIn(mark.refersTo, place);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return fill(def.innerType, place);
    case 'array':
      return [fill(def.element, place)].filter((item) => item !== undefined);
    case 'union':
      return fill(def.options.at(-1)!, place);
    case 'literal':
      return def.values[0];
    case 'boolean':
      return true;
    case 'number':
      return place.uncounted ? canaryNumber : 1;
    case 'record':
      return { en: textAt(place) };
    case 'object': {
      const filled = Object.entries(def.shape).map(([name, field]) => {
        const path = `${place.path}.${name}`;
        const isInternal = mark?.internal?.includes(name) ?? false;
        const hidden = isInternal ? { secret: true, uncounted: true } : {};
        return [name, fill(field, { ...place, path, ...hidden })] as const;
      });
      const known = filled.filter(([, value]) => value !== undefined);
      return { ...Object.fromEntries(known), ...unknownField(place) };
    }
    case 'string':
      return textOf(schema, place);
    default:
      throw new Error(`${place.path}: expected a schema that can be filled, got ${def.type}`);
  }
}

const unknownField = ({ path }: Place) => ({ addedByANewerVersion: `${canary} ${path} unknown` });

const textAt = ({ path, secret }: Place): string => `${secret ? canary : 'text'} ${path}`;

function textOf(schema: z.core.$ZodType, place: Place): string {
  const fits = (text: string): boolean => (schema as z.ZodMiniType).safeParse(text).success;
  const candidates = [
    textAt(place),
    `https://example.org/${place.secret ? canary : 'page'}`,
    place.uncounted ? canaryDay : '2026-01-01',
    place.uncounted ? canaryInstant : '2026-01-01T09:00:00+01:00',
  ];
  const found = candidates.find(fits);
  if (found === undefined) throw new Error(`${place.path}: expected a text that fits, got none`);
  return found;
}

/** An id of what everyone may see; none within its own collection, where it might lead round in a circle. */
function idIn(to: Collection, { cluster, collection }: Place): string | undefined {
  if (to === 'people') return `${canary}-person`;
  if (to === 'clusters') return collection === 'clusters' ? undefined : cluster;
  if (to === collection) return undefined;
  return openId(to);
}
