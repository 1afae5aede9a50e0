import { expect } from 'chai';

import {
  clusterStages,
  collections,
  readProgramme,
  stages,
  writeProgramme,
} from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';

/** What every view and element of the mission needs to have something to show. */
const atLeast = {
  strengthAreas: 8,
  themes: 12,
  actors: 20,
  services: 40,
  people: 6,
  clusters: 9,
  contacts: 20,
  assessments: 8,
  needs: 70,
  needGroups: 8,
  goals: 6,
  actions: 60,
  supports: 25,
  measures: 10,
  definitions: 20,
  indicators: 25,
  measurements: 75,
  checkIns: 40,
  methods: 5,
  adoptions: 4,
  pilots: 1,
  mandates: 6,
  messages: 6,
  publications: 1,
  opportunities: 5,
  meetings: 4,
} as const;

/** Calls for every text by language, with where it stands. */
function forEachLocalText(
  value: unknown,
  visit: (text: Readonly<Record<string, unknown>>, path: string) => void,
  path = '',
): void {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (keys.includes('sv') || keys.includes('en')) {
    visit(value as Readonly<Record<string, unknown>>, path);
  }
  for (const [key, inner] of Object.entries(value))
    forEachLocalText(inner, visit, `${path}.${key}`);
}

const values = <T, K extends keyof T>(entities: readonly T[], key: K): T[K][] => [
  ...new Set(entities.map((entity) => entity[key])),
];

describe('the sample programme', () => {
  it('reads without an issue, to the same programme', () => {
    const read = readProgramme(JSON.parse(writeProgramme(sample)));
    expect(read).to.deep.equal({ ok: true, programme: sample });
  });

  for (const collection of collections) {
    it(`has at least ${atLeast[collection]} of ${collection}`, () => {
      expect(sample[collection].length).to.be.at.least(atLeast[collection]);
    });
  }

  it('speaks Swedish and English throughout', () => {
    const lacking: string[] = [];
    let texts = 0;
    forEachLocalText(sample, (text, path) => {
      texts += 1;
      if (!text['sv'] || !text['en']) lacking.push(path);
    });
    expect(lacking).to.deep.equal([]);
    expect(texts).to.be.above(700);
  });

  it('has a cluster initiative at each stage of the process', () => {
    const reached = clusterStages(sample, { today: sampleDay }).map(({ stage }) => stage);
    expect([...new Set(reached)]).to.have.members([...stages]);
  });

  it('has the strength areas of the 2014 report with their focus, and IT without an initiative', () => {
    const focus = (wanted: string): number =>
      sample.strengthAreas.filter((area) => area.focus === wanted).length;
    expect([focus('core'), focus('possible'), focus('explore'), focus('proposed')]).to.deep.equal([
      4, 2, 1, 1,
    ]);
    const empty = sample.strengthAreas.filter(
      ({ id }) => !sample.clusters.some(({ strengthAreas }) => strengthAreas.includes(id)),
    );
    expect(empty.map(({ id }) => id)).to.deep.equal(['it']);
  });

  it('has actors of all sectors and reaches', () => {
    expect(values(sample.actors, 'sector')).to.have.length(4);
    expect(values(sample.actors, 'reach')).to.have.length(4);
  });

  it('has work, check-ins, adoptions and contacts of every kind', () => {
    expect(values(sample.actions, 'status')).to.have.length(5);
    expect(values(sample.measures, 'kind')).to.have.length(3);
    expect(values(sample.checkIns, 'status')).to.have.length(5);
    expect(values(sample.adoptions, 'status')).to.have.length(4);
    expect(values(sample.contacts, 'outcome')).to.have.length(3);
    expect(values(sample.assessments, 'method')).to.have.length(4);
    expect(values(sample.opportunities, 'kind')).to.have.length(3);
    expect(values(sample.goals, 'level')).to.have.length(4);
  });

  it('has supports from asked to received', () => {
    const asked = sample.supports.filter(({ asked, answers }) => asked && !answers?.length);
    const declined = sample.supports.filter(({ answers }) => answers?.at(-1)?.kind === 'declined');
    const received = sample.supports.filter((support) => support.received);
    const delivered = sample.supports.filter((one) => one.delivered?.length && !one.received);
    for (const found of [asked, declined, delivered, received]) expect(found).to.not.be.empty;
  });

  it('has a broken series, a split by women and men, and a correction', () => {
    expect(sample.indicators.filter(({ breaks }) => breaks?.length)).to.have.length(1);
    expect(sample.definitions.filter(({ split }) => split)).to.not.be.empty;
    expect(sample.measurements.filter(({ corrects }) => corrects)).to.not.be.empty;
  });

  it('has the pilot at its second gate, an ended cluster, and needs that were not taken further', () => {
    const [first, second] = sample.pilots[0]?.gates ?? [];
    expect([first?.passed, second?.decided]).to.deep.equal([true, undefined]);
    expect(sample.clusters.filter(({ ended }) => ended)).to.not.be.empty;
    expect(
      values(
        sample.needs.filter(({ disposition }) => disposition),
        'disposition',
      ).map((one) => one?.kind),
    ).to.include.members(['declined', 'passed-on']);
  });

  it('names no person and no person’s address', () => {
    const text = JSON.stringify(sample);
    const addresses = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
    expect(addresses.filter((address) => !address.endsWith('@example.org'))).to.deep.equal([]);
    for (const { name } of sample.people)
      expect(name).to.match(
        /ledare|chef|samordnare|strateg|ansvarig|kommunikatör|handläggare|controller/i,
      );
  });

  it('says in its title and of each cluster that it is example data', () => {
    expect(JSON.stringify(sample.title)).to.match(/exempeldata.*example data/i);
    for (const { description } of sample.clusters) {
      expect(JSON.stringify(description)).to.match(/exempeldata/i);
    }
  });

  it('links real facts to their sources, by http only', () => {
    const links = collections.flatMap((name) =>
      sample[name].flatMap((entity) => entity.links ?? []),
    );
    expect(links.length).to.be.above(20);
    for (const { url } of links) expect(url).to.match(/^https:\/\//);
  });
});
