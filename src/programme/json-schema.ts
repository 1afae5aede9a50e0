import * as z from 'zod/mini';

import { marks } from '../base/schema.js';
import { programmeSchema } from './programme.schema.js';

/**
 * Gives the JSON Schema of the programme file, draft 2020-12.
 *
 * `title` is the name of a type that several fields share, such as `Money`. `x-internal` lists the fields of an object
 * that never leave the office, `x-visibility` says who may see a collection's entities unless they say otherwise, and
 * `x-refers-to` names the collection of an id.
 *
 * @returns A new object each time. It is what `samverk/schema.json` holds.
 * @example
 * ```ts
 * programmeJsonSchema().title; // 'samverk/1'
 * ```
 */
export function programmeJsonSchema(): object {
  const schema = z.toJSONSchema(programmeSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const mark = marks.get(zodSchema as unknown as z.ZodMiniType);
      if (mark?.name) jsonSchema.title = mark.name;
      if (mark?.pattern) jsonSchema.pattern = mark.pattern;
      if (mark?.internal?.length) jsonSchema['x-internal'] = mark.internal;
      if (mark?.visibility) jsonSchema['x-visibility'] = mark.visibility;
      if (mark?.refersTo) jsonSchema['x-refers-to'] = mark.refersTo;
    },
  });
  return { ...schema, title: 'samverk/1', description: 'A regional cluster programme.' };
}
