import { expect } from 'chai';

import { addDays, daysBetween, earliest, latest } from '../../src/base/day.js';

describe('daysBetween', () => {
  it('counts the nights from one day to the other', () => {
    expect(daysBetween('2026-11-24', '2026-11-24')).to.equal(0);
    expect(daysBetween('2026-02-27', '2026-03-01')).to.equal(2);
  });

  it('is negative backwards', () => {
    expect(daysBetween('2026-03-01', '2026-02-27')).to.equal(-2);
  });

  it('knows leap days, and is not shifted by summer time', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).to.equal(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(daysBetween('2000-01-01', '2100-01-01')).to.equal(36_525);
  });
});

describe('addDays', () => {
  it('gives the day later, or earlier', () => {
    expect(addDays('2026-02-27', 2)).to.equal('2026-03-01');
    expect(addDays('2026-03-01', -2)).to.equal('2026-02-27');
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
  });

  it('is undone by daysBetween', () => {
    for (const days of [-400, -1, 0, 1, 59, 365, 10_000]) {
      expect(daysBetween('2026-11-24', addDays('2026-11-24', days))).to.equal(days);
    }
  });

  it('rejects what is no day', () => {
    expect(() => addDays('soon', 1)).to.throw(RangeError, 'day: expected YYYY-MM-DD, got soon');
  });
});

describe('earliest and latest', () => {
  const days = ['2026-03-01', undefined, '2025-01-01', '2026-03-02'];

  it('leave out the days that are not known', () => {
    expect(earliest(days)).to.equal('2025-01-01');
    expect(latest(days)).to.equal('2026-03-02');
  });

  it('give nothing when none is known', () => {
    expect(earliest([undefined])).to.equal(undefined);
    expect(latest([])).to.equal(undefined);
  });
});
