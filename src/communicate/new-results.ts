import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import { sameJson } from '../base/same-json.js';
import type { Measurement } from '../follow-up/measurement.js';
import type { Measure } from '../measures/measure.js';
import { entitiesById, groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { defaultSettings } from '../programme/settings.js';
import type { News } from './notice-codes.js';

/** Prepares the question what a measure has newly given: its result, whom it reached, what was measured. */
export function newResults(
  before: Programme,
  after: Programme,
): (measure: Measure, was: Measure | undefined) => News[] {
  const measured = newlyMeasured(before, after);
  const smallest =
    after.published?.smallestCount ??
    after.settings?.smallestPublishedCount ??
    defaultSettings.smallestPublishedCount;
  return (measure, was) => [
    ...resultOf(measure, was),
    ...reachedBy(measure, was, smallest),
    ...(measured.get(measure.id) ?? []),
  ];
}

function resultOf({ result }: Measure, was: Measure | undefined): News[] {
  return result === undefined || sameJson(result, was?.result)
    ? []
    : [{ code: 'measure-result', values: { result } }];
}

function reachedBy({ reached }: Measure, was: Measure | undefined, smallest: number): News[] {
  const fresh = (reached ?? []).filter((one) => !was?.reached?.some((old) => sameJson(old, one)));
  const last = fresh.reduce<(typeof fresh)[number] | undefined>(
    (latest, one) => (latest && latest.day > one.day ? latest : one),
    undefined,
  );
  if (!last) return [];
  const { companies, day } = last;
  return companies === undefined || (companies > 0 && companies < smallest)
    ? [{ code: 'measure-reached', values: { day } }]
    : [{ code: 'measure-reached-companies', values: { companies, day } }];
}

/** The last new value of each indicator of each measure, in the order of the indicators. */
function newlyMeasured(before: Programme, after: Programme): ReadonlyMap<Id, readonly News[]> {
  if (before.measurements === after.measurements) return new Map();
  const known = entitiesById(before, 'measurements');
  const dayOf = daysOfSeries(after);
  const last = new Map<Id, { readonly day: Day; readonly value: number }>();
  for (const measurement of after.measurements) {
    const { id, indicator, value, visibility } = measurement;
    if (visibility === 'internal' || known.has(id)) continue;
    const day = dayOf(measurement);
    const other = last.get(indicator);
    if (!other || day >= other.day) last.set(indicator, { day, value });
  }
  const news = after.indicators.flatMap(({ definition, id, of, visibility }) => {
    const value = last.get(id);
    if (!value || visibility === 'internal' || of === 'programme') return [];
    if (of.collection !== 'measures') return [];
    const { name, unit, unitName } = entitiesById(after, 'definitions').get(definition) ?? {};
    const values = { ...value, name: name ?? id, unit: unitName ?? unit ?? '' };
    return [{ measure: of.id, code: 'measure-measured' as const, values }];
  });
  const byMeasure = groupBy(news, ({ measure }) => [measure]);
  return new Map(
    [...byMeasure].map(([measure, rows]) => [
      measure,
      rows.map(({ code, values }) => ({ code, values })),
    ]),
  );
}

/** Gives, of a correction, the day of what it corrects, however often. */
function daysOfSeries(programme: Programme): (measurement: Measurement) => Day {
  const measurements = entitiesById(programme, 'measurements');
  const days = new Map<Id, Day>();
  return (measurement) => {
    let last: Measurement = measurement;
    // What is on the way is kept: of a file that was not checked, corrections may lead round in a circle.
    const way = new Set<Id>();
    while (last.corrects !== undefined && !way.has(last.id) && !days.has(last.id)) {
      way.add(last.id);
      const corrected = measurements.get(last.corrects);
      if (!corrected) break;
      last = corrected;
    }
    const day = days.get(last.id) ?? last.day;
    for (const id of way) days.set(id, day);
    return day;
  };
}
