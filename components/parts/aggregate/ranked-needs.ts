import type { CrossCuttingNeed } from '../../../src/index.js';
import type { PublishedProgramme } from '../../../src/published.js';
import { byId } from '../../shared/entities.js';

/** Which needs are asked for; empty is all. */
export interface RankedNeedsOptions {
  readonly cluster: string;
  readonly theme: string;
  /** Groups when there are any, unless told. */
  readonly view: '' | 'groups' | 'themes' | 'all';
}

/** The needs that several initiatives share, what touches most first. */
export function rankedNeeds(
  { needGroups, published }: PublishedProgramme,
  { cluster, theme, view }: RankedNeedsOptions,
): readonly CrossCuttingNeed[] {
  const groupOf = byId(needGroups);
  const wanted = published.aggregate.crossCutting.filter(
    ({ clusters, id, kind }) =>
      (cluster === '' || clusters.includes(cluster)) &&
      (theme === '' || theme === (kind === 'theme' ? id : groupOf(id)?.theme)),
  );
  if (view === 'all') return wanted;
  const groups = wanted.filter(({ kind }) => kind === 'group');
  const isThemes = view === 'themes' || (view !== 'groups' && groups.length === 0);
  return isThemes ? wanted.filter(({ kind }) => kind === 'theme') : groups;
}
