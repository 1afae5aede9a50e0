// Each list is indexed once, so that a long one takes no longer a row than a short one.
const indices = new WeakMap<readonly object[], ReadonlyMap<unknown, object>>();

function indexOf<T extends object>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<unknown, T> {
  let index = indices.get(rows);
  if (!index) indices.set(rows, (index = new Map(rows.map((row) => [keyOf(row), row]))));
  return index as ReadonlyMap<unknown, T>;
}

/** Finds entities by id. Of a published file not every reference needs to lead to something. */
export function byId<T extends { readonly id: string }>(
  entities: readonly T[],
): (id: string | undefined) => T | undefined {
  const index = indexOf(entities, ({ id }) => id);
  return (id) => (id === undefined ? undefined : index.get(id));
}

/** Finds figures by the cluster that they are of. */
export function byCluster<T extends { readonly cluster: string }>(
  figures: readonly T[],
): (cluster: string) => T | undefined {
  const index = indexOf(figures, ({ cluster }) => cluster);
  return (cluster) => index.get(cluster);
}
