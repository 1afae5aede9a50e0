import type { Action, Need, Programme, Published } from '../../src/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import { both, publishedOf, skills, tourism } from './published.js';
import {
  action,
  actor,
  cluster,
  definition,
  group,
  indicator,
  measure,
  measurement,
  method,
  need,
  quote,
} from './small.js';

/** A published programme in which the cluster `a` has this plan. */
export function planning(
  actions: readonly Action[],
  parts: Partial<Programme> = {},
  figures: Partial<Published> = {},
): PublishedProgramme {
  return publishedOf(
    {
      strengthAreas: [tourism],
      clusters: [cluster('a', { name: both('Turismen', 'Tourism') })],
      actions,
      ...parts,
    },
    figures,
  );
}

/** A need whose words may be published. */
export const quoted = (id: string, fields: Partial<Need> = {}): Need =>
  need(id, { quote: quote(`Said of ${id}`), reported: '2026-02-01', ...fields });

const status = (id: string) => ({
  ref: { collection: 'actions', id } as const,
  status: 'yellow' as const,
  development: 'up' as const,
  nextDue: '2027-01-15',
  indicators: [],
});

/** All that can be told of a plan. */
export const planFilled = planning(
  [
    action('late', {
      description: both('Om den', 'About it'),
      needs: ['n'],
      goal: 'goal',
      owner: { collection: 'actors', id: 'x' },
      from: '2026-01-12',
      due: '2026-10-31',
      status: 'ongoing',
      cost: { amount: 380_000, currency: 'SEK' },
      funding: [{ actor: 'x', money: { amount: 1000, currency: 'EUR' } }],
    }),
    action('next', { from: '2027-02-01', due: '2027-09-30', after: ['late'] }),
    action('never'),
  ],
  {
    actors: [actor('x', { name: both('Regionen', 'The region') })],
    needs: [quoted('n')],
    goals: [
      { id: 'goal', statement: both('Fler jobb', 'More jobs'), level: 'outcome', cluster: 'a' },
    ],
  },
  { followUp: { subjects: [status('late')] } },
);

/** All that an initiative's own page can tell. */
export const pageFilled = planning(
  [
    action('act', {
      needs: ['n'],
      due: '2026-10-31',
      status: 'done',
      since: { done: '2026-10-15' },
    }),
  ],
  {
    themes: [skills],
    clusters: [
      cluster('a', {
        description: both('Vilka de är', 'Who they are'),
        vision: both('Snö', 'Snow'),
        municipalities: ['2321'],
        organisation: 'x',
        website: 'https://example.com/',
        ended: { day: '2026-11-01', why: both('Klart', 'Finished'), into: 'a' },
      }),
    ],
    actors: [actor('x')],
    needs: [quoted('n')],
    needGroups: [
      group('g', ['n'], {
        disposition: { kind: 'passed-on', to: 'x', why: 'theirs', day: '2026-01-01' },
      }),
    ],
    measures: [measure('m', { needGroups: ['g'], result: both('Tolv', 'Twelve') })],
    definitions: [definition('d', { unit: 'st' })],
    indicators: [indicator('i', { definition: 'd', of: { collection: 'clusters', id: 'a' } })],
    measurements: [measurement('v1', '2025-12-31', 10), measurement('v2', '2026-06-30', 20)],
    methods: [method('way')],
    adoptions: [
      {
        id: 'ad',
        method: 'way',
        cluster: 'a',
        status: 'trying',
        from: '2026-01-01',
        result: 'Better',
      },
    ],
  },
  { stages: [{ cluster: 'a', stage: 'ongoing' }] },
);
