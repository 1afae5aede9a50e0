import type { Service } from '../actors/service.js';
import { aggregateNeeds } from '../aggregate/aggregate-needs.js';
import type { SupportRoles } from '../communicate/published.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/**
 * Tells where the support for companies overlaps, is missing, or has nobody who leads it.
 *
 * Overlaps: two services or more lead the same theme for the same receivers; they share a company size, a strength
 * area, a municipality and a phase (an absent list means all). Gaps: a theme with needs and no service. Unclear: a
 * theme whose services only contribute.
 *
 * @returns In the programme's own order. Needs and priority of a gap are those of `aggregateNeeds`. Of a published
 * programme, what stands there.
 * @see Kontigo, "Aktörskartläggning av det innovationsstödjande systemet i Sörmland", for overlaps and gaps.
 * @example
 * ```ts
 * supportRoles(programme).gaps; // [{ theme: 'digital', needs: 6, priority: 1.34 }]
 * ```
 */
export function supportRoles(programme: Programme): SupportRoles {
  if (programme.published) return programme.published.supportRoles;
  const services = groupBy(programme.services, ({ themes }) => [...new Set(themes)]);
  const of = (theme: string): readonly Service[] => services.get(theme) ?? [];
  return {
    overlaps: programme.themes.flatMap(({ id }) => {
      const overlapping = whoOverlap(of(id).filter(({ role }) => role === 'leads'));
      return overlapping.length > 0
        ? [{ theme: id, services: overlapping.map((service) => service.id) }]
        : [];
    }),
    gaps: aggregateNeeds(programme).themes.flatMap(({ theme, needs = 0, priority = 0 }) =>
      needs > 0 && of(theme).length === 0 ? [{ theme, needs, priority }] : [],
    ),
    unclear: programme.themes.flatMap(({ id }) => {
      const offered = of(id);
      return offered.length > 0 && offered.every(({ role }) => role === 'contributes')
        ? [{ theme: id, services: offered.map((service) => service.id) }]
        : [];
    }),
  };
}

function whoOverlap(leading: readonly Service[]): readonly Service[] {
  return leading.filter((service) =>
    leading.some((other) => other !== service && shareReceivers(service, other)),
  );
}

function shareReceivers(a: Service, b: Service): boolean {
  return (
    intersect(a.sizes, b.sizes) &&
    intersect(a.strengthAreas, b.strengthAreas) &&
    intersect(a.municipalities, b.municipalities) &&
    intersect(a.phases, b.phases)
  );
}

function intersect<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): boolean {
  return !a || !b || a.some((item) => b.includes(item));
}
