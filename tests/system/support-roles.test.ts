import { expect } from 'chai';

import type { Programme, Service } from '../../src/index.js';
import { publishProgramme, readProgramme, supportRoles } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import {
  actor,
  area,
  cluster,
  need,
  needOutside,
  programmeOf,
  service,
  theme,
  today,
} from '../examples/small.js';

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

  it('has no overlap of a service with itself, though it names a theme twice', () => {
    expect(roles([service('s', { themes: ['skills', 'skills'] })]).overlaps).to.deep.equal([]);
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

  describe('of receivers', () => {
    const shared = (...services: Partial<Service>[]) =>
      roles(services.map((fields, at) => service(`s${at}`, fields))).overlaps[0]?.receivers;

    it('tells whom overlapping services share, list by list, unless it is everybody', () => {
      expect(shared({}, {})).to.equal(undefined);
      expect(
        shared(
          { sizes: ['small', 'micro'], municipalities: ['2380', '2303'], phases: ['idea'] },
          { sizes: ['micro', 'small', 'large'], municipalities: ['2303'] },
        ),
      ).to.deep.equal({
        sizes: ['small', 'micro'],
        municipalities: ['2303'],
        phases: ['idea'],
      });
      expect(shared({ strengthAreas: ['tourism'] }, { strengthAreas: [] })).to.equal(undefined);
    });

    it('adds up whom each pair shares, and leaves out who overlaps with nobody', () => {
      const only = (...sizes: Service['sizes'] & object) => ({ sizes });
      expect(
        shared(only('micro'), only('micro', 'large'), only('large'), only('small')),
      ).to.deep.equal({ sizes: ['micro', 'large'] });
      expect(shared(only('micro'), only('micro'), {})).to.deep.equal({ sizes: ['micro'] });
      expect(shared(only('micro'), {}, {})).to.equal(undefined);
    });

    it('has no overlap of services that are for nobody', () => {
      expect(
        roles([service('s', { sizes: [] }), service('t', { sizes: [] })]).overlaps,
      ).to.deep.equal([]);
    });
  });

  describe('of a part of the receivers', () => {
    const needs = [need('n')];
    const region = {
      name: 'Jämtland Härjedalen',
      municipalities: [
        { code: '2380', name: 'Östersund' },
        { code: '2303', name: 'Ragunda' },
      ],
    };
    const partial = (services: readonly Partial<Service>[], parts: Partial<Programme> = {}) =>
      roles(
        services.map((fields, at) => service(`s${at}`, fields)),
        {
          needs,
          region,
          strengthAreas: [area('tourism'), area('it')],
          clusters: [
            cluster('a', { companies: { large: 1, micro: 9, small: 0 } }),
            cluster('b', { companies: { micro: 1 } }),
          ],
          ...parts,
        },
      ).partial;

    it('leaves nobody out with a service for all, or without needs', () => {
      expect(partial([{}])).to.equal(undefined);
      expect(partial([{ sizes: ['micro'] }], { needs: [] })).to.equal(undefined);
      expect(partial([])).to.equal(undefined);
    });

    it('finds the sizes, areas with needs, municipalities and phases without a service', () => {
      expect(
        partial([
          { sizes: ['micro'], strengthAreas: ['it'], municipalities: ['2380'], phases: ['start'] },
        ]),
      ).to.deep.equal([
        {
          theme: 'skills',
          missing: {
            sizes: ['large'],
            strengthAreas: ['tourism'],
            municipalities: ['2303'],
            phases: ['idea', 'growth', 'international'],
          },
        },
      ]);
    });

    it('takes services together, each list on its own', () => {
      expect(
        partial([
          { sizes: ['micro'], municipalities: ['2380'] },
          { sizes: ['large'], municipalities: ['2303'] },
        ]),
      ).to.equal(undefined);
      expect(partial([{ phases: [] }])).to.deep.equal([
        { theme: 'skills', missing: { phases: ['idea', 'start', 'growth', 'international'] } },
      ]);
    });

    it('finds for whom services only contribute, where others are led', () => {
      const contributes = { role: 'contributes' } as const;
      expect(partial([{ sizes: ['micro'] }, contributes])).to.deep.equal([
        { theme: 'skills', unclear: { sizes: ['large'] } },
      ]);
      expect(
        partial([
          { municipalities: ['2380'], phases: ['idea', 'start', 'growth', 'international'] },
          { ...contributes, phases: ['idea'], sizes: ['micro'] },
        ]),
      ).to.deep.equal([{ theme: 'skills', unclear: { municipalities: ['2303'] } }]);
      expect(
        partial([
          { sizes: ['small'], phases: ['idea'] },
          { ...contributes, sizes: ['large'], phases: ['idea', 'start'] },
        ]),
      ).to.deep.equal([
        {
          theme: 'skills',
          missing: { sizes: ['micro'], phases: ['growth', 'international'] },
          unclear: { sizes: ['large'], phases: ['start'] },
        },
      ]);
    });

    it('takes a service that funds for one that somebody answers for', () => {
      const funds = { role: 'funds', sizes: ['micro', 'large'] } as const;
      expect(partial([{ sizes: ['micro'] }, funds])).to.equal(undefined);
    });

    it('does not say of a theme that is unclear all through that a part of it is', () => {
      expect(partial([{ role: 'contributes' }])).to.equal(undefined);
    });
  });

  describe('published', () => {
    const whole = (services: readonly Service[], parts: Partial<Programme> = {}) =>
      supportRoles(
        publishProgramme(
          programmeOf({
            themes: [theme('skills')],
            strengthAreas: [area('tourism'), area('secret', { visibility: 'internal' })],
            actors: [actor('region')],
            clusters: [cluster('a')],
            needs: [need('n')],
            services,
            ...parts,
          }),
          { today },
        ),
      );
    const hidden = { visibility: 'internal' } as const;

    it('does not tell of an overlap with a service that was left out', () => {
      const ofSize = (id: string, sizes: Service['sizes'] & object, more: Partial<Service> = {}) =>
        service(id, { sizes, ...more });
      const between = ofSize('t', ['micro', 'large'], hidden);
      expect(
        whole([ofSize('s', ['micro']), between, ofSize('u', ['large'])]).overlaps,
      ).to.deep.equal([]);
      expect(
        whole([
          ofSize('s', ['micro', 'small']),
          ofSize('u', ['small']),
          ofSize('t', ['micro'], hidden),
        ]).overlaps,
      ).to.deep.equal([{ theme: 'skills', services: ['s', 'u'], receivers: { sizes: ['small'] } }]);
    });

    it('tells of an unclear theme with the services that are shown, if any', () => {
      const contributes = { role: 'contributes' } as const;
      const internal = service('t', { ...contributes, ...hidden });
      expect(whole([service('s', contributes), internal]).unclear).to.deep.equal([
        { theme: 'skills', services: ['s'] },
      ]);
      expect(whole([internal]).unclear).to.deep.equal([]);
    });

    it('names no strength area that was left out', () => {
      const strengthAreas = ['secret', 'tourism'];
      const both = [service('s', { strengthAreas }), service('t', { strengthAreas })];
      expect(whole(both).overlaps[0]?.receivers).to.deep.equal({ strengthAreas: ['tourism'] });
      const needs = [need('n'), needOutside('o', { strengthArea: 'secret' })];
      const none = whole([service('s', { strengthAreas: [], sizes: ['micro'] })], { needs });
      expect(none.partial).to.deep.equal([
        { theme: 'skills', missing: { strengthAreas: ['tourism'] } },
      ]);
      const led = whole([service('s', { strengthAreas: ['tourism'] })], { needs });
      expect(led.partial).to.equal(undefined);
    });

    it('tells of no part of a theme whose figures are withheld', () => {
      const services = [service('s', { phases: ['idea'] })];
      expect(whole(services).partial).to.have.lengthOf(1);
      expect(whole(services, { needs: [need('n', { companies: 2 })] }).partial).to.equal(undefined);
    });
  });

  it('finds in the sample, published too, that nobody leads training for companies in IT', () => {
    const open = publishProgramme(sample, { today: sampleDay });
    for (const programme of [sample, open]) {
      const skills = supportRoles(programme).partial?.find((row) => row.theme === 'kompetens');
      expect(skills).to.have.nested.property('unclear.strengthAreas').that.includes('it');
    }
    expect(readProgramme(open).ok).to.equal(true);
  });
});
