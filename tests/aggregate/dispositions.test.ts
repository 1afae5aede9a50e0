import { expect } from 'chai';

import type { Disposition, Programme, Ref } from '../../src/index.js';
import { dispositions, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import {
  action,
  cluster,
  group,
  measure,
  need,
  needOutside,
  programmeOf,
} from '../examples/small.js';

const declined: Disposition = { kind: 'declined', why: 'Costs too much', day: '2026-03-01' };
const passedOn: Disposition = { ...declined, kind: 'passed-on', to: 'agency', reference: '7/2026' };
const of = (collection: 'needs' | 'needGroups', id: string): Ref => ({ collection, id });

const given = (parts: Partial<Programme>) =>
  dispositions(programmeOf({ clusters: [cluster('b'), cluster('a')], ...parts }));

const workOn = (parts: Partial<Programme>): readonly string[] =>
  given({ needs: [need('n', { disposition: declined })], ...parts })[0]!.work.map(({ id }) => id);

describe('dispositions', () => {
  it('lists needs, then groups, with why, when, to whom and the clusters concerned', () => {
    expect(
      given({
        needs: [
          need('z', { disposition: passedOn }),
          need('n'),
          needOutside('o', { disposition: declined }),
          need('p', { cluster: 'b' }),
        ],
        needGroups: [group('h', ['n']), group('g', ['n', 'z', 'p'], { disposition: declined })],
      }),
    ).to.deep.equal([
      { of: of('needs', 'z'), ...passedOn, clusters: ['a'], work: [] },
      { of: of('needs', 'o'), ...declined, clusters: [], work: [] },
      { of: of('needGroups', 'g'), ...declined, clusters: ['b', 'a'], work: [] },
    ]);
  });

  it('gives the clusters in the programme’s own order, however its needs stand', () => {
    const ids = ['z', 'b', 'm', 'a', 'k'];
    const needs = ['a', 'k', 'b', 'z', 'm', 'a'].map((id, at) => need(`n${at}`, { cluster: id }));
    const all = group(
      'g',
      needs.map(({ id }) => id),
      { disposition: declined },
    );
    const clusters = ids.map((id) => cluster(id));
    expect(given({ clusters, needs, needGroups: [all] })[0]?.clusters).to.deep.equal(ids);
  });

  it('names the work that counts all the same', () => {
    const actions = (['planned', 'ongoing', 'done', 'proposed', 'stopped'] as const).map((status) =>
      action(status, { needs: ['n'], status }),
    );
    expect(workOn({ actions })).to.deep.equal(['planned', 'ongoing', 'done']);
    expect(workOn({ actions: [action('x', { needs: ['o'] })] })).to.deep.equal([]);
  });

  it('names work through a group once, actions before measures', () => {
    expect(
      workOn({
        needGroups: [group('g', ['n']), group('h', ['n'])],
        measures: [
          measure('m', { needGroups: ['h', 'g'], needs: ['n'] }),
          measure('l', { needGroups: ['g'], status: 'stopped' }),
        ],
        actions: [action('x', { needs: ['n', 'n'] })],
      }),
    ).to.deep.equal(['x', 'm']);
  });

  it('names the work on a group: on its needs, and by its name', () => {
    const [found] = given({
      needs: [need('n'), need('o')],
      needGroups: [group('g', ['n', 'o'], { disposition: declined }), group('h', ['o'])],
      actions: [action('y', { needs: ['o'] }), action('x', { needs: ['n'] })],
      measures: [measure('k', { needGroups: ['h'] }), measure('m', { needGroups: ['g'] })],
    });
    expect(found?.work).to.deep.equal([
      { collection: 'actions', id: 'y' },
      { collection: 'actions', id: 'x' },
      { collection: 'measures', id: 'k' },
      { collection: 'measures', id: 'm' },
    ]);
  });

  it('names the work on an empty group', () => {
    const needGroups = [group('g', [], { disposition: declined })];
    const measures = [measure('m', { needGroups: ['g'] })];
    expect(given({ needGroups, measures })[0]).to.deep.include({
      clusters: [],
      work: [{ collection: 'measures', id: 'm' }],
    });
  });

  it('tells of the sample and of what is published of it', () => {
    expect(dispositions(sample).map(({ kind }) => kind)).to.include.members([
      'declined',
      'passed-on',
    ]);
    const open = dispositions(publishProgramme(sample, { today: sampleDay }));
    expect(open.length).to.be.at.most(dispositions(sample).length);
    expect(dispositions(programmeOf())).to.deep.equal([]);
  });
});
