import { expect } from 'chai';

import type { Programme } from '../../src/index.js';
import { clustersReached } from '../../src/published.js';
import { sharing, shared } from '../examples/published.js';
import { cluster, group, measure, need, programmeOf } from '../examples/small.js';

const reach = (fields: Parameters<typeof measure>[1], parts: Partial<Programme> = {}) =>
  clustersReached(
    programmeOf({
      clusters: [cluster('a'), cluster('b', { strengthAreas: ['food'] }), cluster('c')],
      needs: [need('n', { cluster: 'a' }), need('o', { cluster: 'c' })],
      needGroups: [group('g', ['n', 'o', 'unknown'])],
      ...parts,
    }),
    measure('m', fields),
  );

describe('clustersReached', () => {
  it('finds none for a measure that names nothing', () => {
    expect(reach({})).to.deep.equal([]);
  });

  it('finds those that it names, in the order of the programme, and each once', () => {
    expect(reach({ clusters: ['c', 'a', 'a', 'unknown'], needs: ['n'] })).to.deep.equal(['a', 'c']);
  });

  it('finds those whose needs it answers, directly or through a group', () => {
    expect(reach({ needs: ['o', 'unknown'] })).to.deep.equal(['c']);
    expect(reach({ needGroups: ['g', 'unknown'] })).to.deep.equal(['a', 'c']);
  });

  it('finds those of the strength areas that it names', () => {
    expect(reach({ strengthAreas: ['food'] })).to.deep.equal(['b']);
  });

  it('takes no need without a cluster for one of a cluster without a name', () => {
    const { cluster: _, ...outside } = need('n');
    expect(reach({ needs: ['n'] }, { needs: [outside] })).to.deep.equal([]);
  });

  it('takes the clusters of a group from the figures when its needs are not published', () => {
    const published = sharing([
      shared('g', { clusters: ['a', 'b'] }),
      shared('h', { clusters: ['b'], kind: 'theme' }),
    ]);
    expect(clustersReached(published, measure('m', { needGroups: ['g'] }))).to.deep.equal([
      'a',
      'b',
    ]);
    expect(clustersReached(published, measure('m', { needGroups: ['h'] }))).to.deep.equal([]);
  });
});
