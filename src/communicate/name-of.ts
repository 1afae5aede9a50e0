import type { Collection } from '../base/collections.js';
import type { Entity } from '../base/entity.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';
import { entitiesById } from '../programme/index-of.js';
import type { EntityOf, Programme } from '../programme/programme.js';

type Found = (ref: Ref | 'programme') => LocalText | undefined;

/** What the entities of a collection go by: words of their own, or of what they are about. */
const names: {
  readonly [C in Collection]: (entity: EntityOf<C>, of: Found) => LocalText | undefined;
} = {
  strengthAreas: ({ name }) => name,
  themes: ({ name }) => name,
  actors: ({ name }) => name,
  services: ({ name }) => name,
  people: ({ name }) => name,
  clusters: ({ name }) => name,
  contacts: ({ actor, cluster }, of) =>
    (cluster === undefined ? undefined : of({ collection: 'clusters', id: cluster })) ??
    (actor === undefined ? undefined : of({ collection: 'actors', id: actor })),
  assessments: ({ cluster }, of) => of({ collection: 'clusters', id: cluster }),
  needs: ({ statement }) => statement,
  needGroups: ({ statement }) => statement,
  goals: ({ statement }) => statement,
  actions: ({ title }) => title,
  supports: ({ what }) => what,
  measures: ({ title }) => title,
  definitions: ({ name }) => name,
  indicators: ({ definition }, of) => of({ collection: 'definitions', id: definition }),
  measurements: ({ indicator }, of) => of({ collection: 'indicators', id: indicator }),
  checkIns: ({ of: subject }, of) => of(subject),
  methods: ({ name }) => name,
  adoptions: ({ method }, of) => of({ collection: 'methods', id: method }),
  pilots: ({ title }) => title,
  mandates: ({ title }) => title,
  messages: ({ statement }) => statement,
  publications: ({ where }) => where,
  opportunities: ({ title }) => title,
  meetings: ({ cluster }, of) =>
    cluster === undefined ? undefined : of({ collection: 'clusters', id: cluster }),
};

/**
 * Gives the words that an entity goes by: its name, title or statement, or those of what it is about. A check-in goes by
 * its subject, a measurement by what is measured, an assessment by its cluster.
 *
 * @returns The programme's title when nothing else is known, so that a sentence never has a blank.
 */
export function nameOf(programme: Programme, ref: Ref): LocalText {
  return nameOfRef(programme, ref, 0) ?? programme.title;
}

/** The same, of an entity that need not be looked for. */
export function nameOfEntity(
  programme: Programme,
  collection: Collection,
  entity: Entity,
): LocalText {
  return ownName(programme, collection, entity, 0) ?? programme.title;
}

// A check-in on a check-in on a check-in: further than that nobody follows.
const furthest = 4;

function nameOfRef(programme: Programme, ref: Ref, depth: number): LocalText | undefined {
  const entity: Entity | undefined = entitiesById(programme, ref.collection).get(ref.id);
  return entity && ownName(programme, ref.collection, entity, depth);
}

type NameOf = (entity: Entity, of: Found) => LocalText | undefined;

function ownName(
  programme: Programme,
  collection: Collection,
  entity: Entity,
  depth: number,
): LocalText | undefined {
  return (names[collection] as NameOf)(entity, (other) =>
    other === 'programme' || depth === furthest
      ? undefined
      : nameOfRef(programme, other, depth + 1),
  );
}
