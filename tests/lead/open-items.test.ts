import { expect } from 'chai';

import type { MeetingItem } from '../../src/index.js';
import { openItems, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { meeting, programmeOf, today } from '../examples/small.js';

const open = (...items: MeetingItem[]) =>
  openItems(programmeOf({ meetings: [meeting('m', { items })] }), { today });

describe('openItems', () => {
  it('gives what is not done, with who does it and by when', () => {
    expect(
      open(
        { decision: 'Ring', who: 'p', due: '2026-12-01', done: '2026-10-01' },
        { decision: 'Write', who: 'p', due: '2026-12-01' },
        { decision: 'Wait' },
      ),
    ).to.deep.equal([
      { meeting: 'm', item: 1, who: 'p', due: '2026-12-01' },
      { meeting: 'm', item: 2 },
    ]);
  });

  it('has not done what is done after today', () => {
    const at = (done: string) => open({ decision: 'Ring', done }).length;
    expect([at('2026-11-24'), at('2026-11-25')]).to.deep.equal([0, 1]);
  });

  it('is late the day after its day', () => {
    expect(open({ due: '2026-11-23' })[0]).to.have.property('late', true);
    expect(open({ due: '2026-11-24' })[0]).not.to.have.property('late');
  });

  it('goes by day due, then by meeting and item; without a day last', () => {
    const due = (day: string) => ({ due: day });
    const meetings = [
      meeting('later', {
        day: '2026-10-01',
        items: [{ who: 'p' }, due('2026-12-02'), due('2026-12-01')],
      }),
      meeting('first', { items: [due('2026-12-02'), { decision: 'x' }, due('2026-11-30')] }),
    ];
    expect(
      openItems(programmeOf({ meetings }), { today }).map((one) => `${one.meeting} ${one.item}`),
    ).to.deep.equal(['first 2', 'later 2', 'later 1', 'first 0', 'later 0', 'first 1']);
  });

  it('does not list what was only said', () => {
    expect(open({ said: 'It is cold' })).to.deep.equal([]);
  });

  it('does not list what is on the agenda of a meeting to come', () => {
    const on = (day: string) =>
      openItems(programmeOf({ meetings: [meeting('m', { day, items: [{ decision: 'x' }] })] }), {
        today,
      }).length;
    expect([on('2026-11-24'), on('2026-11-25')]).to.deep.equal([1, 0]);
  });

  it('finds the late ones of the sample first, and nothing in what is published', () => {
    const items = openItems(sample, { today: sampleDay });
    expect(items).to.have.lengthOf(10);
    expect(items.findIndex(({ late }) => !late)).to.equal(3);
    expect(openItems(publishProgramme(sample, { today: sampleDay }), { today })).to.deep.equal([]);
    expect(openItems(programmeOf(), { today })).to.deep.equal([]);
  });
});
