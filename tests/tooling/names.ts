const irregular: Readonly<Record<string, string>> = { people: 'person' };

/** `needGroups` → `needGroup`: what one entity of a collection is called. */
export function singular(collection: string): string {
  return irregular[collection] ?? collection.replace(/ies$/, 'y').replace(/s$/, '');
}

/** `needGroup` → `need-group`: the name of its file. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
