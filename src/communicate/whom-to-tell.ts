import type { Collection } from '../base/collections.js';
import type { Disposition } from '../base/disposition.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { sameJson } from '../base/same-json.js';
import { withoutUndefined } from '../base/without-undefined.js';
import { countsAsAnswer } from '../base/work.js';
import type { Measure } from '../measures/measure.js';
import type { Action } from '../plan/action.js';
import { entitiesById } from '../programme/index-of.js';
import type { EntityOf, Programme } from '../programme/programme.js';
import { nameOf } from './name-of.js';
import { byCluster, needsAnsweredBy } from './needs-by-cluster.js';
import type { News, NoticeCode } from './notice-codes.js';
import { newResults } from './new-results.js';
import { supportNews } from './support-news.js';

/** That a cluster is to be told of something. */
export interface Notice {
  readonly cluster: Id;
  readonly code: NoticeCode;
  /** What has changed. */
  readonly ref: Ref;
  /** The cluster's own needs that it is about. */
  readonly needs: readonly Id[];
  /** What the letter needs: `cluster` and `title` always, in words; of texts, all languages. */
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Compares two states of a programme and tells which clusters are to hear of what changed.
 *
 * Told is: that a need or its group was declined, passed on or met otherwise; that an action or measure came to another
 * status, or newly answers a need and is `planned`, `ongoing` or `done`; the region's last answer to what was asked of
 * it, and what it delivered; a measure's result, whom it reached, and the last new value of each of its indicators, a
 * correction as the value on the day of what it corrects.
 *
 * Told are the clusters whose needs it answers, directly or through a group, be it their own action or another's; of
 * what was asked of the region, the one that asked. A cluster that a measure only reaches, that has ended or is internal is
 * not told, and nobody is told of what is internal. What was taken out of the programme, and what a cluster confirmed
 * itself, are no news. A number of companies under `settings.smallestPublishedCount` stands in no letter; of other
 * clusters' needs not a word does.
 *
 * @returns By what changed, in the order of the process and of `after`; then by cluster, in its order.
 * @see "Ökad företagssamverkan" (2014): measures are "communicated in the region".
 * @example
 * ```ts
 * // the measure m, which answers the need n of the cluster jht, has begun
 * whomToTell(before, after);
 * // [{ cluster: 'jht', code: 'measure-ongoing', ref: { collection: 'measures', id: 'm' }, needs: ['n'],
 * //   values: { cluster: 'Turismklustret', title: 'Gemensam yrkesutbildning' } }]
 * ```
 */
export function whomToTell(before: Programme, after: Programme): Notice[] {
  const notices: Notice[] = [];
  const tell = (ref: Ref, cluster: Id, needs: readonly Id[], { code, values }: News): void => {
    const words = {
      cluster: nameOf(after, { collection: 'clusters', id: cluster }),
      title: nameOf(after, ref),
    };
    notices.push({ cluster, code, ref, needs, values: withoutUndefined({ ...words, ...values }) });
  };
  const tellAll = (ref: Ref, needs: Iterable<Id>, news: readonly News[]): void => {
    if (news.length === 0) return;
    const told = byCluster(after, needs);
    for (const one of news) for (const row of told) tell(ref, row.cluster, row.needs, one);
  };

  for (const [need, was] of changesOf(before, after, 'needs')) {
    tellAll(refTo('needs', need), [need.id], disposed('need', need, was));
  }
  for (const [group, was] of changesOf(before, after, 'needGroups')) {
    tellAll(refTo('needGroups', group), group.needs, disposed('group', group, was));
  }
  for (const [action, was] of changesOf(before, after, 'actions')) {
    const { needs, news } = progress('action', action, was, before, after);
    tellAll(refTo('actions', action), needs, news);
  }
  for (const [support, was] of changesOf(before, after, 'supports')) {
    const { needs, news } = supportNews(support, was, after);
    for (const one of news) tell(refTo('supports', support), support.cluster, needs, one);
  }
  const results = newResults(before, after);
  for (const [measure, was] of changesOf(before, after, 'measures', true)) {
    const { needs, news } = progress('measure', measure, was, before, after);
    const ref = refTo('measures', measure);
    tellAll(ref, needs, news);
    const found = results(measure, was);
    if (found.length > 0) tellAll(ref, needsAnsweredBy(after, measure), found);
  }
  return notices;
}

function refTo(collection: Collection, { id }: Entity): Ref {
  return { collection, id };
}

/**
 * What may have changed of a collection, each with what it was. What is internal is passed by, and what was is as good as
 * new.
 *
 * @param all - Whether also those that did not change themselves: a measure may have new needs by its groups.
 */
function* changesOf<C extends Collection>(
  before: Programme,
  after: Programme,
  collection: C,
  all = false,
): Generator<readonly [EntityOf<C>, EntityOf<C> | undefined]> {
  const entities: readonly EntityOf<C>[] = after[collection];
  if (!all && entities === before[collection]) return;
  const known = entitiesById(before, collection);
  for (const entity of entities) {
    if (entity.visibility === 'internal') continue;
    const was = known.get(entity.id);
    if (was !== entity) yield [entity, was?.visibility === 'internal' ? undefined : was];
    else if (all) yield [entity, was];
  }
}

function disposed<T extends { readonly disposition?: Disposition }>(
  kind: 'need' | 'group',
  now: T,
  was: T | undefined,
): News[] {
  const { disposition } = now;
  if (!disposition || sameJson(disposition, was?.disposition)) return [];
  return [{ code: `${kind}-${disposition.kind}`, values: { why: disposition.why } }];
}

interface Progress {
  readonly needs: ReadonlySet<Id>;
  readonly news: readonly News[];
}

const nothing: Progress = { needs: new Set(), news: [] };

/** That work came to another status, or that what counts as an answer is one to needs that it was not one to before. */
function progress(
  kind: 'action' | 'measure',
  work: Action | Measure,
  was: Action | Measure | undefined,
  before: Programme,
  after: Programme,
): Progress {
  const news: News[] = [{ code: `${kind}-${work.status}` }];
  if (was && was.status !== work.status) return { needs: needsAnsweredBy(after, work), news };
  if (!countsAsAnswer(work.status)) return nothing;
  if (was === work && before.needGroups === after.needGroups) return nothing;
  const old = was ? needsAnsweredBy(before, was) : new Set<Id>();
  const needs = new Set([...needsAnsweredBy(after, work)].filter((id) => !old.has(id)));
  return needs.size === 0 ? nothing : { needs, news };
}
