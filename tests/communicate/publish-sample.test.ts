import { expect } from 'chai';

import type { Audience } from '../../src/index.js';
import { publishProgramme, readProgramme } from '../../src/index.js';
import { sample } from '../../src/sample/index.js';
import { today } from '../examples/small.js';
import { workOut } from './attacker.js';

const audiences: readonly Audience[] = [
  'public',
  ...sample.clusters.map(({ id }) => ({ cluster: id })),
];

describe('publishProgramme, of the sample', () => {
  for (const audience of audiences) {
    const whom = audience === 'public' ? 'everyone' : audience.cluster;

    it(`gives ${whom} a programme that reads, is the same twice, and gives nothing away`, () => {
      const published = publishProgramme(sample, { today, audience });
      expect(readProgramme(published)).to.deep.equal({ ok: true, programme: published });
      expect(publishProgramme(published, { today, audience })).to.deep.equal(published);
      expect(workOut(sample, published, { withTotals: true })).to.deep.equal([]);
    });
  }

  it('withholds something, and still shows most', () => {
    const { cells } = publishProgramme(sample, { today }).published!.aggregate;
    const withheld = cells.filter((cell) => cell.withheld);
    expect(withheld.length).to.be.within(1, cells.length / 3);
  });
});
