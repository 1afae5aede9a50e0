import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import type { Shape } from '../programme/shape.js';
import { optionFor } from '../programme/shape.js';

/** What a reference becomes in the published programme: itself, another, or nothing. */
export type Resolve = (ref: Ref) => Ref | undefined;

/** Stands for a value that can't be published, since what it requires is left out. */
export const leftOut = Symbol('left out');

/**
 * Builds what may be published of a value: the fields of the allow-list, with references only to what is published
 * too. Nothing else is copied, so that a field nobody thought of never leaves.
 *
 * @param shape - The allow-list.
 * @returns A new value; {@link leftOut} when a reference that it requires leads to what was left out. A list only
 * gets shorter; an optional field goes.
 */
export function project(shape: Shape, value: unknown, resolve: Resolve): unknown {
  switch (shape.kind) {
    case 'value':
      return value;
    case 'id':
      return standIn(resolve({ collection: shape.to, id: value as Id }), shape.to)?.id ?? leftOut;
    case 'ref': {
      const found = resolve(value as Ref);
      return found ? { collection: found.collection, id: found.id } : leftOut;
    }
    case 'list':
      return (value as readonly unknown[])
        .map((item) => project(shape.item, item, resolve))
        .filter((item) => item !== leftOut);
    case 'either': {
      const option = optionFor(shape.options, value);
      return option ? project(option, value, resolve) : leftOut;
    }
    case 'fields': {
      const source = value as Readonly<Record<string, unknown>>;
      const result: Record<string, unknown> = {};
      for (const { name, shape: inner, optional } of shape.fields) {
        if (source[name] === undefined) continue;
        const projected = project(inner, source[name], resolve);
        if (projected !== leftOut) result[name] = projected;
        else if (!optional) return leftOut;
      }
      return result;
    }
  }
}

/** What resolved to another collection can't stand where only an id does: a person's actor is no person. */
function standIn(found: Ref | undefined, wanted: Collection): Ref | undefined {
  return found?.collection === wanted ? found : undefined;
}
