import * as fc from 'fast-check';

import type { Collections, Programme, WorkStatus } from '../../src/index.js';
import { deepFreeze, programmeOf } from './small.js';

/** What kind of random programmes are wanted. */
export interface ArbitraryOptions {
  /** Each need has exactly one theme, so that sums of themes are exact. */
  readonly oneTheme?: boolean;
  /** Every need is a cluster's. */
  readonly inClusters?: boolean;
  /** Some entities say who may see them. */
  readonly visibility?: boolean;
}

const few = { maxLength: 4 };
const some = { maxLength: 9 };
/** Stands for one of the entities that there are, whichever they turn out to be. */
const which = fc.nat({ max: 60 });
// Few days, so that they meet: before, at and after today, and at the edges of the cadences (60 and 180 days).
const day = fc.constantFrom(
  '2024-02-29',
  '2025-06-01',
  '2026-05-28',
  '2026-05-27',
  '2026-09-25',
  '2026-09-24',
  '2026-10-25',
  '2026-11-24',
  '2027-01-01',
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const work = fc.constantFrom<WorkStatus>('proposed', 'planned', 'ongoing', 'done', 'stopped');
const status = fc.constantFrom(
  'green' as const,
  'yellow' as const,
  'red' as const,
  'not-assessable' as const,
  'not-started' as const,
);
const value = fc.integer({ min: -3, max: 6 });
const valueOnDay = fc.record({ value, day });
const since = fc.record({ planned: day, ongoing: day, done: day }, { requiredKeys: [] });
const visibility = fc.constantFrom('internal' as const, 'cluster' as const, 'public' as const);

const parts = fc.record({
  areas: fc.array(maybe(visibility), few),
  themes: fc.array(maybe(visibility), { minLength: 1, maxLength: 4 }),
  people: fc.array(maybe(which), few),
  actors: fc.array(
    fc.constantFrom('business' as const, 'public' as const, 'academia' as const),
    few,
  ),
  clusters: fc.array(
    fc.record({
      areas: fc.array(which, { maxLength: 3 }),
      companies: maybe(
        fc.constantFrom({}, { micro: 0 }, { micro: 2 }, { micro: 6, small: 2 }, { large: 40 }),
      ),
      visibility: maybe(visibility),
    }),
    { maxLength: 5 },
  ),
  needs: fc.array(
    fc.record({
      cluster: maybe(which),
      area: maybe(which),
      themes: fc.array(which, { maxLength: 2 }),
      first: which,
      severity: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
      urgency: fc.constantFrom('now' as const, 'this-year' as const, 'later' as const),
      companies: maybe(fc.constantFrom(0, 1, 2, 3, 8)),
      evidence: fc.constantFrom('said' as const, 'several' as const, 'measured' as const),
      quoted: fc.boolean(),
      disposed: fc.boolean(),
      visibility: maybe(visibility),
    }),
    { maxLength: 14 },
  ),
  groups: fc.array(
    fc.record({
      theme: which,
      needs: fc.array(which, some),
      disposed: fc.boolean(),
      visibility: maybe(visibility),
    }),
    few,
  ),
  contacts: fc.array(
    fc.record({
      cluster: which,
      day,
      outcome: fc.constantFrom('reached' as const, 'no-answer' as const),
    }),
    some,
  ),
  assessments: fc.array(fc.record({ cluster: which, day, done: fc.boolean() }), some),
  actions: fc.array(
    fc.record({
      cluster: which,
      needs: fc.array(which, { maxLength: 2 }),
      status: work,
      since: maybe(since),
      owner: maybe(which),
      visibility: maybe(visibility),
    }),
    some,
  ),
  measures: fc.array(
    fc.record({
      needs: fc.array(which, { maxLength: 2 }),
      groups: fc.array(which, { maxLength: 2 }),
      status: work,
      reached: maybe(fc.nat({ max: 4 })),
      visibility: maybe(visibility),
    }),
    few,
  ),
  definitions: fc.array(fc.constantFrom('up' as const, 'down' as const), {
    minLength: 1,
    maxLength: 2,
  }),
  indicators: fc.array(
    fc.record({
      definition: which,
      of: fc.tuple(fc.constantFrom('clusters', 'actions', 'measures', 'programme'), which),
      key: maybe(fc.boolean()),
      baseline: maybe(valueOnDay),
      targets: maybe(fc.uniqueArray(valueOnDay, { maxLength: 3, selector: (one) => one.day })),
      breaks: fc.array(day, { maxLength: 2 }),
      visibility: maybe(visibility),
    }),
    few,
  ),
  measurements: fc.array(fc.record({ indicator: which, day, value, corrects: maybe(which) }), some),
  checkIns: fc.array(
    fc.record({
      of: fc.tuple(fc.constantFrom('clusters', 'actions', 'measures', 'indicators'), which),
      day,
      status,
      development: maybe(fc.constantFrom('up' as const, 'unchanged' as const, 'down' as const)),
    }),
    some,
  ),
});

/** How often a property is tried: with the same programmes in every run, so that a failure can be repeated. */
export function seeded(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: 20_261_124 };
}

/** Random programmes that are referentially whole, and small enough for slow oracles. Frozen. */
export function arbitraryProgramme(options: ArbitraryOptions = {}): fc.Arbitrary<Programme> {
  return parts.map((drawn) => deepFreeze(build(drawn, options)));
}

type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;

function build(drawn: Parts, options: ArbitraryOptions): Programme {
  const idsOf = (letter: string, list: readonly unknown[]): string[] =>
    list.map((_, index) => `${letter}-${index}`);
  const ids = {
    areas: idsOf('area', drawn.areas),
    themes: idsOf('theme', drawn.themes),
    actors: idsOf('actor', drawn.actors),
    people: idsOf('person', drawn.people),
    clusters: idsOf('cluster', drawn.clusters),
    needs: idsOf('need', drawn.needs),
    groups: idsOf('group', drawn.groups),
    actions: idsOf('action', drawn.actions),
    measures: idsOf('measure', drawn.measures),
    definitions: idsOf('definition', drawn.definitions),
    indicators: idsOf('indicator', drawn.indicators),
    measurements: idsOf('measurement', drawn.measurements),
  };
  const pick = (from: readonly string[], at: number | undefined): string | undefined =>
    at === undefined ? undefined : from[at % from.length];
  const pickAll = (from: readonly string[], at: readonly number[]): string[] => [
    ...new Set(at.flatMap((one) => pick(from, one) ?? [])),
  ];
  const who = (wish: 'internal' | 'cluster' | 'public' | undefined) =>
    options.visibility ? { visibility: wish } : {};
  const disposed = (is: boolean) =>
    is ? { disposition: { kind: 'declined', why: 'Costs too much', day: '2026-01-01' } } : {};
  const refTo = (collection: string, at: number) => {
    const from = (ids as Record<string, readonly string[]>)[collection] ?? [];
    const id = pick(from, at);
    return id === undefined ? undefined : { collection, id };
  };

  const collections = {
    strengthAreas: drawn.areas.map((wish, index) => ({
      id: ids.areas[index],
      name: `Area ${index}`,
      focus: 'core',
      ...who(wish),
    })),
    themes: drawn.themes.map((wish, index) => ({
      id: ids.themes[index],
      name: `Theme ${index}`,
      ...who(wish),
    })),
    actors: drawn.actors.map((sector, index) => ({
      id: ids.actors[index],
      name: `Actor ${index}`,
      sector,
      reach: 'regional',
    })),
    people: drawn.people.map((at, index) => ({
      id: ids.people[index],
      name: `Person ${index}`,
      actor: pick(ids.actors, at),
      basis: 'public task',
      eraseAfter: '2030-01-01',
    })),
    clusters: drawn.clusters.map(({ areas, companies, visibility: wish }, index) => ({
      id: ids.clusters[index],
      name: `Cluster ${index}`,
      origin: 'existing',
      identified: '2024-02-01',
      strengthAreas: pickAll(ids.areas, areas),
      companies,
      ...who(wish),
    })),
    needs: drawn.needs.map((need, index) => ({
      id: ids.needs[index],
      cluster: pick(ids.clusters, options.inClusters ? (need.cluster ?? 0) : need.cluster),
      strengthArea: need.cluster === undefined ? pick(ids.areas, need.area) : undefined,
      themes: pickAll(ids.themes, options.oneTheme ? [need.first] : need.themes),
      statement: `Raw words of need ${index}`,
      severity: need.severity,
      urgency: need.urgency,
      companies: need.companies,
      evidence: need.evidence,
      quote: need.quoted
        ? { text: `Quote ${index}`, approvedBy: 'company', day: '2026-01-01' }
        : undefined,
      ...disposed(need.disposed),
      ...who(need.visibility),
    })),
    needGroups: drawn.groups.map((group, index) => ({
      id: ids.groups[index],
      statement: `Group ${index}`,
      theme: pick(ids.themes, group.theme),
      needs: pickAll(ids.needs, group.needs),
      ...disposed(group.disposed),
      ...who(group.visibility),
    })),
    contacts: drawn.contacts.flatMap(({ cluster, ...contact }, index) => ({
      id: `contact-${index}`,
      cluster: pick(ids.clusters, cluster),
      channel: 'phone',
      direction: 'out',
      ...contact,
    })),
    assessments: drawn.assessments.flatMap(({ cluster, ...assessment }, index) => {
      const id = pick(ids.clusters, cluster);
      return id
        ? [{ id: `assessment-${index}`, cluster: id, method: 'survey', ...assessment }]
        : [];
    }),
    actions: drawn.actions.flatMap((action, index) => {
      const cluster = pick(ids.clusters, action.cluster);
      if (cluster === undefined) return [];
      return {
        id: ids.actions[index],
        cluster,
        title: `Action ${index}`,
        needs: pickAll(ids.needs, action.needs),
        status: action.status,
        since: action.since,
        owner: action.owner === undefined ? undefined : refTo('people', action.owner),
        ...who(action.visibility),
      };
    }),
    measures: drawn.measures.map((measure, index) => ({
      id: ids.measures[index],
      title: `Measure ${index}`,
      kind: 'environments',
      needs: pickAll(ids.needs, measure.needs),
      needGroups: pickAll(ids.groups, measure.groups),
      status: measure.status,
      reached:
        measure.reached === undefined
          ? undefined
          : [{ companies: measure.reached, day: '2026-01-01' }],
      ...who(measure.visibility),
    })),
    definitions: drawn.definitions.map((direction, index) => ({
      id: ids.definitions[index],
      name: `Definition ${index}`,
      unit: 'number',
      direction,
    })),
  };
  // An action without a cluster to be of is not there to be measured either.
  if (ids.clusters.length === 0) ids.actions = [];
  const indicators = drawn.indicators.map((indicator, index) => ({
    id: ids.indicators[index],
    definition: pick(ids.definitions, indicator.definition),
    of: refTo(...indicator.of) ?? 'programme',
    key: indicator.key,
    baseline: indicator.baseline,
    targets: indicator.targets,
    breaks: indicator.breaks.map((one) => ({ day: one, why: 'Counted anew' })),
    ...who(indicator.visibility),
  }));
  // A correction names an earlier entry of its own indicator, so that no corrections lead round in a circle.
  const measurements = drawn.measurements.flatMap(({ corrects, indicator, ...rest }, index) => {
    const id = pick(ids.indicators, indicator);
    if (id === undefined) return [];
    const earlier = ids.measurements.filter(
      (_, at) => at < index && pick(ids.indicators, drawn.measurements[at]?.indicator) === id,
    );
    return [
      { id: ids.measurements[index], indicator: id, corrects: pick(earlier, corrects), ...rest },
    ];
  });
  const checkIns = drawn.checkIns.flatMap(({ of, ...rest }, index) => {
    const ref = refTo(...of);
    return ref ? [{ id: `check-in-${index}`, of: ref, ...rest }] : [];
  });
  const whole = { ...collections, indicators, measurements, checkIns };
  // Through JSON, so that a field without a value is absent, as in a file.
  return programmeOf(JSON.parse(JSON.stringify(whole)) as Partial<Collections>);
}
