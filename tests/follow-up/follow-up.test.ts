import { expect } from 'chai';

import type { CheckIn, Programme, Ref, SubjectStatus } from '../../src/index.js';
import { followUp } from '../../src/index.js';
import {
  action,
  checkIn,
  cluster,
  definition,
  indicator,
  measure,
  measurement,
  programmeOf,
  today,
} from '../examples/small.js';

const subjects = (parts: Partial<Programme>, on = today): readonly SubjectStatus[] =>
  followUp(programmeOf({ definitions: [definition('d')], ...parts }), { today: on }).subjects;

const ofM: Ref = { collection: 'measures', id: 'm' };

/** The measure m with indicators that stand like this on 2026-02-20: 45 is green, 30 yellow, 0 red. */
const measureWith = (
  values: Readonly<Record<string, number | undefined>>,
  keys: readonly string[] = [],
  checkIns: readonly CheckIn[] = [],
): SubjectStatus => {
  const ids = Object.keys(values);
  const [first] = subjects(
    {
      measures: [measure('m')],
      indicators: ids.map((id) => indicator(id, keys.includes(id) ? { key: true } : {})),
      measurements: ids.flatMap((id) =>
        values[id] === undefined
          ? []
          : [measurement(`of-${id}`, '2026-02-01', values[id], { indicator: id })],
      ),
      checkIns,
    },
    '2026-02-20',
  );
  return first!;
};

describe('followUp', () => {
  it('is the worst of the indicators', () => {
    expect(measureWith({ a: 45 }).calculated).to.equal('green');
    expect(measureWith({ a: 45, b: 30 }).calculated).to.equal('yellow');
    expect(measureWith({ a: 0, b: 30, c: 45 }).calculated).to.equal('red');
  });

  it('is the worst of the key indicators, when there are any', () => {
    expect(measureWith({ a: 0, b: 30, c: 45 }, ['b', 'c']).calculated).to.equal('yellow');
  });

  it('leaves out those that are not assessable', () => {
    expect(measureWith({ a: undefined, b: 45 }).calculated).to.equal('green');
    expect(measureWith({ a: undefined, b: 45 }, ['a']).calculated).to.equal('not-assessable');
  });

  it('is not assessable without indicators', () => {
    expect(measureWith({})).to.deep.equal({
      ref: ofM,
      status: 'not-assessable',
      calculated: 'not-assessable',
      indicators: [],
    });
  });

  it('gives the status of every indicator, key or not', () => {
    const { indicators } = measureWith({ a: 0, b: 45 }, ['b']);
    expect(indicators.map(({ calculated }) => calculated)).to.deep.equal(['red', 'green']);
  });

  it('counts what was judged until a later measurement, and keeps both', () => {
    const judged = (day: string) =>
      measureWith(
        { a: 45 },
        [],
        [checkIn('c', { of: ofM, day, status: 'red', development: 'down' })],
      );
    expect(judged('2026-02-01')).to.include({
      status: 'red',
      judged: 'red',
      calculated: 'green',
      development: 'down',
      lastCheckIn: '2026-02-01',
    });
    expect(judged('2026-01-31')).to.include({ status: 'green', judged: 'red' });
    expect(judged('2026-02-21')).not.to.have.property('judged');
  });

  it('does not take a check-in on one of its indicators for one on the subject', () => {
    const of = { collection: 'indicators', id: 'a' } as const;
    const { indicators, status } = measureWith(
      { a: 45 },
      [],
      [checkIn('c', { of, day: '2026-02-10', status: 'red' })],
    );
    expect(status).to.equal('green');
    expect(indicators[0]?.status).to.equal('red');
  });

  it('follows up the programme first, when it has an indicator, and everything else in its order', () => {
    const parts = {
      measures: [measure('m')],
      actions: [action('x')],
      clusters: [cluster('b'), cluster('a')],
      goals: [{ id: 'g', statement: 'Goal', level: 'outcome' as const }],
    };
    const names = (found: readonly SubjectStatus[]) =>
      found.map(({ ref }) => (ref === 'programme' ? ref : ref.id));
    expect(names(subjects(parts))).to.deep.equal(['b', 'a', 'g', 'x', 'm']);
    const indicators = [indicator('i', { of: 'programme' })];
    expect(names(subjects({ ...parts, indicators }))[0]).to.equal('programme');
  });

  describe('when the next check-in is due', () => {
    const due = (parts: Partial<Programme>) => subjects(parts)[0]?.nextDue;

    it('is 180 days after a cluster’s last, or after its identification', () => {
      expect(due({ clusters: [cluster('a')] })).to.equal('2024-07-30');
      const checkIns = [checkIn('c', { day: '2026-11-01' }), checkIn('d', { day: '2026-10-01' })];
      expect(due({ clusters: [cluster('a')], checkIns })).to.equal('2027-04-30');
    });

    it('is never for a cluster that has ended, or declined unless it is to be asked again', () => {
      const ended = (day: string) =>
        due({ clusters: [cluster('a', { ended: { day, why: 'x' } })] });
      expect(ended('2026-11-24')).to.equal(undefined);
      expect(ended('2026-11-25')).to.equal('2024-07-30');
      const declined = (day: string, askAgain?: string) =>
        due({ clusters: [cluster('a', { declined: { day, ...(askAgain ? { askAgain } : {}) } })] });
      expect(declined('2026-11-24')).to.equal(undefined);
      expect(declined('2026-11-24', '2026-11-25')).to.equal(undefined);
      expect(declined('2026-11-01', '2026-11-24')).to.equal('2024-07-30');
      expect(declined('2026-11-25')).to.equal('2024-07-30');
    });

    it('is 60 days after an ongoing action’s last, or after it began', () => {
      const begun = action('x', { status: 'ongoing', since: { ongoing: '2026-10-01' } });
      expect(due({ actions: [begun] })).to.equal('2026-11-30');
      const of = { collection: 'actions', id: 'x' } as const;
      expect(
        due({ actions: [begun], checkIns: [checkIn('c', { of, day: '2026-11-01' })] }),
      ).to.equal('2026-12-31');
    });

    it('counts from the day an action was to begin, when it isn’t known when it did', () => {
      const begun = action('x', { status: 'ongoing', from: '2026-10-01' });
      expect(due({ actions: [begun] })).to.equal('2026-11-30');
    });

    it('is 90 days after an ongoing measure’s', () => {
      const begun = measure('m', { status: 'ongoing', since: { ongoing: '2026-10-01' } });
      expect(due({ measures: [begun] })).to.equal('2026-12-30');
    });

    for (const status of ['proposed', 'planned', 'done', 'stopped'] as const) {
      it(`is never for what is ${status}`, () => {
        const since = { ongoing: '2026-10-01' };
        expect(due({ actions: [action('x', { status, since })] })).to.equal(undefined);
        expect(due({ measures: [measure('m', { status, since })] })).to.equal(undefined);
      });
    }

    it('is at a pilot’s first gate that is not decided', () => {
      const pilots = [
        {
          id: 'p',
          title: 'Pilot',
          hypothesis: 'It works',
          strengthArea: 'tourism',
          clusters: [],
          from: '2026-01-01',
          minDays: 90,
          effort: {},
          criteria: [],
          gates: [
            { day: '2026-12-01', question: 'Go on?' },
            { day: '2026-03-01', question: 'Begin?', decided: '2026-03-02' },
            { day: '2026-09-01', question: 'Widen?' },
          ],
        },
      ];
      expect(due({ pilots })).to.equal('2026-09-01');
    });

    it('follows the settings', () => {
      const settings = { checkInEveryDays: { cluster: 30 } };
      expect(due({ clusters: [cluster('a')], settings })).to.equal('2024-03-02');
    });
  });
});
