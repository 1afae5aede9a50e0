import { describeValue } from './issues.js';

/** The deepest nesting that is read. */
export const maximumDepth = 64;

/** A copy of a JSON value, or where and why it is none. */
export type JsonCopy =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

/** Why a value is not the JSON that is read, and where in it. */
export interface JsonFault {
  readonly code: 'too-deep' | 'wrong-type';
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
}

/**
 * Copies a JSON value deeply.
 *
 * A field that is `undefined` is left out, as `JSON.stringify` does. A field named `__proto__` is dropped, since it
 * could not be told from the prototype.
 *
 * @param depth - The level at which the value stands in its document, from 1.
 * @returns The fault when the value nests deeper than {@link maximumDepth} or is not JSON.
 * @example
 * ```ts
 * copyJson({ note: 'x', gone: undefined }); // { ok: true, value: { note: 'x' } }
 * ```
 */
export function copyJson(value: unknown, depth = 1): JsonCopy {
  try {
    return { ok: true, value: copy(value, depth, []) };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, fault: error.fault };
    throw error;
  }
}

class NotJson extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.code);
    this.fault = fault;
  }
}

function copy(value: unknown, depth: number, path: (string | number)[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // A zero is written without its sign, so that it is read without it.
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlain(value))) {
    throw new NotJson({
      code: 'wrong-type',
      path: [...path],
      expected: 'a JSON value',
      received: describeValue(value),
    });
  }
  if (depth > maximumDepth) {
    throw new NotJson({
      code: 'too-deep',
      path: [...path],
      expected: `at most ${maximumDepth} levels`,
      received: 'more',
    });
  }
  const copyInner = (key: string | number, inner: unknown): unknown => {
    path.push(key);
    const copied = copy(inner, depth + 1, path);
    path.pop();
    return copied;
  };
  // A hole in a list is `undefined` and so no JSON: `Array.from` finds it, `map` would not.
  if (Array.isArray(value)) return Array.from(value, (item, index) => copyInner(index, item));
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    if (key !== '__proto__' && field !== undefined) result[key] = copyInner(key, field);
  }
  return result;
}

/** Whether an object is no more than its fields; it may come from another frame of a page. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
