// Writes the data dictionary, docs/data.md: every field of the programme file, from its schema and its words.
import { dataSections } from './data-fields.js';

const introduction = `# The data · Data i programmet

Made by \`npm run docs\` from the schemas and from \`src/locales/{sv,en}/data.ts\`. Don't edit it here.

**In English.** A programme is one JSON document with \`"format": "samverk/1"\`: a few fields of its own, and
<COUNT> collections, which are flat lists of entities. Entities refer to each other by \`id\`, which is the only one within
its collection; a reference to nothing is refused with its path. A collection that is missing reads as empty. Fields
that samverk does not know are kept, but never published.

- **Type**: \`day\` is a date without time zone, \`2026-11-24\`; \`instant\` a moment with its offset,
  \`2026-11-24T09:30:00+01:00\`. \`a.b\` is the field \`b\` of the object \`a\`, \`a[].b\` of each object in the list \`a\`. An optional
  field that is not known is left out: never empty, never \`null\`. A type with a capital letter has a section of its own.
- **Rule**: *required* stands in every entity, or wherever the object it belongs to does. *Internal* never leaves the
  office. All else is published when the entity is.
- **Visibility** of an entity: \`internal\`, the office alone; \`cluster\`, also the cluster initiative that it concerns;
  \`public\`, everyone. Each collection has a default, which an entity's own \`visibility\` overrules. Nothing is secret because it
  is internal: all that stands in a programme may be asked for as a public record.

**På svenska.** Ett program är ett JSON-dokument med \`"format": "samverk/1"\`: några egna fält, och <COUNT> samlingar som är
platta listor av poster. Posterna hänvisar till varandra med \`id\`, som är det enda i sin samling; en hänvisning som inte
leder någonstans avvisas med sin plats i filen. En samling som saknas läses som tom. Fält som samverk inte känner till
bevaras, men publiceras aldrig.

- **Type** (typ): \`day\` är ett datum utan tidszon, \`2026-11-24\`; \`instant\` en tidpunkt med tidsskillnad mot UTC,
  \`2026-11-24T09:30:00+01:00\`. \`a.b\` är fältet \`b\` i objektet \`a\`, \`a[].b\` i varje objekt i listan \`a\`. Ett frivilligt fält som
  ingen vet lämnas bort: aldrig tomt, aldrig \`null\`. En typ med stor bokstav har ett eget avsnitt.
- **Rule** (regel): *required* finns i varje post, eller överallt där dess objekt finns. *Internal* lämnar aldrig kontoret.
  Allt annat publiceras när posten gör det.
- **Visibility** (synlighet) för en post: \`internal\`, bara kontoret; \`cluster\`, också det klusterinitiativ som den gäller;
  \`public\`, alla. Varje samling har en grundinställning, som postens egen \`visibility\` går före. Internt är inte hemligt: allt i
  ett program kan begäras ut som allmän handling.

The same as JSON Schema, with the meanings in English: \`samverk/schema.json\`. The types in code: [api/](api/).`;

/**
 * Writes the data dictionary.
 *
 * @param {object} from
 * @param {object} from.schema What `programmeJsonSchema` gives.
 * @param {readonly string[]} from.steps The steps of the process, in order.
 * @param {(collection: string) => string} from.stepOf The step whose folder has the collection's record.
 * @param {import('../src/locales/room.js').Room} from.collectionsWords
 * @param {import('../src/locales/room.js').Room} from.dataWords
 * @returns {string} Markdown.
 */
export function dataDictionary({ schema, steps, stepOf, collectionsWords, dataWords }) {
  const sections = dataSections(schema);
  const ofKind = (kind) => sections.filter((section) => section.kind === kind);
  // In the order of the process; within a step, of the file.
  const collections = steps.flatMap((step) =>
    ofKind('collection').filter(({ name }) => stepOf(name) === step),
  );
  const names = collections.map(({ name }) => name);
  const said = (key) => `${dataWords.sv[key]}\n\n${dataWords.en[key]}`;
  const table = ({ fields }) => tableOf(fields, names, dataWords);
  const part = (section) => [`## ${section.name}`, said(section.name), table(section)];

  return `${[
    introduction.replaceAll('<COUNT>', String(collections.length)),
    '## Contents',
    contents(collections, { stepOf, collectionsWords }),
    `Beside them: ${[...ofKind('document'), ...ofKind('part'), ...ofKind('entity')]
      .map(({ name }) => linkTo(name))
      .join(' · ')}. Types that several fields share: ${ofKind('type')
      .map(({ name }) => linkTo(name))
      .join(' · ')}.`,
    ...ofKind('document').flatMap(part),
    ...ofKind('entity').flatMap(part),
    ...collections.flatMap((section) => [
      `## ${section.name}`,
      `**${capital(collectionsWords.sv[section.name])}.** ${dataWords.sv[section.name]}`,
      `**${capital(collectionsWords.en[section.name])}.** ${dataWords.en[section.name]}`,
      `Visibility unless the entity says otherwise · Synlighet om posten inte säger annat: \`${section.schema['x-visibility']}\`. Beside these fields, what [every entity](#entity) has · Utöver fälten, det som [varje post](#entity) har.`,
      table(section),
    ]),
    ...ofKind('part').flatMap(part),
    ...ofKind('type').flatMap((section) => [
      `## ${section.name}`,
      said(section.name),
      `Type: ${typeOf(section.schema, names)}.`,
      ...(section.fields.length > 0 ? [table(section)] : []),
    ]),
  ].join('\n\n')}\n`;
}

function contents(collections, { stepOf, collectionsWords }) {
  const rows = collections.map(({ name, schema, fields }) =>
    row(
      linkTo(name),
      collectionsWords.sv[name],
      collectionsWords.en[name],
      `\`${stepOf(name)}\``,
      `\`${schema['x-visibility']}\``,
      fields.length,
    ),
  );
  const head = row('Collection', 'Svenska', 'English', 'Step', 'Visibility', 'Fields');
  return [head, row('---', '---', '---', '---', '---', '--:'), ...rows].join('\n');
}

function tableOf(fields, collections, words) {
  const rows = fields.map(({ key, name, schema, required, internal }) =>
    row(
      `\`${name}\``,
      typeOf(schema, collections),
      [required ? 'required' : 'optional', ...(internal ? ['internal'] : [])].join(', '),
      words.sv[key],
      words.en[key],
    ),
  );
  const head = row('Field', 'Type', 'Rule', 'Svenska', 'English');
  return [head, row('---', '---', '---', '---', '---'), ...rows].join('\n');
}

/** What a part of the schema accepts, in words. */
function typeOf(schema, collections) {
  const { type, anyOf, items, 'x-refers-to': collection } = schema;
  if (schema.title) return linkTo(schema.title);
  if (type === 'string' && collection) return `id of ${linkTo(collection)}`;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum?.length === collections.length) return 'name of a collection';
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' · ');
  if (anyOf) {
    const options = anyOf.map((option) => typeOf(option, collections));
    return [...new Set(options)].join(' or ');
  }
  if (type === 'array') return `list of ${typeOf(items, collections)}`;
  if (type === 'object') return schema.properties ? 'object' : 'texts by language';
  if (type === 'boolean') return 'true or false';
  if (type === 'integer' || type === 'number') return numberOf(schema);
  return textOf(schema);
}

function numberOf({ type, minimum, maximum }) {
  const name = type === 'integer' ? 'whole number' : 'number';
  const has = (limit) => limit !== undefined && Math.abs(limit) !== Number.MAX_SAFE_INTEGER;
  if (has(minimum) && has(maximum)) return `${name}, ${minimum} to ${maximum}`;
  return has(minimum) ? `${name}, ${minimum} or more` : name;
}

function textOf({ format, minLength }) {
  if (format === 'date') return 'day';
  if (format === 'date-time') return 'instant';
  return minLength === 1 ? 'text, not empty' : 'text';
}

function linkTo(name) {
  return `[${name}](#${name.toLowerCase()})`;
}

function row(...cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
