import { totalCompanies } from '../base/company-size.js';
import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { Cluster } from '../identify/cluster.js';
import type { Opportunity } from '../lead/opportunity.js';
import type { Assessment } from '../map-needs/assessment.js';
import type { Need } from '../map-needs/need.js';
import type { Measure, Reached } from '../measures/measure.js';
import type { EntityOf } from '../programme/programme.js';
import type { WithheldField } from './published.js';

/** An entity without the figures that are over too few companies, and which fields those were. */
interface Withheld<T> {
  readonly entity: T;
  readonly fields: readonly string[];
}

/** Whether a number of companies is too small to publish; none is no secret. */
type IsSmall = (companies: number | undefined) => boolean;

type Withhold<T> = (entity: T, isSmall: IsSmall) => Withheld<T>;

const companiesOf: Withhold<Need> = (need, isSmall) => {
  if (!isSmall(need.companies)) return { entity: need, fields: [] };
  const { companies: _, ...entity } = need;
  return { entity, fields: ['companies'] };
};

const assessed: Withhold<Assessment> = (assessment, isSmall) => {
  if (!isSmall(assessment.companies)) return { entity: assessment, fields: [] };
  const { companies: _, ...entity } = assessment;
  return { entity, fields: ['companies'] };
};

const members: Withhold<Cluster> = (cluster, isSmall) => {
  const { companies, employees, ...rest } = cluster;
  const sizes = Object.entries(companies ?? {});
  const small = sizes.filter(([, count]) => isSmall(count)).map(([size]) => size);
  const hideEmployees = employees !== undefined && isSmall(totalCompanies(companies));
  const shown = Object.fromEntries(sizes.filter(([size]) => !small.includes(size)));
  return {
    entity: {
      ...rest,
      ...(companies === undefined ? {} : { companies: shown }),
      ...(employees === undefined || hideEmployees ? {} : { employees }),
    },
    fields: [...small.map((size) => `companies.${size}`), ...(hideEmployees ? ['employees'] : [])],
  };
};

const reachedBy: Withhold<Measure> = (measure, isSmall) => {
  const { reached } = measure;
  if (!reached?.some(({ companies }) => isSmall(companies))) return { entity: measure, fields: [] };
  const shown = reached.map((one): Reached => (isSmall(one.companies) ? { day: one.day } : one));
  const fields = reached.flatMap(({ companies }, index) =>
    isSmall(companies) ? [`reached.${index}`] : [],
  );
  return { entity: { ...measure, reached: shown }, fields };
};

const outcomeOf: Withhold<Opportunity> = (opportunity, isSmall) => {
  const { outcome } = opportunity;
  if (!outcome || !isSmall(outcome.companies)) return { entity: opportunity, fields: [] };
  const { companies: _, ...shown } = outcome;
  return { entity: { ...opportunity, outcome: shown }, fields: ['outcome.companies'] };
};

const rules: { readonly [C in Collection]?: Withhold<EntityOf<C>> } = {
  needs: companiesOf,
  assessments: assessed,
  clusters: members,
  measures: reachedBy,
  opportunities: outcomeOf,
};

/**
 * Takes the figures over fewer companies than `smallest` out of an entity.
 *
 * @param isKnown - Whether the reader knows the entity's figures anyway.
 * @param note - Called for each field that was withheld.
 */
export function withholdFields<C extends Collection>(
  collection: C,
  entity: EntityOf<C>,
  { smallest, isKnown }: { readonly smallest: number; readonly isKnown: (id: Id) => boolean },
  note: (field: WithheldField) => void,
): EntityOf<C> {
  const rule: Withhold<EntityOf<C>> | undefined = rules[collection];
  if (!rule || isKnown(entity.id)) return entity;
  const isSmall: IsSmall = (companies) =>
    companies !== undefined && companies > 0 && companies < smallest;
  const withheld = rule(entity, isSmall);
  for (const field of withheld.fields) note({ ref: { collection, id: entity.id }, field });
  return withheld.entity;
}
