import type * as z from 'zod/mini';

import { collections } from '../../src/base/collections.js';
import { day, instant, localText, marks, ownId } from '../../src/base/schema.js';
import { publishedSchema } from '../../src/communicate/published.schema.js';
import { settingsSchema } from '../../src/programme/settings.schema.js';

type Schema = z.core.$ZodType;

// What the contract has a word for.
const names = new Map<unknown, string>([
  [day, 'Day'],
  [instant, 'Instant'],
  [localText, 'LocalText'],
  [ownId, 'Id'],
  [publishedSchema, 'Published'],
  [settingsSchema, 'Settings'],
]);

/** The fields of an object as the contract writes them: `internal lead?: Id`. */
export function describeFields(schema: Schema): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') throw new TypeError(`schema: expected an object, got ${def.type}`);
  const internal = marks.get(schema as z.ZodMiniType)?.internal ?? [];
  return Object.entries(def.shape).map(([name, field]) => {
    const mark = internal.includes(name) ? 'internal ' : '';
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return `${mark}${key}${field._zod.optin === undefined ? '' : '?'}: ${describeType(field)}`;
  });
}

function describeType(schema: Schema): string {
  const known = names.get(schema);
  if (known !== undefined) return known;
  const refersTo = marks.get(schema as z.ZodMiniType)?.refersTo;
  if (refersTo !== undefined) return refersTo === 'any' ? 'Ref' : `Id of ${refersTo}`;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return describeType(def.innerType);
    case 'array': {
      const item = describeType(def.element);
      const isChoice = /^[^{]* \| /.test(item) || item.includes('} | {');
      return isChoice ? `(${item})[]` : `${item}[]`;
    }
    case 'union':
      return def.options.map(describeType).join(' | ');
    case 'literal':
      if (def.values.length === collections.length) return 'Collection';
      return def.values
        .map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
        .join(' | ');
    case 'object':
      return `{ ${describeFields(schema).join('; ')} }`;
    default:
      return def.type;
  }
}
