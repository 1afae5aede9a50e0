import { expect } from 'chai';

import type { Programme } from '../../../src/index.js';
import { found, ref, settled } from '../../examples/finding-cases.js';
import {
  action,
  actor,
  assessment,
  cluster,
  contact,
  group,
  measure,
  message,
  need,
  theme,
} from '../../examples/small.js';

const ended = { ended: { day: '2026-11-24', why: 'Done' } };

describe('a cluster that does not take part', () => {
  const three = (parts: Partial<Programme>): Partial<Programme> => ({
    themes: [theme('skills')],
    clusters: [settled('a'), settled('b'), settled('c', ended)],
    needs: ['a', 'b', 'c'].map((id) => need(id, { cluster: id })),
    ...parts,
  });
  const common = (parts: Partial<Programme>, day?: string) =>
    found('cross-cutting-without-measure', three(parts), day).map(({ subject, values }) => ({
      subject,
      values,
    }));
  const clusters = (...ids: string[]) => ids.map((id) => ref('clusters', id));

  it('does not make a need common, and is not counted with it', () => {
    const skills = ref('themes', 'skills');
    expect(common({})).to.deep.equal([
      { subject: skills, values: { count: 2, clusters: clusters('a', 'b'), needs: 2 } },
    ]);
    expect(common({}, '2026-11-23')).to.deep.equal([
      { subject: skills, values: { count: 3, clusters: clusters('a', 'b', 'c'), needs: 3 } },
    ]);
    expect(common({ clusters: [settled('a'), settled('c', ended)] })).to.deep.equal([]);
  });

  it('does not leave a common need unanswered that is answered for the others', () => {
    const actions = ['a', 'b'].map((id) =>
      action(id, { cluster: id, needs: [id], status: 'done' }),
    );
    expect(common({ actions })).to.deep.equal([]);
    expect(common({ actions }, '2026-11-23')).to.have.length(1);
  });

  it('does not have the measure that the others lack', () => {
    expect(common({ measures: [measure('m', { needs: ['c'] })] })).to.have.length(1);
    expect(common({ measures: [measure('m', { needs: ['b'] })] })).to.deep.equal([]);
    const needGroups = [group('g', ['c', 'b'])];
    expect(common({ needGroups, measures: [measure('m', { needGroups: ['g'] })] })).to.deep.equal(
      [],
    );
  });

  it('leaves a group settled that was settled as a whole', () => {
    const disposition = { kind: 'declined', why: 'x', day: '2026-01-01' } as const;
    const parts = { themes: [], needGroups: [group('g', ['a', 'b', 'c'], { disposition })] };
    expect(common(parts)).to.deep.equal([]);
    expect(common({ ...parts, needGroups: [group('g', ['a', 'b', 'c'])] })).to.have.length(1);
  });

  it('is not what a group was passed on for', () => {
    const passed = (needs: string[]) =>
      found('passed-on-silent', {
        actors: [actor('x')],
        clusters: [settled('a'), settled('c', ended)],
        needs: ['a', 'c'].map((id) => need(id, { cluster: id })),
        needGroups: [
          group('g', needs, {
            disposition: { kind: 'passed-on', to: 'x', why: 'x', day: '2026-01-01' },
          }),
        ],
      });
    expect(passed(['c'])).to.deep.equal([]);
    expect(passed(['c', 'a'])).to.have.length(1);
    expect(passed([])).to.have.length(1);
  });

  it('has an organisation that need not use the message', () => {
    const unused = (fields: Parameters<typeof settled>[1]) =>
      found('message-unused', {
        actors: [actor('office', { sector: 'business' })],
        clusters: [settled('a', { organisation: 'office', ...fields })],
        messages: [message('near')],
      }).length;
    expect(unused({})).to.equal(1);
    expect(unused({ identified: '2026-11-25' })).to.equal(0);
    expect(unused({ declined: { day: '2026-11-24' } })).to.equal(0);
    expect(unused({ declined: { day: '2026-11-01', askAgain: '2026-11-24' } })).to.equal(1);
  });
});

describe('a cluster that had declined', () => {
  it('takes part until the day it declines', () => {
    const unled = (day: string) =>
      found('nobody-responsible', { clusters: [cluster('a', { declined: { day } })] }).length;
    expect(unled('2026-11-25')).to.equal(1);
    expect(unled('2026-11-24')).to.equal(0);
  });

  it('is due to be checked in on from the day it may be asked again', () => {
    const checked = found('check-in-due', {
      clusters: [
        settled('a', {
          identified: '2024-01-01',
          declined: { day: '2025-01-01', askAgain: '2026-11-20' },
        }),
      ],
      contacts: [contact('c', { day: '2026-11-21' })],
    });
    expect(checked.map(({ since, due }) => [since, due])).to.deep.equal([
      ['2026-11-20', '2024-06-29'],
    ]);
  });
});

describe('a cluster that has never answered', () => {
  it('is checked in on when it is mapped all the same', () => {
    const checked = (parts: Partial<Programme>) =>
      found('check-in-due', { clusters: [settled('a', { identified: '2026-01-01' })], ...parts })
        .length;
    const mapped = { assessments: [assessment('done')], needs: [need('n')] };
    expect(checked(mapped)).to.equal(1);
    expect(checked({ ...mapped, needs: [] })).to.equal(0);
    expect(checked({ ...mapped, assessments: [assessment('open', { done: false })] })).to.equal(0);
    expect(checked({})).to.equal(0);
  });
});
