import { expect } from 'chai';

import { answers } from '../../src/aggregate/answer.js';
import type { Measured } from '../../src/aggregate/running-figures.js';
import { FigureTable } from '../../src/aggregate/tally.js';

/** Two needs: one of severity 2, of 7 companies and unanswered, the other of 5, of 3 companies and answered. */
const needs: Measured = {
  severity: Uint8Array.of(2, 5),
  companies: Float64Array.of(7, 3),
  priority: Float64Array.of(0.1, 0.2),
  kind: Uint8Array.of(answers.indexOf('unanswered'), answers.indexOf('answered')),
};

/** The cells of a table, as it visits them. */
function cellsOf(table: FigureTable): unknown[] {
  const cells: unknown[] = [];
  table.forEach((row, column, place) => cells.push([row, column, table.figuresAt(place)]));
  return cells;
}

describe('FigureTable', () => {
  // A table with far more cells than needs is not laid out, but gives the same.
  for (const [what, columns] of [
    ['small', 3],
    ['mostly empty', 10_000_000],
  ] as const) {
    describe(what, () => {
      it('adds up by row and column, the highest severity and number of companies aside', () => {
        const table = new FigureTable(2, columns, 3);
        table.add(1, 2, needs, 0);
        table.add(1, 2, needs, 1);
        const both = { needs: 2, priority: 0.3, severity: 5, companies: 7, unanswered: 1 };
        expect(cellsOf(table)).to.deep.equal([[1, 2, both]]);
      });

      it('visits what has a need, by row and then column', () => {
        const table = new FigureTable(2, columns, 3);
        for (const [row, column] of [
          [1, 0],
          [0, columns - 1],
          [0, 1],
        ] as const) {
          table.add(row, column, needs, 0);
        }
        expect(cellsOf(table)).to.have.length(3);
        expect(cellsOf(table).map((cell) => (cell as unknown[]).slice(0, 2))).to.deep.equal([
          [0, 1],
          [0, columns - 1],
          [1, 0],
        ]);
      });

      it('grows', () => {
        const table = new FigureTable(1, Math.max(columns, 2_000), 2_000);
        for (let column = 0; column < 2_000; column++) table.add(0, column, needs, 1);
        expect(cellsOf(table)).to.have.length(2_000);
        const last = { needs: 1, priority: 0.2, severity: 5, companies: 3, unanswered: 0 };
        expect(cellsOf(table).at(-1)).to.deep.equal([0, 1_999, last]);
      });
    });
  }
});
