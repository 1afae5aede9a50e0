/**
 * Tells whether a JSON value is an object: neither `null` nor a list.
 *
 * @example
 * ```ts
 * isObject([]); // false
 * ```
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
