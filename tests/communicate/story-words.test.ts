import { expect } from 'chai';

import type { CheckIn, Need, Programme, Ref, StrengthArea, WorkStatus } from '../../src/index.js';
import { collections, traceOf } from '../../src/index.js';
import { storyCodes } from '../../src/communicate/story-codes.js';
import { languages, storyWords } from '../../src/locales/index.js';
import { sample } from '../../src/sample/index.js';
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
  pilot,
  programmeOf,
  quote,
  support,
} from '../examples/small.js';

const day = '2026-01-01';
const why = 'Because';
const since: Record<WorkStatus, string> = {
  proposed: day,
  planned: day,
  ongoing: day,
  done: day,
  stopped: day,
};

const decided = (id: string, fields: Partial<StrengthArea>): StrengthArea => area(id, fields);
const disposed = (id: string, kind: NonNullable<Need['disposition']>['kind']): Need =>
  need(id, { disposition: { kind, why, day } });
const judged = (status: CheckIn['status']): CheckIn => checkIn(status, { status });

/** Everything that can be told, each with the least that is known of it. */
const everything = programmeOf({
  strengthAreas: [
    decided('strengthen', { decision: { kind: 'strengthen', why, day } }),
    decided('investigate', { decision: { kind: 'investigate', why, day } }),
    decided('propose', { decision: { kind: 'propose', why, day } }),
    ...(['start', 'join', 'leave'] as const).map((kind) =>
      decided(kind, { investigation: { question: 'Why?', due: day, outcome: { kind, why, day } } }),
    ),
  ],
  actors: [actor('region')],
  clusters: [
    cluster('a', { strengthAreas: [], declined: { day } }),
    cluster('b', { strengthAreas: [], ended: { day, why } }),
  ],
  contacts: (['reached', 'no-answer', 'declined'] as const).map((outcome) =>
    contact(outcome, { outcome }),
  ),
  assessments: [assessment('done'), assessment('planned', { done: false })],
  needs: [
    need('n', { reported: day, quote: quote('Approved') }),
    disposed('declined', 'declined'),
    disposed('passed-on', 'passed-on'),
    disposed('met-otherwise', 'met-otherwise'),
  ],
  needGroups: [group('g', ['n'], { grouped: { day } })],
  actions: [action('act', { since })],
  supports: [
    support('s', {
      asked: { day },
      answers: [
        { kind: 'promised', day },
        { kind: 'declined', day },
      ],
      delivered: [{ day }],
      received: { day },
    }),
  ],
  measures: [measure('m', { since, reached: [{ companies: 3, day }, { women: 2, day }, { day }] })],
  definitions: [definition('d')],
  indicators: [indicator('i', { breaks: [{ day, why }] })],
  measurements: [measurement('v', day, 1), measurement('w', day, 2, { corrects: 'v' })],
  checkIns: (['green', 'yellow', 'red', 'not-assessable', 'not-started'] as const).map(judged),
  methods: [method('way')],
  adoptions: [{ id: 'taken', method: 'way', cluster: 'a', status: 'adopted', from: day }],
  pilots: [
    ...(['scale', 'adjust', 'stop'] as const).map((kind) =>
      pilot(kind, { decision: { kind, day, why } }),
    ),
    pilot('test', {
      gates: [
        { day, question: 'On?', decided: day },
        { day, question: 'On?', decided: day, passed: true },
        { day, question: 'On?', decided: day, passed: false },
      ],
    }),
  ],
  mandates: [{ id: 'decision', body: 'The board', title: 'Skills', day }],
  messages: [message('said', { uses: [{ actor: 'region', where: 'web', day }] })],
  publications: [{ id: 'page', day, audience: 'public', digest: 'x' }],
  opportunities: [
    opportunity('bid', {
      opens: day,
      closes: day,
      outcome: { day, what: 'A contract' },
      told: [{ cluster: 'a', day }],
    }),
  ],
  meetings: [meeting('met', { items: [{ decision: 'Yes', done: day }, { said: 'Well' }] })],
});

const refsIn = (programme: Programme): Ref[] =>
  collections.flatMap((collection) => programme[collection].map(({ id }) => ({ collection, id })));

const told = [everything, sample].flatMap((programme) =>
  refsIn(programme).flatMap((ref) =>
    traceOf(programme, ref).story.filter((event) => event.ref.id === ref.id),
  ),
);

describe('storyWords', () => {
  it('have a sentence for each code, and no other', () => {
    for (const language of languages) {
      expect(Object.keys(storyWords[language]).sort()).to.deep.equal([...storyCodes].sort());
    }
  });

  it('can all be told', () => {
    expect(storyCodes.filter((code) => !told.some(({ what }) => what === code))).to.deep.equal([]);
  });

  it('need no value that an event does not have', () => {
    for (const { values, what } of told) {
      for (const language of languages) {
        const places = [...storyWords[language][what].matchAll(/\{(\w+)\}/g)].map(
          ([, name]) => name,
        );
        expect(Object.keys(values), `${language} ${what}`).to.include.members(places);
      }
    }
  });
});
