/**
 * Gives an address that a page may link to.
 *
 * @param base - The address of the data, which relative ones are meant from.
 * @returns `undefined` for any scheme but http, https and mailto.
 */
export function safeLink(address: string | undefined, base: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

/** Puts an id into a pattern such as `/kluster/{id}`. */
export function linkFrom(pattern: string, id: string): string | undefined {
  return pattern === '' ? undefined : pattern.replaceAll('{id}', encodeURIComponent(id));
}
