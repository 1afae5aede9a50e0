import { expect } from 'chai';

import type { Answer, Need, Programme, WorkStatus } from '../../src/index.js';
import { answersOf } from '../../src/aggregate/aggregate-needs.js';
import { answers as every, combineKinds } from '../../src/aggregate/answer.js';
import { action, group, measure, need, programmeOf } from '../examples/small.js';

const disposition = { kind: 'passed-on', why: 'Not ours', day: '2026-01-01' } as const;

/** The answer of a theme or group whose needs have these. */
const combineAnswers = (parts: readonly Answer[]): Answer =>
  combineKinds(parts.reduce((kinds, part) => kinds | (1 << every.indexOf(part)), 0));

/** The answer of one need to which actions in these statuses belong. */
const answerTo = (
  statuses: readonly WorkStatus[],
  fields: Partial<Need> = {},
): Answer | undefined =>
  answersOf(
    programmeOf({
      needs: [need('n', fields)],
      actions: statuses.map((status, index) => action(`x${index}`, { needs: ['n'], status })),
    }),
  )[0];

const answers = (parts: Partial<Programme>) =>
  answersOf(programmeOf({ needs: [need('n'), need('o')], ...parts }));

describe('answersOf', () => {
  const table: readonly (readonly [readonly WorkStatus[], Answer])[] = [
    [[], 'unanswered'],
    [['proposed'], 'unanswered'],
    [['stopped'], 'unanswered'],
    [['proposed', 'stopped'], 'unanswered'],
    [['planned'], 'planned'],
    [['planned', 'stopped'], 'planned'],
    [['ongoing'], 'ongoing'],
    [['ongoing', 'planned'], 'ongoing'],
    [['ongoing', 'done'], 'ongoing'],
    [['done', 'planned'], 'ongoing'],
    [['done'], 'answered'],
    [['done', 'done'], 'answered'],
    [['done', 'proposed'], 'answered'],
    [['done', 'stopped'], 'answered'],
  ];
  for (const [statuses, answer] of table) {
    it(`says ${answer} of what ${statuses.join(' and ') || 'nothing'} answers`, () => {
      expect(answerTo(statuses)).to.equal(answer);
      expect(answerTo([...statuses].reverse())).to.equal(answer);
    });
  }

  it('says settled of a need with a disposition and nothing that counts', () => {
    expect(answerTo([], { disposition })).to.equal('settled');
    expect(answerTo(['stopped'], { disposition })).to.equal('settled');
  });

  it('lets what counts go before a disposition', () => {
    expect(answerTo(['planned'], { disposition })).to.equal('planned');
  });

  it('counts measures, directly and through a group', () => {
    expect(answers({ measures: [measure('m', { needs: ['o'] })] })).to.deep.equal([
      'unanswered',
      'planned',
    ]);
    const needGroups = [group('g', ['n', 'o'])];
    const measures = [measure('m', { needGroups: ['g'], status: 'done' })];
    expect(answers({ needGroups, measures })).to.deep.equal(['answered', 'answered']);
  });

  it('puts actions and measures together', () => {
    expect(
      answers({
        actions: [action('x', { needs: ['n'], status: 'done' })],
        measures: [measure('m', { needs: ['n'] })],
      })[0],
    ).to.equal('ongoing');
  });

  it('does not count being in a group that nothing answers', () => {
    expect(answers({ needGroups: [group('g', ['n'])] })[0]).to.equal('unanswered');
  });
});

describe('combineAnswers', () => {
  const table: readonly (readonly [readonly Answer[], Answer])[] = [
    [['settled', 'settled'], 'settled'],
    [['answered', 'answered', 'settled'], 'answered'],
    [['unanswered', 'settled'], 'unanswered'],
    [['planned', 'planned'], 'planned'],
    [['planned', 'unanswered'], 'planned'],
    [['ongoing', 'planned'], 'ongoing'],
    [['ongoing', 'unanswered'], 'ongoing'],
    [['answered', 'unanswered'], 'ongoing'],
    [['answered', 'planned'], 'ongoing'],
  ];
  for (const [parts, whole] of table) {
    it(`makes ${whole} of ${parts.join(', ')}`, () => {
      expect(combineAnswers(parts)).to.equal(whole);
      expect(combineAnswers([...parts].reverse())).to.equal(whole);
    });
  }
});
