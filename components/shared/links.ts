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

/**
 * Puts an id into a pattern such as `/kluster/{id}`, and what it is the id of into one such as `/{collection}/{id}`.
 *
 * @returns `undefined` for a pattern that a page may not link to, as {@link safeLink} has it.
 */
export function linkFrom(pattern: string, id: string, collection = ''): string | undefined {
  // Half a character can't stand in an address.
  const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
  const address = whole(pattern)
    .replaceAll('{collection}', collection)
    .replaceAll('{id}', () => encodeURIComponent(whole(id)));
  return safeLink(address, document.baseURI) === undefined ? undefined : address;
}
