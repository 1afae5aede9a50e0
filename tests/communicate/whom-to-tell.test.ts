import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Notice, Programme } from '../../src/index.js';
import { publishProgramme, whomToTell } from '../../src/index.js';
import { noticeCodes } from '../../src/communicate/notice-codes.js';
import { languages, noticesWords } from '../../src/locales/index.js';
import { sample } from '../../src/sample/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import {
  action,
  area,
  cluster,
  definition,
  group,
  indicator,
  measure,
  measurement,
  need,
  needOutside,
  programmeOf,
  support,
  theme,
  today,
} from '../examples/small.js';

const base = {
  strengthAreas: [area('tourism')],
  themes: [theme('skills')],
  clusters: [cluster('a'), cluster('b')],
  needs: [need('n'), need('o', { cluster: 'b' }), need('p')],
  needGroups: [group('g', ['o', 'p'])],
  definitions: [definition('d')],
};

/** What is to be told when a programme with the one becomes a programme with the other. */
const told = (before: Partial<Programme>, after: Partial<Programme>): Notice[] =>
  whomToTell(programmeOf({ ...base, ...before }), programmeOf({ ...base, ...after }));

/** The same in short: whom, what, and of which needs. */
const inShort = (before: Partial<Programme>, after: Partial<Programme>): string[] =>
  told(before, after).map(({ cluster: id, code, needs }) => `${id} ${code} ${needs.join(' ')}`);

const declined = { kind: 'declined', why: 'Costs too much', day: '2026-01-01' } as const;

describe('whomToTell', () => {
  it('tells the cluster whose need a measure answers that it has begun', () => {
    expect(
      told(
        { measures: [measure('m', { needs: ['n'] })] },
        { measures: [measure('m', { needs: ['n'], status: 'ongoing' })] },
      ),
    ).to.deep.equal([
      {
        cluster: 'a',
        code: 'measure-ongoing',
        ref: { collection: 'measures', id: 'm' },
        needs: ['n'],
        values: { cluster: 'Cluster a', title: 'Measure m' },
      },
    ]);
  });

  it('tells all clusters whose needs are in the group that is answered, each of its own', () => {
    expect(
      inShort(
        { measures: [measure('m', { needGroups: ['g'], needs: ['n'] })] },
        { measures: [measure('m', { needGroups: ['g'], needs: ['n'], status: 'stopped' })] },
      ),
    ).to.deep.equal(['a measure-stopped n p', 'b measure-stopped o']);
  });

  it('tells of an action the cluster whose need it answers, be it its own or another’s', () => {
    const needs = ['n', 'o'];
    expect(
      inShort(
        { actions: [action('x', { needs }), action('y')] },
        {
          actions: [action('x', { needs, status: 'done' }), action('y', { status: 'done' })],
        },
      ),
    ).to.deep.equal(['a action-done n', 'b action-done o']);
  });

  it('names needs in the order of the programme', () => {
    expect(inShort({}, { actions: [action('x', { needs: ['p', 'n'] })] })).to.deep.equal([
      'a action-planned n p',
    ]);
  });

  it('tells of work that was added when it counts as an answer', () => {
    const added = (status: 'proposed' | 'planned' | 'stopped') =>
      inShort({}, { measures: [measure('m', { needs: ['n'], status })] });
    expect(added('planned')).to.deep.equal(['a measure-planned n']);
    expect(added('proposed')).to.deep.equal([]);
    expect(added('stopped')).to.deep.equal([]);
  });

  it('tells only of the needs that work newly answers, directly or since its group has grown', () => {
    expect(
      inShort(
        { actions: [action('x', { needs: ['n'] })] },
        { actions: [action('x', { needs: ['n', 'p'] })] },
      ),
    ).to.deep.equal(['a action-planned p']);
    const measures = [measure('m', { needGroups: ['g'], status: 'ongoing' })];
    expect(
      inShort({ measures }, { measures, needGroups: [group('g', ['o', 'p', 'n'])] }),
    ).to.deep.equal(['a measure-ongoing n']);
  });

  it('tells nothing of work that was taken out, or no longer answers', () => {
    expect(inShort({ actions: [action('x', { needs: ['n'] })] }, {})).to.deep.equal([]);
    expect(
      inShort({ actions: [action('x', { needs: ['n'] })] }, { actions: [action('x')] }),
    ).to.deep.equal([]);
  });

  it('tells what is decided about a need, and about a group', () => {
    const needs = [need('n', { disposition: declined }), ...base.needs.slice(1)];
    const needGroups = [
      group('g', ['o', 'p'], { disposition: { ...declined, kind: 'passed-on' } }),
    ];
    expect(inShort({}, { needs, needGroups })).to.deep.equal([
      'a need-declined n',
      'a group-passed-on p',
      'b group-passed-on o',
    ]);
    expect(told({}, { needs })[0]?.values).to.deep.equal({
      cluster: 'Cluster a',
      title: 'Raw words of n',
      why: 'Costs too much',
    });
    expect(inShort({ needs }, { needs: structuredClone(needs) })).to.deep.equal([]);
  });

  it('tells the one that asked what the region answered, and what it delivered', () => {
    const asked = support('s', {
      action: 'x',
      asked: { amount: 80, unit: 'hours', day: '2026-01-01' },
    });
    const promised = { kind: 'promised', amount: 40, unit: 'hours', day: '2026-02-01' } as const;
    const answered = { ...asked, answers: [promised] };
    const delivered = { ...answered, delivered: [{ amount: 10, day: '2026-03-01' }] };
    const actions = [action('x', { needs: ['n', 'o'] })];
    const steps = [{ ...asked, answers: [] }, answered, delivered].map((one) => ({
      actions,
      supports: [one],
    }));
    expect(inShort(steps[0]!, steps[1]!)).to.deep.equal(['a support-promised-hours n']);
    expect(inShort(steps[1]!, steps[2]!)).to.deep.equal(['a support-delivered-hours n']);
    expect(told(steps[1]!, steps[2]!)[0]?.values).to.deep.equal({
      cluster: 'Cluster a',
      title: 'Support s',
      amount: 10,
      unit: 'hours',
    });
  });

  it('tells a changed promise as the last answer, and a declined one without an amount', () => {
    const day = '2026-02-01';
    const first = { kind: 'promised', amount: 100, unit: 'SEK', day } as const;
    const answers = [first, { ...first, amount: 200 }, { kind: 'declined', day } as const];
    const with_ = (count: number) => ({
      supports: [support('s', { answers: answers.slice(0, count) })],
    });
    expect(inShort(with_(1), with_(2))).to.deep.equal(['a support-promised-money ']);
    expect(told(with_(1), with_(2))[0]?.values).to.include({ amount: 200, unit: 'SEK' });
    expect(inShort(with_(2), with_(3))).to.deep.equal(['a support-declined ']);
    expect(inShort(with_(3), with_(2))).to.deep.equal([]);
  });

  it('does not tell a cluster what it confirmed itself', () => {
    expect(
      inShort(
        { supports: [support('s')] },
        { supports: [support('s', { received: { day: '2026-01-01' } })] },
      ),
    ).to.deep.equal([]);
  });

  it('tells a new result of a measure, and whom it reached last', () => {
    const was = measure('m', { needs: ['n'], reached: [{ companies: 5, day: '2026-01-01' }] });
    const now = {
      ...was,
      result: 'More jobs',
      reached: [...was.reached!, { companies: 9, day: '2026-06-01' }],
    };
    const notices = told({ measures: [was] }, { measures: [now] });
    expect(notices.map(({ code }) => code)).to.deep.equal([
      'measure-result',
      'measure-reached-companies',
    ]);
    expect(notices[0]?.values['result']).to.equal('More jobs');
    expect(notices[1]?.values).to.include({ companies: 9, day: '2026-06-01' });
  });

  it('tells no number of companies that is too small to publish', () => {
    const measures = [
      measure('m', {
        needs: ['n'],
        status: 'proposed',
        reached: [{ companies: 2, day: '2026-06-01' }],
      }),
    ];
    const [notice] = told({}, { measures });
    expect(notice?.code).to.equal('measure-reached');
    expect(notice?.values).not.to.have.property('companies');
    const [open] = told({}, { measures, settings: { smallestPublishedCount: 1 } });
    expect(open?.values).to.include({ companies: 2 });
  });

  it('tells of each indicator of a measure the last new value, corrected on the day that it corrects', () => {
    const parts = { measures: [measure('m', { needs: ['n'] })], indicators: [indicator('i')] };
    const old = measurement('u', '2026-01-01', 1);
    const before = { ...parts, measurements: [old] };
    const values = (...added: Programme['measurements']) =>
      told(before, { ...parts, measurements: [old, ...added] }).map(({ values: one }) => one);
    const later = measurement('w', '2026-03-01', 3);
    expect(values(later, measurement('v', '2026-02-01', 2))).to.deep.equal([
      {
        cluster: 'Cluster a',
        title: 'Measure m',
        name: 'Definition d',
        unit: 'number',
        value: 3,
        day: '2026-03-01',
      },
    ]);
    const correction = measurement('x', '2026-05-01', 4, { corrects: 'u' });
    expect(values(correction)[0]).to.include({ value: 4, day: '2026-01-01' });
    expect(values(later, correction)[0]).to.include({ value: 3 });
  });

  it('tells nobody of what is internal, and first when it no longer is', () => {
    const secret = measure('m', { needs: ['n'], visibility: 'internal' });
    const open = measure('m', { needs: ['n'] });
    expect(inShort({}, { measures: [secret] })).to.deep.equal([]);
    expect(inShort({ measures: [secret] }, { measures: [open] })).to.deep.equal([
      'a measure-planned n',
    ]);
    const needs = [need('n', { visibility: 'internal' })];
    expect(inShort({}, { needs, needGroups: [], measures: [open] })).to.deep.equal([]);
  });

  it('does not tell an initiative that has ended, one that is internal, or one only reached', () => {
    const measures = [measure('m', { needs: ['n', 'o'], clusters: ['c'] })];
    const clusters = [
      cluster('a', { ended: { day: '2026-01-01', why: 'small' } }),
      cluster('b', { visibility: 'internal' }),
      cluster('c'),
    ];
    expect(inShort({ clusters }, { clusters, measures })).to.deep.equal([]);
    const supports = [support('s', { delivered: [{ day: '2026-01-01' }] })];
    expect(inShort({ clusters }, { clusters, supports })).to.deep.equal([]);
  });

  it('has nobody to tell of the need of a company outside every cluster', () => {
    const needs = [needOutside('n', { strengthArea: 'tourism', disposition: declined })];
    expect(inShort({}, { needs, needGroups: [] })).to.deep.equal([]);
  });

  it('tells in the order of the process, of the programme and of the clusters', () => {
    const after = {
      needs: [base.needs[0]!, base.needs[1]!, need('p', { disposition: declined })],
      actions: [action('y', { needs: ['o', 'n'] }), action('x', { needs: ['p'] })],
      supports: [support('s', { cluster: 'b', delivered: [{ day: '2026-01-01' }] })],
      measures: [measure('m', { needs: ['o'] })],
    };
    expect(inShort({}, after)).to.deep.equal([
      'a need-declined p',
      'a action-planned n',
      'b action-planned o',
      'a action-planned p',
      'b support-delivered ',
      'b measure-planned o',
    ]);
  });

  it('works on published programmes, with what is there', () => {
    const measures = [measure('m', { needs: ['n'], status: 'ongoing' })];
    const publish = (parts: Partial<Programme>) =>
      publishProgramme(programmeOf({ ...base, ...parts }), { today, audience: { cluster: 'a' } });
    const notices = whomToTell(publish({}), publish({ measures }));
    expect(notices.map(({ code }) => code)).to.deep.equal(['measure-ongoing']);
  });
});

describe('whomToTell, of any programme', () => {
  const none = { needs: [], needGroups: [], actions: [], supports: [], measures: [] };

  it('tells nothing when nothing has changed', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ visibility: true }), (programme) => {
        expect(whomToTell(programme, programme)).to.deep.equal([]);
        const copy = JSON.parse(JSON.stringify(programme)) as Programme;
        expect(whomToTell(programme, copy)).to.deep.equal([]);
      }),
      seeded(200),
    );
  });

  it('tells a cluster only of its own needs, and in no one else’s words', () => {
    fc.assert(
      fc.property(arbitraryProgramme({ visibility: true }), (programme) => {
        const needs = new Map(programme.needs.map((one) => [one.id, one]));
        for (const notice of whomToTell({ ...programme, ...none, measurements: [] }, programme)) {
          for (const id of notice.needs) {
            expect(needs.get(id)?.cluster).to.equal(notice.cluster);
            expect(needs.get(id)?.visibility).not.to.equal('internal');
          }
          const own = notice.needs.map((id) => needs.get(id)!.statement);
          const words = JSON.stringify(notice.values).match(/Raw words of need \d+/g) ?? [];
          expect(own).to.include.members(words);
        }
      }),
      seeded(300),
    );
  });

  it('takes no longer per entity in a large programme', () => {
    const count = 50_000;
    const needs = Array.from({ length: count }, (_, at) => need(`n${at}`));
    const measurements = Array.from({ length: count }, (_, at) =>
      measurement(`v${at}`, '2026-01-01', at, at === 0 ? {} : { corrects: `v${at - 1}` }),
    );
    const after = { ...programmeOf(base), needs, measurements, indicators: [indicator('i')] };
    const measures = [measure('m', { needs: needs.map(({ id }) => id) })];
    const start = performance.now();
    expect(whomToTell(programmeOf(base), { ...after, measures })).to.have.lengthOf(2);
    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('noticesWords', () => {
  it('have a letter for each code, a greeting, a closing, and nothing else', () => {
    const keys = [...noticeCodes, 'greeting', 'closing'].sort();
    for (const language of languages) {
      expect(Object.keys(noticesWords[language]).sort()).to.deep.equal(keys);
    }
  });

  it('need no value that a notice does not have', () => {
    const nothing = { needs: [], needGroups: [], actions: [], supports: [], measures: [] };
    const statuses = ['proposed', 'planned', 'ongoing', 'done', 'stopped'] as const;
    const other = (at: number) => statuses[(at + 1) % statuses.length]!;
    const day = '2026-01-01';
    const needsOf = { needs: ['n'] };
    const kinds = ['declined', 'passed-on', 'met-otherwise'] as const;
    const disposed = kinds.map((kind) => need(kind, { disposition: { ...declined, kind } }));
    const work = statuses.map((status, at) => ({ id: status, status, was: other(at) }));
    const supports = [
      support('plain', { answers: [{ kind: 'promised', day }], delivered: [{ day }] }),
      support('no', { answers: [{ kind: 'declined', day }] }),
      ...(['hours', 'SEK'] as const).map((unit) =>
        support(unit, {
          answers: [{ kind: 'promised', amount: 1, unit, day }],
          delivered: [{ amount: 1, day }],
        }),
      ),
    ];
    const notices = [
      ...told(
        {
          actions: work.map(({ id, was }) => action(id, { ...needsOf, status: was })),
          measures: work.map(({ id, was }) => measure(id, { ...needsOf, status: was })),
        },
        {
          needs: [...base.needs, ...disposed],
          needGroups: kinds.map((kind) =>
            group(kind, ['n'], { disposition: { ...declined, kind } }),
          ),
          actions: work.map(({ id, status }) => action(id, { ...needsOf, status })),
          measures: work.map(({ id, status }) =>
            measure(id, {
              ...needsOf,
              status,
              result: 'Yes',
              reached: status === 'done' ? [{ companies: 5, day }] : [{ day }],
            }),
          ),
          supports,
          indicators: [indicator('i', { of: { collection: 'measures', id: 'done' } })],
          measurements: [measurement('v', day, 1)],
        },
      ),
      ...whomToTell({ ...sample, ...nothing, measurements: [] }, sample),
    ];
    expect(noticeCodes.filter((code) => !notices.some((one) => one.code === code))).to.deep.equal(
      [],
    );
    for (const { code, values } of notices) {
      for (const language of languages) {
        const words = noticesWords[language];
        for (const text of [words[code], words.greeting, words.closing]) {
          const places = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          expect(Object.keys(values), `${language} ${code}`).to.include.members(places);
        }
      }
    }
  });
});
