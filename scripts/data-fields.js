// Reads from the JSON Schema of the programme file what there is to say about each field.

/**
 * A field of the programme file.
 *
 * @typedef {object} DataField
 * @property {string} key The path in the document without places in lists, or within a shared type: `needs.quote.text`,
 * `Money.amount`, `entity.notes`. By it the meanings are found.
 * @property {string} name The path within its section: `quote.text`, `answers[].kind`.
 * @property {object} schema Its part of the JSON Schema.
 * @property {boolean} required
 * @property {boolean} internal It never leaves the office, or stands in something that never does.
 */

/** The fields of every entity: told once, in a section of their own. */
const ofEveryEntity = ['id', 'visibility', 'notes', 'record', 'links'];

/** The document's own parts that have many fields, and so a section of their own. */
const ownParts = ['settings', 'published'];

/**
 * The sections of the data dictionary: the document's own fields, its parts, what every entity has, the shared types and
 * the collections, each in the order of the schema.
 *
 * @param {object} schema What `programmeJsonSchema` gives.
 * @returns {{ kind: 'document' | 'part' | 'entity' | 'type' | 'collection', name: string, schema: object, fields: DataField[] }[]}
 */
export function dataSections(schema) {
  const collections = Object.keys(schema.properties).filter((name) => isCollection(schema, name));
  const own = without(schema, [...collections, ...ownParts]);
  const types = sharedTypes(schema);
  const section = (kind, name, part, key = name) => ({
    kind,
    name,
    schema: part,
    fields: fieldsOf(part, { key: key && `${key}.`, name: '', internal: false }),
  });
  return [
    section('document', 'programme', own, ''),
    ...ownParts.map((name) => section('part', name, schema.properties[name])),
    section('entity', 'entity', only(schema.properties[collections[0]].items, ofEveryEntity)),
    ...[...types].map(([name, type]) => section('type', name, type)),
    ...collections.map((name) =>
      section('collection', name, without(schema.properties[name].items, ofEveryEntity)),
    ),
  ];
}

/**
 * Says in the schema what each field means, so that an editor shows it where the file is written.
 *
 * @param {object} schema What `programmeJsonSchema` gives.
 * @param {Readonly<Record<string, string>>} words The meanings in one language, by key.
 * @returns {object} A new schema.
 */
export function describedSchema(schema, words) {
  const described = JSON.parse(JSON.stringify(schema));
  described.description = words.programme;
  describeWithin(described, '', words);
  return described;
}

function describeWithin(schema, prefix, words) {
  for (const option of schema.anyOf ?? [schema]) {
    for (const [name, field] of Object.entries(option.properties ?? {})) {
      const item = itemOf(field);
      // What the values of a type mean is told with each field of it.
      const values = item.enum && words[item.title];
      const meaning = words[prefix + name] ?? words[`entity.${name}`];
      field.description = [meaning, ...(values ? [values] : [])].join(' ');
      const isOfEntity = words[prefix + name] === undefined;
      const key = isOfEntity ? `entity.${name}` : prefix + name;
      describeWithin(item, `${item.title ?? key}.`, words);
    }
    if (option !== schema && option.title) describeWithin(option, `${option.title}.`, words);
  }
}

/** The fields of a section, those that stand in them after each. */
function fieldsOf(schema, place) {
  const options = (schema.anyOf ?? [schema]).filter((option) => option.properties && !option.title);
  const names = [...new Set(options.flatMap(({ properties }) => Object.keys(properties)))];
  return names.flatMap((name) => {
    const holders = options.filter(({ properties }) => properties[name]);
    const field = {
      key: place.key + name,
      name: place.name + name,
      schema: holders[0].properties[name],
      required: options.every(({ required }) => required?.includes(name)),
      internal: place.internal || holders.some((holder) => holder['x-internal']?.includes(name)),
    };
    const inner = itemOf(field.schema);
    if (inner.title) return [field];
    const each = field.schema.items ? '[]' : '';
    const within = {
      key: `${field.key}.`,
      name: `${field.name}${each}.`,
      internal: field.internal,
    };
    return [field, ...fieldsOf(inner, within)];
  });
}

/** What a list is of, else the schema itself. */
export function itemOf(schema) {
  return schema.items ? itemOf(schema.items) : schema;
}

function isCollection(schema, name) {
  return schema.properties[name].items?.['x-visibility'] !== undefined;
}

/** Every type that has a name, by it, in alphabetical order. */
function sharedTypes(schema) {
  const found = new Map();
  const look = (part) => {
    if (typeof part !== 'object' || part === null) return;
    const { title, ...rest } = part;
    if (typeof title === 'string') found.set(title, rest);
    for (const inner of Array.isArray(part) ? part : Object.values(part)) look(inner);
  };
  look(schema.properties);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function only({ title: _, ...schema }, names) {
  const fields = Object.entries(schema.properties).filter(([name]) => names.includes(name));
  return { ...schema, properties: Object.fromEntries(fields) };
}

function without(schema, names) {
  return only(
    schema,
    Object.keys(schema.properties).filter((name) => !names.includes(name)),
  );
}
