import * as z from 'zod/mini';

import type { Collection } from './collections.js';
import { collections } from './collections.js';
import type { Day, Instant } from './day.js';
import type { Entity, EntityRecord, Link } from './entity.js';
import type { Id } from './id.js';
import { copyJson } from './json.js';
import type { LocalText } from './local-text.js';
import type { Ref } from './ref.js';
import type { Visibility } from './visibility.js';

/** What the schema of a field, an object or a record says about it beside its type. */
export interface Mark {
  /** Of a type that several fields share: its name. */
  readonly name?: string;
  /** Of a record: who may see its entities unless they say otherwise. */
  readonly visibility?: Visibility;
  /** Of an object: its fields that never leave the office. */
  readonly internal?: readonly string[];
  /** Of an id: the collection that it refers to; `any` is for a `Ref`. */
  readonly refersTo?: Collection | 'any';
  /** Of a text that the schema checks in its own words: what JSON Schema can say of that. */
  readonly pattern?: string;
}

/** The marks of all schemas. Publishing, reference checks and documentation read them. */
export const marks = z.registry<Mark>();

/** A field that may be left out. */
export type Optional<T> = z.ZodMiniExactOptional<z.ZodMiniType<T>>;

/** The schemas of all fields of a type, none left out: optional where it is. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<T[K]> : z.ZodMiniType<T[K]>;
};

/**
 * Makes a field optional.
 *
 * A caller in plain JavaScript may give `undefined` for a field that it leaves out: it is read so.
 */
export function optional<T>(schema: z.ZodMiniType<T>): Optional<T> {
  return z.optional(schema) as unknown as Optional<T>;
}

// What a newer version added is kept as it came, but copied, so that later changes of the value do not show.
const unknownField = z.unknown().check((payload) => {
  const copied = copyJson(payload.value);
  if (copied.ok) {
    payload.value = copied.value;
    return;
  }
  const { path, ...params } = copied.fault;
  const message = `expected ${params.expected}`;
  payload.issues.push({ code: 'custom', input: payload.value, path: [...path], params, message });
});

/** Gives a name to the schema of a type that several fields share. */
export function named<T>(name: string, schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  marks.add(schema, { ...marks.get(schema), name });
  return schema;
}

type Fields = Readonly<Record<string, z.ZodMiniType>>;

function looseObject(fields: Fields): z.ZodMiniType {
  return z.catchall(z.object(fields), unknownField);
}

/** A list. */
export function list<T>(item: z.ZodMiniType<T>): z.ZodMiniType<T[]> {
  return z.array(item);
}

/**
 * An object within an entity, which keeps the fields that it does not know.
 *
 * @param shown - The fields that may be published when the entity may.
 * @param internal - The fields that never leave the office.
 */
export function object<T>(shown: FieldsOf<T>): z.ZodMiniType<T>;
export function object<T, Internal extends keyof T>(
  shown: FieldsOf<Omit<T, Internal>>,
  internal: FieldsOf<Pick<T, Internal>>,
): z.ZodMiniType<T>;
export function object<T>(shown: Fields, internal: Fields = {}): z.ZodMiniType<T> {
  const schema = looseObject({ ...shown, ...internal });
  marks.add(schema, { internal: Object.keys(internal) });
  return schema as z.ZodMiniType<T>;
}

/** A text as it was written. */
export const text: z.ZodMiniType<string> = z.string();

/** An id that entities have, or that refers to nothing within the programme. */
export const ownId: z.ZodMiniType<Id> = z.string().check(z.minLength(1));

/** A number; never infinite. */
export const number: z.ZodMiniType<number> = z.number();

/** A number of at least 0. */
export const amount: z.ZodMiniType<number> = z.number().check(z.nonnegative());

/** A whole number of at least 0. */
export const count: z.ZodMiniType<number> = z.int().check(z.nonnegative());

/** A share, from 0 to 1. */
export const share: z.ZodMiniType<number> = z.number().check(z.gte(0), z.lte(1));

/** True or false. */
export const flag: z.ZodMiniType<boolean> = z.boolean();

/** A day of the calendar. */
export const day: z.ZodMiniType<Day> = z.iso.date();

/** A moment with its offset. */
export const instant: z.ZodMiniType<Instant> = z.iso.datetime({ offset: true });

/** One of the values. */
export function oneOf<const T extends string | number>(...values: T[]): z.ZodMiniType<T> {
  return z.literal(values);
}

/** A text in one or more languages. */
export const localText: z.ZodMiniType<LocalText> = named(
  'LocalText',
  z.union([z.string(), z.record(z.string(), z.string())]),
);

/** The id of an entity in a collection. */
export function idOf(collection: Collection): z.ZodMiniType<Id> {
  const schema = z.string().check(z.minLength(1));
  marks.add(schema, { refersTo: collection });
  return schema;
}

/** A reference to an entity of any collection. */
export const ref: z.ZodMiniType<Ref> = object<Ref>({
  collection: oneOf(...collections),
  id: z.string().check(z.minLength(1)),
});
marks.add(ref, { refersTo: 'any', name: 'Ref' });

// The list is of what is allowed, and stands at the very beginning: so no scheme can be hidden, whatever a browser drops.
const allowedScheme = /^(?:https?|mailto):/i;
// The same, for JSON Schema has no flags.
const allowedSchemePattern = '^(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):';

/** An address that a page may link to: http, https or mailto. */
export const address: z.ZodMiniType<string> = z.string().check((payload) => {
  if (allowedScheme.test(payload.value)) return;
  payload.issues.push({
    code: 'custom',
    input: payload.value,
    params: { code: 'wrong-link', expected: 'an http, https or mailto address' },
    message: 'expected an http, https or mailto address',
  });
});
marks.add(address, { name: 'Address', pattern: allowedSchemePattern });

const entityShown: FieldsOf<Omit<Entity, 'notes' | 'record'>> = {
  id: ownId,
  visibility: optional(oneOf<Visibility>('internal', 'cluster', 'public')),
  links: optional(list(object<Link>({ url: address, title: optional(localText) }))),
};

const entityInternal: FieldsOf<Pick<Entity, 'notes' | 'record'>> = {
  notes: optional(text),
  record: optional(
    object<EntityRecord>({
      reference: optional(text),
      received: optional(instant),
      secrecy: optional(text),
    }),
  ),
};

/**
 * The schema of a record: an entity of a collection.
 *
 * @param visibility - Who may see its entities unless they say otherwise.
 * @param shown - The fields that may be published when the entity may.
 * @param internal - The fields that never leave the office.
 */
export function record<T extends Entity>(
  visibility: Visibility,
  shown: FieldsOf<Omit<T, keyof Entity>>,
): z.ZodMiniType<T>;
export function record<T extends Entity, Internal extends keyof T>(
  visibility: Visibility,
  shown: FieldsOf<Omit<T, keyof Entity | Internal>>,
  internal: FieldsOf<Pick<T, Internal>>,
): z.ZodMiniType<T>;
export function record<T>(
  visibility: Visibility,
  shown: Fields,
  internal: Fields = {},
): z.ZodMiniType<T> {
  const hidden = { ...entityInternal, ...internal };
  const schema = looseObject({ ...entityShown, ...shown, ...hidden });
  marks.add(schema, { visibility, internal: Object.keys(hidden) });
  return schema as z.ZodMiniType<T>;
}
