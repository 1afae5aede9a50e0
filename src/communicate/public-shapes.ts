import type { Collection } from '../base/collections.js';
import type { Shape } from '../programme/shape.js';
import { programmeShape, recordShapes } from '../programme/shapes.js';

/** The allow-list: of each collection's entities, the fields that may ever leave the office. */
export const publicShapes: ReadonlyMap<Collection, Shape> = new Map(
  [...recordShapes].map(([collection, shape]) => [collection, withoutInternal(shape)]),
);

/** The same for the document's own fields; its collections are handled one by one. */
export const publicProgrammeShape: Shape = withoutInternal(programmeShape, [
  ...recordShapes.keys(),
  'published',
]);

/** The same for the figures of a published programme. */
export const publishedShape: Shape = withoutInternal(fieldOf(programmeShape, 'published'));

function fieldOf(shape: Shape, name: string): Shape {
  const field = shape.kind === 'fields' && shape.fields.find((one) => one.name === name);
  return field ? field.shape : { kind: 'value' };
}

function withoutInternal(shape: Shape, except: readonly string[] = []): Shape {
  switch (shape.kind) {
    case 'list':
      return { kind: 'list', item: withoutInternal(shape.item) };
    case 'either':
      return { kind: 'either', options: shape.options.map((option) => withoutInternal(option)) };
    case 'fields':
      return {
        kind: 'fields',
        fields: shape.fields
          .filter(({ internal, name }) => !internal && !except.includes(name))
          .map((field) => ({ ...field, shape: withoutInternal(field.shape) })),
      };
    default:
      return shape;
  }
}
