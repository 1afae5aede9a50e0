import { addExactly } from '../base/exact-sum.js';
import { roundPriority } from '../base/rounding.js';
import type { Figures } from '../communicate/published.js';
import { answers, unanswered } from './answer.js';

const severities = 6;

/** What sums are made of, by the slot of a need. */
export interface Measured {
  readonly severity: Uint8Array;
  /** 0 when nobody said how many. */
  readonly companies: Float64Array;
  readonly priority: Float64Array;
  /** What has become of it, as its position in `answers`. */
  readonly kind: Uint8Array;
}

/**
 * The figures of some sums to which needs are added, and from which they are taken away again.
 *
 * Whoever takes a need away looks at {@link stale}: where the need with most companies went, only a look at those that
 * are left tells how many there are now.
 */
export class RunningFigures {
  /** Sums whose number of companies isn't known until {@link setCompanies}. */
  readonly stale = new Set<number>();
  readonly #needs: Int32Array;
  /** The sum of each, and beside it what was rounded off. */
  readonly #priorities: Float64Array;
  readonly #severities: Int32Array;
  readonly #companies: Float64Array;
  readonly #kinds: Int32Array;

  /** @param size - How many sums. */
  constructor(size: number) {
    this.#needs = new Int32Array(size);
    this.#priorities = new Float64Array(size * 2);
    this.#severities = new Int32Array(size * severities);
    this.#companies = new Float64Array(size);
    this.#kinds = new Int32Array(size * answers.length);
  }

  add(at: number, { severity, companies, priority, kind }: Measured, slot: number): void {
    this.#needs[at]! += 1;
    addExactly(this.#priorities, 2 * at, 2 * at + 1, priority[slot]!);
    this.#severities[at * severities + severity[slot]!]! += 1;
    this.#kinds[at * answers.length + kind[slot]!]! += 1;
    const said = companies[slot]!;
    if (said < this.#companies[at]!) return;
    this.#companies[at] = said;
    // What is at least as much as the most before is the most, whatever went.
    if (this.stale.size > 0) this.stale.delete(at);
  }

  remove(at: number, { severity, companies, priority, kind }: Measured, slot: number): void {
    this.#severities[at * severities + severity[slot]!]! -= 1;
    this.#kinds[at * answers.length + kind[slot]!]! -= 1;
    if (companies[slot] === this.#companies[at]) this.stale.add(at);
    if (--this.#needs[at]! > 0) {
      addExactly(this.#priorities, 2 * at, 2 * at + 1, -priority[slot]!);
    } else this.#priorities.fill(0, 2 * at, 2 * at + 2);
  }

  setCompanies(at: number, companies: number): void {
    this.#companies[at] = companies;
    this.stale.delete(at);
  }

  needsAt(at: number): number {
    return this.#needs[at]!;
  }

  /** The kinds of answer that occur, each as the bit of its position in `answers`. */
  kindsAt(at: number): number {
    let kinds = 0;
    for (let kind = 0; kind < answers.length; kind++) {
      if (this.#kinds[at * answers.length + kind]! > 0) kinds |= 1 << kind;
    }
    return kinds;
  }

  figuresAt(at: number): Figures {
    let severity = severities - 1;
    while (severity > 0 && this.#severities[at * severities + severity] === 0) severity -= 1;
    return {
      needs: this.#needs[at]!,
      priority: roundPriority(this.#priorities[2 * at]! + this.#priorities[2 * at + 1]!),
      severity,
      companies: this.#companies[at]!,
      unanswered: this.#kinds[at * answers.length + unanswered]!,
    };
  }
}
