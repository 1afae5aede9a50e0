import { expect } from 'chai';

import { planOf } from '../../src/published.js';
import { action, programmeOf, today } from '../examples/small.js';

const planned = (...actions: ReturnType<typeof action>[]) =>
  planOf(programmeOf({ actions }), 'a', { today }).map(({ action: { id }, state }) => [id, state]);

describe('planOf', () => {
  it('takes the actions of one cluster', () => {
    expect(planned(action('x'), action('y', { cluster: 'b' }))).to.deep.equal([['x', 'planned']]);
  });

  it('calls late what is planned or ongoing and was due before the day', () => {
    const due = '2026-11-23';
    for (const status of ['planned', 'ongoing'] as const) {
      expect(planned(action('x', { status, due })), status).to.deep.equal([['x', 'late']]);
    }
    for (const status of ['proposed', 'done', 'stopped'] as const) {
      expect(planned(action('x', { status, due })), status).to.deep.equal([['x', status]]);
    }
  });

  it('does not call late what is due on the day, or has no day', () => {
    expect(planned(action('x', { due: today }), action('y'))).to.deep.equal([
      ['x', 'planned'],
      ['y', 'planned'],
    ]);
  });

  it('puts first what needs somebody, and within a state what is due first', () => {
    expect(
      planned(
        action('stopped', { status: 'stopped' }),
        action('done', { status: 'done', due: '2026-01-01' }),
        action('never', { status: 'ongoing' }),
        action('next year', { status: 'ongoing', due: '2027-05-31' }),
        action('this year', { status: 'ongoing', due: '2026-12-31' }),
        action('proposed', { status: 'proposed' }),
        action('planned'),
        action('late', { due: '2026-10-31' }),
      ).map(([id]) => id),
    ).to.deep.equal([
      'late',
      'this year',
      'next year',
      'never',
      'planned',
      'proposed',
      'done',
      'stopped',
    ]);
  });
});
