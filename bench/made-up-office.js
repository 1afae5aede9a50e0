// Programmes of any size with all that an office keeps beside needs: contacts, actions, indicators, measurements …
import { madeUpProgramme } from './made-up.js';

const statuses = ['proposed', 'planned', 'ongoing', 'done', 'stopped'];
const colours = ['green', 'yellow', 'red', 'not-assessable'];

function day(index) {
  return new Date(Date.UTC(2024, 0, 1 + ((index * 7) % 1_050))).toISOString().slice(0, 10);
}

/** So many times 1,000 needs, 2,000 actions and 10,000 measurements, in the proportions of a real programme. */
export function madeUpOffice(times) {
  const base = madeUpProgramme({ needs: 1_000 * times, clusters: 100 * times });
  const list = (length, make) => Array.from({ length: length * times }, (_, index) => make(index));
  const cluster = (index) => `cluster-${index % (100 * times)}`;
  const person = (index) => `person-${index % (20 * times)}`;
  return {
    ...base,
    people: list(20, (index) => ({
      id: `person-${index}`,
      name: `Person ${index}`,
      basis: 'Allmänt intresse',
      eraseAfter: '2028-01-01',
    })),
    clusters: base.clusters.map((one, index) => ({ ...one, lead: person(index) })),
    contacts: list(600, (index) => ({
      id: `contact-${index}`,
      cluster: cluster(index),
      day: day(index),
      channel: 'phone',
      direction: 'out',
      outcome: ['reached', 'reached', 'no-answer'][index % 3],
      ...(index % 4 === 0 ? { next: { what: 'Ring igen', day: day(index + 9), done: true } } : {}),
    })),
    assessments: list(100, (index) => ({
      id: `assessment-${index}`,
      cluster: cluster(index),
      day: day(index),
      method: 'workshop',
      done: true,
    })),
    actions: list(2_000, (index) => ({
      id: `action-${index}`,
      cluster: cluster(index),
      title: `Aktivitet ${index}`,
      needs: [`need-${(index * 3) % (1_000 * times)}`],
      owner: { collection: 'people', id: person(index) },
      status: statuses[index % 5],
      from: day(index),
      due: day(index + 60),
      since: { planned: day(index), ongoing: day(index + 3) },
    })),
    supports: list(200, (index) => ({
      id: `support-${index}`,
      cluster: cluster(index),
      kind: 'hours',
      what: 'Projektstöd',
      by: { collection: 'people', id: person(index) },
      due: day(index + 40),
      asked: { amount: 40, unit: 'hours', day: day(index) },
      answers: [{ kind: 'promised', amount: 30, unit: 'hours', day: day(index + 1) }],
    })),
    definitions: Array.from({ length: 20 }, (_, index) => ({
      id: `definition-${index}`,
      name: `Mått ${index}`,
      unit: 'st',
      direction: index % 2 ? 'up' : 'down',
    })),
    indicators: list(500, (index) => ({
      id: `indicator-${index}`,
      definition: `definition-${index % 20}`,
      of: { collection: 'actions', id: `action-${index * 4}` },
      baseline: { value: 10, day: '2024-01-01' },
      targets: [
        { value: 15, day: '2025-12-31' },
        { value: 20, day: '2027-12-31' },
      ],
      everyDays: 90,
    })),
    measurements: list(10_000, (index) => ({
      id: `measurement-${index}`,
      indicator: `indicator-${index % (500 * times)}`,
      day: day(index),
      value: 10 + (index % 11),
    })),
    checkIns: list(1_000, (index) => ({
      id: `check-in-${index}`,
      of: { collection: 'actions', id: `action-${index * 2}` },
      day: day(index),
      status: colours[index % 4],
    })),
  };
}
