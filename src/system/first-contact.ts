import type { Actor } from '../actors/actor.js';
import type { Programme } from '../programme/programme.js';

/**
 * Finds the public actor that shows a company the way when no service does.
 *
 * @param municipality - The company's, as a code; its own local actor comes first.
 * @returns The first local public actor of the municipality that can be reached, else the first regional one;
 * `undefined` when there is neither.
 * @example
 * ```ts
 * firstContact(programme, '2380')?.name; // { sv: 'Östersunds kommun', en: 'Östersund Municipality' }
 * ```
 */
export function firstContact(
  { actors }: Pick<Programme, 'actors'>,
  municipality?: string,
): Actor | undefined {
  const reachable = actors.filter(
    ({ contact, sector, website }) => sector === 'public' && (contact ?? website) !== undefined,
  );
  return (
    reachable.find(
      ({ reach, municipalities }) =>
        reach === 'local' && municipality !== undefined && municipalities?.includes(municipality),
    ) ?? reachable.find(({ reach }) => reach === 'regional')
  );
}
