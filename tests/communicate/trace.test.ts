import { expect } from 'chai';

import type { Collection, Programme, Ref } from '../../src/index.js';
import { collections, publishProgramme, traceOf } from '../../src/index.js';
import { traceLinks } from '../../src/communicate/trace-links.js';
import type { Shape } from '../../src/programme/shape.js';
import { recordShapes } from '../../src/programme/shapes.js';
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
  meeting,
  message,
  method,
  need,
  opportunity,
  person,
  pilot,
  programmeOf,
  quote,
  support,
  theme,
  today,
} from '../examples/small.js';

const on = (collection: Collection, id: string): Ref => ({ collection, id });

/** The ids in the trace of something, in their order. */
const idsOf = (programme: Programme, collection: Collection, id: string): string[] =>
  traceOf(programme, on(collection, id)).nodes.map(({ ref }) => ref.id);

const edgesOf = (programme: Programme, collection: Collection, id: string): string[] =>
  traceOf(programme, on(collection, id)).edges.map(({ from, to }) => `${from.id} → ${to.id}`);

const storyOf = (programme: Programme, collection: Collection, id: string): string[] =>
  traceOf(programme, on(collection, id)).story.map(
    ({ day, ref, what }) => `${day} ${ref.id} ${what}`,
  );

const base = {
  strengthAreas: [area('tourism')],
  themes: [theme('skills')],
  clusters: [cluster('a'), cluster('b')],
};

/** From what companies say to what it gave, and beside it what has nothing to do with it. */
const whole = programmeOf({
  ...base,
  assessments: [assessment('asked')],
  needs: [
    need('n', { assessment: 'asked' }),
    need('grouped-with', { cluster: 'b' }),
    need('unrelated'),
  ],
  needGroups: [group('g', ['n', 'grouped-with'], { grouped: { day: '2025-04-01' } })],
  goals: [
    { id: 'impact', statement: 'More jobs', level: 'impact' },
    { id: 'output', statement: 'More training', level: 'output', parent: 'impact' },
  ],
  actions: [
    action('act', { needs: ['n'], goal: 'output', since: { ongoing: '2025-05-01' } }),
    action('next', { after: ['act'] }),
    action('other', { needs: ['unrelated'], goal: 'output' }),
  ],
  supports: [support('help', { action: 'act' })],
  measures: [
    measure('m', {
      needGroups: ['g'],
      goals: ['output'],
      mandate: 'decision',
      since: { planned: '2025-06-10', ongoing: '2025-07-01' },
    }),
    measure('n', { mandate: 'decision' }),
  ],
  definitions: [definition('d')],
  indicators: [indicator('i')],
  measurements: [measurement('v', '2026-02-01', 12)],
  checkIns: [checkIn('c', { of: on('measures', 'm'), day: '2026-03-01', status: 'yellow' })],
  mandates: [{ id: 'decision', body: 'The board', title: 'Skills', day: '2025-06-10' }],
});

describe('traceOf', () => {
  it('follows a need from its assessment to what it gave', () => {
    expect(idsOf(whole, 'needs', 'n')).to.deep.equal([
      'tourism',
      'skills',
      'a',
      'asked',
      'n',
      'g',
      'impact',
      'output',
      'act',
      'next',
      'help',
      'm',
      'd',
      'i',
      'v',
      'c',
      'decision',
    ]);
  });

  it('follows a measurement back to all needs that it comes from', () => {
    const ids = idsOf(whole, 'measurements', 'v');
    expect(ids).to.include.members(['d', 'i', 'm', 'decision', 'g', 'n', 'grouped-with', 'asked']);
    expect(ids).not.to.include.members(['unrelated']);
    expect(ids).not.to.include.members(['act']);
  });

  it('gives each link between what is in the trace once, in the order of the process', () => {
    expect(edgesOf(whole, 'indicators', 'i')).to.deep.equal([
      'tourism → a',
      'tourism → b',
      'skills → n',
      'skills → grouped-with',
      'skills → g',
      'a → asked',
      'a → n',
      'b → grouped-with',
      'asked → n',
      'n → g',
      'grouped-with → g',
      'g → m',
      'm → i',
      'd → i',
      'i → v',
      'decision → m',
    ]);
    const twice = actor('x');
    const both = action('act', {
      owner: on('actors', 'x'),
      funding: [{ actor: 'x', money: { amount: 1, currency: 'SEK' } }],
    });
    expect(
      edgesOf(programmeOf({ ...base, actors: [twice], actions: [both] }), 'actors', 'x'),
    ).to.deep.equal(['x → act']);
  });

  it('does not go from a need by its cluster, area or theme to other needs', () => {
    expect(idsOf(whole, 'needs', 'unrelated')).not.to.include.members(['n']);
    expect(idsOf(whole, 'needs', 'unrelated')).not.to.include.members(['asked']);
  });

  it('gives of a theme, an area or a cluster all that is its own, and what that led to', () => {
    for (const [collection, id] of [
      ['themes', 'skills'],
      ['strengthAreas', 'tourism'],
      ['clusters', 'a'],
    ] as const) {
      expect(idsOf(whole, collection, id), id).to.include.members(['n', 'unrelated', 'm', 'v']);
    }
  });

  it('goes from an action to what waits for it, and from there back', () => {
    expect(idsOf(whole, 'actions', 'next')).to.include.members(['act', 'n']);
    expect(idsOf(whole, 'actions', 'next')).not.to.include('m');
  });

  it('gives of a mandate what the measures that it carries come from and lead to', () => {
    expect(idsOf(whole, 'mandates', 'decision')).to.include.members(['m', 'g', 'n', 'v', 'impact']);
  });

  it('gives of a definition all that is counted by it', () => {
    expect(idsOf(whole, 'definitions', 'd')).to.include.members(['i', 'v', 'm', 'n']);
  });

  it('gives of a method where it comes from, who took it over, and whose needs that answers', () => {
    const programme = programmeOf({
      ...base,
      needs: [need('n', { cluster: 'b' })],
      methods: [
        method('way', { origin: on('clusters', 'a') }),
        method('copy', { derivedFrom: 'way' }),
      ],
      actions: [action('act', { cluster: 'b', needs: ['n'], method: 'way' })],
      adoptions: [{ id: 'taken', method: 'way', cluster: 'b', status: 'trying' }],
      pilots: [pilot('test', { method: 'copy', clusters: ['b'] })],
    });
    expect(idsOf(programme, 'methods', 'way')).to.include.members([
      'a',
      'b',
      'n',
      'act',
      'taken',
      'copy',
      'test',
    ]);
    expect(idsOf(programme, 'needs', 'n')).to.deep.equal([
      'tourism',
      'skills',
      'b',
      'n',
      'act',
      'way',
    ]);
  });

  it('goes from a red check-in to its remedy', () => {
    const remedied = programmeOf({
      ...base,
      actions: [action('late')],
      measures: [measure('rescue')],
      checkIns: [checkIn('c', { of: on('actions', 'late'), remedy: on('measures', 'rescue') })],
    });
    expect(edgesOf(remedied, 'actions', 'late').slice(-2)).to.deep.equal([
      'late → c',
      'c → rescue',
    ]);
  });

  it('has of a need that was passed on the actor, who has that need, and not all that the actor does', () => {
    const programme = programmeOf({
      ...base,
      actors: [actor('almi')],
      needs: [
        need('n', {
          disposition: { kind: 'passed-on', to: 'almi', why: 'Loans', day: '2026-01-01' },
        }),
      ],
      measures: [measure('m', { owner: on('actors', 'almi') })],
    });
    expect(idsOf(programme, 'needs', 'n'))
      .to.include('almi')
      .and.not.to.include('m');
    expect(idsOf(programme, 'actors', 'almi')).to.include.members(['n', 'm']);
    expect(edgesOf(programme, 'needs', 'n')).to.include('n → almi');
  });

  it('follows an initiative that went into another, without mixing the needs of the two', () => {
    const programme = programmeOf({
      ...base,
      clusters: [
        cluster('a', { ended: { day: '2026-01-01', why: 'small', into: 'b' } }),
        cluster('b'),
      ],
      needs: [need('n'), need('o', { cluster: 'b' })],
    });
    expect(idsOf(programme, 'clusters', 'b')).to.include.members(['a', 'n', 'o']);
    expect(idsOf(programme, 'needs', 'o')).not.to.include('a');
    expect(idsOf(programme, 'needs', 'n'))
      .to.include('b')
      .and.not.to.include('o');
  });

  it('takes as root any entity of any collection', () => {
    const programme = programmeOf({
      ...base,
      actors: [actor('region')],
      people: [person('p', { actor: 'region' })],
      contacts: [contact('talk', { people: ['p'] })],
      messages: [message('said', { uses: [{ actor: 'region', where: 'web', day: '2026-01-01' }] })],
      publications: [{ id: 'page', day: '2026-01-01', audience: { cluster: 'a' }, digest: 'x' }],
      opportunities: [opportunity('bid', { clusters: ['a'] })],
      meetings: [
        meeting('met', { people: ['p'], cluster: 'a', items: [{ of: on('clusters', 'b') }] }),
      ],
    });
    expect(idsOf(programme, 'contacts', 'talk')).to.deep.equal([
      'tourism',
      'region',
      'p',
      'a',
      'talk',
    ]);
    expect(idsOf(programme, 'messages', 'said')).to.deep.equal(['region', 'said']);
    expect(idsOf(programme, 'publications', 'page')).to.deep.equal(['tourism', 'a', 'page']);
    expect(idsOf(programme, 'opportunities', 'bid')).to.deep.equal([
      'tourism',
      'region',
      'a',
      'bid',
    ]);
    expect(idsOf(programme, 'meetings', 'met')).to.deep.equal([
      'tourism',
      'region',
      'p',
      'a',
      'b',
      'met',
    ]);
    expect(idsOf(programme, 'people', 'p')).to.deep.equal(['region', 'p', 'talk', 'met']);
  });

  it('says when each happened, from what is known', () => {
    const days = Object.fromEntries(
      traceOf(whole, on('needs', 'n')).nodes.map(({ day, ref }) => [ref.id, day]),
    );
    expect(days).to.deep.equal({
      tourism: undefined,
      skills: undefined,
      a: '2024-02-01',
      asked: '2025-02-01',
      n: '2025-02-01',
      g: '2025-04-01',
      impact: undefined,
      output: undefined,
      act: '2025-05-01',
      next: undefined,
      help: undefined,
      m: '2025-07-01',
      d: undefined,
      i: '2026-01-01',
      v: '2026-02-01',
      c: '2026-03-01',
      decision: '2025-06-10',
    });
  });

  it('says of a need the day on which it was reported before that of its assessment', () => {
    const programme = programmeOf({
      ...base,
      assessments: [assessment('asked')],
      needs: [need('n', { assessment: 'asked', reported: '2025-01-15' })],
    });
    expect(traceOf(programme, on('needs', 'n')).nodes.at(-1)?.day).to.equal('2025-01-15');
  });

  it('tells the story in order of time, and of one day in the order of the process', () => {
    expect(storyOf(whole, 'needs', 'n')).to.deep.equal([
      '2024-02-01 a cluster-identified',
      '2025-02-01 asked assessment-done',
      '2025-02-01 n need-said',
      '2025-04-01 g needs-grouped',
      '2025-05-01 act action-ongoing',
      '2025-06-10 m measure-planned',
      '2025-06-10 decision mandate-decided',
      '2025-07-01 m measure-ongoing',
      '2026-01-01 i baseline-set',
      '2026-02-01 v measured',
      '2026-03-01 c checked-in-yellow',
    ]);
  });

  it('tells of work only the days that its statuses are known to have begun', () => {
    const programme = programmeOf({
      ...base,
      actions: [action('act', { status: 'done', from: '2025-01-01', due: '2025-12-31' })],
    });
    expect(storyOf(programme, 'actions', 'act')).to.deep.equal(['2024-02-01 a cluster-identified']);
  });

  it('gives with each event the words that it is about, and what its sentence needs', () => {
    const story = traceOf(whole, on('measurements', 'v')).story;
    const valuesOf = (what: string) => story.find((event) => event.what === what)?.values;
    expect(valuesOf('measured')).to.deep.equal({
      subject: 'Definition d',
      value: 12,
      unit: 'number',
    });
    expect(valuesOf('mandate-decided')).to.deep.equal({ subject: 'Skills', body: 'The board' });
    expect(valuesOf('needs-grouped')).to.deep.equal({ subject: 'Group g', needs: 2 });
  });

  it('tells of a support what was asked, answered, delivered and received', () => {
    const programme = programmeOf({
      ...base,
      supports: [
        support('s', {
          asked: { amount: 80, unit: 'hours', day: '2026-01-01' },
          answers: [
            { kind: 'declined', day: '2026-01-10' },
            { kind: 'promised', amount: 40, unit: 'hours', day: '2026-01-20' },
          ],
          delivered: [{ amount: 20, day: '2026-03-01' }],
          received: { day: '2026-03-02' },
        }),
      ],
    });
    expect(storyOf(programme, 'supports', 's').slice(1)).to.deep.equal([
      '2026-01-01 s support-asked',
      '2026-01-10 s support-declined',
      '2026-01-20 s support-promised',
      '2026-03-01 s support-delivered',
      '2026-03-02 s support-received',
    ]);
    expect(traceOf(programme, on('supports', 's')).story[4]?.values).to.deep.equal({
      subject: 'Support s',
      kind: 'money',
      amount: 20,
      unit: 'hours',
    });
  });

  it('tells of a meeting only the items about what is in the trace', () => {
    const items = [
      { of: on('actions', 'act'), decision: 'Go on' },
      { of: on('actions', 'other'), decision: 'Stop' },
      { decision: 'Coffee' },
    ];
    const programme = programmeOf({
      ...base,
      actions: [action('act'), action('other', { cluster: 'b' })],
      meetings: [meeting('met', { cluster: 'a', items })],
    });
    const decisions = (collection: Collection, id: string) =>
      traceOf(programme, on(collection, id)).story.flatMap(
        ({ values }) => values['decision'] ?? [],
      );
    expect(decisions('actions', 'act')).to.deep.equal(['Go on']);
    expect(decisions('clusters', 'a')).to.deep.equal(['Go on', 'Coffee']);
    expect(decisions('meetings', 'met')).to.deep.equal(['Go on', 'Stop', 'Coffee']);
  });

  it('works on a published programme with what is there', () => {
    const needs = whole.needs.map((one) => ({
      ...one,
      visibility: 'public' as const,
      quote: quote('Approved words'),
    }));
    const open = publishProgramme(programmeOf({ ...whole, needs }), { today });
    const { edges, nodes, story } = traceOf(open, on('needs', 'n'));
    const ids = nodes.map(({ ref }) => ref.id);
    expect(ids).to.deep.equal(['tourism', 'skills', 'a', 'n']);
    expect(edges.length).to.equal(3);
    expect(story.map(({ values }) => values['subject'])).to.include('Approved words');
    expect(JSON.stringify(story)).not.to.include('Raw words');
    expect(idsOf(open, 'measures', 'm')).to.include.members(['decision', 'v', 'impact']);
  });

  it('names an entity that is not there', () => {
    expect(() => traceOf(whole, on('needs', 'gone'))).to.throw(RangeError, 'needs/gone');
    expect(() => traceOf(whole, { collection: 'nothing' as Collection, id: 'n' })).to.throw(
      RangeError,
      'nothing/n',
    );
  });
});

describe('traceLinks', () => {
  for (const collection of collections) {
    it(`say of every reference of ${collection} which way it leads`, () => {
      const referred = referencesIn(recordShapes.get(collection)!).sort();
      const told = traceLinks[collection].map(({ by, names }) => `${by} ${names}`).sort();
      expect(told).to.deep.equal([...new Set(referred)]);
    });
  }
});

/** Every reference of a shape as its path, without the steps into lists, and what it leads to. */
function referencesIn(shape: Shape, path: readonly string[] = []): string[] {
  switch (shape.kind) {
    case 'value':
      return [];
    case 'id':
      return [`${path.join('.')} ${shape.to}`];
    case 'ref':
      return [`${path.join('.')} any`];
    case 'list':
      return referencesIn(shape.item, path);
    case 'either':
      return shape.options.flatMap((option) => referencesIn(option, path));
    case 'fields':
      return shape.fields.flatMap((field) => referencesIn(field.shape, [...path, field.name]));
  }
}
