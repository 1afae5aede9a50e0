import { expect } from 'chai';

import type { Commitment, Programme, Support, SupportAnswer } from '../../src/index.js';
import { commitments, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { cluster, person, programmeOf, support, today } from '../examples/small.js';

const of = (supports: readonly Support[], parts: Partial<Programme> = {}, day = today) =>
  commitments(programmeOf({ clusters: [cluster('a'), cluster('b')], supports, ...parts }), {
    today: day,
  });

const one = (fields: Partial<Support>, day = today): Commitment =>
  of([support('s', fields)], {}, day).supports[0]!;

const asked = (amount: number, unit: 'hours' | 'SEK' | 'EUR' = 'SEK') =>
  ({ asked: { amount, unit, day: '2026-01-01' } }) as const;
const promise = (amount?: number, more: Partial<SupportAnswer> = {}): SupportAnswer => ({
  kind: 'promised',
  ...(amount === undefined ? {} : { amount, unit: 'SEK' }),
  day: '2026-02-01',
  ...more,
});
const declined: SupportAnswer = { kind: 'declined', day: '2026-03-01' };
const delivery = (amount?: number, day = '2026-04-01') => ({
  ...(amount === undefined ? {} : { amount }),
  day,
});
const received = { day: '2026-05-01' };

describe('commitments', () => {
  it('follows a support from request to receipt', () => {
    const steps = {
      ...asked(100),
      answers: [promise(80)],
      delivered: [delivery(50), delivery(30, '2026-06-01')],
      received: { day: '2026-06-02' },
      due: '2026-05-31',
    };
    const on = (day: string) => {
      const { state, late, waitingDays } = one(steps, day);
      return [state, late, waitingDays];
    };
    expect(on('2025-12-31')).to.deep.equal(['asked', false, undefined]);
    expect(on('2026-01-31')).to.deep.equal(['asked', false, 30]);
    expect(on('2026-02-01')).to.deep.equal(['promised', false, undefined]);
    expect(on('2026-05-31')).to.deep.equal(['partly-delivered', false, undefined]);
    expect(on('2026-06-01')).to.deep.equal(['delivered', false, undefined]);
    expect(on('2026-06-02')).to.deep.equal(['confirmed', false, undefined]);
    expect(one(steps)).to.deep.equal({
      support: 's',
      cluster: 'a',
      state: 'confirmed',
      unit: 'SEK',
      asked: 100,
      promised: 80,
      delivered: 80,
      confirmed: 80,
      outstanding: 0,
      askedOn: '2026-01-01',
      answered: '2026-02-01',
      deliveredOn: '2026-06-01',
      receivedOn: '2026-06-02',
      due: '2026-05-31',
      late: false,
    });
  });

  it('counts the last answer, since a changed promise is a new one', () => {
    const changed = one({ answers: [promise(80), promise(50, { deMinimis: true })] });
    expect(changed).to.include({ promised: 50, outstanding: 50, deMinimis: true });
    expect(one({ answers: [promise(80, { deMinimis: true }), promise(50)] })).not.to.have.property(
      'deMinimis',
    );
    expect(one({ answers: [declined, promise(50, { day: '2026-03-01' })] }).state).to.equal(
      'promised',
    );
    const withdrawn = one({ answers: [promise(80), declined] });
    expect(withdrawn).to.include({ state: 'declined', answered: '2026-03-01' });
    expect(withdrawn).not.to.have.any.keys('promised', 'outstanding');
  });

  it('counts no answer, delivery or receipt of after today', () => {
    const later = '2026-11-25';
    expect(
      one({
        answers: [promise(80), { ...declined, day: later }],
        delivered: [delivery(10), delivery(70, later)],
        received: { day: later },
      }),
    ).to.deep.include({ state: 'partly-delivered', promised: 80, delivered: 10 });
  });

  it('is late the day after its day, when it is promised and not all delivered', () => {
    const late = (fields: Partial<Support>, due = '2026-11-23') => one({ ...fields, due }).late;
    expect(late({ answers: [promise(80)] })).to.equal(true);
    expect(late({ answers: [promise(80)] }, '2026-11-24')).to.equal(false);
    expect(late({ answers: [promise(80)], delivered: [delivery(79)] })).to.equal(true);
    expect(late({ answers: [promise(80)], delivered: [delivery(80)] })).to.equal(false);
    expect(late({ answers: [declined] })).to.equal(false);
    expect(late(asked(80))).to.equal(false);
    expect(one({ answers: [promise(80)] }).late).to.equal(false);
  });

  it('takes any delivery of a promise without an amount for all of it', () => {
    const contact = { kind: 'contact', answers: [promise()] } as const;
    expect(one(contact).state).to.equal('promised');
    const given = one({ ...contact, delivered: [delivery()] });
    expect(given).to.include({ state: 'delivered' });
    expect(given).not.to.have.any.keys('delivered', 'outstanding', 'unit');
  });

  it('does not take a delivery without an amount for all of a promise with one', () => {
    expect(one({ answers: [promise(80)], delivered: [delivery()] })).to.include({
      state: 'partly-delivered',
      outstanding: 80,
    });
  });

  it('takes the cluster’s word for all of it, when nobody noted how much was delivered', () => {
    const wanted = { state: 'confirmed', delivered: 80, confirmed: 80, outstanding: 0 };
    expect(one({ answers: [promise(80)], received })).to.include(wanted);
    expect(one({ answers: [promise(80)], delivered: [delivery()], received })).to.include(wanted);
    expect(one({ received }).state).to.equal('confirmed');
  });

  it('stays partly delivered when less came than was promised, until the promise is changed', () => {
    const less = { delivered: [delivery(30)], received };
    expect(one({ answers: [promise(80)], ...less })).to.include({
      state: 'partly-delivered',
      confirmed: 30,
      outstanding: 50,
    });
    expect(one({ answers: [promise(80), promise(30)], ...less }).state).to.equal('confirmed');
  });

  it('is not confirmed by a receipt from before the last delivery', () => {
    const delivered = [delivery(50), delivery(30, '2026-05-02')];
    expect(one({ answers: [promise(80)], delivered, received })).to.include({
      state: 'delivered',
      confirmed: 50,
    });
    const sameDay = [delivery(50), delivery(30, '2026-05-01')];
    expect(one({ answers: [promise(80)], delivered: sameDay, received })).to.include({
      state: 'confirmed',
      confirmed: 80,
    });
    expect(
      one({ answers: [promise(30)], delivered: [delivery(30, '2026-05-02')], received }),
    ).to.include({ state: 'delivered', confirmed: 0 });
  });

  it('has delivered what was given before the rest was declined', () => {
    const rest = { answers: [promise(80), declined], delivered: [delivery(30)] };
    expect(one(rest)).to.include({ state: 'delivered', delivered: 30 });
    expect(one({ ...rest, received }).state).to.equal('confirmed');
  });

  it('may deliver more than was promised', () => {
    expect(one({ answers: [promise(30)], delivered: [delivery(34)] })).to.include({
      state: 'delivered',
      outstanding: 0,
    });
  });

  it('counts in the unit of the promise, of the request, or in hours for a support in hours', () => {
    expect(one({ ...asked(5, 'EUR'), answers: [promise(50)] })).to.include({
      unit: 'SEK',
      askedUnit: 'EUR',
    });
    const unitless = { kind: 'promised', amount: 5, day: '2026-02-01' } as const;
    expect(one({ ...asked(5, 'EUR'), answers: [unitless] }).unit).to.equal('EUR');
    expect(one({ kind: 'hours', answers: [unitless] }).unit).to.equal('hours');
    expect(one({ kind: 'money', answers: [unitless] })).not.to.have.property('unit');
  });

  describe('of sums', () => {
    const sum = {
      unit: 'SEK',
      asked: 0,
      promised: 0,
      delivered: 0,
      confirmed: 0,
      outstanding: 0,
      deMinimis: 0,
    };

    it('adds up each unit on its own, in all and by cluster', () => {
      const { sums, clusters } = of([
        support('s', { ...asked(100), answers: [promise(80, { deMinimis: true })] }),
        support('t', {
          ...asked(9, 'EUR'),
          cluster: 'b',
          answers: [promise(20)],
          delivered: [delivery(5)],
          due: '2026-06-01',
        }),
        support('u', {
          ...asked(3, 'hours'),
          answers: [promise(2, { unit: 'hours' })],
          delivered: [delivery(2)],
          received,
        }),
        support('v', { ...asked(50), answers: [declined] }),
      ]);
      const hours = { ...sum, unit: 'hours', asked: 3, promised: 2, delivered: 2, confirmed: 2 };
      expect(sums).to.deep.equal([
        hours,
        { ...sum, asked: 150, promised: 100, delivered: 5, outstanding: 95, deMinimis: 80 },
        { ...sum, unit: 'EUR', asked: 9 },
      ]);
      expect(clusters).to.deep.equal([
        {
          cluster: 'a',
          supports: 3,
          late: 0,
          sums: [hours, { ...sum, asked: 150, promised: 80, outstanding: 80, deMinimis: 80 }],
        },
        {
          cluster: 'b',
          supports: 1,
          late: 1,
          sums: [
            { ...sum, promised: 20, delivered: 5, outstanding: 15 },
            { ...sum, unit: 'EUR', asked: 9 },
          ],
        },
      ]);
    });

    it('does not show the order of adding', () => {
      const tenths = [0.1, 0.2, 0.3].map((amount, at) => support(`s${at}`, asked(amount, 'hours')));
      expect(of(tenths).sums[0]?.asked).to.equal(0.6);
      expect(one({ answers: [promise(0.3)], delivered: [delivery(0.1)] }).outstanding).to.equal(
        0.2,
      );
    });

    it('has no row of a unit in which nobody gave an amount', () => {
      expect(of([support('s', { kind: 'hours', answers: [promise()] })]).sums).to.deep.equal([]);
      expect(of([support('s', { answers: [promise(1)] })]).sums).to.deep.equal([
        { ...sum, promised: 1, outstanding: 1 },
      ]);
    });

    it('counts no amount of an unknown unit', () => {
      expect(of([support('s', { asked: { amount: 5, day: '2026-01-01' } })]).sums).to.deep.equal(
        [],
      );
    });
  });

  describe('of capacity', () => {
    const people = [person('p'), person('q')];
    const settings = { hoursPerQuarter: [{ person: 'p', hours: 100 }] };
    const byPerson = (id: string) => ({ by: { collection: 'people', id } }) as const;
    const hours = (amount: number, day = '2026-02-01') => ({
      answers: [promise(amount, { unit: 'hours', day })],
    });
    const capacity = (...supports: Partial<Support>[]) =>
      of(
        supports.map((fields, at) => support(`s${at}`, { kind: 'hours', ...fields })),
        { people, settings },
      ).capacity;

    it('holds the hours promised for each quarter against those that there are', () => {
      expect(
        capacity(
          { ...byPerson('q'), ...hours(500), due: '2026-03-31' },
          { ...byPerson('p'), ...hours(60), due: '2027-01-01' },
          { ...byPerson('p'), ...hours(60), due: '2026-12-31' },
          { ...byPerson('p'), ...hours(41), due: '2026-10-01', delivered: [delivery(30)] },
        ),
      ).to.deep.equal([
        {
          person: 'p',
          quarter: '2026-Q4',
          promised: 101,
          outstanding: 71,
          hours: 100,
          exceeded: true,
        },
        {
          person: 'p',
          quarter: '2027-Q1',
          promised: 60,
          outstanding: 60,
          hours: 100,
          exceeded: false,
        },
        { person: 'q', quarter: '2026-Q1', promised: 500, outstanding: 500, exceeded: false },
      ]);
    });

    it('is not exceeded by exactly what there is', () => {
      const parts = [0.1, 0.2, 99.7].map((amount) => ({ ...byPerson('p'), ...hours(amount) }));
      expect(capacity(...parts)[0]).to.include({
        promised: 100,
        outstanding: 100,
        exceeded: false,
      });
      expect(capacity({ ...byPerson('p'), ...hours(100) })[0]?.exceeded).to.equal(false);
    });

    it('takes the quarter of the answer, when the support has no day', () => {
      const quarter = (day: string) => capacity({ ...byPerson('p'), ...hours(1, day) })[0]?.quarter;
      expect([quarter('2026-06-30'), quarter('2026-07-01')]).to.deep.equal(['2026-Q2', '2026-Q3']);
    });

    it('counts nothing that is money, declined, only asked, or an actor’s', () => {
      expect(
        capacity(
          { ...byPerson('p'), answers: [promise(5)] },
          { ...byPerson('p'), answers: [promise(5, { unit: 'hours' }), declined] },
          { ...byPerson('p'), ...asked(5, 'hours') },
          { ...hours(5), by: { collection: 'actors', id: 'p' } },
          hours(5),
        ),
      ).to.deep.equal([]);
    });
  });

  it('is nothing of nothing', () => {
    expect(commitments(programmeOf(), { today })).to.deep.equal({
      supports: [],
      sums: [],
      clusters: [],
      capacity: [],
    });
  });

  it('finds in the sample the lead of tourism who has promised too much, and every support', () => {
    const { supports, capacity } = commitments(sample, { today: sampleDay });
    expect(supports.map((row) => row.support)).to.deep.equal(sample.supports.map(({ id }) => id));
    expect(capacity.filter(({ exceeded }) => exceeded)).to.deep.equal([
      {
        person: 'p-turism',
        quarter: '2026-Q4',
        promised: 160,
        outstanding: 122,
        hours: 140,
        exceeded: true,
      },
    ]);
    const states = new Set(supports.map(({ state }) => state));
    expect(states.size).to.equal(6);
  });

  it('works on what is published for a cluster, in which nobody is named', () => {
    const open = publishProgramme(sample, { today: sampleDay, audience: { cluster: 'jht' } });
    const { supports, capacity } = commitments(open, { today: sampleDay });
    expect(supports.map((row) => row.support)).to.deep.equal(['s-04', 's-05', 's-13', 's-20']);
    expect(capacity).to.deep.equal([]);
  });
});
