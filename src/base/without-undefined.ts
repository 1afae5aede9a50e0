/**
 * Leaves out the fields that are `undefined`, since an absent field is the one way to say "not known".
 *
 * @example
 * ```ts
 * withoutUndefined({ day: '2026-11-24', since: undefined }); // { day: '2026-11-24' }
 * ```
 */
export function withoutUndefined<T extends object>(
  value: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // A loop, since this is asked of what may be a hundred thousand, and lists of entries cost several times as much.
  const known: Record<string, unknown> = {};
  for (const key of Object.keys(value) as (keyof T & string)[]) {
    if (value[key] !== undefined) known[key] = value[key];
  }
  return known as { [K in keyof T]?: Exclude<T[K], undefined> };
}
