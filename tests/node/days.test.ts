import process from 'node:process';

import { expect } from 'chai';

import type { Programme } from '../../src/index.js';
import {
  aggregateNeeds,
  clusterStages,
  coverage,
  followUp,
  publishProgramme,
} from '../../src/index.js';
import { addDays, daysBetween } from '../../src/base/day.js';
import { filledProgramme } from '../examples/filled-programme.js';
import {
  action,
  assessment,
  checkIn,
  cluster,
  contact,
  definition,
  indicator,
  measure,
  measurement,
  need,
  programmeOf,
} from '../examples/small.js';

// A day before and after UTC, half and quarter hours, and places whose summer time begins or ends about midnight.
const zones = [
  'UTC',
  'Europe/Stockholm',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Beirut',
];
// A leap day, the nights of summer time in Sweden, Chile and Lebanon, and the turn of the year.
const days = [
  '2024-02-29',
  '2026-03-29',
  '2026-10-25',
  '2026-04-04',
  '2026-09-06',
  '2025-12-31',
  '2026-01-01',
];

const zone = process.env['TZ'];

function inEveryZone<T>(compute: () => T): T[] {
  return zones.map((name) => {
    process.env['TZ'] = name;
    return compute();
  });
}

/** A programme in which everything happens on the day, or a whole cadence before it. */
const happeningOn = (day: string): Programme =>
  programmeOf({
    clusters: [cluster('a', { identified: '2024-01-01' })],
    contacts: [contact('c', { day: '2024-01-01' })],
    assessments: [assessment('m', { day: '2024-01-01' })],
    needs: [need('n')],
    actions: [action('x', { needs: ['n'], status: 'ongoing', since: { ongoing: '2024-01-02' } })],
    measures: [measure('m', { status: 'ongoing', since: { ongoing: '2024-01-02' } })],
    definitions: [definition('d')],
    indicators: [
      indicator('i', {
        baseline: { value: 0, day: '2024-01-01' },
        targets: [{ value: 1000, day: '2027-01-01' }],
      }),
    ],
    measurements: [measurement('v', day, 500)],
    checkIns: [checkIn('k', { day: addDays(day, -180) })],
  });

describe('days, in every time zone', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('really are tried in other zones', () => {
    const offsets = inEveryZone(() => new Date('2026-01-01T12:00:00Z').getTimezoneOffset());
    expect(new Set(offsets).size).to.be.above(5);
  });

  for (const today of days) {
    it(`say the same on ${today}`, () => {
      const programme = happeningOn(today);
      const [first, ...others] = inEveryZone(() => ({
        stages: clusterStages(programme, { today }),
        coverage: coverage(programme, { today }),
        followUp: followUp(programme, { today }),
        published: publishProgramme(programme, { today }),
      }));
      expect(first!.stages[0]?.stage).to.equal('followed-up');
      for (const other of others) expect(other).to.deep.equal(first);
    });

    it(`go on by one from ${today} and come back`, () => {
      for (const [next, back, length] of inEveryZone(() => {
        const tomorrow = addDays(today, 1);
        return [tomorrow, addDays(tomorrow, -1), daysBetween(today, addDays(today, 365))] as const;
      })) {
        expect(next > today, next).to.equal(true);
        expect(back).to.equal(today);
        expect(length).to.equal(365);
      }
    });
  }

  it('know the leap day, and the hour that summer time takes', () => {
    for (const found of inEveryZone(() => [
      addDays('2024-02-28', 1),
      addDays('2025-02-28', 1),
      addDays('2026-03-28', 2),
      addDays('2026-10-24', 2),
      daysBetween('2026-03-01', '2026-04-01'),
      daysBetween('2024-02-01', '2024-03-01'),
    ])) {
      expect(found).to.deep.equal(['2024-02-29', '2025-03-01', '2026-03-30', '2026-10-26', 31, 29]);
    }
  });

  it('say the same of a programme in which every field is filled', () => {
    const programme = filledProgramme();
    const [first, ...others] = inEveryZone(() =>
      publishProgramme(programme, { today: '2026-03-29' }),
    );
    for (const other of others) expect(other).to.deep.equal(first);
  });
});

describe('locale', () => {
  it('is asked by no view', () => {
    const programme = happeningOn('2026-01-01');
    const refuse = (): never => {
      throw new Error('a locale was asked');
    };
    const asked = ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'] as const;
    const kept = asked.map((name) => Object.getOwnPropertyDescriptor(String.prototype, name)!);
    try {
      for (const name of asked) {
        Object.defineProperty(String.prototype, name, { value: refuse, configurable: true });
      }
      aggregateNeeds(programme);
      followUp(programme, { today: '2026-01-01' });
      publishProgramme(programme, { today: '2026-01-01' });
    } finally {
      asked.forEach((name, index) => Object.defineProperty(String.prototype, name, kept[index]!));
    }
  });
});
