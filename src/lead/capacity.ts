import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import { roundPriority } from '../base/rounding.js';
import type { Programme } from '../programme/programme.js';
import type { Commitment } from './commitment.js';

/** The hours that a person has promised for a quarter, against those that there are. */
export interface Capacity {
  readonly person: Id;
  /** Such as `2026-Q4`. */
  readonly quarter: string;
  /** Hours of the promises whose day is in the quarter. */
  readonly promised: number;
  /** What of them is not delivered. */
  readonly outstanding: number;
  /** The hours that there are; absent when the settings don't say. */
  readonly hours?: number;
  /** More is promised than there is. */
  readonly exceeded: boolean;
}

/**
 * Holds the hours that each person has promised against those that there are.
 *
 * A promise falls in the quarter of its day, else in that of the answer, as a whole: also what was delivered before
 * counts there, so that the figure is the promise and nothing else; `outstanding` says how much of it is still to be
 * done. What an actor promises is nobody's hours.
 *
 * @returns Only where something is promised; in the programme's own order of people, then by quarter.
 */
export function capacityOf(
  { people, settings }: Programme,
  commitments: readonly Commitment[],
): readonly Capacity[] {
  const hours = new Map(settings?.hoursPerQuarter?.map((one) => [one.person, one.hours]));
  const promises = new Map<Id, Map<string, { promised: number; outstanding: number }>>();
  for (const { answered, by, due = answered, outstanding = 0, promised, unit } of commitments) {
    if (by?.collection !== 'people' || unit !== 'hours' || !promised || !due) continue;
    const quarters =
      promises.get(by.id) ?? new Map<string, Pick<Capacity, 'promised' | 'outstanding'>>();
    promises.set(by.id, quarters);
    const quarter = quarterOf(due);
    const known = quarters.get(quarter) ?? { promised: 0, outstanding: 0 };
    quarters.set(quarter, {
      promised: roundPriority(known.promised + promised),
      outstanding: roundPriority(known.outstanding + outstanding),
    });
  }
  return people.flatMap(({ id }) => {
    const there = hours.get(id);
    return [...(promises.get(id) ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([quarter, load]) => ({
        person: id,
        quarter,
        ...load,
        ...(there === undefined ? {} : { hours: there }),
        exceeded: there !== undefined && load.promised > there,
      }));
  });
}

function quarterOf(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
