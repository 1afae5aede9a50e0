import type { Collection } from '../base/collections.js';
import { collections } from '../base/collections.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import { isObject } from '../base/is-object.js';
import type { Issue } from '../base/issues.js';
import { describeValue, makeIssue } from '../base/issues.js';
import { sameJson } from '../base/same-json.js';
import type { Edit, OwnField } from './edit.js';
import { entitiesById } from './index-of.js';
import type { Programme } from './programme.js';
import { programmeSchema, recordSchemas } from './programme.schema.js';
import type { PartRead } from './read-part.js';
import { partReader } from './read-part.js';

type Path = readonly (string | number)[];

/** What an edit did to an entity, and where in the list of edits that stands. */
export interface Touched {
  readonly entity: Entity;
  readonly path: Path;
  /** The fields that were given; all of them when the whole entity was. */
  readonly given: (field: string) => boolean;
}

/** What edits come to, before it is known whether they may be made. */
export interface Draft {
  readonly own: ReadonlyMap<OwnField, Path>;
  readonly parts: ReadonlyMap<Collection, CollectionDraft>;
  /** The programme with the changes; the same object when nothing changed. */
  readonly finish: () => Programme;
}

/** What edits come to in one collection. */
export interface CollectionDraft {
  readonly replaced: Map<Id, Touched>;
  readonly added: Map<Id, Touched>;
  /** The entities that go, each with the path of the edit that removes it. */
  readonly removed: Map<Id, Path>;
}

const ownFields: readonly OwnField[] = [
  'title',
  'region',
  'period',
  'languages',
  'vision',
  'settings',
];

/** Makes the edits one after the other, and notes what is wrong with each by itself. */
export function draftOf(programme: Programme, edits: readonly Edit[], issues: Issue[]): Draft {
  const drafting = new Drafting(programme, issues);
  edits.forEach((one, index) => {
    drafting.make(one, ['edits', index]);
  });
  return drafting;
}

class Drafting implements Draft {
  readonly own = new Map<OwnField, Path>();
  readonly parts = new Map<Collection, CollectionDraft>();
  readonly #programme: Programme;
  readonly #issues: Issue[];
  #document: Programme;

  constructor(programme: Programme, issues: Issue[]) {
    this.#programme = programme;
    this.#document = programme;
    this.#issues = issues;
  }

  make(one: Edit, path: Path): void {
    const kinds = ['put', 'patch', 'remove', 'set'].filter((kind) => isObject(one) && kind in one);
    if (kinds.length !== 1) {
      this.#refuse('wrong-value', path, 'one of put, patch, remove and set', describeValue(one));
    } else if ('set' in one) this.#set(one.set, [...path, 'set']);
    else {
      const kind = kinds[0]!;
      const collection: unknown = Reflect.get(one, kind);
      if (!collections.includes(collection as Collection)) {
        const expected = `one of ${collections.join(', ')}`;
        this.#refuse('wrong-value', [...path, kind], expected, describeValue(collection));
      } else if ('put' in one) this.#put(one.put, one.entity, [...path, 'entity']);
      else if ('patch' in one) this.#patch(one.patch, one.id, one.fields, path);
      else this.#remove(one.remove, one.id, path);
    }
  }

  finish(): Programme {
    const lists = [...this.parts].flatMap(([collection, part]) => {
      const list = finishList(this.#programme, collection, part);
      return list === this.#programme[collection] ? [] : [[collection, list] as const];
    });
    if (lists.length === 0) return this.#document;
    return { ...this.#document, ...Object.fromEntries(lists) };
  }

  #put(collection: Collection, given: unknown, path: Path): void {
    const read = this.#read(readerFor(collection)(given), path);
    if (!read) return;
    this.#keep(collection, { entity: read, path, given: () => true });
  }

  #patch(collection: Collection, id: Id, fields: unknown, path: Path): void {
    const before = this.#find(collection, id, path);
    if (!before) return;
    const place = [...path, 'fields'];
    if (!isObject(fields)) {
      this.#refuse('wrong-type', place, 'an object', describeValue(fields));
      return;
    }
    if ('id' in fields && fields['id'] !== id) {
      const expected = `${describeValue(id)}, since an id never changes`;
      this.#refuse('wrong-value', [...place, 'id'], expected, describeValue(fields['id']));
      return;
    }
    const read = this.#read(readerFor(collection)({ ...before, ...fields }), place);
    if (!read) return;
    const given = (field: string): boolean => Object.hasOwn(fields, field);
    const kept = Object.entries(before).filter(([field]) => !given(field));
    this.#keep(collection, {
      entity: { ...read, ...Object.fromEntries(kept) },
      path: place,
      given,
    });
  }

  #remove(collection: Collection, id: Id, path: Path): void {
    if (!this.#find(collection, id, path)) return;
    const part = this.#part(collection);
    if (part.added.delete(id)) return;
    part.replaced.delete(id);
    part.removed.set(id, path);
  }

  #set(fields: unknown, path: Path): void {
    if (!isObject(fields)) {
      this.#refuse('wrong-type', path, 'an object', describeValue(fields));
      return;
    }
    const names = Object.keys(fields);
    const odd = names.find((name) => !ownFields.includes(name as OwnField));
    if (odd !== undefined) {
      this.#refuse('wrong-value', path, `only ${ownFields.join(', ')}`, describeValue(odd));
      return;
    }
    const { format, id, title, region, period, languages } = this.#document;
    const candidate = { format, id, title, region, period, languages, ...fields };
    const read = this.#read(readDocument(candidate), path);
    if (!read) return;
    const next: Record<string, unknown> = { ...this.#document };
    for (const name of names as OwnField[]) {
      if (sameJson(read[name], this.#document[name])) continue;
      if (read[name] === undefined) Reflect.deleteProperty(next, name);
      else next[name] = read[name];
      this.own.set(name, path);
    }
    if (this.own.size > 0) this.#document = next as unknown as Programme;
  }

  #find(collection: Collection, id: Id, path: Path): Entity | undefined {
    const { added, replaced, removed } = this.#part(collection);
    const entity =
      (added.get(id) ?? replaced.get(id))?.entity ??
      (removed.has(id) ? undefined : entitiesById(this.#programme, collection).get(id));
    if (!entity) {
      const expected = `the id of one of ${collection}`;
      this.#refuse('unknown-reference', [...path, 'id'], expected, describeValue(id));
    }
    return entity;
  }

  #keep(collection: Collection, touched: Touched): void {
    const { id } = touched.entity;
    const part = this.#part(collection);
    const stands = entitiesById(this.#programme, collection).get(id);
    if (!stands || part.removed.has(id)) part.added.set(id, touched);
    else if (sameJson(stands, touched.entity)) part.replaced.delete(id);
    else part.replaced.set(id, touched);
  }

  #part(collection: Collection): CollectionDraft {
    const known = this.parts.get(collection);
    if (known) return known;
    const part = { replaced: new Map(), added: new Map(), removed: new Map() };
    this.parts.set(collection, part);
    return part;
  }

  #read<T>(read: PartRead<T>, path: Path): T | undefined {
    if (read.ok) return read.value;
    for (const { code, path: inner, expected = '', received = '' } of read.issues) {
      this.#refuse(
        code as Parameters<typeof makeIssue>[0],
        [...path, ...inner],
        expected,
        received,
      );
    }
    return undefined;
  }

  #refuse(...issue: Parameters<typeof makeIssue>): void {
    this.#issues.push(makeIssue(...issue));
  }
}

function finishList(
  programme: Programme,
  collection: Collection,
  { replaced, added, removed }: CollectionDraft,
): readonly Entity[] {
  const before: readonly Entity[] = programme[collection];
  if (replaced.size + added.size + removed.size === 0) return before;
  const after = before.slice();
  const { positionOf } = entitiesById(programme, collection);
  for (const [id, { entity }] of replaced) after[positionOf(id)] = entity;
  const kept = removed.size === 0 ? after : after.filter(({ id }) => !removed.has(id));
  for (const { entity } of added.values()) kept.push(entity);
  return kept;
}

const readers = new Map<Collection, (value: unknown) => PartRead<Entity>>();

function readerFor(collection: Collection): (value: unknown) => PartRead<Entity> {
  const known = readers.get(collection);
  if (known) return known;
  // The programme is the first level, its collection the second.
  const reader = partReader<Entity>(recordSchemas[collection], 3);
  readers.set(collection, reader);
  return reader;
}

const readDocument = partReader(programmeSchema, 1);
