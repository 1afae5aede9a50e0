import { expect } from 'chai';

import type { Participation } from '../../src/index.js';
import { participation } from '../../src/index.js';
import { missingSectors } from '../../src/published.js';
import { sample } from '../../src/sample/index.js';

type Row = Participation['clusters'][number];

const row = (cluster: string, fields: Partial<Row>): Row => ({
  cluster,
  step: 'plan',
  present: [],
  missing: [],
  ...fields,
});

describe('missingSectors', () => {
  it('counts the cluster initiatives that have reached a step, and who is missing there', () => {
    const clusters = [
      row('a', { present: ['business'], missing: ['public', 'academia'] }),
      row('b', { present: ['business', 'public'], missing: ['academia'] }),
      row('c', {}),
      row('a', { step: 'map-needs', present: ['business', 'public', 'academia'] }),
    ];
    expect(missingSectors({ clusters })).to.deep.equal([
      { step: 'map-needs', reached: 1, business: 0, public: 0, academia: 0 },
      { step: 'plan', reached: 2, business: 0, public: 1, academia: 2 },
    ]);
  });

  it('is nothing before the first step', () => {
    expect(missingSectors({ clusters: [row('a', {})] })).to.deep.equal([]);
  });

  it('tells of the sample in the order of the process', () => {
    expect(missingSectors(participation(sample)).map(({ step }) => step)).to.deep.equal([
      'map-needs',
      'plan',
      'assist',
      'measures',
      'follow-up',
    ]);
  });
});
