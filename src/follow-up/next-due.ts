import type { Collection } from '../base/collections.js';
import type { Day } from '../base/day.js';
import { addDays, earliest, latest } from '../base/day.js';
import { takesPart } from '../identify/cluster.js';
import type { Programme } from '../programme/programme.js';
import { defaultSettings } from '../programme/settings.js';
import type { Today } from './cluster-stages.js';

/**
 * Tells when an entity is to be checked in on next.
 *
 * @param position - Where the entity stands in its collection.
 * @param last - The day of its last check-in.
 */
export type NextDue = (
  collection: Collection,
  position: number,
  last: Day | undefined,
) => Day | undefined;

/**
 * Prepares when the next check-ins of a programme are due.
 *
 * Ongoing actions every 60 days, ongoing measures every 90, clusters every 180, unless the settings say otherwise; from
 * the last check-in or from the beginning, whichever is later. Pilots at the first gate that is not decided. Nothing
 * else; nor a cluster that has ended, or has declined and is not to be asked again yet.
 */
export function nextDueIn(programme: Programme, { today }: Today): NextDue {
  const cadence = { ...defaultSettings.checkInEveryDays, ...programme.settings?.checkInEveryDays };
  const after = (days: number, last: Day | undefined, start: Day | undefined): Day | undefined => {
    const from = latest([last, start]);
    return from === undefined ? undefined : addDays(from, days);
  };
  return (collection, position, last) => {
    if (collection === 'clusters') {
      const cluster = programme.clusters[position];
      return cluster && takesPart(cluster, today)
        ? after(cadence.cluster, last, cluster.identified)
        : undefined;
    }
    if (collection === 'actions' || collection === 'measures') {
      const work = programme[collection][position];
      if (work?.status !== 'ongoing') return undefined;
      const days = collection === 'actions' ? cadence.action : cadence.measure;
      return after(days, last, work.since?.ongoing ?? work.from);
    }
    if (collection === 'pilots') {
      const gates = programme.pilots[position]?.gates ?? [];
      return earliest(gates.flatMap(({ day, decided }) => (decided === undefined ? day : [])));
    }
    return undefined;
  };
}
