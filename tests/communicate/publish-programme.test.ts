import { expect } from 'chai';

import type { Audience, Need, Programme } from '../../src/index.js';
import {
  aggregateNeeds,
  balance,
  clusterStages,
  coverage,
  followUp,
  indicatorStatus,
  participation,
  PublishError,
  publishProgramme,
  readProgramme,
  supportRoles,
} from '../../src/index.js';
import {
  action,
  actor,
  area,
  assessment,
  checkIn,
  cluster,
  contact,
  definition,
  group,
  indicator,
  measure,
  measurement,
  need,
  person,
  programmeOf,
  quote,
  service,
  support,
  theme,
  today,
} from '../examples/small.js';

const published = (parts: Partial<Programme>, audience: Audience = 'public'): Programme =>
  publishProgramme(programmeOf({ themes: [theme('skills')], ...parts }), { today, audience });

const areas = { strengthAreas: [area('tourism')] };
const two = { ...areas, clusters: [cluster('a'), cluster('b')] };
const ofA = { cluster: 'a' };

/** The words in which needs are published. */
const words = (needs: readonly Need[], audience?: Audience): unknown[] =>
  published({ ...two, needs }, audience).needs.map(({ statement }) => statement);

describe('publishProgramme', () => {
  describe('of needs', () => {
    const quoted = need('n', { visibility: 'public', quote: quote('Approved words') });

    it('publishes a need as its approved quote', () => {
      expect(words([quoted])).to.deep.equal(['Approved words']);
    });

    it('shows a cluster its own raw words', () => {
      expect(words([quoted], ofA)).to.deep.equal(['Raw words of n']);
      expect(words([need('n')], ofA)).to.deep.equal(['Raw words of n']);
    });

    it('never shows a cluster the raw words of another', () => {
      expect(words([quoted], { cluster: 'b' })).to.deep.equal(['Approved words']);
      expect(
        words([need('n', { quote: quote('Approved words') })], { cluster: 'b' }),
      ).to.deep.equal([]);
    });

    it('leaves out a need without a quote, but counts it', () => {
      const open = published({ ...two, needs: [need('n', { visibility: 'public' })] });
      expect(open.needs).to.deep.equal([]);
      expect(open.published?.aggregate.totals.needs).to.equal(1);
    });

    it('counts an internal need', () => {
      const open = published({ ...two, needs: [need('n', { visibility: 'internal' })] });
      expect(open.published?.aggregate.totals.needs).to.equal(1);
    });

    it('keeps an internal need from its own cluster', () => {
      expect(words([need('n', { visibility: 'internal' })], ofA)).to.deep.equal([]);
    });

    it('publishes no role, source or notes', () => {
      const [open] = published({
        ...two,
        needs: [{ ...quoted, saidBy: 'Owner', source: 'row 3', notes: 'Angry' }],
      }).needs;
      expect(open).not.to.have.any.keys('saidBy', 'source', 'notes');
    });
  });

  describe('of references', () => {
    it('publishes an owner who is a person as that person’s actor', () => {
      const open = published({
        actors: [actor('region')],
        people: [person('p', { actor: 'region' })],
        measures: [measure('m', { owner: { collection: 'people', id: 'p' } })],
      });
      expect(open.measures[0]?.owner).to.deep.equal({ collection: 'actors', id: 'region' });
    });

    it('publishes no owner when the person has no actor, or one that is internal', () => {
      const parts = {
        actors: [actor('secret', { visibility: 'internal' })],
        people: [person('p'), person('q', { actor: 'secret' })],
      };
      for (const id of ['p', 'q']) {
        const measures = [measure('m', { owner: { collection: 'people', id } })];
        expect(published({ ...parts, measures }).measures[0]).not.to.have.property('owner');
      }
    });

    it('names no people in the minutes of a meeting that is public', () => {
      const open = published({
        actors: [actor('region')],
        people: [person('p', { actor: 'region' })],
        meetings: [
          {
            id: 'x',
            visibility: 'public',
            day: '2026-01-01',
            kind: 'steering',
            people: ['p'],
            items: [{ said: 'Yes', who: 'p' }],
          },
        ],
      });
      expect(open.meetings[0]?.people).to.deep.equal([]);
      expect(open.meetings[0]?.items).to.deep.equal([{ said: 'Yes' }]);
      expect(readProgramme(open).ok).to.equal(true);
    });

    it('leaves out what requires something that is left out, and what requires that', () => {
      const open = published({
        measures: [measure('m', { visibility: 'internal' })],
        definitions: [definition('d')],
        indicators: [indicator('i')],
        measurements: [measurement('x', '2026-02-01', 1)],
        checkIns: [
          checkIn('c', { visibility: 'public', of: { collection: 'indicators', id: 'i' } }),
        ],
      });
      expect(open.indicators).to.deep.equal([]);
      expect(open.measurements).to.deep.equal([]);
      expect(open.checkIns).to.deep.equal([]);
    });

    it('shortens lists, down to nothing', () => {
      const open = published({
        ...areas,
        clusters: [cluster('a'), cluster('secret', { visibility: 'internal' })],
        measures: [
          measure('m', { clusters: ['secret', 'a'] }),
          measure('n', { clusters: ['secret'], funding: [] }),
        ],
      });
      expect(open.measures.map(({ clusters }) => clusters)).to.deep.equal([['a'], []]);
    });

    it('shows of a common need the statement and each its own needs', () => {
      const parts = { ...two, needs: [need('n'), need('o', { cluster: 'b' })] };
      const shared = { ...parts, needGroups: [group('g', ['n', 'o'])] };
      expect(published(shared, ofA).needGroups[0]?.needs).to.deep.equal(['n']);
      expect(published(shared, { cluster: 'b' }).needGroups[0]?.needs).to.deep.equal(['o']);
      expect(published(shared).needGroups).to.deep.equal([]);
    });

    it('lets a cluster see what is about its needs and actions', () => {
      const open = published(
        {
          ...two,
          needs: [need('n')],
          actions: [action('x', { cluster: 'b', needs: ['n'] }), action('y')],
          checkIns: [
            checkIn('of-action', { of: { collection: 'actions', id: 'y' } }),
            checkIn('of-other', { of: { collection: 'clusters', id: 'b' } }),
          ],
          supports: [support('s')],
        },
        ofA,
      );
      expect(open.actions.map(({ id }) => id)).to.deep.equal(['x', 'y']);
      expect(open.checkIns.map(({ id }) => id)).to.deep.equal(['of-action']);
      expect(open.supports.map(({ id }) => id)).to.deep.equal(['s']);
    });
  });

  describe('for whom', () => {
    it('refuses a cluster that does not exist', () => {
      expect(() => published(two, { cluster: 'nowhere' })).to.throw(RangeError, 'nowhere');
    });

    it('refuses a cluster that is internal, since it may not even be named', () => {
      const clusters = [cluster('a', { visibility: 'internal' })];
      expect(() => published({ ...areas, clusters }, ofA)).to.throw(RangeError, 'not internal');
    });

    it('does not publish for everyone, or for another, what was published for a cluster', () => {
      const forA = published(two, ofA);
      expect(() => publishProgramme(forA, { today })).to.throw(RangeError, 'audience');
      expect(() => publishProgramme(forA, { today, audience: { cluster: 'b' } })).to.throw(
        RangeError,
      );
      expect(publishProgramme(forA, { today, audience: ofA })).to.deep.equal(forA);
    });

    it('keeps what a measure for a cluster was let in by, when it is published twice', () => {
      const forA = published(
        {
          ...two,
          needs: [need('n', { visibility: 'internal' })],
          measures: [measure('m', { visibility: 'cluster', needs: ['n'] })],
        },
        ofA,
      );
      expect(forA.measures.map(({ id }) => id)).to.deep.equal(['m']);
      expect(publishProgramme(forA, { today, audience: ofA })).to.deep.equal(forA);
    });

    it('carries no unknown field of figures from one publication to the next', () => {
      const open = published(two);
      const meddled = {
        ...open,
        published: { ...open.published!, secret: 'x', withheld: [] },
      } as Programme;
      expect(publishProgramme(meddled, { today })).to.deep.equal(open);
    });
  });

  describe('of figures', () => {
    const whole = programmeOf({
      ...two,
      themes: [theme('skills')],
      actors: [actor('region')],
      services: [service('s'), service('t')],
      contacts: [contact('c')],
      assessments: [assessment('x', { participants: { business: 3 } })],
      needs: [need('n'), need('o', { cluster: 'b' })],
      actions: [
        action('act', { needs: ['n'], status: 'ongoing', since: { ongoing: '2026-01-01' } }),
      ],
      measures: [measure('m', { needs: ['n'] })],
      definitions: [definition('d')],
      indicators: [indicator('i')],
      measurements: [measurement('v', '2026-02-01', 1)],
      checkIns: [checkIn('z')],
    });
    const open = publishProgramme(whole, { today });

    it('gives through every view what the whole programme said that day', () => {
      const later = { today: '2031-01-01' };
      expect(clusterStages(open, later)).to.deep.equal(clusterStages(whole, { today }));
      expect(aggregateNeeds(open).cells).to.deep.equal(aggregateNeeds(whole).cells);
      expect(indicatorStatus(open, 'i', later)).to.deep.equal(
        indicatorStatus(whole, 'i', { today }),
      );
      expect(participation(open)).to.deep.equal(participation(whole));
      expect(balance(open)).to.deep.equal(balance(whole));
      expect(supportRoles(open)).to.deep.equal(supportRoles(whole));
      const { subjects } = followUp(whole, { today });
      expect(followUp(open, later).subjects).to.deep.equal(
        subjects.filter(({ ref }) => ref !== 'programme' && ref.collection !== 'actions'),
      );
    });

    it('tells of coverage only cluster and stage', () => {
      expect(coverage(open, { today: '2031-01-01' }).strengthAreas[0]?.clusters[0]).to.deep.equal({
        cluster: 'a',
        stage: 'followed-up',
      });
    });

    it('does not tell as a gap in support what is withheld of a theme', () => {
      const needs = [need('n', { companies: 2 })];
      expect(supportRoles(programmeOf({ ...whole, services: [], needs })).gaps).to.have.lengthOf(1);
      const few = publishProgramme(programmeOf({ ...whole, services: [], needs }), { today });
      expect(supportRoles(few).gaps).to.deep.equal([]);
      const enough = programmeOf({ ...whole, services: [], needs: [need('n')] });
      expect(supportRoles(publishProgramme(enough, { today })).gaps).to.have.lengthOf(1);
    });

    it('says as of which day, and for whom', () => {
      expect(open.published).to.include({ day: today, audience: 'public' });
      const again = publishProgramme(open, { today: '2027-01-01' });
      expect(again.published?.day).to.equal(today);
    });
  });

  it('lists at most a hundred identity numbers, and counts the rest', () => {
    const measures = Array.from({ length: 150 }, (_, at) =>
      measure(`m${at}`, { title: '8112289874' }),
    );
    expect(() => published({ measures }))
      .to.throw(PublishError)
      .that.deep.includes({ more: 50 })
      .and.has.nested.property('issues.length', 100);
  });

  it('reports every identity number at once, with its path and without the number', () => {
    const number = '19811228-9874';
    const publish = () =>
      published({
        title: `Of ${number}`,
        ...areas,
        clusters: [cluster('a', { name: { sv: number, [number]: number }, notes: number })],
        actors: [actor('secret', { visibility: 'internal', description: number })],
        measures: [measure('m', { result: `Ring ${number}` })],
        needs: [need('n', { statement: number, visibility: 'public', quote: quote('Fine words') })],
      });
    try {
      publish();
      expect.fail('published');
    } catch (error) {
      expect(error).to.be.instanceOf(PublishError);
      const { code, issues, message, name } = error as PublishError;
      expect({ code, name }).to.deep.equal({ code: 'not-publishable', name: 'PublishError' });
      expect(issues.map(({ path }) => path.join('.'))).to.deep.equal([
        'title',
        'clusters.0.name.sv',
        'clusters.0.name',
        'clusters.0.name',
        'measures.0.result',
      ]);
      expect(JSON.stringify([message, issues])).not.to.include('9874');
    }
  });
});
