import { expect } from 'chai';

import { totalCompanies } from '../../src/base/company-size.js';
import { refKey } from '../../src/base/ref.js';
import { roundPriority } from '../../src/base/rounding.js';
import { withoutUndefined } from '../../src/base/without-undefined.js';
import { countsAsAnswer } from '../../src/base/work.js';

describe('totalCompanies', () => {
  it('adds up the sizes that are known', () => {
    expect(totalCompanies({ micro: 30, medium: 4 })).to.equal(34);
    expect(totalCompanies({ micro: 0 })).to.equal(0);
  });

  it('knows nothing when no size is known', () => {
    expect(totalCompanies(undefined)).to.equal(undefined);
    expect(totalCompanies({})).to.equal(undefined);
  });

  it('does not count what a newer version has put beside the sizes', () => {
    expect(totalCompanies({ micro: 3, total: 99 } as { micro: number })).to.equal(3);
  });
});

describe('refKey', () => {
  it('tells the same id in two collections apart', () => {
    expect(refKey({ collection: 'needs', id: 'a' })).to.not.equal(
      refKey({ collection: 'themes', id: 'a' }),
    );
  });
});

describe('roundPriority', () => {
  it('hides the order in which numbers were added', () => {
    expect(0.1 + 0.2 + 0.3).to.not.equal(0.3 + 0.2 + 0.1);
    expect(roundPriority(0.1 + 0.2 + 0.3)).to.equal(roundPriority(0.3 + 0.2 + 0.1));
    expect(roundPriority(0.1 + 0.2)).to.equal(0.3);
  });

  it('keeps nine decimals', () => {
    expect(roundPriority(0.1234567894)).to.equal(0.123456789);
    expect(roundPriority(1234.5)).to.equal(1234.5);
  });
});

describe('withoutUndefined', () => {
  it('leaves out what is undefined, and nothing else', () => {
    const given = Object.freeze({ a: undefined, b: null, c: 0, d: '', e: false });
    expect(withoutUndefined(given)).to.deep.equal({ b: null, c: 0, d: '', e: false });
  });
});

describe('countsAsAnswer', () => {
  it('holds for what is planned, ongoing or done', () => {
    const all = ['proposed', 'planned', 'ongoing', 'done', 'stopped'] as const;
    expect(all.filter(countsAsAnswer)).to.deep.equal(['planned', 'ongoing', 'done']);
  });
});
