import type { CrossCuttingNeed, Programme, Published, Shown, Stage } from '../../src/index.js';
import { publishProgramme } from '../../src/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import {
  actor,
  area,
  cluster,
  deepFreeze,
  definition,
  group,
  indicator,
  measure,
  measurement,
  need,
  needOutside,
  programmeOf,
  quote,
  theme,
  today,
} from './small.js';

/** The sample, published for everyone: the big example. */
export const publishedSample = deepFreeze(
  publishProgramme(sample, { today: sampleDay }),
) as PublishedProgramme;

/** A text in both languages. */
export const both = (sv: string, en: string) => ({ sv, en });

const noFigures: Published = {
  day: today,
  audience: 'public',
  stages: [],
  aggregate: {
    cells: [],
    areaCells: [],
    themes: [],
    crossCutting: [],
    totals: { needs: 0, clusters: 0, priority: 0, unanswered: 0 },
  },
  followUp: { subjects: [] },
  participation: { clusters: [] },
  balance: {
    strengthen: { actions: 0, supports: 0, cost: 0 },
    explore: { actions: 0, supports: 0, cost: 0 },
  },
  supportRoles: { overlaps: [], gaps: [], unclear: [] },
  withheld: [],
};

/** A published programme with these parts and figures, and nothing else. */
export function publishedOf(
  parts: Partial<Programme> = {},
  figures: Partial<Published> = {},
): PublishedProgramme {
  return programmeOf({
    title: both('Programmet', 'The programme'),
    ...parts,
    published: { ...noFigures, ...figures },
  }) as PublishedProgramme;
}

/** A programme in which nothing has happened yet. */
export const empty = publishedOf();

export const skills = theme('skills', { name: both('Kompetens', 'Skills') });
export const capital = theme('capital', { name: both('Kapital', 'Capital') });
export const tourism = area('tourism', { name: both('Turism', 'Tourism') });
export const food = area('food', { name: both('Mat', 'Food') });
export const it = area('it', { name: both('IT', 'IT'), focus: 'possible' });

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'] as const;

/** Cluster initiatives `a`, `b` … in tourism, one for each stage that is named. */
export function atStages(...reached: Stage[]): PublishedProgramme {
  return publishedOf(
    {
      strengthAreas: [tourism],
      clusters: reached.map((_, index) => cluster(names[index]!)),
    },
    { stages: reached.map((stage, index) => ({ cluster: names[index]!, stage })) },
  );
}

/** Figures of some needs, as heavy as they are many. */
export const figures = (needs: number, more: Partial<Shown> = {}): Shown =>
  ({ needs, priority: needs, severity: 4, companies: 5, unanswered: 0, ...more }) as Shown;

/** A programme with one theme, and this total of it. */
export function oneTheme(
  total: { readonly clusters: number; readonly strengthAreas: number } & Shown,
): PublishedProgramme {
  const shown = total.withheld ? { withheld: true as const } : figures(total.needs, total);
  return publishedOf(
    { themes: [skills], strengthAreas: [tourism], clusters: [cluster('a')] },
    {
      aggregate: {
        ...noFigures.aggregate,
        areaCells: [{ theme: 'skills', strengthArea: 'tourism', ...shown }],
        cells: [{ theme: 'skills', cluster: 'a', ...shown }],
        themes: [{ theme: 'skills', ...total }],
        totals: {
          needs: total.needs ?? 2,
          clusters: total.clusters,
          priority: total.priority ?? 2,
          unanswered: total.unanswered ?? 0,
        },
      },
    },
  );
}

/**
 * Two themes over three areas, one of which has no initiative:
 *
 * |         | tourism      | food (b, c) | it (none) | sum      |
 * | skills  | 4 (1 unans.) | 2           | 1         | 7        |
 * | capital | under 3      | 1           | ·         | under 3  |
 */
export const matrix = publishedOf(
  {
    themes: [capital, skills],
    strengthAreas: [tourism, food, it],
    clusters: [
      cluster('a', { name: both('Fjäll', 'Mountain') }),
      cluster('b', { name: both('Ost', 'Cheese'), strengthAreas: ['food'] }),
      cluster('c', { name: both('Bär', 'Berries'), strengthAreas: ['food'] }),
    ],
    needs: [
      need('n1', {
        statement: 'Vi hittar inga kockar.',
        quote: quote('Vi hittar inga kockar.'),
        reported: '2025-03-14',
      }),
      need('n2', { themes: ['capital'] }),
      needOutside('n3', { strengthArea: 'it', quote: quote('No programmers.') }),
    ],
  },
  {
    aggregate: {
      cells: [
        { theme: 'skills', cluster: 'a', ...figures(4, { unanswered: 1 }) },
        { theme: 'skills', cluster: 'b', ...figures(1) },
        { theme: 'skills', cluster: 'c', ...figures(1) },
        { theme: 'capital', cluster: 'a', withheld: true },
        { theme: 'capital', cluster: 'b', ...figures(1, { companies: 0 }) },
      ],
      areaCells: [
        { theme: 'skills', strengthArea: 'tourism', ...figures(4, { unanswered: 1 }) },
        { theme: 'skills', strengthArea: 'food', ...figures(2) },
        { theme: 'skills', strengthArea: 'it', ...figures(1) },
        { theme: 'capital', strengthArea: 'tourism', withheld: true },
        { theme: 'capital', strengthArea: 'food', ...figures(1, { companies: 0 }) },
      ],
      themes: [
        { theme: 'capital', clusters: 2, strengthAreas: 2, withheld: true },
        { theme: 'skills', clusters: 3, strengthAreas: 3, ...figures(7, { unanswered: 1 }) },
      ],
      crossCutting: [],
      totals: { needs: 9, clusters: 3, priority: 9, unanswered: 1 },
    },
  },
);

/** A cross-cutting need over the clusters `a` and `b`. */
export const shared = (id: string, fields: Partial<CrossCuttingNeed> = {}): CrossCuttingNeed => ({
  kind: 'group',
  id,
  statement: both(`Behov ${id}`, `Need ${id}`),
  needs: [],
  count: 2,
  clusters: ['a', 'b'],
  strengthAreas: ['tourism'],
  priority: 5,
  answer: 'unanswered',
  measures: [],
  ...fields,
});

/** A programme with these cross-cutting needs. */
export function sharing(
  crossCutting: readonly CrossCuttingNeed[],
  parts: Partial<Programme> = {},
  more: Partial<Published> = {},
): PublishedProgramme {
  return publishedOf(
    {
      themes: [skills, capital],
      strengthAreas: [tourism, food],
      clusters: [cluster('a'), cluster('b', { strengthAreas: ['food'] })],
      needGroups: crossCutting.flatMap(({ id, kind }) => (kind === 'group' ? [group(id, [])] : [])),
      ...parts,
    },
    { ...more, aggregate: { ...noFigures.aggregate, crossCutting } },
  );
}

/** A need answered by a measure whose indicator broke its series: 10, 20, a break, 40, with a target of 60. */
export const broken = sharing(
  [shared('g', { measures: ['m'], answer: 'ongoing' })],
  {
    measures: [measure('m', { status: 'ongoing', due: '2027-06-30' })],
    definitions: [definition('d', { name: both('Deltagare', 'Participants'), unit: 'st' })],
    indicators: [
      indicator('i', {
        key: true,
        baseline: { value: 5, day: '2023-12-31' },
        targets: [{ value: 60, day: '2027-12-31' }],
        breaks: [{ day: '2025-06-01', why: both('ny räkning', 'counted anew') }],
      }),
    ],
    measurements: [
      measurement('m1', '2024-06-30', 10),
      measurement('m2', '2024-12-31', 20),
      measurement('m3', '2026-06-30', 40),
    ],
  },
  {
    followUp: {
      subjects: [
        {
          ref: { collection: 'measures', id: 'm' },
          status: 'yellow',
          development: 'up',
          indicators: [],
        },
      ],
    },
  },
);

/** An initiative with everything that is told of one, and one that has ended in it. */
export const clusterFilled = publishedOf(
  {
    strengthAreas: [tourism, it],
    actors: [actor('x', { name: 'IUC' })],
    region: {
      name: 'Jämtland Härjedalen',
      code: '23',
      municipalities: [
        { code: '2321', name: 'Åre' },
        { code: '2309', name: 'Krokom' },
      ],
    },
    clusters: [
      cluster('a', {
        description: both('Liftar', 'Lifts'),
        vision: both('Snö', 'Snow'),
        companies: { micro: 1000, small: 100 },
        employees: 12_000,
        municipalities: ['2321', '2309', '9999'],
        organisation: 'x',
        website: 'https://example.com/kluster',
      }),
      cluster('b', { ended: { day: '2025-03-14', why: 'merged', into: 'a' } }),
    ],
  },
  { stages: [{ cluster: 'a', stage: 'planned', since: '2026-03-14' }] },
);
