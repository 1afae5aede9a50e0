import { expect } from 'chai';

import type { Indicator, IndicatorStatus, Measurement, Programme } from '../../src/index.js';
import { indicatorStatus } from '../../src/index.js';
import { checkIn, definition, indicator, measurement, programmeOf } from '../examples/small.js';

// The indicator `i` goes from 0 on 2026-01-01 to 100 on 2026-04-11, a hundred days later: a day is a hundredth.
const halfway = '2026-02-20';

function statusOn(
  today: string,
  measurements: readonly Measurement[],
  fields: Partial<Indicator> = {},
  parts: Partial<Programme> = {},
): IndicatorStatus {
  const programme = programmeOf({
    definitions: [definition('d')],
    indicators: [indicator('i', fields)],
    measurements,
    ...parts,
  });
  return indicatorStatus(programme, 'i', { today });
}

const measured = (value: number, day = '2026-02-01') => [measurement('x', day, value)];
const without = (...names: (keyof Indicator)[]): Partial<Indicator> =>
  Object.fromEntries(names.map((name) => [name, undefined]));

describe('indicatorStatus', () => {
  it('gives progress and what was expected', () => {
    expect(statusOn(halfway, measured(45))).to.deep.equal({
      indicator: 'i',
      latest: { value: 45, day: '2026-02-01' },
      progress: 0.45,
      expected: 0.5,
      calculated: 'green',
      status: 'green',
    });
  });

  for (const [value, status] of [
    [200, 'green'],
    [40, 'green'],
    [39.9, 'yellow'],
    [25, 'yellow'],
    [24.9, 'red'],
    [-10, 'red'],
  ] as const) {
    it(`says ${status} of ${value} where 50 is expected`, () => {
      expect(statusOn(halfway, measured(value)).calculated).to.equal(status);
    });
  }

  it('says green exactly a tenth behind, wherever on the path', () => {
    for (let done = 1; done <= 10; done += 1) {
      const day = new Date(Date.UTC(2026, 0, 1 + done * 10)).toISOString().slice(0, 10);
      expect(statusOn(day, measured(done * 10 - 10, '2026-01-02')).calculated).to.equal('green');
    }
  });

  it('gives 0 and not -0 when nothing has been done of what is to fall', () => {
    const targets = [{ value: -100, day: '2026-04-11' }];
    expect(Object.is(statusOn(halfway, measured(0), { targets }).progress, 0)).to.equal(true);
  });

  it('goes the other way for an indicator that is to fall', () => {
    const falling = {
      baseline: { value: 100, day: '2026-01-01' },
      targets: [{ value: 50, day: '2026-04-11' }],
    };
    const parts = { definitions: [definition('d', { direction: 'down' })] };
    const series = [measurement('x', '2026-01-02', 90), measurement('y', '2026-02-01', 80)];
    expect(statusOn(halfway, series, falling, parts)).to.include({
      progress: 0.4,
      expected: 0.5,
      trend: 'better',
    });
  });

  describe('before and after', () => {
    it('says not-started before the baseline’s day', () => {
      expect(statusOn('2025-12-31', [])).to.deep.equal({
        indicator: 'i',
        expected: 0,
        calculated: 'not-started',
        status: 'not-started',
      });
    });

    it('expects nothing on the baseline’s day', () => {
      expect(statusOn('2026-01-01', measured(0, '2026-01-01'))).to.include({
        expected: 0,
        calculated: 'green',
      });
    });

    it('expects everything on the last target’s day and ever after', () => {
      expect(statusOn('2026-04-11', measured(89)).expected).to.equal(1);
      expect(statusOn('2030-01-01', measured(89))).to.include({
        expected: 1,
        calculated: 'yellow',
      });
    });

    it('does not count a measurement dated after today', () => {
      const series = [...measured(45), measurement('y', '2026-02-21', 90)];
      expect(statusOn(halfway, series).progress).to.equal(0.45);
    });
  });

  describe('with several targets', () => {
    const targets = [
      { value: 100, day: '2026-04-11' },
      { value: 10, day: '2026-02-20' },
    ];

    it('aims at the first whose day is not before today', () => {
      expect(statusOn('2026-02-20', measured(5), { targets }).progress).to.equal(0.5);
      expect(statusOn('2026-02-21', measured(5), { targets }).progress).to.equal(0.05);
    });

    it('aims at the last when all have passed', () => {
      expect(statusOn('2027-01-01', measured(5), { targets }).progress).to.equal(0.05);
    });

    it('expects straight lines from target to target', () => {
      expect(statusOn('2026-01-26', measured(5), { targets }).expected).to.equal(0.5);
      expect(statusOn('2026-03-17', measured(5), { targets }).expected).to.be.closeTo(0.55, 1e-12);
    });

    it('never expects more than all', () => {
      const over = [
        { value: 200, day: '2026-02-20' },
        { value: 100, day: '2026-04-11' },
      ];
      expect(statusOn('2026-02-21', measured(5), { targets: over }).expected).to.equal(1);
    });
  });

  describe('when progress is undefined', () => {
    for (const [reason, fields, series] of [
      ['no-baseline', without('baseline'), measured(5)],
      ['no-target', without('targets'), measured(5)],
      ['no-target', { targets: [] }, measured(5)],
      ['no-measurement', {}, []],
      ['target-equals-baseline', { targets: [{ value: 0, day: '2026-04-11' }] }, measured(5)],
    ] as const) {
      it(`says not-assessable, and why: ${reason}`, () => {
        const status = statusOn(halfway, series, fields);
        expect(status).to.include({
          calculated: 'not-assessable',
          status: 'not-assessable',
          reason,
        });
        expect(status).not.to.have.property('progress');
      });
    }
  });

  describe('with corrections', () => {
    const first = measurement('x', '2026-02-01', 10);
    const correct = (id: string, corrects: string, day: string, value: number) =>
      measurement(id, day, value, { corrects });

    it('counts the latest correction, on the day of what it corrects', () => {
      const series = [
        first,
        correct('z', 'x', '2026-02-15', 30),
        correct('y', 'x', '2026-02-10', 20),
      ];
      expect(statusOn(halfway, series).latest).to.deep.equal({ value: 30, day: '2026-02-01' });
    });

    it('counts of two corrections on one day the one that stands last', () => {
      const series = [
        first,
        correct('y', 'x', '2026-02-10', 20),
        correct('z', 'x', '2026-02-10', 30),
      ];
      expect(statusOn(halfway, series).latest?.value).to.equal(30);
    });

    it('follows corrections of corrections', () => {
      const series = [
        correct('z', 'y', '2026-02-12', 30),
        correct('y', 'x', '2026-02-10', 20),
        first,
      ];
      expect(statusOn(halfway, series).latest).to.deep.equal({ value: 30, day: '2026-02-01' });
    });

    it('follows ten thousand of them', () => {
      const chain = Array.from({ length: 10_000 }, (_, index) =>
        correct(`c${index}`, index === 0 ? 'x' : `c${index - 1}`, '2026-02-02', index),
      );
      expect(statusOn(halfway, [first, ...chain]).latest?.value).to.equal(9999);
    });

    it('does not count a correction dated after today', () => {
      const series = [first, correct('y', 'x', '2026-02-21', 90)];
      expect(statusOn(halfway, series).latest?.value).to.equal(10);
    });

    it('does not take a correction for a measurement of its own', () => {
      const series = [first, correct('y', 'x', '2026-02-10', 20)];
      expect(statusOn(halfway, series)).not.to.have.property('trend');
    });
  });

  describe('with breaks in the series', () => {
    const breaks = [{ day: '2026-02-10', why: 'Counted anew' }];

    it('does not count measurements before the last break', () => {
      const status = statusOn(halfway, measured(45), { breaks });
      expect(status).to.include({ reason: 'no-baseline' });
      expect(status).not.to.have.property('latest');
    });

    it('does not count a baseline before it', () => {
      const series = measured(45, '2026-02-10');
      expect(statusOn(halfway, series, { breaks }).reason).to.equal('no-baseline');
      const baseline = { value: 40, day: '2026-02-10' };
      expect(statusOn(halfway, series, { breaks, baseline }).progress).to.be.closeTo(5 / 60, 1e-12);
    });

    it('does not know of a break that is yet to come', () => {
      expect(statusOn('2026-02-09', measured(45), { breaks }).progress).to.equal(0.45);
    });
  });

  describe('trend', () => {
    for (const [last, up, down] of [
      [11, 'better', 'worse'],
      [10, 'unchanged', 'unchanged'],
      [9, 'worse', 'better'],
    ] as const) {
      it(`is ${up} from 10 to ${last}, or ${down} when it is to fall`, () => {
        const series = [measurement('y', '2026-02-02', last), measurement('x', '2026-02-01', 10)];
        expect(statusOn(halfway, series).trend).to.equal(up);
        const parts = { definitions: [definition('d', { direction: 'down' })] };
        expect(statusOn(halfway, series, {}, parts).trend).to.equal(down);
      });
    }

    it('needs two measurements', () => {
      expect(statusOn(halfway, measured(45))).not.to.have.property('trend');
    });
  });

  describe('judged', () => {
    const of = { collection: 'indicators', id: 'i' } as const;
    const judge = (day: string, series = measured(45)) =>
      statusOn(halfway, series, {}, { checkIns: [checkIn('c', { of, day, status: 'red' })] });

    it('counts until a later measurement, and both are kept', () => {
      expect(judge('2026-02-02')).to.include({ calculated: 'green', judged: 'red', status: 'red' });
      expect(judge('2026-02-01').status).to.equal('red');
      expect(judge('2026-01-31')).to.include({ judged: 'red', status: 'green' });
    });

    it('stands when nothing can be told from a later measurement', () => {
      const checkIns = [checkIn('c', { of, day: '2026-01-31', status: 'red' })];
      expect(statusOn(halfway, measured(45), { targets: [] }, { checkIns }).status).to.equal('red');
    });

    it('does not count when it is dated after today', () => {
      expect(judge('2026-02-21')).not.to.have.property('judged');
    });

    it('takes the last one; of two on one day the one that stands last', () => {
      const checkIns = [
        checkIn('b', { of, day: '2026-02-03', status: 'yellow' }),
        checkIn('c', { of, day: '2026-02-03', status: 'red' }),
        checkIn('a', { of, day: '2026-02-02', status: 'green' }),
      ];
      expect(statusOn(halfway, measured(45), {}, { checkIns }).judged).to.equal('red');
    });
  });

  it('refuses an indicator that the programme does not have', () => {
    expect(() => indicatorStatus(programmeOf(), 'x', { today: halfway })).to.throw(
      RangeError,
      'got x',
    );
  });
});
