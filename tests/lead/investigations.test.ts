import { expect } from 'chai';

import type { Investigation, Programme } from '../../src/index.js';
import { investigations, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { area, cluster, programmeOf, today } from '../examples/small.js';

const first = (fields: Partial<Investigation>, parts: Partial<Programme> = {}) =>
  investigations(
    programmeOf({
      strengthAreas: [
        area('it'),
        area('tourism', {
          focus: 'explore',
          investigation: { question: 'Together?', due: '2026-12-18', ...fields },
        }),
      ],
      ...parts,
    }),
    { today },
  )[0]!;

describe('investigations', () => {
  it('gives the areas that are investigated, with question, owner and day', () => {
    const owner = { collection: 'people', id: 'p' } as const;
    expect(first({ owner })).to.deep.equal({
      strengthArea: 'tourism',
      focus: 'explore',
      question: 'Together?',
      owner,
      due: '2026-12-18',
      clusters: [],
    });
  });

  it('is late the day after its day, unless there is an outcome', () => {
    const outcome = (day: string) =>
      ({ outcome: { kind: 'leave', why: 'Nobody asked', day } }) as const;
    expect(first({ due: '2026-11-24' })).not.to.have.property('late');
    expect(first({ due: '2026-11-23' })).to.have.property('late', true);
    const found = first({ due: '2026-11-23', ...outcome('2026-11-24') });
    expect(found).not.to.have.property('late');
    expect(found.outcome?.kind).to.equal('leave');
    const later = first({ due: '2026-11-23', ...outcome('2026-11-25') });
    expect(later).to.have.property('late', true);
    expect(later).not.to.have.property('outcome');
  });

  it('gives the initiatives in the area that run: what it turned into', () => {
    const clusters = [
      cluster('b'),
      cluster('a', { strengthAreas: ['it', 'tourism', 'tourism'] }),
      cluster('c', { ended: { day: '2026-11-24', why: 'Done' } }),
      cluster('d', { strengthAreas: ['it'] }),
    ];
    expect(first({}, { clusters }).clusters).to.deep.equal(['b', 'a']);
  });

  it('finds construction in the sample, also when it is published', () => {
    for (const programme of [sample, publishProgramme(sample, { today: sampleDay })]) {
      expect(investigations(programme, { today: sampleDay })).to.have.lengthOf(1);
      expect(investigations(programme, { today: sampleDay })[0]).to.deep.include({
        strengthArea: 'bygg',
        clusters: ['byggare'],
      });
    }
    expect(investigations(programmeOf(), { today })).to.deep.equal([]);
  });
});
