import type { LocalText, Programme } from '../../src/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import { indicatorsFilled, measuresFilled } from './measured.js';
import { pageFilled, planFilled } from './planned.js';
import { atStages, broken, clusterFilled, matrix, publishedOf, tourism } from './published.js';
import {
  action,
  actor,
  cluster,
  definition,
  group,
  indicator,
  measure,
  measurement,
  message,
  method,
  need,
  opportunity,
  pilot,
  quote,
  service,
} from './small.js';

/** One of each collection that is published, with this text wherever a text can stand. */
export function oneOfEach(text: LocalText): PublishedProgramme {
  const parts: Partial<Programme> = {
    title: text,
    vision: text,
    region: {
      name: text,
      code: '23',
      municipalities: [{ code: '2380', name: text }],
    },
    themes: [{ id: 'skills', name: text, description: text }],
    strengthAreas: [{ ...tourism, name: text, description: text }],
    actors: [
      actor('x', {
        name: text,
        description: text,
        contact: { email: 'x@example.com', phone: '063-14 65 00' },
        opens: [{ clusters: ['a'], gives: 'markets', what: text }],
      }),
    ],
    services: [
      service('s', {
        actor: 'x',
        name: text,
        description: text,
        themes: ['skills'],
        eligibility: text,
        cost: text,
        apply: text,
        lastVerified: '2026-08-24',
      }),
    ],
    clusters: [
      cluster('a', { name: text, description: text, vision: text, municipalities: ['2380'] }),
    ],
    needs: [need('n', { quote: { ...quote(''), text }, reported: '2026-02-01' })],
    needGroups: [group('g', ['n'], { statement: text })],
    goals: [{ id: 'goal', statement: text, level: 'outcome', cluster: 'a' }],
    actions: [
      action('act', {
        title: text,
        description: text,
        needs: ['n'],
        goal: 'goal',
        owner: { collection: 'actors', id: 'x' },
        from: '2026-01-01',
        due: '2026-12-31',
        status: 'ongoing',
        since: { ongoing: '2026-01-01' },
      }),
    ],
    measures: [
      measure('m', {
        title: text,
        description: text,
        result: text,
        status: 'ongoing',
        needGroups: ['g'],
        clusters: ['a'],
        mandate: 'decision',
        since: { ongoing: '2026-03-01' },
      }),
    ],
    mandates: [{ id: 'decision', body: text, title: text, reference: 'RUN/1', day: '2026-02-15' }],
    definitions: [definition('d', { name: text, unit: 'st' })],
    indicators: [
      indicator('i', {
        definition: 'd',
        of: { collection: 'measures', id: 'm' },
        key: true,
        baseline: { value: 5, day: '2024-12-31' },
        targets: [{ value: 60, day: '2027-12-31' }],
      }),
    ],
    measurements: [measurement('v1', '2025-12-31', 10), measurement('v2', '2026-06-30', 20)],
    methods: [
      method('way', {
        name: text,
        description: text,
        gives: text,
        doesNotGive: text,
        demands: text,
        evidence: text,
        origin: { collection: 'actors', id: 'x' },
        sizes: ['small'],
        strengthAreas: ['tourism'],
        covers: [{ cluster: 'a', share: 0.5 }],
      }),
    ],
    adoptions: [{ id: 'ad', method: 'way', cluster: 'a', status: 'trying', result: text }],
    pilots: [
      pilot('p', {
        title: text,
        hypothesis: text,
        clusters: ['a'],
        method: 'way',
        extendTo: ['tourism'],
        gates: [{ day: '2026-06-01', question: text, passed: true, decided: '2026-06-01' }],
        criteria: [{ indicator: 'i', threshold: 15, by: '2026-10-31' }],
        decision: { kind: 'adjust', day: '2026-11-01', why: text },
        exit: text,
      }),
    ],
    messages: [
      message('msg', {
        statement: text,
        factors: [text],
        audience: text,
        uses: [{ actor: 'x', where: 'x', day: '2026-05-01', text }],
      }),
    ],
    opportunities: [
      opportunity('o', {
        title: text,
        buyer: 'x',
        opens: '2026-10-01',
        closes: '2027-03-01',
        clusters: ['a'],
        strengthAreas: ['tourism'],
        themes: ['skills'],
        reference: 'RUN/2',
        links: [{ url: 'https://example.com/', title: text }],
        outcome: { day: '2027-04-01', what: text, companies: 2 },
      }),
    ],
  };
  return publishedOf(parts, {
    stages: [{ cluster: 'a', stage: 'mapped', since: '2026-02-01' }],
    aggregate: {
      ...matrix.published.aggregate,
      cells: [],
      areaCells: matrix.published.aggregate.areaCells.slice(0, 1),
      crossCutting: [
        {
          kind: 'group',
          id: 'g',
          statement: text,
          needs: ['n'],
          count: 2,
          clusters: ['a', 'b'],
          strengthAreas: ['tourism'],
          priority: 1,
          answer: 'ongoing',
          measures: ['m'],
        },
      ],
    },
    followUp: {
      subjects: [
        {
          ref: { collection: 'measures', id: 'm' },
          status: 'yellow',
          development: 'up',
          lastCheckIn: '2026-09-01',
          indicators: [
            {
              indicator: 'i',
              latest: { value: 20, day: '2026-06-30' },
              progress: 0.27,
              expected: 0.5,
              trend: 'better',
              calculated: 'yellow',
              status: 'yellow',
            },
          ],
        },
      ],
    },
    supportRoles: {
      overlaps: [{ theme: 'skills', services: ['s'] }],
      gaps: [{ theme: 'skills', needs: 2, priority: 1 }],
      unclear: [{ theme: 'skills', services: ['s'] }],
    },
  });
}

const all = oneOfEach({ sv: 'Texten', en: 'The text' });

const own: Readonly<Record<string, PublishedProgramme>> = {
  'samverk-summary': broken,
  'samverk-process': atStages('mapped', 'followed-up'),
  'samverk-clusters': clusterFilled,
  'samverk-cluster': pageFilled,
  'samverk-plan': planFilled,
  'samverk-needs': matrix,
  'samverk-cross-needs': broken,
  'samverk-measures': measuresFilled,
  'samverk-indicators': indicatorsFilled,
};

/** A small programme that fills all that an element can show. */
export function filledFor(tag: string): PublishedProgramme {
  return own[tag] ?? all;
}
