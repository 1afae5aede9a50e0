import { addExactly } from '../base/exact-sum.js';
import { roundPriority } from '../base/rounding.js';
import type { Figures } from '../communicate/published.js';
import { unanswered as isUnanswered } from './answer.js';
import type { Measured } from './running-figures.js';

// The figures of one cell stand side by side in one array of numbers.
const width = 6;
const needs = 0;
const priorities = 1;
const rests = 2;
const severity = 3;
const companies = 4;
const unanswered = 5;

/** Figures by row and column, while they are being added up. */
export class FigureTable {
  readonly #rows: number;
  readonly #columns: number;
  #sums: Float64Array;
  /** Where the figures of a cell begin; of a small table they stand in the order of the cells. */
  readonly #places: Map<number, number> | undefined;

  /** @param expected - Roughly how many needs will be added. */
  constructor(rows: number, columns: number, expected: number) {
    this.#rows = rows;
    this.#columns = columns;
    const cells = rows * columns;
    // A table of which most would stay empty is not laid out: it might not fit in the memory.
    const isSmall = cells <= 1_000 + 16 * expected;
    this.#places = isSmall ? undefined : new Map();
    this.#sums = new Float64Array(width * (isSmall ? cells : 1_000));
  }

  /**
   * Adds a need. Companies are never added up, since the same company sits in several needs: the largest figure that
   * one need gives stands.
   */
  add(row: number, column: number, need: Measured, slot: number): void {
    const at = this.#placeOf(row * this.#columns + column);
    const sums = this.#sums;
    const grade = need.severity[slot]!;
    const said = need.companies[slot]!;
    sums[at + needs]! += 1;
    addExactly(sums, at + priorities, at + rests, need.priority[slot]!);
    if (grade > sums[at + severity]!) sums[at + severity] = grade;
    if (said > sums[at + companies]!) sums[at + companies] = said;
    if (need.kind[slot] === isUnanswered) sums[at + unanswered]! += 1;
  }

  /** Calls `visit` for each cell that has a need, by row and then column, with the place of its figures. */
  forEach(visit: (row: number, column: number, place: number) => void): void {
    if (this.#places) {
      for (const cell of Float64Array.from(this.#places.keys()).sort()) {
        const column = cell % this.#columns;
        visit((cell - column) / this.#columns, column, this.#placeOf(cell));
      }
      return;
    }
    let place = 0;
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++, place += width) {
        if (this.#sums[place + needs]! > 0) visit(row, column, place);
      }
    }
  }

  /** The figures that stand at a place. */
  figuresAt(place: number): Figures {
    const sums = this.#sums;
    return {
      needs: sums[place + needs]!,
      priority: roundPriority(sums[place + priorities]! + sums[place + rests]!),
      severity: sums[place + severity]!,
      companies: sums[place + companies]!,
      unanswered: sums[place + unanswered]!,
    };
  }

  #placeOf(cell: number): number {
    if (!this.#places) return cell * width;
    const known = this.#places.get(cell);
    if (known !== undefined) return known;
    const place = this.#places.size * width;
    this.#places.set(cell, place);
    if (place === this.#sums.length) {
      const larger = new Float64Array(this.#sums.length * 2);
      larger.set(this.#sums);
      this.#sums = larger;
    }
    return place;
  }
}
