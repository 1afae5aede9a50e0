import type * as z from 'zod/mini';

import { isObject } from '../base/is-object.js';
import { copyJson, isPlain } from '../base/json.js';

/** Says that a value does not fit its schema. */
export const unfit = Symbol('unfit');

/** Gives a copy of a value that fits its schema, else {@link unfit}. `depth` is the value's level, from 1. */
export type Reader = (value: unknown, depth: number) => unknown;

/**
 * Makes a function that reads what fits a schema, several times faster than the schema does. It does not say what is
 * wrong with the rest: that is the schema's.
 *
 * Objects, lists and texts are walked here, and every other value is left to its own schema. Unknown fields are copied
 * and kept; a field that is `undefined` reads as absent.
 */
export function readerOf(schema: z.core.$ZodType): Reader {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  // What a schema checks beside the type, such as that a text is a day, is its own matter.
  if (def.checks?.length || 'check' in def) return readLeaf(schema);
  switch (def.type) {
    case 'string':
      return (value) => (typeof value === 'string' ? value : unfit);
    case 'optional':
    case 'default':
      return readerOf(def.innerType);
    case 'array':
      return readList(readerOf(def.element));
    case 'record':
      return readRecord(readerOf(def.valueType));
    case 'union':
      return readEither(def.options.map(readerOf));
    case 'object':
      return readObject(Object.entries(def.shape));
    default:
      return readLeaf(schema);
  }
}

function readLeaf({ _zod }: z.core.$ZodType): Reader {
  const context = {};
  // One payload for all values: a new one for each would be most of the work.
  let payload: z.core.ParsePayload = { value: undefined, issues: [] };
  return (value) => {
    payload.value = value;
    void _zod.run(payload, context);
    // A zero is written without its sign, so that it is read without it.
    if (payload.issues.length === 0) return payload.value === 0 ? 0 : payload.value;
    payload = { value: undefined, issues: [] };
    return unfit;
  };
}

function readList(read: Reader): Reader {
  return (value, depth) => {
    if (!Array.isArray(value)) return unfit;
    const result: unknown[] = [];
    for (const item of value as readonly unknown[]) {
      const copied = read(item, depth + 1);
      if (copied === unfit) return unfit;
      result.push(copied);
    }
    return result;
  };
}

function readEither(readers: readonly Reader[]): Reader {
  return (value, depth) => {
    for (const read of readers) {
      const copied = read(value, depth);
      if (copied !== unfit) return copied;
    }
    return unfit;
  };
}

function readRecord(read: Reader): Reader {
  return (value, depth) =>
    isObject(value) && isPlain(value) ? copyFields(value, depth, () => read) : unfit;
}

function readObject(shape: readonly (readonly [string, z.core.$ZodType])[]): Reader {
  const readers = new Map(shape.map(([name, field]) => [name, readerOf(field)]));
  const required = namesOf(shape, ({ _zod }) => _zod.optin === undefined);
  // Only a collection has a default: that it is empty.
  const lists = namesOf(shape, (field) => (field as z.core.$ZodTypes)._zod.def.type === 'default');
  return (value, depth) => {
    if (!isObject(value)) return unfit;
    const result = copyFields(value, depth, (name) => readers.get(name) ?? readUnknown);
    if (result === unfit) return unfit;
    for (const name of required) if (!Object.hasOwn(result, name)) return unfit;
    for (const name of lists) result[name] ??= [];
    return result;
  };
}

function copyFields(
  value: Fields,
  depth: number,
  readerFor: (name: string) => Reader,
): Record<string, unknown> | typeof unfit {
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const field = value[name];
    if (field === undefined || name === '__proto__') continue;
    const copied = readerFor(name)(field, depth + 1);
    if (copied === unfit) return unfit;
    result[name] = copied;
  }
  return result;
}

function readUnknown(value: unknown, depth: number): unknown {
  const copied = copyJson(value, depth);
  return copied.ok ? copied.value : unfit;
}

type Fields = Readonly<Record<string, unknown>>;

function namesOf(
  shape: readonly (readonly [string, z.core.$ZodType])[],
  wanted: (field: z.core.$ZodType) => boolean,
): string[] {
  return shape.flatMap(([name, field]) => (wanted(field) ? [name] : []));
}
