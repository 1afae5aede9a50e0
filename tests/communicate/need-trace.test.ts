import { expect } from 'chai';

import type { Collection, Programme, Ref } from '../../src/index.js';
import { publishProgramme, traceOf } from '../../src/index.js';
import { refKey } from '../../src/base/ref.js';
import { publicStoryWords } from '../../src/locales/index.js';
import { needTrace } from '../../src/published.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import {
  action,
  checkIn,
  cluster,
  definition,
  group,
  indicator,
  measure,
  measurement,
  need,
  programmeOf,
  quote,
  theme,
  today,
} from '../examples/small.js';

const on = (collection: Collection, id: string): Ref => ({ collection, id });
const m = on('measures', 'm');

/** A common need with two needs, answered by a measure; one of the needs also by an action and a measure of its own. */
const whole = programmeOf({
  themes: [theme('skills'), theme('capital')],
  clusters: [cluster('a'), cluster('b')],
  needs: [
    need('n', { reported: '2025-03-01', quote: quote('Words') }),
    need('with', { cluster: 'b', themes: ['capital'], quote: quote('Other words') }),
    need('apart', { themes: ['capital'] }),
  ],
  needGroups: [group('g', ['n', 'with'], { grouped: { day: '2025-04-01' } })],
  actions: [action('act', { needs: ['n'], since: { ongoing: '2025-05-01' } })],
  measures: [
    measure('m', {
      needGroups: ['g'],
      mandate: 'decision',
      since: { ongoing: '2025-06-01' },
      reached: [{ companies: 12, day: '2026-01-01' }, { day: '2026-02-01' }],
    }),
    measure('own', { needs: ['n'] }),
    measure('other', { needs: ['apart'] }),
  ],
  definitions: [definition('d')],
  indicators: [indicator('i'), indicator('all', { of: 'programme' })],
  measurements: [measurement('v', '2026-03-01', 7), measurement('later', '2026-12-01', 9)],
  checkIns: [checkIn('c', { of: m, day: '2026-04-01', status: 'yellow' })],
  mandates: [{ id: 'decision', body: 'The board', title: 'Skills', day: '2025-05-15' }],
});

const idsOf = (root: Ref, programme = whole) =>
  needTrace(programme, root, { today }).nodes.map(({ ref }) => ref.id);
const edgesOf = (root: Ref) =>
  needTrace(whole, root, { today }).edges.map(({ from, to }) => `${from.id} → ${to.id}`);
const storyOf = (root: Ref, programme = whole) =>
  needTrace(programme, root, { today }).story.map(
    ({ day, ref, what }) => `${day} ${ref.id} ${what}`,
  );

describe('needTrace', () => {
  it('follows a need to its common need, to what is done and to what that gave', () => {
    expect(idsOf(on('needs', 'n'))).to.deep.equal([
      'n',
      'g',
      'act',
      'm',
      'own',
      'i',
      'v',
      'later',
      'c',
      'decision',
    ]);
    expect(edgesOf(on('needs', 'n'))).to.have.members([
      'n → g',
      'n → act',
      'g → m',
      'n → own',
      'm → i',
      'm → c',
      'i → v',
      'i → later',
    ]);
  });

  it('follows a common need back to all its needs, but not on from each of them', () => {
    expect(idsOf(on('needGroups', 'g'))).to.deep.equal([
      'n',
      'with',
      'g',
      'm',
      'i',
      'v',
      'later',
      'c',
      'decision',
    ]);
  });

  it('follows a measure back to those who said it', () => {
    expect(idsOf(on('measures', 'm')).slice(0, 4)).to.deep.equal(['n', 'with', 'g', 'm']);
    expect(idsOf(on('measures', 'other'))).to.deep.equal(['apart', 'other']);
  });

  it('follows a theme by its needs and its common needs', () => {
    expect(idsOf(on('themes', 'capital'))).to.deep.equal([
      'with',
      'apart',
      'g',
      'm',
      'other',
      'i',
      'v',
      'later',
      'c',
      'decision',
    ]);
  });

  it('is empty for what is not there', () => {
    expect(idsOf(on('needs', 'nonsense'))).to.deep.equal([]);
    expect(storyOf(on('themes', 'nonsense'))).to.deep.equal([]);
  });

  it('tells the story by day, nothing after the day that is asked for', () => {
    expect(storyOf(on('needGroups', 'g'))).to.deep.equal([
      '2025-03-01 n need-said',
      '2025-04-01 g needs-grouped',
      '2025-05-15 decision mandate-decided',
      '2025-06-01 m measure-ongoing',
      '2026-01-01 with quote-approved',
      '2026-01-01 m companies-reached',
      '2026-03-01 v measured',
      '2026-04-01 c checked-in-yellow',
    ]);
  });

  it('tells of a common need as many needs as the office has counted', () => {
    const shared = {
      kind: 'group',
      id: 'g',
      statement: 'Group g',
      needs: ['n'],
      count: 8,
      clusters: ['a', 'b'],
      strengthAreas: [],
      priority: 1,
      answer: 'ongoing',
      measures: [],
    } as const;
    const { published } = publishProgramme(sample, { today: sampleDay });
    const programme: Programme = {
      ...whole,
      published: { ...published!, aggregate: { ...published!.aggregate, crossCutting: [shared] } },
    };
    const [grouped] = needTrace(programme, on('needGroups', 'g'), { today }).story.filter(
      ({ what }) => what === 'needs-grouped',
    );
    expect(grouped?.values['needs']).to.equal(8);
  });

  it('leaves references that lead nowhere, and goes round in no circle', () => {
    const programme = programmeOf({
      needGroups: [group('g', ['gone'])],
      checkIns: [
        checkIn('c', { of: on('checkIns', 'd') }),
        checkIn('d', { of: on('checkIns', 'c') }),
      ],
    });
    expect(idsOf(on('needGroups', 'g'), programme)).to.deep.equal(['g']);
    expect(idsOf(on('checkIns', 'c'), programme)).to.deep.equal(['c', 'd']);
  });

  describe('of the sample, as it is published', () => {
    const programme = publishProgramme(sample, { today: sampleDay });
    const roots = (['needs', 'needGroups', 'themes', 'measures'] as const).flatMap((collection) =>
      programme[collection].map(({ id }) => on(collection, id)),
    );

    it('finds some of what traceOf finds, and nothing else', () => {
      for (const root of roots) {
        const all = traceOf(programme, root);
        const some = needTrace(programme, root, { today: sampleDay });
        const nodes = all.nodes.map(({ ref }) => refKey(ref));
        const edges = all.edges.map(({ from, to }) => `${refKey(from)} ${refKey(to)}`);
        const story = all.story.map(({ day, ref, what }) => `${day} ${refKey(ref)} ${what}`);
        expect(nodes, refKey(root)).to.include.members(some.nodes.map(({ ref }) => refKey(ref)));
        expect(edges, refKey(root)).to.include.members(
          some.edges.map(({ from, to }) => `${refKey(from)} ${refKey(to)}`),
        );
        expect(story, refKey(root)).to.include.members(
          some.story.map(({ day, ref, what }) => `${day} ${refKey(ref)} ${what}`),
        );
      }
    });

    it('finds all needs, common needs and measures that traceOf finds by no remedy', () => {
      const checkIns = programme.checkIns.map(({ remedy: _, ...one }) => one);
      for (const root of roots) {
        const isOfTheWay = ({ ref }: { readonly ref: Ref }) =>
          ['needs', 'needGroups', 'measures'].includes(ref.collection);
        const all = traceOf({ ...programme, checkIns }, root).nodes.filter(isOfTheWay);
        const some = needTrace(programme, root, { today: sampleDay }).nodes.filter(isOfTheWay);
        expect(
          some.map(({ ref }) => refKey(ref)),
          refKey(root),
        ).to.have.members(all.map(({ ref }) => refKey(ref)));
      }
    });

    it('tells nothing that has no public sentence', () => {
      const told = roots.flatMap((root) => needTrace(programme, root, { today: sampleDay }).story);
      expect(told).not.to.be.empty;
      expect(Object.keys(publicStoryWords.sv)).to.include.members(told.map(({ what }) => what));
    });
  });
});
