import { expect } from 'chai';

import type { Adoption, Meeting, Method, Programme } from '../../../src/index.js';
import {
  aroundAnd,
  cases,
  daysOf,
  found,
  ref,
  settled,
  theLead,
} from '../../examples/finding-cases.js';
import {
  actor,
  assessment,
  meeting,
  message,
  method,
  need,
  person,
  service,
  theme,
} from '../../examples/small.js';

describe('the findings of services', () => {
  it('services-overlap names them, since the last was verified', () => {
    const parts = cases['services-overlap'];
    expect(found('services-overlap', parts)[0]).to.deep.include({
      subject: ref('themes', 'skills'),
      since: '2024-01-01',
      values: { count: 2, services: [ref('services', 'one'), ref('services', 'two')] },
    });
    const services = [
      service('one', { lastVerified: '2026-01-01' }),
      service('two', { lastVerified: '2026-02-01' }),
    ];
    expect(found('services-overlap', { ...parts, services })[0]?.since).to.equal('2026-02-01');
    const apart = [service('one', { sizes: ['micro'] }), service('two', { sizes: ['large'] })];
    expect(found('services-overlap', { ...parts, services: apart })).to.deep.equal([]);
  });

  it('role-unclear is settled by a service that leads', () => {
    const parts = cases['role-unclear'];
    expect(found('role-unclear', parts)[0]?.values).to.deep.equal({
      count: 1,
      services: [ref('services', 'one')],
    });
    const services = [...(parts.services ?? []), service('two')];
    expect(found('role-unclear', { ...parts, services })).to.deep.equal([]);
  });

  it('support-gap counts the needs, since the first was reported, and is settled by a service', () => {
    const needs = ['2026-03-01', '2026-02-01'].map((reported) =>
      need(reported, { severity: 1, reported }),
    );
    const parts = aroundAnd({ themes: [theme('skills')], needs });
    expect(found('support-gap', parts)[0]).to.deep.include({
      since: '2026-02-01',
      values: { count: 2, priority: 0.2 },
    });
    const helped = { ...parts, actors: [actor('region')], services: [service('one')] };
    expect(found('support-gap', helped)).to.deep.equal([]);
  });
});

describe('participation-missing', () => {
  const parts = cases['participation-missing'];

  it('comes once for a cluster, with its steps', () => {
    expect(found('participation-missing', parts)[0]).to.deep.include({
      who: theLead,
      subject: ref('clusters', 'a'),
      since: '2026-08-01',
      values: { count: 1, steps: [{ step: 'map-needs', sectors: ['academia'] }] },
    });
  });

  it('is settled when all three are present', () => {
    const more = assessment('more', { participants: { academia: 1 } });
    const assessments = [...(parts.assessments ?? []), more];
    expect(found('participation-missing', { ...parts, assessments })).to.deep.equal([]);
  });
});

describe('method-not-offered', () => {
  const code = 'method-not-offered';
  const offered = (fields: Partial<Method>, parts: Partial<Programme> = {}) =>
    found(
      code,
      aroundAnd({
        themes: [theme('skills')],
        needs: [need('n', { severity: 1 })],
        methods: [method('x', fields)],
        ...parts,
      }),
    );

  it('comes once for a cluster, with the methods that fit, the best first', () => {
    const covers = [{ cluster: 'a', share: 0.2 }];
    const methods = [method('good', { covers }), method('best')];
    expect(offered({}, { methods })[0]).to.deep.include({
      who: theLead,
      subject: ref('clusters', 'a'),
      since: '2026-08-01',
      values: {
        count: 2,
        methods: [ref('methods', 'best'), ref('methods', 'good')],
        fit: 0.833333333,
      },
    });
  });

  it('is about a fit of 0.6 or more, and not about its origin or what it covers', () => {
    const subjects = (fields: Partial<Method>) =>
      offered(fields).map(({ subject }) => (subject === 'programme' ? '' : subject.id));
    // Without needs in its purposes, 2/3 are left: sizes and areas.
    expect(subjects({})).to.deep.equal(['a', 'b']);
    expect(subjects({ origin: ref('clusters', 'a') })).to.deep.equal(['b']);
    expect(subjects({ covers: [{ cluster: 'a', share: 1 }] })).to.deep.equal(['b']);
    expect(subjects({ strengthAreas: ['it'], sizes: ['large'] })).to.deep.equal([]);
  });

  it('is about a fit of exactly 0.6', () => {
    const needs = [need('n', { severity: 4 })];
    const fields = { strengthAreas: ['it'], sizes: ['micro' as const] };
    const [finding] = offered({}, { needs, methods: [method('x', fields)] });
    expect(finding?.values['fit']).to.equal(0.6);
  });

  it('is settled by any adoption, one that was dropped too', () => {
    for (const status of ['considered', 'trying', 'adopted', 'dropped'] as const) {
      const adoptions: readonly Adoption[] = ['a', 'b'].map((id) => ({
        id,
        method: 'x',
        cluster: id,
        status,
      }));
      expect(offered({}, { adoptions }), status).to.deep.equal([]);
    }
  });
});

describe('message-unused', () => {
  it('counts those who speak for the region without it, and is settled when all use it', () => {
    const uses = [{ actor: 'region', where: 'Web', day: '2026-03-01' }];
    const actors = [actor('region'), actor('county')];
    expect(
      found('message-unused', { actors, messages: [message('near', { uses })] })[0],
    ).to.deep.include({
      since: '2026-03-01',
      values: { count: 1, actors: [ref('actors', 'county')] },
    });
    const messages = [message('near', { uses })];
    expect(found('message-unused', { actors: [actor('region')], messages })).to.deep.equal([]);
  });
});

describe('message-unused, of the organisation of a cluster', () => {
  it('is asked while the cluster takes part', () => {
    const asked = (declined: boolean) =>
      found('message-unused', {
        actors: [actor('club', { sector: 'business' })],
        messages: [message('near')],
        clusters: [
          settled('a', {
            organisation: 'club',
            ...(declined ? { declined: { day: '2026-11-24' } } : {}),
          }),
        ],
      });
    expect(asked(false)).to.have.length(1);
    expect(asked(true)).to.deep.equal([]);
  });
});

describe('publication-old', () => {
  const code = 'publication-old';
  const published = (...publications: readonly (readonly [string, string?])[]) =>
    aroundAnd({
      publications: publications.map(([day, cluster]) => ({
        id: `${day}-${cluster ?? ''}`,
        day,
        audience: cluster === undefined ? ('public' as const) : { cluster },
        digest: 'x',
      })),
    });

  it('comes the day after 30 days, from the last publication', () => {
    const parts = published(['2026-10-24'], ['2026-10-01'], ['2026-11-30']);
    expect(daysOf(code, parts, ['2026-11-23', '2026-11-24'])).to.deep.equal(['2026-11-24']);
    expect(found(code, parts)).to.have.length(1);
    expect(found(code, parts)[0]).to.deep.include({
      subject: 'programme',
      since: '2026-11-24',
      due: '2026-11-23',
      values: { last: '2026-10-24', due: '2026-11-23' },
    });
  });

  it('is asked for each audience by itself', () => {
    const parts = published(['2026-11-20'], ['2026-10-01', 'b'], ['2026-10-02', 'gone']);
    expect(found(code, parts).map(({ subject, who }) => [subject, who])).to.deep.equal([
      [ref('clusters', 'b'), theLead],
    ]);
  });
});

describe('opportunity-closing', () => {
  const code = 'opportunity-closing';
  const parts = cases[code];
  const [first] = parts.opportunities ?? [];
  if (!first) throw new Error('opportunities: expected one, got none');

  it('comes 30 days before it closes, and goes when it has', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-12-24', '2026-12-25'];
    expect(daysOf(code, parts, days)).to.deep.equal(['2026-11-24', '2026-12-24']);
    expect(found(code, parts)[0]).to.deep.include({
      who: theLead,
      since: '2026-11-24',
      due: '2026-12-24',
      values: { count: 1, clusters: [ref('clusters', 'a')], due: '2026-12-24' },
    });
  });

  it('is about the clusters that it names; else about those that it is a chance for', () => {
    const { clusters: _, told: __, ...open } = first;
    const area = { ...open, strengthAreas: ['tourism'] };
    expect(found(code, { ...parts, opportunities: [area] })[0]?.values['count']).to.equal(2);
    const named = { ...area, clusters: ['b'] };
    expect(found(code, { ...parts, opportunities: [named] })[0]?.values['count']).to.equal(1);
  });

  it('is settled when they are told, or when there is an outcome', () => {
    const told = ['a', 'b'].map((cluster) => ({ cluster, day: '2026-11-24' }));
    expect(found(code, { ...parts, opportunities: [{ ...first, told }] })).to.deep.equal([]);
    const outcome = { day: '2026-11-24', what: 'None' };
    expect(found(code, { ...parts, opportunities: [{ ...first, outcome }] })).to.deep.equal([]);
  });

  it('is for nobody when the leads differ', () => {
    const clusters = [settled('a'), settled('b', { lead: 'other' })];
    const opportunities = [{ ...first, told: [] }];
    expect(found(code, { ...parts, clusters, opportunities })[0]).not.to.have.property('who');
  });
});

describe('decision-overdue', () => {
  const code = 'decision-overdue';
  const items = (...all: Meeting['items']) => ({ meetings: [meeting('m', { items: all })] });

  it('comes the day after, once for each item, for whoever was to do it', () => {
    const parts = items(
      { decision: 'Call', who: 'lead', due: '2026-11-23' },
      { said: 'Yes', due: '2026-11-23' },
      { due: '2026-11-23' },
    );
    expect(daysOf(code, parts, ['2026-11-23', '2026-11-24'])).to.deep.equal(['2026-11-24']);
    expect(found(code, parts)[0]).to.deep.include({
      who: theLead,
      subject: ref('meetings', 'm'),
      since: '2026-11-24',
      due: '2026-11-23',
      values: { item: 0, what: 'Call', due: '2026-11-23' },
    });
    expect(found(code, parts).map(({ values }) => values['what'])).to.deep.equal([
      'Call',
      'Yes',
      '3',
    ]);
  });

  it('is settled when it is done, and not about the meetings of a cluster that has ended', () => {
    const late = { decision: 'Call', due: '2026-11-01' };
    expect(found(code, items({ ...late, done: '2026-11-24' }))).to.deep.equal([]);
    const clusters = [settled('a', { ended: { day: '2026-11-24', why: 'x' } })];
    const meetings = [meeting('m', { cluster: 'a', items: [late] })];
    expect(found(code, { clusters, meetings })).to.deep.equal([]);
    expect(found(code, { clusters: [settled('a')], meetings })).to.have.length(1);
  });
});

describe('person-erase-due', () => {
  it('comes on the day, whether or not the cluster of the person takes part', () => {
    const clusters = [settled('a', { ended: { day: '2026-01-01', why: 'x' } })];
    const people = [person('gone', { cluster: 'a', eraseAfter: '2026-11-24' })];
    const parts = { clusters, people };
    expect(daysOf('person-erase-due', parts, ['2026-11-23', '2026-11-24'])).to.deep.equal([
      '2026-11-24',
    ]);
    expect(found('person-erase-due', parts)[0]).to.deep.include({
      since: '2026-11-24',
      due: '2026-11-24',
    });
  });
});
