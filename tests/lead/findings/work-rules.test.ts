import { expect } from 'chai';

import type { Action, FindingCode, Measure, Programme, Support } from '../../../src/index.js';
import {
  aroundAnd,
  cases,
  daysOf,
  found,
  ref,
  settled,
  theLead,
} from '../../examples/finding-cases.js';
import { action, area, group, indicator, measure, support } from '../../examples/small.js';

const codesOf = (codes: readonly FindingCode[], parts: Partial<Programme>) =>
  codes.filter((code) => found(code, parts).length > 0);

describe('what an action lacks', () => {
  const codes = ['action-without-need', 'action-without-owner', 'action-without-dates'] as const;
  const one = (fields: Partial<Action>) => aroundAnd({ actions: [action('x', fields)] });
  const whole = {
    needs: ['n-a'],
    owner: ref('actors', 'x'),
    from: '2026-01-01',
    due: '2027-01-01',
  };

  it('is asked while it is under way; of what is proposed only the need', () => {
    for (const status of ['planned', 'ongoing'] as const) {
      expect(codesOf(codes, one({ status })), status).to.deep.equal([...codes]);
    }
    expect(codesOf(codes, one({ status: 'proposed' }))).to.deep.equal(['action-without-need']);
    for (const status of ['done', 'stopped'] as const) {
      expect(codesOf(codes, one({ status })), status).to.deep.equal([]);
    }
  });

  it('is settled by having it', () => {
    expect(codesOf(codes, one(whole))).to.deep.equal([]);
    for (const key of ['from', 'due'] as const) {
      const { [key]: _, ...rest } = whole;
      expect(codesOf(codes, one(rest)), key).to.deep.equal(['action-without-dates']);
    }
  });

  it('holds since it was proposed, planned or begun, else since its cluster was identified', () => {
    const since = (fields: Partial<Action>) => found('action-without-need', one(fields))[0]?.since;
    expect(since({ since: { proposed: '2026-09-01', planned: '2026-10-01' } })).to.equal(
      '2026-09-01',
    );
    expect(since({ from: '2026-09-09' })).to.equal('2026-09-09');
    expect(since({ from: '2027-01-01' })).to.equal('2026-08-01');
  });

  it('is for the owner, else for the lead of the cluster', () => {
    expect(found('action-without-owner', one({}))[0]?.who).to.deep.equal(theLead);
    expect(found('action-without-need', one({ owner: ref('actors', 'x') }))[0]?.who?.id).to.equal(
      'x',
    );
  });
});

describe('action-overdue', () => {
  const late = (fields: Partial<Action> = {}) =>
    aroundAnd({ actions: [action('x', { due: '2026-11-23', ...fields })] });

  it('comes the day after it was due', () => {
    const days = ['2026-11-23', '2026-11-24'];
    expect(daysOf('action-overdue', late(), days)).to.deep.equal(['2026-11-24']);
    expect(found('action-overdue', late())[0]).to.deep.include({
      who: theLead,
      since: '2026-11-24',
      due: '2026-11-23',
      values: { due: '2026-11-23' },
    });
  });

  it('is about what is planned or ongoing', () => {
    expect(found('action-overdue', late({ status: 'ongoing' }))).to.have.length(1);
    for (const status of ['proposed', 'done', 'stopped'] as const) {
      expect(found('action-overdue', late({ status })), status).to.deep.equal([]);
    }
  });
});

describe('action-waiting', () => {
  const waiting = (before: Partial<Action>, own: Partial<Action> = {}) =>
    aroundAnd({
      actions: [
        action('late', { cluster: 'b', due: '2026-11-20', ...before }),
        action('x', { after: ['late', 'late'], from: '2026-12-01', ...own }),
      ],
    });

  it('names what is late, since that is, and is due when it was to begin', () => {
    expect(found('action-waiting', waiting({}))[0]).to.deep.include({
      subject: ref('actions', 'x'),
      since: '2026-11-21',
      due: '2026-12-01',
      values: { count: 1, actions: [ref('actions', 'late')], due: '2026-12-01' },
    });
  });

  it('is settled when what is before it is done or has another day, or it begins', () => {
    expect(found('action-waiting', waiting({ status: 'done' }))).to.deep.equal([]);
    expect(found('action-waiting', waiting({ due: '2026-11-24' }))).to.deep.equal([]);
    expect(found('action-waiting', waiting({}, { status: 'ongoing' }))).to.deep.equal([]);
  });
});

describe('the findings of supports', () => {
  const one = (fields: Partial<Support>) => aroundAnd({ supports: [support('s', fields)] });
  const promised = { kind: 'promised', day: '2026-10-01' } as const;

  it('support-unanswered comes after 14 days, and waits no longer than that', () => {
    const parts = one({ asked: { day: '2026-11-09' } });
    const days = ['2026-11-23', '2026-11-24'];
    expect(daysOf('support-unanswered', parts, days)).to.deep.equal(['2026-11-24']);
    expect(found('support-unanswered', parts)[0]).to.deep.include({
      who: theLead,
      since: '2026-11-24',
      due: '2026-11-23',
      values: { asked: '2026-11-09', cluster: ref('clusters', 'a'), due: '2026-11-23' },
    });
  });

  it('support-unanswered is settled by an answer that has been given', () => {
    const asked = { day: '2026-10-01' };
    for (const kind of ['promised', 'declined'] as const) {
      const answers = [{ kind, day: '2026-11-24' }];
      expect(found('support-unanswered', one({ asked, answers })), kind).to.deep.equal([]);
    }
    const later = [{ ...promised, day: '2026-11-25' }];
    expect(found('support-unanswered', one({ asked, answers: later }))).to.have.length(1);
  });

  it('support-overdue comes the day after, for whoever gives it', () => {
    const parts = one({ due: '2026-11-23', answers: [promised], by: ref('actors', 'x') });
    const days = ['2026-11-23', '2026-11-24'];
    expect(daysOf('support-overdue', parts, days)).to.deep.equal(['2026-11-24']);
    expect(found('support-overdue', parts)[0]).to.deep.include({
      who: ref('actors', 'x'),
      since: '2026-11-24',
      due: '2026-11-23',
    });
  });

  it('support-overdue is settled when all is delivered, not by a part of it', () => {
    const answers = [{ ...promised, amount: 10, unit: 'hours' as const }];
    const given = (amount: number) =>
      one({ due: '2026-11-01', answers, delivered: [{ amount, day: '2026-11-20' }] });
    expect(found('support-overdue', given(9))).to.have.length(1);
    expect(found('support-overdue', given(10))).to.deep.equal([]);
    expect(found('support-unconfirmed', given(10))).to.have.length(1);
  });

  it('support-unconfirmed holds since the delivery, until the cluster has its word', () => {
    const delivered = [{ day: '2026-11-20' }];
    expect(
      found('support-unconfirmed', one({ answers: [promised], delivered }))[0],
    ).to.deep.include({
      since: '2026-11-20',
      values: { delivered: '2026-11-20', cluster: ref('clusters', 'a') },
    });
    const received = { day: '2026-11-21' };
    expect(
      found('support-unconfirmed', one({ answers: [promised], delivered, received })),
    ).to.deep.equal([]);
  });

  it('capacity-exceeded is about this quarter or a later one, since the promise that was too much', () => {
    const parts = cases['capacity-exceeded'];
    expect(found('capacity-exceeded', parts)[0]).to.deep.include({
      who: theLead,
      subject: theLead,
      since: '2026-10-05',
      due: '2026-12-31',
      values: { quarter: '2026-Q4', promised: 11, hours: 10, due: '2026-12-31' },
    });
    expect(daysOf('capacity-exceeded', parts, ['2026-12-31', '2027-01-01'])).to.deep.equal([
      '2026-12-31',
    ]);
    const others = ['other', undefined].map((id) =>
      support(`of-${id}`, {
        kind: 'hours',
        ...(id === undefined ? {} : { by: ref('people', id) }),
        due: '2026-12-01',
        answers: [{ kind: 'promised', amount: 50, unit: 'hours', day: '2026-11-01' }],
      }),
    );
    const later = support('later', {
      kind: 'hours',
      by: theLead,
      due: '2027-01-01',
      answers: [{ kind: 'promised', amount: 1, unit: 'hours', day: '2026-11-02' }],
    });
    const supports = [...(parts.supports ?? []), ...others, later];
    expect(found('capacity-exceeded', { ...parts, supports })[0]?.since).to.equal('2026-10-05');
    const settings = { hoursPerQuarter: [{ person: 'lead', hours: 11 }] };
    expect(found('capacity-exceeded', { ...parts, settings })).to.deep.equal([]);
  });
});

describe('what a measure lacks', () => {
  const codes = [
    'measure-without-owner',
    'measure-without-mandate',
    'measure-without-indicator',
  ] as const;
  const one = (fields: Partial<Measure>, parts: Partial<Programme> = {}) =>
    aroundAnd({ measures: [measure('m', { clusters: ['a', 'b'], ...fields })], ...parts });

  it('is asked while it is under way', () => {
    for (const status of ['planned', 'ongoing'] as const) {
      expect(codesOf(codes, one({ status })), status).to.deep.equal([...codes]);
    }
    for (const status of ['proposed', 'done', 'stopped'] as const) {
      expect(codesOf(codes, one({ status })), status).to.deep.equal([]);
    }
  });

  it('is settled by having it', () => {
    const whole = { owner: theLead, mandate: 'x' };
    expect(codesOf(codes, one(whole, { indicators: [indicator('i')] }))).to.deep.equal([]);
  });

  it('holds since it was planned, else since the programme began', () => {
    const since = (fields: Partial<Measure>) =>
      found('measure-without-owner', one(fields))[0]?.since;
    expect(since({ since: { planned: '2026-09-01', ongoing: '2026-10-01' } })).to.equal(
      '2026-09-01',
    );
    expect(since({ from: '2027-01-01' })).to.equal('2024-01-01');
  });

  it('measure-overdue comes the day after, for its owner', () => {
    const parts = one({ due: '2026-11-23', owner: theLead });
    const days = ['2026-11-23', '2026-11-24'];
    expect(daysOf('measure-overdue', parts, days)).to.deep.equal(['2026-11-24']);
    expect(found('measure-overdue', parts)[0]).to.deep.include({
      who: theLead,
      since: '2026-11-24',
      due: '2026-11-23',
    });
    expect(found('measure-overdue', one({ due: '2026-11-23', status: 'done' }))).to.deep.equal([]);
  });
});

describe('measure-single-cluster', () => {
  const code = 'measure-single-cluster';
  const touching = (fields: Partial<Measure>, parts: Partial<Programme> = {}) =>
    found(code, aroundAnd({ measures: [measure('m', fields)], ...parts }))[0]?.values;

  it('counts clusters that it names, whose needs it answers, and of the areas that it names', () => {
    const onA = { count: 1, clusters: [ref('clusters', 'a')] };
    expect(touching({})).to.deep.equal({ count: 0, clusters: [] });
    expect(touching({ clusters: ['a'] })).to.deep.equal(onA);
    expect(touching({ clusters: ['a'], needs: ['n-a'] })).to.deep.equal(onA);
    expect(touching({ clusters: ['a'], needs: ['n-b'] })).to.equal(undefined);
    const needGroups = [group('g', ['n-a', 'n-b'])];
    expect(touching({ needGroups: ['g'] }, { needGroups })).to.equal(undefined);
    expect(touching({ strengthAreas: ['tourism'] })).to.equal(undefined);
    expect(
      touching({ strengthAreas: ['it'] }, { strengthAreas: [area('it')] })?.['count'],
    ).to.equal(0);
  });

  it('counts no cluster that has ended', () => {
    const clusters = [settled('c', { ended: { day: '2026-11-24', why: 'Done' } })];
    expect(touching({ clusters: ['a', 'c'] }, { clusters })?.['count']).to.equal(1);
  });

  it('is asked from the proposal on, and of nothing that is over', () => {
    expect(touching({ status: 'proposed' })).not.to.equal(undefined);
    expect(touching({ status: 'done' })).to.equal(undefined);
    expect(touching({ status: 'stopped' })).to.equal(undefined);
  });
});

describe('mandate-expired', () => {
  const code = 'mandate-expired';
  const parts = cases[code];

  it('comes the day after its period, with the measures that rest on it', () => {
    expect(daysOf(code, parts, ['2026-11-20', '2026-11-21'])).to.deep.equal(['2026-11-21']);
    expect(found(code, parts)[0]).to.deep.include({
      who: theLead,
      since: '2026-11-21',
      due: '2026-11-20',
      values: { count: 1, measures: [ref('measures', 'm')], due: '2026-11-20' },
    });
  });

  it('is settled when no measure under way rests on it', () => {
    const [old] = parts.measures ?? [];
    if (!old) throw new Error('measures: expected one, got none');
    expect(found(code, { ...parts, measures: [{ ...old, status: 'done' }] })).to.deep.equal([]);
    expect(found(code, { ...parts, measures: [{ ...old, mandate: 'other' }] })).to.deep.equal([]);
  });

  it('is for nobody when the owners differ', () => {
    const other = measure('other', { mandate: 'ok', owner: ref('actors', 'x') });
    const measures = [...(parts.measures ?? []), other];
    expect(found(code, { ...parts, measures })[0]).not.to.have.property('who');
  });
});
