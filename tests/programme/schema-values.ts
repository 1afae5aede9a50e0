import type * as z from 'zod/mini';

import type { Collection } from '../../src/base/collections.js';
import { collections } from '../../src/base/collections.js';
import { address, day, instant, marks } from '../../src/base/schema.js';
import { programmeSchema, recordSchemas } from '../../src/programme/programme.schema.js';

type Schema = z.core.$ZodType;
type Json = Record<string, unknown>;

/** Which option of each "either … or" of a schema is taken: a text, or a text by language. */
export type Option = 0 | 1;

/** A place in a document: what stands there, and what the schema says of it. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly schema: Schema;
  /** It may be left out. */
  readonly optional: boolean;
  /** An object with fields stands there, and not a text by language. */
  readonly hasFields: boolean;
}

const textsOf = new Map<unknown, string>([
  [day, '2026-01-31'],
  [instant, '2026-01-31T09:30:00+01:00'],
  [address, 'https://example.com/'],
]);

/** The shortest document that reads: every field that must be there, and nothing else. */
export function bareDocument(): Json {
  return { ...(valueOf(programmeSchema, 0, true) as Json), id: 'programme' };
}

/**
 * A document with every field of the collection filled, or of all collections. Each has an entity with no more than it
 * must have, `<collection>-1`, to which all references lead, and one with everything, `<collection>-2`.
 */
export function completeDocument(option: Option, only?: Collection): Json {
  const whole = { ...(valueOf(programmeSchema, option) as Json), id: 'programme' };
  const document: Json = only === undefined ? whole : bareDocument();
  for (const collection of collections) {
    const isWanted = only === undefined || only === collection;
    document[collection] = isWanted ? entitiesOf(collection, option) : [];
  }
  return document;
}

function entitiesOf(collection: Collection, option: Option): Json[] {
  return [true, false].map((isBare, index) => ({
    ...(valueOf(recordSchemas[collection], option, isBare) as Json),
    id: `${collection}-${index + 1}`,
  }));
}

/** Every place in what a schema made of a value, the value's own first. */
export function* placesIn(
  schema: Schema,
  value: unknown,
  path: Place['path'] = [],
  optional = false,
): Generator<Place> {
  const { def } = chosenFor(schema, value)._zod;
  yield { path, schema, optional, hasFields: def.type === 'object' };
  if (def.type === 'array' && (value as unknown[]).length > 0) {
    // Of a collection, the entity that has everything.
    const last = (value as unknown[]).length - 1;
    yield* placesIn(def.element, (value as unknown[])[last], [...path, last]);
  } else if (def.type === 'record') {
    yield* placesIn(def.valueType, (value as Json)['sv'], [...path, 'sv'], true);
  } else if (def.type === 'object') {
    for (const [name, field] of Object.entries(def.shape)) {
      const inner = (value as Json)[name];
      if (inner === undefined) continue;
      yield* placesIn(field, inner, [...path, name], field._zod.optin !== undefined);
    }
  }
}

/** The schema of a value: of a choice, the option that it is. */
function chosenFor(schema: Schema, value: unknown): z.core.$ZodTypes {
  const whole = unwrapped(schema);
  const { def } = whole._zod;
  if (def.type !== 'union') return whole;
  const fits = (option: z.core.$ZodTypes): boolean => {
    const inner = option._zod.def;
    if (!kindsOf(option).includes(kindOf(value))) return false;
    return (
      inner.type !== 'object' || Object.keys(inner.shape).every((name) => name in (value as Json))
    );
  };
  return def.options.map(unwrapped).find(fits) ?? whole;
}

/** What kind of JSON a value is. */
export type Kind = 'null' | 'text' | 'number' | 'boolean' | 'list' | 'object';

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value as 'number' | 'boolean' | 'object';
}

/** The kinds of JSON that a schema accepts. */
export function kindsOf(schema: Schema): readonly Kind[] {
  const { def } = unwrapped(schema)._zod;
  switch (def.type) {
    case 'string':
      return ['text'];
    case 'array':
      return ['list'];
    case 'literal':
      return def.values.map(kindOf);
    case 'union':
      return def.options.flatMap(kindsOf);
    case 'record':
      return ['object'];
    default:
      return [def.type as Kind];
  }
}

/** A copy of a document in which something else stands at a place; nothing, when it is `undefined`. */
export function withAt(document: unknown, path: Place['path'], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = (
    Array.isArray(document) ? [...(document as unknown[])] : { ...(document as Json) }
  ) as Json;
  const inner = withAt(copy[step], rest, value);
  if (inner === undefined) Reflect.deleteProperty(copy, step);
  else copy[step] = inner;
  return copy;
}

function unwrapped(schema: Schema): z.core.$ZodTypes {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const isWrapped = def.type === 'optional' || def.type === 'default';
  return isWrapped ? unwrapped(def.innerType) : (schema as z.core.$ZodTypes);
}

function valueOf(schema: Schema, option: Option, isBare = false): unknown {
  const bare = unwrapped(schema);
  const refersTo = marks.get(bare as unknown as z.ZodMiniType)?.refersTo;
  if (refersTo === 'any') return { collection: 'themes', id: 'themes-1' };
  if (refersTo !== undefined) return `${refersTo}-1`;
  const { def } = bare._zod;
  switch (def.type) {
    case 'string':
      return textsOf.get(bare) ?? 'text';
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'literal':
      return def.values[0];
    case 'array':
      return [valueOf(def.element, option, isBare)];
    case 'record':
      return { sv: 'text', en: 'text' };
    case 'union':
      return valueOf(def.options[option] ?? schema, option, isBare);
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape)
          .filter(([, field]) => !isBare || field._zod.optin === undefined)
          .map(([name, field]) => [name, valueOf(field, option, isBare)]),
      );
    default:
      throw new TypeError(`schema: expected a type that samverk uses, got ${def.type}`);
  }
}
