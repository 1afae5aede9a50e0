import { expect } from 'chai';
import * as fc from 'fast-check';

import { addExactly } from '../../src/base/exact-sum.js';
import { seeded } from '../examples/arbitrary-programme.js';

const sumOf = (values: readonly number[]): number => {
  const sums = new Float64Array(2);
  for (const value of values) addExactly(sums, 0, 1, value);
  return sums[0]! + sums[1]!;
};

const numbers = fc.array(
  fc.nat({ max: 1_000_000 }).map((one) => one / 7),
  { maxLength: 60 },
);

describe('addExactly', () => {
  it('keeps what a step rounds off', () => {
    expect(sumOf([1e16, 1, -1e16])).to.equal(1);
    expect(sumOf([1, 1e16, 1, -1e16])).to.equal(2);
    expect(sumOf(Array<number>(10).fill(0.1))).to.equal(1);
  });

  it('gives the same in every order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(sumOf(sorted)).to.be.closeTo(sumOf([...values].reverse()), 1e-20);
      }),
      seeded(200),
    );
  });

  it('gives what was there before, when what was added is taken away', () => {
    fc.assert(
      fc.property(numbers, numbers, (values, others) => {
        const away = others.map((value) => -value);
        expect(sumOf([...values, ...others, ...away])).to.be.closeTo(sumOf(values), 1e-20);
      }),
      seeded(200),
    );
  });
});
