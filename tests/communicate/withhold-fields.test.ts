import { expect } from 'chai';

import type { Audience, Programme } from '../../src/index.js';
import { publishProgramme } from '../../src/index.js';
import {
  area,
  assessment,
  cluster,
  measure,
  need,
  programmeOf,
  quote,
  theme,
  today,
} from '../examples/small.js';

const publish = (parts: Partial<Programme>, audience: Audience = 'public'): Programme =>
  publishProgramme(
    programmeOf({
      strengthAreas: [area('tourism')],
      themes: [theme('skills')],
      clusters: [cluster('a')],
      ...parts,
    }),
    { today, audience },
  );

const fieldsOf = ({ published }: Programme): string[] =>
  published!.withheld.map(({ field, ref }) => `${ref.collection}/${ref.id} ${field}`);

const quoted = { visibility: 'public', quote: quote('Words') } as const;

describe('withholdFields', () => {
  it('withholds small numbers of companies of a size, and says which', () => {
    const open = publish({
      clusters: [cluster('a', { companies: { micro: 12, medium: 2, large: 0 } })],
    });
    expect(open.clusters[0]?.companies).to.deep.equal({ micro: 12, large: 0 });
    expect(fieldsOf(open)).to.deep.equal(['clusters/a companies.medium']);
  });

  it('withholds the employees of too few companies', () => {
    const open = publish({ clusters: [cluster('a', { companies: { large: 2 }, employees: 900 })] });
    expect(open.clusters[0]).not.to.have.property('employees');
    expect(fieldsOf(open)).to.deep.equal(['clusters/a companies.large', 'clusters/a employees']);
  });

  it('withholds how many companies a need concerns', () => {
    const open = publish({ needs: [need('n', { ...quoted, companies: 2 })] });
    expect(open.needs[0]).not.to.have.property('companies');
    expect(fieldsOf(open)).to.deep.equal(['needs/n companies']);
  });

  it('withholds how many companies were at an assessment that is public', () => {
    const open = publish({
      assessments: [assessment('x', { visibility: 'public', companies: 1 })],
    });
    expect(open.assessments[0]).not.to.have.property('companies');
    expect(fieldsOf(open)).to.deep.equal(['assessments/x companies']);
  });

  it('withholds whom a measure reached, women and men included, on that day only', () => {
    const reached = [
      { companies: 2, women: 1, men: 1, day: '2026-01-01' },
      { companies: 8, women: 3, men: 5, day: '2026-06-01' },
    ];
    const open = publish({ measures: [measure('m', { reached })] });
    expect(open.measures[0]?.reached).to.deep.equal([{ day: '2026-01-01' }, reached[1]]);
    expect(fieldsOf(open)).to.deep.equal(['measures/m reached.0']);
  });

  it('withholds how many companies an opportunity came to', () => {
    const open = publish({
      actors: [{ id: 'buyer', name: 'Buyer', sector: 'public', reach: 'local' }],
      opportunities: [
        {
          id: 'o',
          title: 'Bread',
          kind: 'procurement',
          buyer: 'buyer',
          outcome: { day: '2026-01-01', what: 'Bought', companies: 1 },
        },
      ],
    });
    expect(open.opportunities[0]?.outcome).to.deep.equal({ day: '2026-01-01', what: 'Bought' });
    expect(fieldsOf(open)).to.deep.equal(['opportunities/o outcome.companies']);
  });

  it('shows exactly as many as the threshold, and none', () => {
    const companies = { micro: 3, small: 0 };
    const open = publish({ clusters: [cluster('a', { companies })] });
    expect(open.clusters[0]?.companies).to.deep.equal(companies);
    expect(fieldsOf(open)).to.deep.equal([]);
  });

  it('follows the setting', () => {
    const settings = { smallestPublishedCount: 5 };
    expect(
      fieldsOf(publish({ settings, clusters: [cluster('a', { companies: { micro: 4 } })] })),
    ).to.deep.equal(['clusters/a companies.micro']);
  });

  it('shows a cluster its own numbers, and not another’s', () => {
    const parts = {
      clusters: [
        cluster('a', { companies: { large: 1 } }),
        cluster('b', { companies: { large: 1 } }),
      ],
      assessments: [assessment('x', { visibility: 'cluster', companies: 1 })],
      needs: [need('n', { companies: 1 }), need('o', { ...quoted, cluster: 'b', companies: 1 })],
    };
    expect(fieldsOf(publish(parts, { cluster: 'a' }))).to.deep.equal([
      'clusters/b companies.large',
      'needs/o companies',
    ]);
  });
});
