import { expect } from 'chai';

import type { CheckIn, Indicator, Pilot, Programme, WorkStatus } from '../../../src/index.js';
import { followUp } from '../../../src/index.js';
import {
  aroundAnd,
  cases,
  daysOf,
  found,
  ref,
  settled,
  theLead,
} from '../../examples/finding-cases.js';
import {
  action,
  assessment,
  checkIn,
  cluster,
  contact,
  definition,
  indicator,
  measure,
  measurement,
  need,
  pilot,
  programmeOf,
  today,
} from '../../examples/small.js';

const on = (fields: Partial<Indicator>, parts: Partial<Programme> = {}) =>
  aroundAnd({
    definitions: [definition('d')],
    indicators: [indicator('i', { of: ref('clusters', 'a'), ...fields })],
    ...parts,
  });
const bare = (fields: Partial<Indicator> = {}, parts: Partial<Programme> = {}) => {
  const programme = on(fields, parts);
  const indicators = (programme.indicators ?? []).map(
    ({ baseline: _, targets: __, ...rest }) => rest,
  );
  return { ...programme, indicators };
};

describe('what an indicator lacks', () => {
  const codes = ['indicator-without-baseline', 'indicator-without-target'] as const;

  it('is settled by a baseline and a target', () => {
    for (const code of codes) {
      expect(found(code, on({})), code).to.deep.equal([]);
      expect(found(code, bare())[0], code).to.deep.include({
        who: theLead,
        since: '2026-08-01',
        values: { of: ref('clusters', 'a') },
      });
    }
    expect(found('indicator-without-target', on({ targets: [] }))).to.have.length(1);
  });

  it('is a baseline again after a break', () => {
    const breaks = [
      { day: '2026-03-01', why: 'x' },
      { day: '2026-11-25', why: 'x' },
    ];
    const [finding] = found('indicator-without-baseline', on({ breaks }));
    expect(finding?.since).to.equal('2026-03-01');
    const baseline = { value: 0, day: '2026-03-01' };
    expect(found('indicator-without-baseline', on({ breaks, baseline }))).to.deep.equal([]);
  });

  it('is asked while what it is of is under way', () => {
    const kinds = [
      (status: WorkStatus) =>
        bare({ of: ref('actions', 'x') }, { actions: [action('x', { status })] }),
      (status: WorkStatus) =>
        bare({ of: ref('measures', 'x') }, { measures: [measure('x', { status })] }),
    ];
    for (const code of codes) {
      for (const kind of kinds) {
        for (const status of ['planned', 'ongoing'] as const) {
          expect(found(code, kind(status)), status).to.have.length(1);
        }
        for (const status of ['proposed', 'done', 'stopped'] as const) {
          expect(found(code, kind(status)), status).to.deep.equal([]);
        }
      }
    }
  });

  it('is asked of goals, pilots and adoptions, and not about what belongs to a cluster that has ended', () => {
    const code = 'indicator-without-target';
    const goal = (fields: object) => ({
      goals: [{ id: 'g', statement: 'More', level: 'outcome' as const, ...fields }],
    });
    const ended = { clusters: [settled('c', { ended: { day: '2026-01-01', why: 'x' } })] };
    const ofGoal = ref('goals', 'g');
    expect(found(code, bare({ of: ofGoal }, goal({})))).to.have.length(1);
    expect(found(code, bare({ of: ofGoal }, goal({ cluster: 'a' })))[0]?.who).to.deep.equal(
      theLead,
    );
    expect(found(code, bare({ of: ofGoal }, { ...goal({ cluster: 'c' }), ...ended }))).to.be.empty;

    const ofPilot = ref('pilots', 'p');
    const pilots = (fields: Partial<Pilot>) => ({ ...ended, pilots: [pilot('p', fields)] });
    expect(found(code, bare({ of: ofPilot }, pilots({ clusters: ['a'] })))).to.have.length(1);
    expect(found(code, bare({ of: ofPilot }, pilots({ clusters: ['c'] })))).to.be.empty;
    for (const kind of ['stop', 'scale', 'adjust'] as const) {
      const decision = { kind, why: 'x', day: '2026-11-24' };
      const left = found(code, bare({ of: ofPilot }, pilots({ decision })));
      expect(left, kind).to.have.length(kind === 'adjust' ? 1 : 0);
    }

    const ofAdoption = ref('adoptions', 'x');
    for (const status of ['considered', 'trying', 'adopted', 'dropped'] as const) {
      const adoptions = [{ id: 'x', method: 'm', cluster: 'a', status }];
      const isOpen = status === 'trying' || status === 'adopted';
      const left = found(code, bare({ of: ofAdoption }, { adoptions }));
      expect(left, status).to.have.length(isOpen ? 1 : 0);
    }
  });
});

describe('measurement-due', () => {
  const code = 'measurement-due';
  const every = (fields: Partial<Indicator> = {}, parts: Partial<Programme> = {}) =>
    on({ everyDays: 10, ...fields }, parts);

  it('comes on the day, counted from the baseline or the last measurement, whichever is later', () => {
    const measurements = [measurement('m', '2026-11-14', 1), measurement('n', '2026-05-01', 1)];
    const parts = every({}, { measurements });
    expect(daysOf(code, parts, ['2026-11-23', '2026-11-24'])).to.deep.equal(['2026-11-24']);
    expect(found(code, parts)[0]).to.deep.include({
      who: theLead,
      subject: ref('indicators', 'i'),
      since: '2026-11-24',
      due: '2026-11-24',
    });
    expect(found(code, every())[0]?.due).to.equal('2026-01-11');
    expect(found(code, every({ baseline: { value: 0, day: '2026-12-01' } }))).to.deep.equal([]);
  });

  it('counts from the beginning without a baseline, and no correction as a measurement', () => {
    expect(found(code, bare({ everyDays: 10 }))[0]?.due).to.equal('2026-08-11');
    const measurements = [
      measurement('m', '2026-11-01', 1),
      measurement('n', '2026-11-20', 2, { corrects: 'm' }),
    ];
    expect(found(code, every({}, { measurements }))[0]?.due).to.equal('2026-11-11');
  });

  it('is asked only of what has an interval, and of work that is done while a target lies ahead', () => {
    expect(found(code, on({}))).to.deep.equal([]);
    const done = (day: string) =>
      every(
        { of: ref('measures', 'm'), targets: [{ value: 1, day }] },
        { measures: [measure('m', { status: 'done' })] },
      );
    expect(found(code, done('2026-11-24'))).to.have.length(1);
    expect(found(code, done('2026-11-23'))).to.deep.equal([]);
  });
});

describe('check-in-due', () => {
  const code = 'check-in-due';

  it('comes on the day that followUp gives', () => {
    const parts = aroundAnd({
      actions: [action('x', { status: 'ongoing', since: { ongoing: '2026-09-25' } })],
      measures: [measure('m', { status: 'ongoing', from: '2026-08-26', owner: theLead })],
    });
    expect(daysOf(code, parts, ['2026-11-23', '2026-11-24'])).to.deep.equal(['2026-11-24']);
    const nextDue = followUp(programmeOf(parts), { today }).subjects.flatMap((subject) =>
      (subject.nextDue ?? '9') <= today ? [[subject.ref, subject.nextDue]] : [],
    );
    expect(found(code, parts).map(({ subject, due }) => [subject, due])).to.deep.equal(nextDue);
    expect(nextDue).to.have.length(2);
    expect(found(code, parts)[0]).to.deep.include({ who: theLead, since: '2026-11-24' });
  });

  it('is settled by a check-in', () => {
    const checkIns = [checkIn('c', { of: ref('actions', 'x'), day: '2026-11-01' })];
    expect(found(code, { ...cases[code], checkIns })).to.deep.equal([]);
  });

  it('is asked about a cluster once it has answered or been mapped', () => {
    const clusters = [cluster('a', { identified: '2026-01-01' })];
    expect(found(code, { clusters })).to.deep.equal([]);
    const contacts = [contact('c', { day: '2026-11-20' })];
    expect(found(code, { clusters, contacts })[0]?.due).to.equal('2026-06-30');
    const mapped = { assessments: [assessment('m')], needs: [need('n', { severity: 1 })] };
    expect(found(code, { clusters, ...mapped })).to.have.length(1);
  });
});

describe('red-twice', () => {
  const code = 'red-twice';
  const judged = (statuses: readonly CheckIn['status'][], last: Partial<CheckIn> = {}) =>
    aroundAnd({
      checkIns: statuses.map((status, index) =>
        checkIn(`c${index}`, {
          day: `2026-11-0${index + 1}`,
          status,
          ...(index === statuses.length - 1 ? last : {}),
        }),
      ),
    });

  it('is found when the last two are red, since the second in a row', () => {
    expect(found(code, judged(['red', 'yellow', 'red']))).to.deep.equal([]);
    expect(found(code, judged(['red', 'red', 'green']))).to.deep.equal([]);
    expect(found(code, judged(['red']))).to.deep.equal([]);
    expect(found(code, judged(['green', 'red', 'red', 'red']))[0]).to.deep.include({
      who: theLead,
      subject: ref('clusters', 'a'),
      since: '2026-11-03',
      values: { last: '2026-11-04' },
    });
  });

  it('looks at the day, not at the order in which they stand', () => {
    const parts = judged(['red', 'red', 'green']);
    const checkIns = [...(parts.checkIns ?? [])].reverse();
    expect(found(code, { ...parts, checkIns })).to.deep.equal([]);
    expect(found(code, { ...parts, checkIns }, '2026-11-02')).to.have.length(1);
  });

  it('takes of two on one day the one that stands last', () => {
    const [first, second, third] = judged(['red', 'red', 'green']).checkIns ?? [];
    const onOneDay = (...checkIns: (CheckIn | undefined)[]) =>
      aroundAnd({
        checkIns: checkIns.flatMap((one) => (one ? [{ ...one, day: '2026-11-01' }] : [])),
      });
    expect(found(code, onOneDay(first, second, third))).to.deep.equal([]);
    expect(found(code, onOneDay(third, first, second))).to.have.length(1);
  });

  it('is settled by a remedy, not by why there is none', () => {
    const twice = ['red', 'red'] as const;
    const remedy = ref('actions', 'x');
    const actions = [action('x')];
    expect(found(code, { ...judged(twice, { remedy }), actions })).to.deep.equal([]);
    expect(found(code, judged(twice, { remedy: { none: 'No money' } }))).to.have.length(1);
  });

  it('is found about an indicator, as what that is of', () => {
    const ofIndicator = (of: Indicator['of']) => {
      const parts = judged(['red', 'red']);
      const checkIns = (parts.checkIns ?? []).map((one) => ({
        ...one,
        of: ref('indicators', 'i'),
      }));
      return found(code, { ...parts, checkIns, indicators: [indicator('i', { of })] });
    };
    expect(ofIndicator('programme')).to.have.length(1);
    expect(ofIndicator(ref('clusters', 'a'))[0]?.who).to.deep.equal(theLead);
    expect(ofIndicator(ref('indicators', 'i'))).to.deep.equal([]);
  });

  it('is not found about what is over', () => {
    const of = ref('actions', 'x');
    const parts = { ...judged(['red', 'red']), actions: [action('x', { status: 'stopped' })] };
    const checkIns = (parts.checkIns ?? []).map((one) => ({ ...one, of }));
    expect(found(code, { ...parts, checkIns })).to.deep.equal([]);
    const done = [action('x', { status: 'done' })];
    expect(found(code, { ...parts, checkIns, actions: done })).to.deep.equal([]);
    const actions = [action('x', { status: 'ongoing' })];
    expect(found(code, { ...parts, checkIns, actions })).to.have.length(1);
  });
});

describe('the findings of pilots', () => {
  const one = (fields: Partial<Pilot>) =>
    aroundAnd({ pilots: [pilot('p', { clusters: ['a'], ...fields })] });
  const criteria = [{ indicator: 'i', threshold: 1, by: '2027-01-01' }];

  it('pilot-without-criteria is due when it begins, and settled by one', () => {
    expect(found('pilot-without-criteria', one({}))[0]).to.deep.include({
      who: theLead,
      since: '2026-01-01',
      due: '2026-01-01',
    });
    expect(found('pilot-without-criteria', one({ from: '2027-01-01' }))[0]).to.deep.include({
      since: '2024-01-01',
      due: '2027-01-01',
    });
    expect(found('pilot-without-criteria', one({ criteria }))).to.deep.equal([]);
  });

  it('gate-due comes on the day of the first gate that is not decided', () => {
    const gates = [
      { day: '2026-06-01', question: 'On?', passed: true, decided: '2026-06-02' },
      { day: '2026-11-24', question: 'On?' },
      { day: '2027-06-01', question: 'On?' },
    ];
    const days = ['2026-11-23', '2026-11-24'];
    expect(daysOf('gate-due', one({ gates }), days)).to.deep.equal(['2026-11-24']);
    expect(found('gate-due', one({ gates }))[0]).to.deep.include({
      since: '2026-11-24',
      due: '2026-11-24',
    });
  });

  it('effort-too-low comes when the shortest time has gone, due at the next gate', () => {
    const effort = { plannedHours: 200, spentHours: 99 };
    const gates = [{ day: '2027-06-01', question: 'On?' }];
    const parts = one({ effort, gates, clusters: [] });
    expect(daysOf('effort-too-low', parts, ['2026-04-10', '2026-04-11'])).to.deep.equal([
      '2026-04-11',
    ]);
    expect(found('effort-too-low', parts)[0]).to.deep.include({
      since: '2026-04-11',
      due: '2027-06-01',
      values: { enough: 50, share: 0.495, due: '2027-06-01' },
    });
    expect(found('effort-too-low', one({ effort: { ...effort, enough: 0.4 } }))).to.deep.equal([]);
    expect(found('effort-too-low', one({ effort: { ...effort, spentHours: 100 } }))).to.deep.equal(
      [],
    );
    expect(found('effort-too-low', one({ effort: {} }))[0]?.values).to.deep.equal({ enough: 50 });
  });

  it('are over when it is decided to scale or stop', () => {
    const gates = [{ day: '2026-11-01', question: 'On?' }];
    for (const kind of ['scale', 'stop', 'adjust'] as const) {
      const decision = { kind, why: 'x', day: '2026-11-24' };
      const left = found('gate-due', one({ gates, decision }));
      expect(left, kind).to.have.length(kind === 'adjust' ? 1 : 0);
    }
  });
});
