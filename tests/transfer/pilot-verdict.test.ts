import { expect } from 'chai';

import type { Measurement, Pilot, PilotVerdict, Programme } from '../../src/index.js';
import { pilotVerdict, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { definition, indicator, measurement, pilot, programmeOf } from '../examples/small.js';

/** Of a pilot that began on New Year’s Day 2026, with 100 days at least and half of its hours spent. */
const verdict = (
  fields: Partial<Pilot>,
  measurements: readonly Measurement[] = [],
  { today = '2026-11-24', ...parts }: Partial<Programme> & { today?: string } = {},
): PilotVerdict =>
  pilotVerdict(
    programmeOf({
      definitions: [definition('d'), definition('down', { direction: 'down' })],
      indicators: [indicator('i'), indicator('j'), indicator('less', { definition: 'down' })],
      measurements,
      pilots: [pilot('p', fields)],
      ...parts,
    }),
    'p',
    { today },
  );

const wanted = { indicator: 'i', threshold: 6, by: '2026-10-31' };
const six = [measurement('x', '2026-10-01', 6)];
const five = [measurement('x', '2026-10-01', 5)];

describe('pilotVerdict', () => {
  it('scales when every criterion is met, the shortest time has gone and enough was spent', () => {
    expect(verdict({ criteria: [wanted] }, six)).to.deep.equal({
      verdict: 'scale',
      reasons: ['every-criterion-met', 'shortest-time-gone', 'effort-enough'],
      criteria: [
        {
          indicator: 'i',
          by: '2026-10-31',
          met: true,
          failed: false,
          decisive: false,
          latest: { day: '2026-10-01', value: 6 },
        },
      ],
      daysGone: 327,
      effortShare: 0.5,
      gates: [],
      hasExit: false,
    });
  });

  it('stops when a decisive criterion has failed and the shortest time has gone', () => {
    const criteria = [{ ...wanted, decisive: true }];
    const stopped = verdict({ criteria }, five);
    expect(stopped.verdict).to.equal('stop');
    expect(stopped.reasons).to.deep.equal(['decisive-criterion-failed', 'shortest-time-gone']);
    expect(stopped.criteria[0]).to.include({ met: false, failed: true, decisive: true });
  });

  it('adjusts while a decisive criterion has failed before the shortest time', () => {
    const criteria = [{ ...wanted, decisive: true }];
    const early = verdict({ criteria, minDays: 328 }, five);
    expect(early.verdict).to.equal('adjust');
    expect(early.reasons).to.deep.equal(['decisive-criterion-failed', 'shortest-time-not-gone']);
    expect(verdict({ criteria, minDays: 327 }, five).verdict).to.equal('stop');
  });

  it('adjusts when a criterion that is not decisive has failed', () => {
    const { verdict: proposed, reasons } = verdict({ criteria: [wanted] }, five);
    expect([proposed, reasons]).to.deep.equal(['adjust', ['criterion-failed']]);
  });

  it('adjusts with all that keeps it from scaling', () => {
    const criteria = [
      wanted,
      { ...wanted, indicator: 'j', by: '2027-01-01' },
      { ...wanted, by: '2027-01-01' },
    ];
    const effort = { plannedHours: 200, spentHours: 99 };
    expect(verdict({ criteria, effort, minDays: 500 }, five).reasons).to.deep.equal([
      'criterion-failed',
      'criterion-not-met',
      'criterion-not-measured',
      'shortest-time-not-gone',
      'effort-too-low',
    ]);
  });

  it('adjusts while one of several criteria is not met', () => {
    const criteria = [wanted, { ...wanted, threshold: 7, by: '2027-01-01' }];
    const waiting = verdict({ criteria }, six);
    expect([waiting.verdict, waiting.reasons]).to.deep.equal(['adjust', ['criterion-not-met']]);
  });

  it('never scales what has no criteria', () => {
    const { verdict: proposed, reasons } = verdict({});
    expect([proposed, reasons]).to.deep.equal(['adjust', ['no-criteria']]);
  });

  describe('of criteria', () => {
    const met = (measurements: readonly Measurement[], fields = {}, more = {}) =>
      verdict({ criteria: [{ ...wanted, ...fields }] }, measurements, more).criteria[0]?.met;

    it('is met at the threshold, in the direction of the definition', () => {
      expect(met(six)).to.equal(true);
      expect(met(five)).to.equal(false);
      const less = (value: number) =>
        met([measurement('x', '2026-10-01', value, { indicator: 'less' })], { indicator: 'less' });
      expect([less(7), less(6), less(5)]).to.deep.equal([false, true, true]);
    });

    it('takes the latest value on or before its day', () => {
      const later = measurement('y', '2026-11-01', 9);
      expect(met([...five, later])).to.equal(false);
      expect(met([...five, measurement('y', '2026-10-31', 9)])).to.equal(true);
      expect(met([measurement('y', '2026-10-31', 9), measurement('z', '2026-10-30', 1)])).to.equal(
        true,
      );
    });

    it('takes no value from after today', () => {
      const ahead = { by: '2027-06-01' };
      expect(met([measurement('y', '2026-11-25', 9)], ahead)).to.equal(undefined);
      expect(met([measurement('y', '2026-11-24', 9)], ahead)).to.equal(true);
    });

    it('takes a correction, on the day of what it corrects, once it is there', () => {
      const correction = measurement('y', '2026-11-20', 9, { corrects: 'x' });
      expect(met([...five, correction])).to.equal(true);
      expect(met([...five, correction], {}, { today: '2026-11-19' })).to.equal(false);
    });

    it('takes a value from before a break', () => {
      const indicators = [indicator('i', { breaks: [{ day: '2026-10-15', why: 'New survey' }] })];
      expect(met(six, {}, { indicators })).to.equal(true);
    });

    it('fails the day after its day, unmeasured too', () => {
      const on = (today: string) => verdict({ criteria: [wanted] }, [], { today }).criteria[0]!;
      expect(on('2026-10-31')).to.not.have.property('met');
      expect(on('2026-10-31').failed).to.equal(false);
      expect(on('2026-11-01')).to.include({ met: false, failed: true });
    });
  });

  describe('of effort', () => {
    const share = (effort: Pilot['effort']) =>
      verdict({ criteria: [wanted], effort }, six).effortShare;
    const of = (amount: number, currency: 'SEK' | 'EUR' = 'SEK') => ({ amount, currency });

    it('takes the lowest known share of hours and money', () => {
      const hours = { plannedHours: 100, spentHours: 61 };
      expect(share(hours)).to.equal(0.61);
      expect(share({ plannedHours: 3, spentHours: 1 })).to.equal(0.333333333);
      expect(share({ ...hours, planned: of(100), spent: of(40) })).to.equal(0.4);
      expect(share({ ...hours, planned: of(100), spent: of(90) })).to.equal(0.61);
      expect(share({ ...hours, planned: of(100) })).to.equal(0.61);
    });

    it('does not compare two currencies, or with a plan of nothing', () => {
      expect(share({ planned: of(100), spent: of(90, 'EUR') })).to.equal(undefined);
      expect(share({ plannedHours: 0, spentHours: 5 })).to.equal(undefined);
      expect(share({})).to.equal(undefined);
    });

    it('is not enough when it is unknown', () => {
      const unknown = verdict({ criteria: [wanted], effort: {} }, six);
      expect([unknown.verdict, unknown.reasons]).to.deep.equal(['adjust', ['effort-unknown']]);
      expect(unknown).not.to.have.property('effortShare');
    });

    it('is enough from half on, or from what the pilot says', () => {
      const after = (spentHours: number, enough?: number) =>
        verdict(
          {
            criteria: [wanted],
            effort: { plannedHours: 100, spentHours, ...(enough === undefined ? {} : { enough }) },
          },
          six,
        ).verdict;
      expect([after(49), after(50)]).to.deep.equal(['adjust', 'scale']);
      expect([after(79, 0.8), after(80, 0.8)]).to.deep.equal(['adjust', 'scale']);
    });
  });

  it('counts no days, and no shortest time as gone, before it has begun', () => {
    const ahead = verdict({ criteria: [wanted], minDays: 0, from: '2026-11-25' }, six);
    expect([ahead.daysGone, ahead.reasons]).to.deep.equal([0, ['shortest-time-not-gone']]);
  });

  it('tells where its gates stand, the exit and what was decided', () => {
    const gate = (day: string, fields = {}) => ({ day, question: 'Go on?', ...fields });
    const decision = { kind: 'adjust', day: '2026-11-24', why: 'Too few' } as const;
    const fields = {
      gates: [
        gate('2027-05-31'),
        gate('2026-02-01', { decided: '2026-02-02', passed: true }),
        gate('2026-03-01', { decided: '2026-03-01', passed: false }),
        gate('2026-04-01', { decided: '2026-11-24' }),
        gate('2026-11-24'),
        gate('2026-12-01', { decided: '2026-12-01', passed: true }),
      ],
      exit: 'The members pay',
      decision,
    };
    const told = verdict(fields);
    expect(told.gates).to.deep.equal([
      { day: '2027-05-31', state: 'ahead' },
      { day: '2026-02-01', state: 'passed' },
      { day: '2026-03-01', state: 'not-passed' },
      { day: '2026-04-01', state: 'decided' },
      { day: '2026-11-24', state: 'due' },
      { day: '2026-12-01', state: 'ahead' },
    ]);
    expect(told).to.deep.include({ nextGate: '2026-11-24', hasExit: true, decided: decision });
    expect(verdict(fields, [], { today: '2026-11-23' })).not.to.have.property('decided');
  });

  it('names the pilot that does not exist', () => {
    expect(() => pilotVerdict(programmeOf(), 'x', { today: '2026-11-24' })).to.throw(
      RangeError,
      'pilot: expected the id of a pilot, got x',
    );
  });

  it('gives for the published sample what the office sees', () => {
    const open = publishProgramme(sample, { today: sampleDay });
    const today = { today: sampleDay };
    expect(pilotVerdict(open, 'oppen-innovation', today)).to.deep.equal(
      pilotVerdict(sample, 'oppen-innovation', today),
    );
  });
});
