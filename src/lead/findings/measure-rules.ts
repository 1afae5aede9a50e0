import { addDays, earliest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { Measure } from '../../measures/measure.js';
import { entitiesById, groupBy } from '../../programme/index-of.js';
import type { Programme } from '../../programme/programme.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { isLate, isOpen, openedOn } from './open-work.js';
import { refsTo, refTo, soleOf } from './refs.js';
import { sinceOf } from './since-of.js';

/**
 * What a measure that is `planned` or `ongoing` lacks, since it became so, else since the programme began; the owner
 * is responsible. What is only proposed need not have it.
 *
 * - `measure-without-owner`, `measure-without-mandate`, `measure-without-indicator` (none on the measure itself).
 * - `measure-overdue`: its day is past. Due that day; from the next.
 */
const openMeasures = makeRule(
  [
    'measure-without-owner',
    'measure-without-mandate',
    'measure-without-indicator',
    'measure-overdue',
  ],
  ['measures', 'indicators', 'period'],
  ({ indicators, measures, period }, today) => {
    const measured = new Set(
      indicators.flatMap(({ of }) =>
        of !== 'programme' && of.collection === 'measures' ? [of.id] : [],
      ),
    );
    return measures.filter(isOpen).flatMap((measure): readonly Finding[] => {
      const { id, due, mandate, owner: who } = measure;
      const subject = refTo('measures', id);
      const since = sinceOf(today, [openedOn(measure), period.from]);
      const lacking = [
        ...(who ? [] : (['measure-without-owner'] as const)),
        ...(mandate === undefined ? (['measure-without-mandate'] as const) : []),
        ...(measured.has(id) ? [] : (['measure-without-indicator'] as const)),
      ].map((code) => makeFinding(code, subject, { since, who }));
      if (due === undefined || !isLate(measure, today)) return lacking;
      const told = { since: addDays(due, 1), due, who };
      return [...lacking, makeFinding('measure-overdue', subject, told)];
    });
  },
);

/**
 * `measure-single-cluster`: a measure that is `proposed`, `planned` or `ongoing` touches fewer than two clusters that
 * have not ended. It touches those that it names, those whose needs it answers, directly or through a group, and
 * those of the strength areas that it names. Since it was proposed, planned or begun, else since the programme began.
 */
const reach = makeRule(
  ['measure-single-cluster'],
  ['clusters', 'needs', 'needGroups', 'measures', 'period'],
  (programme, today) => {
    const clustersOf = reachIn(programme);
    const running = new Set(
      programme.clusters.flatMap(({ id, ended }) => (ended && ended.day <= today ? [] : [id])),
    );
    return programme.measures.flatMap((measure): readonly Finding[] => {
      const { id, owner, since: days, status } = measure;
      if (status === 'done' || status === 'stopped') return [];
      const touched = [...clustersOf(measure)].filter((cluster) => running.has(cluster));
      if (touched.length > 1) return [];
      const opened = earliest([days?.proposed, openedOn(measure)]);
      const since = sinceOf(today, [opened, programme.period.from]);
      const values = { count: touched.length, clusters: refsTo('clusters', touched) };
      const told = { since, who: owner, values };
      return [makeFinding('measure-single-cluster', refTo('measures', id), told)];
    });
  },
);

/**
 * `mandate-expired`: the period of a mandate is past, and measures that are `planned` or `ongoing` rest on it. Due on
 * the last day of the period; from the next. Their owner is responsible, when it is the same of all.
 */
const mandates = makeRule(['mandate-expired'], ['mandates', 'measures'], (programme, today) => {
  const resting = groupBy(programme.measures.filter(isOpen), ({ mandate }) =>
    mandate === undefined ? [] : [mandate],
  );
  return programme.mandates.flatMap(({ id, period }) => {
    const measures = resting.get(id) ?? [];
    if (!period || period.to >= today || measures.length === 0) return [];
    const ids = measures.map((measure) => measure.id);
    const told = {
      since: addDays(period.to, 1),
      due: period.to,
      who: soleOf(measures.map(({ owner }) => owner)),
      values: { count: ids.length, measures: refsTo('measures', ids) },
    };
    return [makeFinding('mandate-expired', refTo('mandates', id), told)];
  });
});

/** The rules about measures and the mandates they rest on. */
export const measureRules: readonly FindingRule[] = [openMeasures, reach, mandates];

function reachIn(programme: Programme): (measure: Measure) => ReadonlySet<Id> {
  const inArea = groupBy(programme.clusters, ({ strengthAreas }) => strengthAreas);
  return ({ clusters = [], needGroups = [], needs = [], strengthAreas = [] }) => {
    const touched = new Set(clusters);
    const groups = needGroups.flatMap(
      (group) => entitiesById(programme, 'needGroups').get(group)?.needs ?? [],
    );
    for (const need of [...needs, ...groups]) {
      const cluster = entitiesById(programme, 'needs').get(need)?.cluster;
      if (cluster !== undefined) touched.add(cluster);
    }
    for (const area of strengthAreas) {
      for (const { id } of inArea.get(area) ?? []) touched.add(id);
    }
    return touched;
  };
}
