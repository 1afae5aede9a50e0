import type { Service } from '../actors/service.js';
import { aggregateNeeds } from '../aggregate/aggregate-needs.js';
import type { SupportRoles } from '../communicate/published.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { overlapOf } from './overlap.js';
import { partialSupport } from './partial-support.js';

/**
 * Tells where the support for companies overlaps, is missing, or has nobody who leads it.
 *
 * Overlaps: two services or more lead the same theme for the same receivers; they share a company size, a strength
 * area, a municipality and a phase (an absent list means all), and it is told which. Gaps: a theme with needs and no
 * service. Unclear: a theme whose services only contribute. Partial: a theme with needs and services, that has none
 * for some company sizes, strength areas with such needs, municipalities of the region or phases, or only such as
 * contribute; each list looked at on its own.
 *
 * @returns In the programme's own order. Needs and priority of a gap are those of `aggregateNeeds`. Of a published
 * programme, what stands there.
 * @see Kontigo, "Aktörskartläggning av det innovationsstödjande systemet i Sörmland", for overlaps and gaps.
 * @example
 * ```ts
 * // two lead skills, one of them for small companies only; nobody helps with what is digital; innovation has help for
 * // ideas alone
 * supportRoles(programme);
 * // { overlaps: [{ theme: 'skills', services: ['courses', 'training'], receivers: { sizes: ['small'] } }],
 * //   gaps: [{ theme: 'digital', needs: 6, priority: 1.34 }], unclear: [],
 * //   partial: [{ theme: 'innovation', missing: { phases: ['start', 'growth', 'international'] } }] }
 * ```
 */
export function supportRoles(programme: Programme): SupportRoles {
  if (programme.published) return programme.published.supportRoles;
  const services = groupBy(programme.services, ({ themes }) => [...new Set(themes)]);
  const of = (theme: string): readonly Service[] => services.get(theme) ?? [];
  const aggregate = aggregateNeeds(programme);
  const partial = partialSupport(programme, aggregate, of);
  return {
    overlaps: programme.themes.flatMap(({ id }) => {
      const overlap = overlapOf(of(id).filter(({ role }) => role === 'leads'));
      return overlap ? [{ theme: id, ...overlap }] : [];
    }),
    gaps: aggregate.themes.flatMap(({ theme, needs = 0, priority = 0 }) =>
      needs > 0 && of(theme).length === 0 ? [{ theme, needs, priority }] : [],
    ),
    unclear: programme.themes.flatMap(({ id }) => {
      const offered = of(id);
      return offered.length > 0 && offered.every(({ role }) => role === 'contributes')
        ? [{ theme: id, services: offered.map((service) => service.id) }]
        : [];
    }),
    ...(partial.length > 0 ? { partial } : {}),
  };
}
