import type { Phase, Service } from '../actors/service.js';
import { companySizes } from '../base/company-size.js';
import type { Id } from '../base/id.js';
import type { NeedsAggregate, PartialSupport, Receivers } from '../communicate/published.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

const phases: readonly Phase[] = ['idea', 'start', 'growth', 'international'];

/**
 * Finds whom the services of a theme leave out, in themes that have needs and services.
 *
 * Looked for are the company sizes that some cluster has, the strength areas with needs in the theme, the region's
 * municipalities and all phases; each list on its own: that micro companies are helped, and companies in one
 * municipality, does not say that micro companies there are.
 *
 * @returns In the programme's own order; a theme that leaves nobody out is not there.
 */
export function partialSupport(
  programme: Programme,
  { areaCells, themes }: NeedsAggregate,
  servicesOf: (theme: Id) => readonly Service[],
): readonly PartialSupport[] {
  const inNeed = groupBy(areaCells, ({ theme }) => [theme]);
  const sizes = companySizes.filter((size) =>
    programme.clusters.some(({ companies }) => (companies?.[size] ?? 0) > 0),
  );
  const municipalities = (programme.region.municipalities ?? []).map(({ code }) => code);
  return themes.flatMap(({ theme, needs = 0 }) => {
    const services = servicesOf(theme);
    if (needs === 0 || services.length === 0) return [];
    const strengthAreas = (inNeed.get(theme) ?? []).map((cell) => cell.strengthArea);
    const wanted = { sizes, strengthAreas, municipalities, phases };
    const missing = notServed(wanted, services);
    const responsible = services.filter(({ role }) => role !== 'contributes');
    // Where everybody only contributes, the whole theme is unclear, which is said elsewhere.
    const unled = responsible.length > 0 ? notServed(wanted, responsible) : undefined;
    const unclear = unled && without(unled, missing);
    if (!missing && !unclear) return [];
    return [{ theme, ...(missing ? { missing } : {}), ...(unclear ? { unclear } : {}) }];
  });
}

type Wanted = Required<Receivers>;

function notServed(wanted: Wanted, services: readonly Service[]): Receivers | undefined {
  return onlyFilled({
    sizes: notIn(
      wanted.sizes,
      services.map(({ sizes }) => sizes),
    ),
    strengthAreas: notIn(
      wanted.strengthAreas,
      services.map(({ strengthAreas }) => strengthAreas),
    ),
    municipalities: notIn(
      wanted.municipalities,
      services.map(({ municipalities }) => municipalities),
    ),
    phases: notIn(
      wanted.phases,
      services.map((service) => service.phases),
    ),
  });
}

/** The values that stand in none of the lists; an absent list stands for all. */
function notIn<T>(
  values: readonly T[],
  lists: readonly (readonly T[] | undefined)[],
): readonly T[] {
  const named = new Set<T>();
  for (const list of lists) {
    if (!list) return [];
    for (const value of list) named.add(value);
  }
  return values.filter((value) => !named.has(value));
}

function without(from: Receivers, receivers: Receivers | undefined): Receivers | undefined {
  return onlyFilled({
    sizes: notIn(from.sizes ?? [], [receivers?.sizes ?? []]),
    strengthAreas: notIn(from.strengthAreas ?? [], [receivers?.strengthAreas ?? []]),
    municipalities: notIn(from.municipalities ?? [], [receivers?.municipalities ?? []]),
    phases: notIn(from.phases ?? [], [receivers?.phases ?? []]),
  });
}

function onlyFilled(receivers: Wanted): Receivers | undefined {
  const filled = Object.entries(receivers).filter(([, values]) => values.length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
