import type { Cluster, Finding, FindingCode, Programme } from '../../src/index.js';
import { findings } from '../../src/index.js';
import {
  action,
  actor,
  area,
  assessment,
  checkIn,
  cluster,
  contact,
  definition,
  indicator,
  measure,
  meeting,
  message,
  method,
  need,
  person,
  pilot,
  programmeOf,
  service,
  support,
  theme,
  today,
} from './small.js';

/** The findings of one code in a programme with these parts. */
export function found(
  code: FindingCode,
  parts: Partial<Programme>,
  day: string = today,
): readonly Finding[] {
  return findings(programmeOf(parts), { today: day }).filter((finding) => finding.code === code);
}

/** The first and last day of this many on which the code is found, and the day before and after; to see when it comes. */
export function daysOf(
  code: FindingCode,
  parts: Partial<Programme>,
  days: readonly string[],
): readonly string[] {
  return days.filter((day) => found(code, parts, day).length > 0);
}

/** A person who leads, and a reference to it. */
export const lead = person('lead');
export const theLead = { collection: 'people', id: 'lead' } as const;
export const ref = (
  collection: keyof Programme & Exclude<Finding['subject'], string>['collection'],
  id: string,
) => ({
  collection,
  id,
});

/** A cluster that raises nothing by itself but for what a test is about: reached of late, with a vision and a lead. */
export const settled = (id: string, fields: Partial<Cluster> = {}): Cluster =>
  cluster(id, { vision: 'Ahead', lead: 'lead', identified: '2026-08-01', ...fields });

/** What surrounds a case: two clusters about which there is nothing to ask. */
export const around: Partial<Programme> = {
  strengthAreas: [area('tourism')],
  people: [lead],
  clusters: [settled('a'), settled('b')],
  contacts: ['a', 'b'].map((id) => contact(`reached-${id}`, { cluster: id, day: '2026-11-01' })),
  assessments: ['a', 'b'].map((id) =>
    assessment(`done-${id}`, {
      cluster: id,
      day: '2026-11-02',
      participants: { business: 1, public: 1, academia: 1 },
    }),
  ),
  needs: ['a', 'b'].map((id) => need(`n-${id}`, { cluster: id, severity: 1, themes: [] })),
};

/** Adds to what surrounds a case. */
export function aroundAnd(parts: Partial<Programme>): Partial<Programme> {
  const lists = Object.entries(parts).map(([key, value]: [string, unknown]) => {
    const before: unknown = around[key as keyof Programme];
    const isBoth = Array.isArray(before) && Array.isArray(value);
    return [key, isBoth ? [...(before as unknown[]), ...(value as unknown[])] : value];
  });
  return { ...around, ...(Object.fromEntries(lists) as Partial<Programme>) };
}

const withoutOf = (id: string, key: 'contacts' | 'assessments') =>
  (around[key] as readonly { cluster?: string }[]).filter((one) => one.cluster !== id);

const shared = {
  themes: [theme('skills')],
  needs: ['a', 'b'].map((id) =>
    need(`shared-${id}`, { cluster: id, severity: 1, reported: '2026-03-01' }),
  ),
};
const theme1 = { themes: [theme('skills')] };
const onMeasure = (fields: Parameters<typeof measure>[1] = {}) =>
  measure('m', {
    status: 'ongoing',
    clusters: ['a', 'b'],
    since: { ongoing: '2026-11-01' },
    ...fields,
  });
const whole = { owner: ref('people', 'lead'), mandate: 'ok' };
const mandate = {
  id: 'ok',
  body: 'Board',
  title: 'Mandate',
  day: '2024-01-01',
  period: { from: '2024-01-01', to: '2027-12-31' },
};

/** The smallest programme in which each code is found, once. */
export const cases: Readonly<Record<FindingCode, Partial<Programme>>> = {
  'area-without-cluster': { strengthAreas: [area('it')] },
  'cluster-not-contacted': { clusters: [settled('a')] },
  'contact-overdue': aroundAnd({
    clusters: [settled('c', { identified: '2026-01-01' })],
    contacts: [contact('old', { cluster: 'c', day: '2026-08-20' })],
    assessments: [assessment('done-c', { cluster: 'c' })],
    needs: [need('n-c', { cluster: 'c', severity: 1, themes: [] })],
  }),
  'next-step-due': {
    ...around,
    contacts: [
      ...(around.contacts ?? []),
      contact('step', { day: '2026-11-01', next: { what: 'Ring', day: '2026-11-20' } }),
    ],
  },
  'needs-not-mapped': { ...around, assessments: withoutOf('a', 'assessments') as never },
  'no-vision': { clusters: [cluster('a')] },
  'severe-need-unanswered': aroundAnd({ needs: [need('bad', { severity: 4 })] }),
  'cross-cutting-without-measure': aroundAnd(shared),
  'action-without-need': aroundAnd({ actions: [action('x')] }),
  'action-without-owner': aroundAnd({ actions: [action('x')] }),
  'action-without-dates': aroundAnd({ actions: [action('x')] }),
  'action-overdue': aroundAnd({ actions: [action('x', { due: '2026-11-20' })] }),
  'action-waiting': aroundAnd({
    actions: [
      action('late', { due: '2026-11-20' }),
      action('x', { after: ['late'], from: '2026-12-01', due: '2027-01-01' }),
    ],
  }),
  'support-overdue': aroundAnd({
    supports: [
      support('s', { due: '2026-11-20', answers: [{ kind: 'promised', day: '2026-10-01' }] }),
    ],
  }),
  'measure-single-cluster': aroundAnd({ measures: [onMeasure({ clusters: ['a'] })] }),
  'measure-without-owner': aroundAnd({ measures: [onMeasure()] }),
  'measure-without-mandate': aroundAnd({ measures: [onMeasure()] }),
  'measure-without-indicator': aroundAnd({ measures: [onMeasure()] }),
  'measure-overdue': aroundAnd({ measures: [onMeasure({ due: '2026-11-20' })] }),
  'indicator-without-baseline': {
    definitions: [definition('d')],
    indicators: [{ id: 'i', definition: 'd', of: 'programme' }],
  },
  'indicator-without-target': {
    definitions: [definition('d')],
    indicators: [{ id: 'i', definition: 'd', of: 'programme' }],
  },
  'measurement-due': {
    definitions: [definition('d')],
    indicators: [indicator('i', { of: 'programme', everyDays: 100 })],
  },
  'check-in-due': aroundAnd({
    actions: [action('x', { status: 'ongoing', since: { ongoing: '2026-09-01' } })],
  }),
  'red-twice': aroundAnd({
    checkIns: ['2026-10-01', '2026-11-01'].map((day) => checkIn(day, { day, status: 'red' })),
  }),
  'services-overlap': {
    ...theme1,
    actors: [actor('region')],
    services: [service('one'), service('two')],
  },
  'support-gap': aroundAnd({ ...theme1, needs: [need('n', { severity: 1 })] }),
  'role-unclear': {
    ...theme1,
    actors: [actor('region')],
    services: [service('one', { role: 'contributes' })],
  },
  'method-not-offered': aroundAnd({
    ...theme1,
    needs: [need('n', { severity: 1 })],
    methods: [method('x', { origin: ref('clusters', 'b') })],
  }),
  'pilot-without-criteria': { ...around, pilots: [pilot('p', { clusters: ['a'] })] },
  'gate-due': {
    ...around,
    pilots: [pilot('p', { clusters: ['a'], gates: [{ day: '2026-11-24', question: 'On?' }] })],
  },
  'effort-too-low': {
    ...around,
    pilots: [pilot('p', { clusters: ['a'], effort: { plannedHours: 200, spentHours: 99 } })],
  },
  'support-unanswered': aroundAnd({ supports: [support('s', { asked: { day: '2026-11-09' } })] }),
  'support-unconfirmed': aroundAnd({
    supports: [
      support('s', {
        answers: [{ kind: 'promised', day: '2026-10-01' }],
        delivered: [{ day: '2026-11-01' }],
      }),
    ],
  }),
  'capacity-exceeded': aroundAnd({
    settings: { hoursPerQuarter: [{ person: 'lead', hours: 10 }] },
    supports: [
      support('s', {
        kind: 'hours',
        by: theLead,
        due: '2026-12-01',
        answers: [{ kind: 'promised', amount: 11, unit: 'hours', day: '2026-10-05' }],
      }),
    ],
  }),
  'passed-on-silent': aroundAnd({
    actors: [actor('state')],
    needs: [
      need('n', {
        severity: 1,
        disposition: { kind: 'passed-on', to: 'state', why: 'Theirs', day: '2026-05-27' },
      }),
    ],
  }),
  'investigation-due': {
    strengthAreas: [area('it', { investigation: { question: 'Is there?', due: '2026-11-24' } })],
  },
  'opportunity-closing': aroundAnd({
    actors: [actor('region')],
    opportunities: [
      {
        id: 'o',
        title: 'Food',
        kind: 'procurement',
        buyer: 'region',
        closes: '2026-12-24',
        clusters: ['a', 'b'],
        told: [{ cluster: 'b', day: '2026-11-01' }],
      },
    ],
  }),
  'decision-overdue': {
    people: [lead],
    meetings: [meeting('m', { items: [{ decision: 'Call', who: 'lead', due: '2026-11-20' }] })],
  },
  'nobody-responsible': { clusters: [cluster('a')] },
  'stage-held-back': { ...around, contacts: withoutOf('a', 'contacts') as never },
  'mandate-expired': aroundAnd({
    mandates: [{ ...mandate, period: { from: '2024-01-01', to: '2026-11-20' } }],
    measures: [onMeasure(whole)],
  }),
  'message-unused': { actors: [actor('region')], messages: [message('near')] },
  'participation-missing': {
    ...around,
    assessments: [assessment('done-a', { participants: { business: 1, public: 1 } })],
  },
  'publication-old': {
    publications: [{ id: 'p', day: '2026-10-01', audience: 'public', digest: 'x' }],
  },
  'person-erase-due': { people: [person('gone', { eraseAfter: '2026-11-24' })] },
};
