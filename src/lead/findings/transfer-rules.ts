import { addDays } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { Ref } from '../../base/ref.js';
import { groupBy } from '../../programme/index-of.js';
import type { Programme } from '../../programme/programme.js';
import type { Method } from '../../transfer/method.js';
import { methodFitIn } from '../../transfer/method-fit.js';
import type { Pilot } from '../../transfer/pilot.js';
import { enoughEffort, pilotVerdictIn } from '../../transfer/pilot-verdict.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { refsTo, refTo, soleOf } from './refs.js';
import { sinceOf } from './since-of.js';
import { takingPart } from './taking-part.js';

const fits = 0.6;

/**
 * `method-not-offered`: methods fit a cluster by 0.6 or more, and it neither masters nor has any adoption of them, not
 * even one that it considers or has dropped. One finding for each cluster, with its methods, the best first. Since the
 * cluster was identified.
 */
const methods = makeRule(
  ['method-not-offered'],
  ['clusters', 'methods', 'adoptions', 'needs', 'settings'],
  (programme, today) => {
    if (programme.methods.length === 0) return [];
    const fitOf = methodFitIn(programme);
    const known = groupBy(programme.adoptions, ({ cluster }) => [cluster]);
    const isKnown = ({ id, origin }: Method, cluster: Id): boolean =>
      (origin?.collection === 'clusters' && origin.id === cluster) ||
      (known.get(cluster) ?? []).some(({ method }) => method === id);
    return [...takingPart(programme, today).values()].flatMap(({ cluster, from, lead }) => {
      const subject = refTo('clusters', cluster.id);
      const suited = programme.methods
        .filter((method) => !isKnown(method, cluster.id))
        .map((method) => ({ id: method.id, fit: fitOf(method, cluster).score }))
        .filter(({ fit }) => fit >= fits)
        .sort((a, b) => b.fit - a.fit);
      if (suited.length === 0) return [];
      const ids = suited.map(({ id }) => id);
      const values = { count: ids.length, methods: refsTo('methods', ids), fit: suited[0]?.fit };
      return [makeFinding('method-not-offered', subject, { since: from, who: lead, values })];
    });
  },
);

/**
 * Pilots on which nothing is decided, or only that they are adjusted, and that have a cluster that takes part or none.
 * The lead of its clusters is responsible, when it is the same of all.
 *
 * - `pilot-without-criteria`: it has none. Due the day it begins. Since then, else since the programme began.
 * - `gate-due`: the day of a gate has come and it isn't decided. From that day, which is when it is due. Of several
 *   gates, the first.
 * - `effort-too-low`: the shortest time before a verdict has gone, and the part of the planned effort that is known to be
 *   spent is not enough, as `pilotVerdict` tells it; unknown is not enough. Since that time had gone; due at the
 *   next gate.
 */
const pilots = makeRule(
  ['pilot-without-criteria', 'gate-due', 'effort-too-low'],
  ['clusters', 'pilots', 'definitions', 'indicators', 'measurements', 'period'],
  (programme, today) => {
    const running = programme.pilots.filter(
      ({ decision }) => !decision || decision.day > today || decision.kind === 'adjust',
    );
    if (running.length === 0) return [];
    const leadOf = leadIn(programme, today);
    const verdictOf = pilotVerdictIn(programme, { today });
    return running.flatMap((pilot): readonly Finding[] => {
      const lead = leadOf(pilot);
      if (!lead.takesPart) return [];
      const { id, criteria, effort, from, minDays } = pilot;
      const subject = refTo('pilots', id);
      const who = lead.who;
      const { daysGone, effortShare, gates, nextGate } = verdictOf(pilot);
      const found: Finding[] = [];
      if (criteria.length === 0) {
        const since = sinceOf(today, [from, programme.period.from]);
        found.push(makeFinding('pilot-without-criteria', subject, { since, due: from, who }));
      }
      const gate = gates.find(({ day, state }) => state === 'due' && day === nextGate);
      if (gate)
        found.push(makeFinding('gate-due', subject, { since: gate.day, due: gate.day, who }));
      const enough = effort.enough ?? enoughEffort;
      if (from <= today && daysGone >= minDays && (effortShare ?? 0) < enough) {
        const share = effortShare === undefined ? {} : { share: effortShare };
        const values = { enough: Math.round(enough * 100), ...share };
        const told = { since: addDays(from, minDays), due: nextGate, who, values };
        found.push(makeFinding('effort-too-low', subject, told));
      }
      return found;
    });
  },
);

/** The rules about methods and pilots. */
export const transferRules: readonly FindingRule[] = [methods, pilots];

function leadIn(
  programme: Programme,
  today: string,
): (pilot: Pilot) => { readonly takesPart: boolean; readonly who: Ref | undefined } {
  const parts = takingPart(programme, today);
  return ({ clusters }) => {
    const taking = clusters.flatMap((id: Id) => parts.get(id) ?? []);
    const takesPart = clusters.length === 0 || taking.length > 0;
    return { takesPart, who: soleOf(taking.map(({ lead }) => lead)) };
  };
}
