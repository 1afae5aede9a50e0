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
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
