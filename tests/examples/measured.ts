import type {
  Indicator,
  IndicatorStatus,
  Measurement,
  Programme,
  Status,
} from '../../src/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import { both, publishedOf, shared, sharing } from './published.js';
import {
  actor,
  cluster,
  definition,
  group,
  indicator,
  measure,
  measurement,
  need,
} from './small.js';

/** An indicator of the programme that stands so; `i1`, `i2` … in the order of the statuses. */
export function standing(...statuses: readonly Status[]): PublishedProgramme {
  const ids = statuses.map((_, index) => `i${index + 1}`);
  return publishedOf(
    {
      definitions: [definition('d', { name: both('Jobb', 'Jobs'), unit: 'st' })],
      indicators: ids.map((id) => indicator(id, { of: 'programme' })),
    },
    {
      followUp: {
        subjects: [
          {
            ref: 'programme',
            status: 'green',
            indicators: statuses.map((status, index) => ({
              indicator: ids[index]!,
              calculated: status,
              status,
            })),
          },
        ],
      },
    },
  );
}

/** An indicator of the programme with its status, values and parts. */
export function measured(
  fields: Partial<Indicator>,
  measurements: readonly Measurement[],
  status: Partial<IndicatorStatus> = {},
  parts: Partial<Programme> = {},
): PublishedProgramme {
  return publishedOf(
    {
      definitions: [definition('d', { name: both('Platser', 'Places'), unit: 'st' })],
      indicators: [indicator('i', { of: 'programme', ...fields })],
      measurements,
      ...parts,
    },
    {
      followUp: {
        subjects: [
          {
            ref: 'programme',
            status: 'green',
            indicators: [{ indicator: 'i', calculated: 'green', status: 'green', ...status }],
          },
        ],
      },
    },
  );
}

/** All that is told of an indicator: a measure's, women and men, a break, a judgement that differs. */
export const indicatorsFilled = measured(
  {
    of: { collection: 'measures', id: 'm' },
    everyDays: 90,
    breaks: [{ day: '2025-06-01', why: both('ny räkning', 'counted anew') }],
  },
  [
    measurement('v1', '2024-12-31', 20, { women: 8, men: 12 }),
    measurement('v2', '2026-06-30', 40, { women: 18, men: 22 }),
  ],
  { calculated: 'not-assessable', reason: 'no-target', judged: 'yellow', trend: 'better' },
  { measures: [measure('m', { title: both('Kursen', 'The course') })] },
);

/** All that is told of a measure, and a common need without one. */
export const measuresFilled = sharing(
  [shared('g', { measures: ['m'], answer: 'ongoing' }), shared('h', { clusters: ['a'] })],
  {
    actors: [actor('x', { name: both('Regionen', 'The region') })],
    clusters: [
      cluster('a', { name: both('Fjäll', 'Mountain') }),
      cluster('b', { name: both('Ost', 'Cheese'), strengthAreas: ['food'] }),
    ],
    needs: [need('n')],
    needGroups: [group('g', ['n']), group('h', [], { theme: 'capital' })],
    mandates: [
      {
        id: 'd',
        body: both('Nämnden', 'The committee'),
        title: both('Kompetens', 'Skills'),
        reference: 'RUN/1',
        day: '2026-01-15',
      },
    ],
    measures: [
      measure('m', {
        title: both('Kursen', 'The course'),
        description: both('Kurser på plats.', 'Courses on the spot.'),
        status: 'ongoing',
        needGroups: ['g'],
        owner: { collection: 'actors', id: 'x' },
        due: '2027-06-30',
        mandate: 'd',
        cost: { amount: 4_800_000, currency: 'SEK' },
        funding: [
          { actor: 'x', money: { amount: 4_800_000, currency: 'SEK' }, reference: 'RUN/2' },
        ],
        result: both('41 platser.', '41 places.'),
        reached: [{ companies: 26, women: 18, men: 23, day: '2026-10-30' }],
      }),
    ],
    definitions: [definition('d', { name: both('Platser', 'Places'), unit: 'st' })],
    indicators: [indicator('i', { key: true })],
    measurements: [measurement('v1', '2026-02-28', 20), measurement('v2', '2026-06-30', 40)],
  },
  {
    followUp: {
      subjects: [
        {
          ref: { collection: 'measures', id: 'm' },
          status: 'green',
          development: 'up',
          nextDue: '2027-01-28',
          indicators: [],
        },
      ],
    },
  },
);
