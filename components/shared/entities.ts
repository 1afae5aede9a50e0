/** Finds entities by id. Of a published file not every reference needs to lead to something. */
export function byId<T extends { readonly id: string }>(
  entities: readonly T[],
): (id: string | undefined) => T | undefined {
  const index = new Map(entities.map((entity) => [entity.id, entity]));
  return (id) => (id === undefined ? undefined : index.get(id));
}
