import * as fc from 'fast-check';

import type { Programme, Ref } from '../../src/index.js';
import { deepFreeze, programmeOf, today } from './small.js';

/** A day so many days before today; after it for a negative number. */
export function ago(days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}

const codes = {
  clusters: ['cluster-not-contacted', 'contact-overdue', 'no-vision', 'nobody-responsible'],
  actions: ['action-without-owner', 'action-overdue', 'check-in-due', 'red-twice'],
  measures: ['measure-without-owner', 'measure-single-cluster', 'check-in-due'],
  themes: ['support-gap', 'cross-cutting-without-measure', 'role-unclear'],
  needs: ['severe-need-unanswered', 'passed-on-silent'],
} as const;

const sectors = ['business', 'public', 'academia', 'civil-society'] as const;
const sizes = ['micro', 'small', 'medium', 'large'] as const;
const work = ['proposed', 'planned', 'ongoing', 'ongoing', 'done', 'stopped'] as const;

/**
 * Random programmes with all that an office must ask itself about, referentially whole, small, and with days that
 * crowd at today and at the edges of every threshold: exactly at it, a day before and a day after. Frozen.
 */
export function arbitraryOffice(): fc.Arbitrary<Programme> {
  return fc.gen().map((draw) => deepFreeze(build(draw)));
}

function build(draw: fc.GeneratorValue): Programme {
  const number = (max: number): number => draw(fc.nat, { max });
  const chance = (percent: number): boolean => number(99) >= 100 - percent;
  const one = <T>(from: readonly T[]): T => from[number(from.length - 1)]!;
  const maybe = <T>(percent: number, make: () => T): T | undefined =>
    chance(percent) ? make() : undefined;
  const several = <T>(most: number, make: (index: number) => T): T[] =>
    Array.from({ length: number(most) }, (_, index) => make(index));
  /** Today, or the edge of a threshold, or a day beside either. */
  const near = (...edges: number[]): string => ago(one([0, ...edges]) + one([-1, 0, 1]));
  const idsOf = (name: string, least: number, most: number): string[] =>
    Array.from({ length: least + number(most - least) }, (_, index) => `${name}-${index}`);
  const oneOf = (ids: readonly string[], percent = 100): string | undefined =>
    ids.length > 0 && chance(percent) ? one(ids) : undefined;
  const someOf = (ids: readonly string[], most: number): string[] =>
    ids.length === 0 ? [] : [...new Set(several(most, () => one(ids)))];
  const subset = <T>(from: readonly T[], percent: number): T[] =>
    from.filter(() => chance(percent));

  const areas = idsOf('area', 0, 3);
  const themes = idsOf('theme', 1, 3);
  const actors = idsOf('actor', 1, 4);
  const people = idsOf('person', 0, 3);
  const clusters = idsOf('cluster', 0, 5);
  const needs = idsOf('need', 0, 9);
  const groups = idsOf('group', 0, 2);
  const mandates = idsOf('mandate', 1, 2);
  const measures = idsOf('measure', 0, 3);
  const actions = clusters.length === 0 ? [] : idsOf('action', 0, 6);
  const goals = idsOf('goal', 0, 2);
  const methods = idsOf('method', 0, 2);
  const adoptions = methods.length === 0 || clusters.length === 0 ? [] : idsOf('adoption', 0, 2);
  const pilots = areas.length === 0 ? [] : idsOf('pilot', 0, 2);
  const indicators = idsOf('indicator', 0, 4);

  const all: Record<string, string[]> = { actions, adoptions, clusters, goals, measures, pilots };
  all['indicators'] = indicators;
  all['actors'] = actors;
  all['people'] = people;
  all['themes'] = themes;
  all['needs'] = needs;
  const refIn = (collections: readonly string[]): Ref | undefined => {
    const collection = one(collections);
    const id = oneOf(all[collection]!);
    return id === undefined ? undefined : ({ collection, id } as Ref);
  };
  const whom = (percent: number): Ref | undefined =>
    maybe(percent, () => refIn(['people', 'actors']));
  const value = (): number => number(9) - 3;
  const disposition = (percent: number) =>
    maybe(percent, () => ({
      kind: one(['declined', 'passed-on', 'passed-on', 'passed-on', 'met-otherwise']),
      to: oneOf(actors, 85),
      why: 'Not ours',
      day: near(180, 180),
    }));
  const workFields = () => ({
    from: maybe(70, () => near(60, 90)),
    due: maybe(70, () => near()),
    status: one(work),
    since: maybe(50, () => ({
      planned: maybe(50, () => near(90)),
      ongoing: maybe(60, () => near(60, 90)),
    })),
    cost: maybe(30, () => ({ amount: 1000, currency: 'SEK' })),
    funding: maybe(40, () =>
      several(2, () => ({ actor: one(actors), money: { amount: 10, currency: 'SEK' } })),
    ),
  });
  const present = (percent: number) =>
    maybe(percent, () =>
      Object.fromEntries(subset(sectors, 70).map((sector) => [sector, number(2)])),
    );

  // A correction names an earlier entry of its own indicator.
  const measurements: Record<'id' | 'indicator' | 'day' | 'value' | 'corrects', unknown>[] = [];
  several(indicators.length === 0 ? 0 : 6, (index) => {
    const indicator = one(indicators);
    const earlier = measurements.filter((before) => before.indicator === indicator);
    const corrects = oneOf(
      earlier.map(({ id }) => String(id)),
      40,
    );
    const id = `measurement-${index}`;
    measurements.push({ id, indicator, day: near(30, 60), value: value(), corrects });
  });

  const parts = {
    settings: maybe(70, () => ({
      assumedReach: maybe(20, () => 0.25),
      contactWithinDays: maybe(30, () => 31),
      contactEveryDays: maybe(30, () => 89),
      checkInEveryDays: maybe(40, () => ({
        action: maybe(50, () => 61),
        measure: maybe(50, () => 61),
        cluster: maybe(50, () => 90),
      })),
      postponed: maybe(60, () =>
        several(6, () => {
          const collection = one(Object.keys(codes) as (keyof typeof codes)[]);
          const id = oneOf(all[collection]!);
          return id === undefined
            ? undefined
            : {
                finding: one(codes[collection]),
                subject: { collection, id },
                until: near(),
                why: 'Busy',
                to: oneOf(people, 30),
              };
        }).filter((entry) => entry !== undefined),
      ),
      silent: maybe(30, () => [one(codes.clusters), one([...codes.actions, 'next-step-due'])]),
      hoursPerQuarter: subset(people, 80).map((person) => ({ person, hours: one([0, 5, 10, 20]) })),
    })),
    strengthAreas: areas.map((id) => ({
      id,
      name: id,
      focus: one(['core', 'possible', 'explore', 'proposed']),
      period: maybe(30, () => ({ from: near(400), to: maybe(60, () => near()) })),
      investigation: maybe(50, () => ({
        question: 'Whether',
        owner: whom(60),
        due: near(),
        outcome: maybe(30, () => ({
          kind: one(['start', 'join', 'leave']),
          why: 'So',
          day: near(),
        })),
      })),
    })),
    themes: themes.map((id) => ({ id, name: id })),
    actors: actors.map((id) => ({
      id,
      name: id,
      sector: one(sectors),
      reach: one(['regional', 'regional', 'local', 'national']),
    })),
    people: people.map((id) => ({
      id,
      name: id,
      actor: oneOf(actors, 70),
      basis: 'public task',
      eraseAfter: near(),
    })),
    services: several(5, (index) => ({
      id: `service-${index}`,
      actor: one(actors),
      name: 'Service',
      themes: someOf(themes, 2),
      role: one(['leads', 'leads', 'contributes', 'contributes', 'funds']),
      sizes: maybe(40, () => subset(sizes, 50)),
      strengthAreas: maybe(20, () => someOf(areas, 2)),
      municipalities: maybe(20, () => subset(['2380', '2361'], 50)),
      phases: maybe(20, () => subset(['idea', 'start', 'growth'], 50)),
    })),
    clusters: clusters.map((id) => ({
      id,
      name: id,
      vision: maybe(60, () => 'Onwards'),
      origin: one(['existing', 'proposed']),
      identified: near(30, 31, 90, 180),
      strengthAreas: someOf(areas, 2),
      organisation: oneOf(actors, 30),
      companies: maybe(80, () =>
        Object.fromEntries(subset(sizes, 60).map((size) => [size, number(6)])),
      ),
      ended: maybe(20, () => ({ day: near(), why: 'Over' })),
      declined: maybe(15, () => ({ day: near(10), askAgain: maybe(70, () => near()) })),
      memberSectors: maybe(50, () => subset(sectors, 60)),
      lead: oneOf(people, 60),
    })),
    contacts: several(8, (index) => ({
      id: `contact-${index}`,
      cluster: oneOf(clusters, 75),
      actor: oneOf(actors, 50),
      day: near(30, 89, 90, 180, 200),
      channel: 'phone',
      direction: one(['out', 'in']),
      outcome: one(['reached', 'reached', 'reached', 'no-answer', 'declined']),
      next: maybe(40, () => ({
        what: 'Call',
        day: near(),
        who: oneOf(people, 60),
        done: maybe(40, () => chance(60)),
      })),
    })),
    assessments: several(clusters.length === 0 ? 0 : 5, (index) => ({
      id: `assessment-${index}`,
      cluster: one(clusters),
      day: near(20),
      method: 'survey',
      done: chance(70),
      participants: present(70),
    })),
    needs: needs.map((id) => {
      const own = oneOf(clusters, 85);
      return {
        id,
        cluster: own,
        strengthArea: own === undefined ? oneOf(areas, 50) : undefined,
        themes: someOf(themes, 2),
        statement: id,
        severity: one([1, 2, 3, 4, 5]),
        urgency: one(['now', 'this-year', 'later']),
        companies: maybe(60, () => number(8)),
        evidence: 'said',
        reported: maybe(50, () => near(10)),
        disposition: disposition(35),
      };
    }),
    needGroups: groups.map((id) => ({
      id,
      statement: id,
      theme: one(themes),
      needs: someOf(needs, 4),
      disposition: disposition(35),
    })),
    goals: goals.map((id) => ({
      id,
      statement: id,
      level: 'output',
      cluster: oneOf(clusters, 50),
    })),
    actions: actions.map((id, index) => ({
      id,
      cluster: one(clusters),
      title: id,
      needs: someOf(needs, 2),
      owner: whom(60),
      after: maybe(80, () => someOf(actions.slice(0, index), 2)),
      ...workFields(),
    })),
    supports: several(clusters.length === 0 ? 0 : 6, (index) => ({
      id: `support-${index}`,
      cluster: one(clusters),
      kind: one(['hours', 'money', 'contact']),
      what: 'Help',
      by: maybe(80, () => refIn(['people', 'people', 'actors'])),
      due: maybe(70, () => near(54, 55, -37)),
      asked: maybe(60, () => ({
        amount: maybe(50, () => number(20)),
        unit: 'hours',
        day: near(14, 14),
      })),
      answers: maybe(70, () =>
        several(3, () => ({
          kind: one(['promised', 'promised', 'declined']),
          amount: maybe(80, () => 5 * number(4)),
          unit: maybe(90, () => one(['hours', 'hours', 'SEK'])),
          day: near(54, 10),
        })),
      ),
      delivered: maybe(50, () =>
        several(3, () => ({ amount: maybe(70, () => 5 * number(4)), day: near(10) })),
      ),
      received: maybe(25, () => ({ day: near() })),
    })),
    measures: measures.map((id) => ({
      id,
      title: id,
      kind: 'environments',
      needGroups: maybe(40, () => someOf(groups, 2)),
      needs: maybe(50, () => someOf(needs, 2)),
      clusters: maybe(40, () => someOf(clusters, 2)),
      strengthAreas: maybe(25, () => someOf(areas, 2)),
      owner: whom(60),
      mandate: oneOf(mandates, 70),
      ...workFields(),
    })),
    definitions: ['up', 'down'].map((direction) => ({
      id: direction,
      name: direction,
      unit: 'number',
      direction,
    })),
    indicators: indicators.map((id) => ({
      id,
      definition: one(['up', 'down']),
      of:
        refIn(['clusters', 'actions', 'measures', 'measures', 'pilots', 'goals', 'adoptions']) ??
        'programme',
      baseline: maybe(60, () => ({ value: value(), day: near(30, 60) })),
      targets: maybe(60, () => several(2, (index) => ({ value: value(), day: ago(-index * 30) }))),
      everyDays: maybe(70, () => one([1, 30, 60])),
      breaks: maybe(15, () => [{ day: near(30), why: 'Counted anew' }]),
    })),
    measurements,
    checkIns: several(8, (index) => {
      const of = refIn([
        'clusters',
        'actions',
        'measures',
        'adoptions',
        'pilots',
        'goals',
        'indicators',
      ]);
      return (
        of && {
          id: `check-in-${index}`,
          of,
          day: near(60, 61, 90, 180),
          status: one(['red', 'red', 'red', 'yellow', 'green', 'not-assessable']),
          remedy: maybe(
            40,
            () =>
              (chance(50) ? refIn(['actions', 'measures']) : undefined) ?? {
                none: 'Nothing to do',
              },
          ),
        }
      );
    }).filter((checkIn) => checkIn !== undefined),
    methods: methods.map((id) => ({
      id,
      name: id,
      origin: maybe(40, () => refIn(['clusters', 'actors'])),
      themes: someOf(themes, 3),
      sizes: maybe(50, () => subset(sizes, 60)),
      strengthAreas: maybe(40, () => someOf(areas, 2)),
      covers: maybe(40, () =>
        clusters.slice(0, number(2)).map((cluster) => ({ cluster, share: one([0, 0.1, 0.4, 1]) })),
      ),
    })),
    adoptions: adoptions.map((id) => ({
      id,
      method: one(methods),
      cluster: one(clusters),
      status: one(['considered', 'trying', 'adopted', 'dropped']),
    })),
    pilots: pilots.map((id) => ({
      id,
      title: id,
      hypothesis: 'It works',
      strengthArea: one(areas),
      clusters: someOf(clusters, 2),
      from: near(30),
      minDays: one([0, 1, 29, 30, 31]),
      effort: {
        plannedHours: maybe(70, () => one([0, 100])),
        spentHours: maybe(70, () => one([49, 50, 80])),
        planned: maybe(50, () => ({ amount: one([0, 100]), currency: 'SEK' })),
        spent: maybe(50, () => ({
          amount: one([40, 50, 90]),
          currency: one(['SEK', 'SEK', 'EUR']),
        })),
        enough: maybe(30, () => 0.8),
      },
      criteria:
        indicators.length === 0
          ? []
          : several(2, () => ({ indicator: one(indicators), threshold: value(), by: near(10) })),
      gates: maybe(70, () =>
        several(3, () => ({
          day: near(),
          question: 'On?',
          passed: maybe(30, () => chance(60)),
          decided: maybe(30, () => near()),
        })),
      ),
      decision: maybe(20, () => ({
        kind: one(['scale', 'adjust', 'stop']),
        day: near(),
        why: 'So',
      })),
    })),
    mandates: mandates.map((id) => ({
      id,
      body: 'Board',
      title: id,
      day: near(400),
      period: maybe(80, () => ({ from: ago(400), to: near() })),
    })),
    messages: several(2, (index) => ({
      id: `message-${index}`,
      statement: 'Near',
      uses: maybe(70, () => several(4, () => ({ actor: one(actors), where: 'Web', day: near() }))),
    })),
    publications: several(3, (index) => ({
      id: `publication-${index}`,
      day: near(30, 30),
      audience: clusters.length > 0 && chance(30) ? { cluster: one(clusters) } : 'public',
      digest: 'abc',
    })),
    opportunities: several(3, (index) => ({
      id: `opportunity-${index}`,
      title: 'Chance',
      kind: one(['procurement', 'dialogue', 'test-place']),
      buyer: one(actors),
      opens: maybe(30, () => near(-10)),
      closes: maybe(90, () => near(-30, -30)),
      clusters: maybe(50, () => someOf(clusters, 2)),
      strengthAreas: maybe(35, () => someOf(areas, 2)),
      themes: maybe(35, () => someOf(themes, 2)),
      outcome: maybe(20, () => ({ day: near(), what: 'Bought' })),
      told: maybe(60, () =>
        clusters.filter(() => chance(60)).map((cluster) => ({ cluster, day: near() })),
      ),
    })),
    meetings: several(3, (index) => ({
      id: `meeting-${index}`,
      day: near(30, 60),
      kind: 'office',
      cluster: oneOf(clusters, 50),
      present: present(60),
      people: maybe(50, () => someOf(people, 2)),
      items: several(3, () => ({
        decision: maybe(80, () => 'Do it'),
        who: oneOf(people, 70),
        due: maybe(80, () => near()),
        done: maybe(40, () => near()),
      })),
    })),
  };
  // Through JSON, so that a field without a value is absent, as in a file.
  return programmeOf(JSON.parse(JSON.stringify(parts)) as Partial<Programme>);
}
