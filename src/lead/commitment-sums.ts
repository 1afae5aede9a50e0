import type { SupportUnit } from '../assist/support.js';
import { roundPriority } from '../base/rounding.js';
import type { Commitment } from './commitment.js';

/** The amounts of some supports in one unit. */
export interface CommitmentSum {
  readonly unit: SupportUnit;
  readonly asked: number;
  readonly promised: number;
  readonly delivered: number;
  readonly confirmed: number;
  readonly outstanding: number;
  /** What of the promised is granted under the rules for small aid. */
  readonly deMinimis: number;
}

const units: readonly SupportUnit[] = ['hours', 'SEK', 'EUR', 'NOK'];

/**
 * Adds up supports, unit by unit: hours and currencies are never mixed. An amount whose unit is not known is not
 * counted.
 *
 * @returns The units that occur, in the order of hours, SEK, EUR and NOK.
 */
export function sumByUnit(commitments: readonly Commitment[]): readonly CommitmentSum[] {
  const sums = new Map<SupportUnit, { -readonly [K in keyof CommitmentSum]: CommitmentSum[K] }>();
  const sumIn = (unit: SupportUnit) => {
    const sum = sums.get(unit) ?? {
      unit,
      asked: 0,
      promised: 0,
      delivered: 0,
      confirmed: 0,
      outstanding: 0,
      deMinimis: 0,
    };
    sums.set(unit, sum);
    return sum;
  };
  for (const { unit, askedUnit = unit, asked, deMinimis, ...amounts } of commitments) {
    if (askedUnit && asked !== undefined) sumIn(askedUnit).asked += asked;
    const { promised = 0, delivered = 0, confirmed = 0, outstanding = 0 } = amounts;
    if (!unit || promised + delivered === 0) continue;
    const sum = sumIn(unit);
    sum.promised += promised;
    sum.delivered += delivered;
    sum.confirmed += confirmed;
    sum.outstanding += outstanding;
    if (deMinimis) sum.deMinimis += promised;
  }
  return units.flatMap((unit) => {
    const sum = sums.get(unit);
    return sum ? [rounded(sum)] : [];
  });
}

function rounded({ unit, ...amounts }: CommitmentSum): CommitmentSum {
  const entries = Object.entries(amounts).map(([name, amount]) => [name, roundPriority(amount)]);
  return { unit, ...(Object.fromEntries(entries) as typeof amounts) };
}
