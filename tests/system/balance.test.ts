import { expect } from 'chai';

import type { Programme } from '../../src/index.js';
import { balance } from '../../src/index.js';
import { action, area, cluster, programmeOf, support } from '../examples/small.js';

const of = (parts: Partial<Programme>) =>
  balance(
    programmeOf({
      strengthAreas: [area('tourism'), area('games', { focus: 'explore' })],
      clusters: [cluster('a'), cluster('new', { origin: 'proposed' })],
      ...parts,
    }),
  );

const kronor = (amount: number) => ({ amount, currency: 'SEK' }) as const;
const promised = (amount: number) =>
  ({ kind: 'promised', amount, unit: 'SEK', day: '2026-01-01' }) as const;
const none = { actions: 0, supports: 0, cost: 0 };

describe('balance', () => {
  it('counts actions, supports and cost on either side', () => {
    expect(
      of({
        actions: [
          action('x', { cost: kronor(100) }),
          action('y', { cluster: 'new', cost: kronor(30) }),
          action('z', { cluster: 'new' }),
        ],
        supports: [support('s', { answers: [promised(7)] }), support('t', { cluster: 'new' })],
      }),
    ).to.deep.equal({
      strengthen: { actions: 1, supports: 1, cost: 107 },
      explore: { actions: 2, supports: 1, cost: 30 },
    });
  });

  for (const focus of ['explore', 'proposed'] as const) {
    it(`explores with a cluster whose primary area is ${focus}`, () => {
      const strengthAreas = [area('tourism'), area('games', { focus })];
      const only = (strength: string[]) =>
        of({
          strengthAreas,
          clusters: [cluster('a', { strengthAreas: strength })],
          actions: [action('x')],
        });
      expect(only(['games', 'tourism']).explore.actions).to.equal(1);
      expect(only(['tourism', 'games']).explore.actions).to.equal(0);
    });
  }

  it('strengthens with a cluster without an area', () => {
    const clusters = [cluster('a', { strengthAreas: [] })];
    expect(of({ clusters, actions: [action('x')] }).strengthen.actions).to.equal(1);
  });

  it('counts an action that is stopped, but not its cost', () => {
    const actions = [action('x', { status: 'stopped', cost: kronor(100) })];
    expect(of({ actions }).strengthen).to.deep.equal({ ...none, actions: 1 });
  });

  it('adds up kronor only', () => {
    const euro = { amount: 9, currency: 'EUR' } as const;
    const hours = { ...promised(5), unit: 'hours' } as const;
    const parts = {
      actions: [action('x', { cost: euro })],
      supports: [support('s', { answers: [hours] })],
    };
    expect(of(parts).strengthen.cost).to.equal(0);
  });

  it('counts the last answer, since a changed promise is a new one', () => {
    const cost = (answers: NonNullable<Programme['supports'][number]['answers']>) =>
      of({ supports: [support('s', { answers })] }).strengthen.cost;
    expect(cost([promised(5), promised(8)])).to.equal(8);
    expect(cost([promised(5), { kind: 'declined', day: '2026-02-01' }])).to.equal(0);
    expect(cost([])).to.equal(0);
  });

  it('is nil of nothing', () => {
    expect(of({})).to.deep.equal({ strengthen: none, explore: none });
  });
});
