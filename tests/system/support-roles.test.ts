import { expect } from 'chai';

import type { Programme, Service } from '../../src/index.js';
import { supportRoles } from '../../src/index.js';
import { actor, cluster, need, programmeOf, service, theme } from '../examples/small.js';

const roles = (services: readonly Service[], parts: Partial<Programme> = {}) =>
  supportRoles(
    programmeOf({
      themes: [theme('skills'), theme('capital')],
      actors: [actor('region')],
      clusters: [cluster('a')],
      services,
      ...parts,
    }),
  );

describe('supportRoles', () => {
  it('finds services that lead the same theme for the same receivers', () => {
    expect(roles([service('s'), service('t')]).overlaps).to.deep.equal([
      { theme: 'skills', services: ['s', 't'] },
    ]);
  });

  it('does not take those who contribute or fund for leaders', () => {
    const others = [service('t', { role: 'contributes' }), service('u', { role: 'funds' })];
    expect(roles([service('s'), ...others]).overlaps).to.deep.equal([]);
  });

  const narrow: readonly (readonly [string, Partial<Service>, Partial<Service>])[] = [
    ['size', { sizes: ['micro'] }, { sizes: ['large'] }],
    ['strength area', { strengthAreas: ['tourism'] }, { strengthAreas: ['forest'] }],
    ['municipality', { municipalities: ['2380'] }, { municipalities: ['2303'] }],
    ['phase', { phases: ['idea'] }, { phases: ['growth'] }],
  ];
  for (const [what, one, another] of narrow) {
    it(`does not find an overlap of services for another ${what}`, () => {
      expect(roles([service('s', one), service('t', another)]).overlaps).to.deep.equal([]);
    });

    it(`takes a service without a list for one of every ${what}`, () => {
      expect(roles([service('s', one), service('t')]).overlaps).to.have.lengthOf(1);
    });
  }

  it('leaves out of an overlap the leader whose receivers are others', () => {
    const services = [
      service('s', { sizes: ['micro'] }),
      service('t', { sizes: ['large'] }),
      service('u', { sizes: ['micro', 'small'] }),
    ];
    expect(roles(services).overlaps[0]?.services).to.deep.equal(['s', 'u']);
  });

  it('finds a gap where there are needs and no service, with their figures', () => {
    const needs = [need('n'), need('o', { themes: ['capital'] })];
    expect(roles([service('s')], { needs }).gaps).to.deep.equal([
      { theme: 'capital', needs: 1, priority: 0.5 },
    ]);
  });

  it('does not find a gap where nobody needs anything', () => {
    expect(roles([]).gaps).to.deep.equal([]);
  });

  it('finds a theme unclear when services only contribute to it', () => {
    const contributes = service('s', { role: 'contributes' });
    expect(roles([contributes]).unclear).to.deep.equal([{ theme: 'skills', services: ['s'] }]);
    expect(roles([contributes, service('t', { role: 'funds' })]).unclear).to.deep.equal([]);
    expect(roles([]).unclear).to.deep.equal([]);
  });
});
