import type { Audience } from '../base/audience.js';
import type { Collection } from '../base/collections.js';
import { collections } from '../base/collections.js';
import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { Issue } from '../base/issues.js';
import { IssuesError, listIssues, makeIssue } from '../base/issues.js';
import type { Ref } from '../base/ref.js';
import type { Need } from '../map-needs/need.js';
import { entitiesById } from '../programme/index-of.js';
import type { EntityOf, Programme } from '../programme/programme.js';
import { defaultSettings } from '../programme/settings.js';
import { hasIdentityNumber } from './identity-numbers.js';
import type { Resolve } from './project.js';
import { leftOut, project } from './project.js';
import { publicProgrammeShape, publicShapes, publishedShape } from './public-shapes.js';
import type { Published, WithheldField } from './published.js';
import { publishedFigures } from './published-figures.js';
import { isOwn, visibleTo } from './visible.js';
import { withholdFields } from './withhold-fields.js';

/** For whom, and as of which day, a programme is published. */
export interface PublishOptions {
  readonly today: Day;
  /** `public` unless told. */
  readonly audience?: Audience;
}

/** That a programme can't be published; it lists every reason at once. */
export class PublishError extends IssuesError {
  constructor(issues: readonly Issue[]) {
    super('PublishError', 'not-publishable', listIssues(issues));
  }
}

/**
 * Builds the programme that an audience may see. It is built from what is marked, never by deleting from a copy.
 *
 * What is `public` everyone may see; what is `cluster` also the clusters that it names, or whose need, action or group
 * it is about. Fields leave by an allow-list from the schema; people, notes, authors and history never. References to
 * what was left out go too; an entity whose required single reference was left out is left out; an owner who is a
 * person is published as that person's actor. A need's `statement` becomes the text of its approved quote, except for
 * its own cluster; without a quote only its figures leave. Figures over fewer companies than
 * `settings.smallestPublishedCount` (3) are withheld, and so is the least further figure from which such a one could be
 * worked out. `published` carries what was counted from the whole programme. Publishing twice is the same as once.
 *
 * @returns A programme that `readProgramme` and `readPublished` read. Shares nothing that is internal.
 * @throws {PublishError} If what would leave holds a personal identity number or a sole trader's organisation number.
 * @throws {RangeError} If the audience is a cluster that does not exist or is internal, or if the programme was already
 * published for another cluster.
 * @see "Ökad företagssamverkan" (2014): measures are "communicated in the region and nationally".
 * @example
 * ```ts
 * const open = publishProgramme(programme, { today: '2026-11-24' });
 * open.people; // []
 * ```
 */
export function publishProgramme(
  programme: Programme,
  { today, audience = 'public' }: PublishOptions,
): Programme {
  const own = audience === 'public' ? undefined : audience.cluster;
  checkNotForAnother(programme.published?.audience, own);
  const smallest =
    programme.published?.smallestCount ??
    programme.settings?.smallestPublishedCount ??
    defaultSettings.smallestPublishedCount;
  const isVisible = visibleTo(programme, audience);
  const included = new Map(
    collections.map((collection) => [
      collection,
      new Set(
        programme[collection].filter((entity) => isVisible(collection, entity)).map(({ id }) => id),
      ),
    ]),
  );
  const isIncluded = ({ collection, id }: Ref): boolean =>
    included.get(collection)?.has(id) ?? false;
  const resolve = resolveIn(programme, isIncluded);

  leaveOutWhatIsBroken(programme, included, resolve);
  if (own !== undefined && !isIncluded({ collection: 'clusters', id: own })) {
    throw new RangeError(`audience: expected the id of a cluster that is not internal, got ${own}`);
  }
  const issues: Issue[] = [];
  const withheld: WithheldField[] = [];
  const publishOne = <C extends Collection>(collection: C, index: number): EntityOf<C>[] => {
    const entity = programme[collection][index] as EntityOf<C>;
    if (!isIncluded({ collection, id: entity.id })) return [];
    const itsOwn = isOwn(entity as Need, own);
    const worded = collection === 'needs' && !itsOwn ? inQuotedWords(entity as Need) : entity;
    const shown = project(shapeOf(collection), worded, resolve) as EntityOf<C>;
    checkNumbers(shown, [collection, index], issues);
    const isKnown = (id: Id): boolean => itsOwn || (collection === 'clusters' && id === own);
    return [
      withholdFields(collection, shown, { smallest, isKnown }, (field) => withheld.push(field)),
    ];
  };
  const publishAll = <C extends Collection>(collection: C): EntityOf<C>[] =>
    programme[collection].flatMap((_, index) => publishOne(collection, index));

  const document = project(publicProgrammeShape, programme, resolve) as Programme;
  checkNumbers(document, [], issues);
  const before = programme.published && republish(programme.published, resolve);
  const published = {
    ...document,
    ...Object.fromEntries(collections.map((collection) => [collection, publishAll(collection)])),
    published: {
      ...(before ?? publishedFigures(programme, { today, audience, smallest, isIncluded })),
      audience,
      withheld: before ? [...before.withheld, ...withheld] : withheld,
    },
  };
  if (issues.length > 0) throw new PublishError(issues);
  return published;
}

/** What one cluster was told is not for another, and least of all for everyone. */
function checkNotForAnother(before: Audience | undefined, own: Id | undefined): void {
  if (before === undefined || before === 'public' || before.cluster === own) return;
  const expected = `the cluster ${before.cluster}, for which this programme was published`;
  throw new RangeError(`audience: expected ${expected}, got ${own ?? 'public'}`);
}

/** Of a published programme the figures that stand there are kept, by the same allow-list as everything else. */
function republish(before: Published, resolve: Resolve): Published {
  return project(publishedShape, before, resolve) as Published;
}

function shapeOf(collection: Collection) {
  return publicShapes.get(collection) ?? { kind: 'value' as const };
}

/** An owner who is a person is published as that person's actor. */
function resolveIn(programme: Programme, isIncluded: (ref: Ref) => boolean): Resolve {
  const people = entitiesById(programme, 'people');
  return (ref) => {
    if (ref.collection !== 'people') return isIncluded(ref) ? ref : undefined;
    const actor = people.get(ref.id)?.actor;
    const stand: Ref | undefined =
      actor === undefined ? undefined : { collection: 'actors', id: actor };
    return stand && isIncluded(stand) ? stand : undefined;
  };
}

/** Leaves out what requires something that is left out, until nothing more goes. */
function leaveOutWhatIsBroken(
  programme: Programme,
  included: ReadonlyMap<Collection, Set<Id>>,
  resolve: Resolve,
): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const [collection, ids] of included) {
      for (const entity of programme[collection]) {
        if (!ids.has(entity.id)) continue;
        if (project(shapeOf(collection), entity, resolve) !== leftOut) continue;
        ids.delete(entity.id);
        changed = true;
      }
    }
  }
}

function inQuotedWords(need: Need): Need {
  return need.quote ? { ...need, statement: need.quote.text } : need;
}

/** Reports every text that holds an identity number. The number itself is not repeated. */
function checkNumbers(value: unknown, path: readonly (string | number)[], issues: Issue[]): void {
  if (typeof value === 'string') {
    if (hasIdentityNumber(value)) {
      const [expected, received] = ['no identity number', 'a text with one'];
      issues.push(makeIssue('identity-number', path, expected, received));
    }
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkNumbers(item, [...path, index], issues);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      checkNumbers(key, path, issues);
      checkNumbers(inner, hasIdentityNumber(key) ? path : [...path, key], issues);
    }
  }
}
