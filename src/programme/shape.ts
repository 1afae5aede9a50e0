import type * as z from 'zod/mini';

import type { Collection } from '../base/collections.js';
import { marks } from '../base/schema.js';

/** What a schema says about a value, as far as references and visibility go. */
export type Shape =
  | { readonly kind: 'value' }
  | { readonly kind: 'id'; readonly to: Collection }
  | { readonly kind: 'ref' }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'either'; readonly options: readonly Shape[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] };

/** One field of an object. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
  /** It never leaves the office. */
  readonly internal: boolean;
}

const value: Shape = { kind: 'value' };

/** Reads the shape of a schema made with the helpers of `base/schema.ts`. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const mark = marks.get(schema as z.ZodMiniType);
  if (mark?.refersTo === 'any') return { kind: 'ref' };
  if (mark?.refersTo !== undefined) return { kind: 'id', to: mark.refersTo };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'array':
      return { kind: 'list', item: shapeOf(def.element) };
    case 'optional':
    case 'default':
      return shapeOf(def.innerType);
    case 'union': {
      const options = def.options.map(shapeOf);
      return options.every(({ kind }) => kind === 'value') ? value : { kind: 'either', options };
    }
    case 'object':
      return {
        kind: 'fields',
        fields: Object.entries(def.shape).map(([name, field]) => ({
          name,
          shape: shapeOf(field),
          optional: field._zod.optin !== undefined,
          internal: mark?.internal?.includes(name) ?? false,
        })),
      };
    default:
      return value;
  }
}

/**
 * Keeps of a shape only the ways to references.
 *
 * @returns `undefined` when there is none.
 */
export function referencesOf(shape: Shape): Shape | undefined {
  return narrowShape(shape, () => true);
}

/**
 * Keeps of a shape only the ways to references that may lead to a wanted collection. A `Ref` may lead to any.
 *
 * @returns `undefined` when there is none.
 */
export function narrowShape(
  shape: Shape,
  isWanted: (to: Collection) => boolean,
): Shape | undefined {
  switch (shape.kind) {
    case 'value':
      return undefined;
    case 'id':
      return isWanted(shape.to) ? shape : undefined;
    case 'ref':
      return shape;
    case 'list': {
      const item = narrowShape(shape.item, isWanted);
      return item && { kind: 'list', item };
    }
    case 'either': {
      const options = shape.options.map((option) => narrowShape(option, isWanted) ?? option);
      const leads = shape.options.some((option) => narrowShape(option, isWanted));
      return leads ? { kind: 'either', options } : undefined;
    }
    case 'fields': {
      const fields = shape.fields.flatMap((field) => {
        const inner = narrowShape(field.shape, isWanted);
        return inner ? [{ ...field, shape: inner }] : [];
      });
      return fields.length > 0 ? { kind: 'fields', fields } : undefined;
    }
  }
}

/**
 * Picks the option that a value was read as.
 *
 * @returns The first option that fits, else `undefined`.
 */
export function optionFor(options: readonly Shape[], candidate: unknown): Shape | undefined {
  return options.find((option) => fits(option, candidate));
}

function fits(shape: Shape, candidate: unknown): boolean {
  const isObject = typeof candidate === 'object' && candidate !== null;
  if (shape.kind === 'ref') return isObject && 'collection' in candidate;
  if (shape.kind !== 'fields') return !isObject;
  return isObject && shape.fields.every(({ name, optional }) => optional || name in candidate);
}
