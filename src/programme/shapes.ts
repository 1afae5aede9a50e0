import type { Collection } from '../base/collections.js';
import { collections } from '../base/collections.js';
import { programmeSchema, recordSchemas } from './programme.schema.js';
import type { Shape } from './shape.js';
import { referencesOf, shapeOf } from './shape.js';

/** The shape of the document's own fields and of its collections. */
export const programmeShape: Shape = shapeOf(programmeSchema);

/** The shape of each collection's entities. */
export const recordShapes: ReadonlyMap<Collection, Shape> = new Map(
  collections.map((collection) => [collection, shapeOf(recordSchemas[collection])]),
);

/** The ways to references, in the whole document. */
export const programmeReferences: Shape = referencesOf(programmeShape) ?? { kind: 'value' };
