import type { Audience } from '../base/audience.js';
import type { Collection } from '../base/collections.js';
import { collections } from '../base/collections.js';
import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { Issue } from '../base/issues.js';
import { IssuesError, listIssues } from '../base/issues.js';
import type { EntityOf, Programme } from '../programme/programme.js';
import { defaultSettings } from '../programme/settings.js';
import { leaving } from './leaving.js';
import type { Resolve } from './project.js';
import { project } from './project.js';
import { publishedShape } from './public-shapes.js';
import { stoppingIssues } from './publication-issues.js';
import type { Published, WithheldField } from './published.js';
import { publishedFigures } from './published-figures.js';
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
 * @throws {PublishError} If what would leave holds a personal identity number or a sole trader's organisation number: the
 * issues of `publicationIssues` that stop.
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
  const leave = leaving(programme, audience);
  const issues = stoppingIssues(programme, leave);
  if (issues.length > 0) throw new PublishError(issues);
  const { document, entities, isIncluded, own, resolve } = leave;
  const smallest =
    programme.published?.smallestCount ??
    programme.settings?.smallestPublishedCount ??
    defaultSettings.smallestPublishedCount;
  const withheld: WithheldField[] = [];
  const publishAll = <C extends Collection>(collection: C): EntityOf<C>[] =>
    (entities.get(collection) ?? []).map(({ isOwn, shown }) => {
      const isKnown = (id: Id): boolean => isOwn || (collection === 'clusters' && id === own);
      const entity = shown as EntityOf<C>;
      const note = (field: WithheldField): void => void withheld.push(field);
      return withholdFields(collection, entity, { smallest, isKnown }, note);
    });
  const before = programme.published && republish(programme.published, resolve);
  return {
    ...(document as unknown as Programme),
    ...Object.fromEntries(collections.map((collection) => [collection, publishAll(collection)])),
    published: {
      ...(before ?? publishedFigures(programme, { today, audience, smallest, isIncluded })),
      audience,
      withheld: before ? [...before.withheld, ...withheld] : withheld,
    },
  };
}

/** Of a published programme the figures that stand there are kept, by the same allow-list as everything else. */
function republish(before: Published, resolve: Resolve): Published {
  return project(publishedShape, before, resolve) as Published;
}
