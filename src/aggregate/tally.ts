import { roundPriority } from '../base/rounding.js';
import type { Figures } from '../communicate/published.js';
import type { Need } from '../map-needs/need.js';

/** Figures that are being added up. */
export type Tally = { -readonly [F in keyof Figures]: Figures[F] };

/** Figures of no needs yet. */
export function emptyTally(): Tally {
  return { needs: 0, priority: 0, severity: 0, companies: 0, unanswered: 0 };
}

/**
 * Adds a need. Companies are never added up, since the same company sits in several needs: the largest figure
 * that one need gives stands.
 */
export function addNeed(tally: Tally, need: Need, priority: number, unanswered: boolean): void {
  const { severity, companies = 0 } = need;
  tally.needs += 1;
  tally.priority += priority;
  if (severity > tally.severity) tally.severity = severity;
  if (companies > tally.companies) tally.companies = companies;
  if (unanswered) tally.unanswered += 1;
}

/** The figures as they are given: with the sum of priorities rounded. */
export function figuresOf(tally: Tally): Figures {
  return { ...tally, priority: roundPriority(tally.priority) };
}

/** Tallies by row and column, made when they are first needed. */
export class TallyTable {
  readonly #columns: number;
  readonly #tallies = new Map<number, Tally>();

  constructor(columns: number) {
    this.#columns = columns;
  }

  at(row: number, column: number): Tally {
    const key = row * this.#columns + column;
    let tally = this.#tallies.get(key);
    if (tally === undefined) this.#tallies.set(key, (tally = emptyTally()));
    return tally;
  }

  /** What was tallied, by row and then column. */
  *entries(): Generator<{ row: number; column: number; tally: Tally }> {
    for (const key of Float64Array.from(this.#tallies.keys()).sort()) {
      const tally = this.#tallies.get(key);
      const column = key % this.#columns;
      if (tally) yield { row: (key - column) / this.#columns, column, tally };
    }
  }
}
