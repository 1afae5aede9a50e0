/** The deepest nesting that is read. */
export const maximumDepth = 64;

/** A copy of a JSON value, or where and why it is none. */
export type JsonCopy =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: 'too-deep' | 'wrong-type';
      readonly expected: string;
      readonly received: string;
    };

/**
 * Copies a JSON value deeply.
 *
 * A field named `__proto__` is dropped, since it could not be told from the prototype. A field that is
 * `undefined` is left out, as `JSON.stringify` does.
 *
 * @returns What was wrong when the value nests deeper than {@link maximumDepth} or is not JSON.
 */
export function copyJson(value: unknown): JsonCopy {
  try {
    return { ok: true, value: copy(value, 1) };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, ...error.found };
    throw error;
  }
}

class NotJson extends Error {
  readonly found: Omit<Extract<JsonCopy, { ok: false }>, 'ok'>;

  constructor(found: NotJson['found']) {
    super(found.code);
    this.found = found;
  }
}

function copy(value: unknown, depth: number): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') {
    throw new NotJson({
      code: 'wrong-type',
      expected: 'a JSON value',
      received: typeof value === 'number' ? String(value) : typeof value,
    });
  }
  if (depth > maximumDepth) {
    throw new NotJson({
      code: 'too-deep',
      expected: `at most ${maximumDepth} levels`,
      received: 'more',
    });
  }
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    if (key !== '__proto__' && field !== undefined) result[key] = copy(field, depth + 1);
  }
  return result;
}
