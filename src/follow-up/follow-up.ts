import type { Collection } from '../base/collections.js';
import type { Day } from '../base/day.js';
import { latest } from '../base/day.js';
import type { Ref } from '../base/ref.js';
import { refKey } from '../base/ref.js';
import type { Status } from '../base/status.js';
import type { FollowUp, IndicatorStatus, SubjectStatus } from '../communicate/published.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import type { CheckIn } from './check-in.js';
import type { Today } from './cluster-stages.js';
import type { Indicator } from './indicator.js';
import { indicatorStatusIn, latestCheckIn, statusThatCounts } from './indicator-status.js';
import { nextDueIn } from './next-due.js';

/** The collections whose entities are followed up, in the order of the process. */
const followedUp = [
  'clusters',
  'goals',
  'actions',
  'measures',
  'adoptions',
  'pilots',
] as const satisfies readonly Collection[];

const worstFirst: readonly Status[] = ['red', 'yellow', 'green', 'not-started'];

/**
 * Tells how everything that is followed up stands on a day.
 *
 * A subject's calculated status is the worst of its key indicators (of all, when none is key), those not
 * assessable left out; none: `not-assessable`. A check-in is the judged status; the latest one counts until a later
 * measurement. Both are kept. `development` is what the latest check-in says.
 *
 * `nextDue` is when it is to be checked in on next: ongoing actions every 60 days, ongoing measures every 90,
 * clusters every 180 that have neither ended nor declined, or are to be asked again, unless the settings say otherwise;
 * pilots at the first gate that is not decided.
 *
 * @returns The programme first, when it has an indicator; then clusters, goals, actions, measures, adoptions and
 * pilots, each in the programme's own order. Of a published programme, what stands there.
 * @see "Läget i länet", the region's own notation, for judgement and development.
 * @example
 * ```ts
 * // an ongoing measure with a yellow check-in on 1 October 2026 and no indicator
 * followUp(programme, { today: '2026-11-24' }).subjects;
 * // [{ ref: { collection: 'measures', id: 'm' }, status: 'yellow', judged: 'yellow', calculated: 'not-assessable',
 * //   lastCheckIn: '2026-10-01', nextDue: '2026-12-30', indicators: [] }]
 * ```
 */
export function followUp(programme: Programme, { today }: Today): FollowUp {
  if (programme.published) return programme.published.followUp;
  const statusOf = indicatorStatusIn(programme, { today });
  const indicators = groupBy(programme.indicators, ({ of }) => [keyOf(of)]);
  const checkIns = groupBy(programme.checkIns, ({ of }) => [refKey(of)]);
  const describe = (ref: Ref | 'programme', dueAfter: DueAfter): SubjectStatus => {
    const key = keyOf(ref);
    const used = indicators.get(key) ?? [];
    const statuses = used.map(statusOf);
    const noted = checkIns.get(key);
    const checkIn = noted && latestCheckIn(noted, today);
    const calculated = worst(used, statuses);
    const nextDue = dueAfter(checkIn?.day);
    const status = statusThatCounts(checkIn, lastMeasured(statuses), calculated);
    return {
      ref,
      status,
      calculated,
      indicators: statuses,
      ...(checkIn ? judgedBy(checkIn) : {}),
      ...(nextDue === undefined ? {} : { nextDue }),
    };
  };
  const whole = indicators.has('programme') ? [describe('programme', () => undefined)] : [];
  const nextDue = nextDueIn(programme, { today });
  const parts = followedUp.flatMap((collection) =>
    programme[collection].map(({ id }, position) =>
      describe({ collection, id }, (last) => nextDue(collection, position, last)),
    ),
  );
  return { subjects: [...whole, ...parts] };
}

/** When the next check-in is due, from the day of the last one. */
type DueAfter = (last: Day | undefined) => Day | undefined;

/** What the last check-in says of its subject. */
function judgedBy({
  status,
  development,
  day,
}: CheckIn): Pick<SubjectStatus, 'judged' | 'development' | 'lastCheckIn'> {
  const judged = { judged: status, lastCheckIn: day };
  return development ? { ...judged, development } : judged;
}

function worst(indicators: readonly Indicator[], statuses: readonly IndicatorStatus[]): Status {
  if (indicators.length === 0) return 'not-assessable';
  const hasKey = indicators.some(({ key }) => key);
  const counting = statuses.filter((_, index) => !hasKey || indicators[index]?.key);
  return (
    worstFirst.find((status) => counting.some(({ calculated }) => calculated === status)) ??
    'not-assessable'
  );
}

function lastMeasured(statuses: readonly IndicatorStatus[]): Day | undefined {
  return latest(statuses.map((status) => status.latest?.day));
}

function keyOf(ref: Ref | 'programme'): string {
  return ref === 'programme' ? ref : refKey(ref);
}
