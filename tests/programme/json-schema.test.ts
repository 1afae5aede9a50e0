import { expect } from 'chai';

import { collections } from '../../src/base/collections.js';
import { programmeJsonSchema } from '../../src/programme/json-schema.js';
import { recordContracts } from './contract.js';

interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly 'x-visibility'?: string;
  readonly 'x-internal'?: readonly string[];
  readonly 'x-refers-to'?: string;
}

const schema = programmeJsonSchema() as Schema;

describe('programmeJsonSchema', () => {
  it('is a JSON Schema of draft 2020-12', () => {
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema).to.include({ title: 'samverk/1', type: 'object' });
  });

  it('uses only words of that draft, and marks of its own', () => {
    const words = new Set<string>();
    visit(schema, (part) => {
      for (const word of Object.keys(part)) words.add(word);
    });
    const draft = [
      ...[
        '$schema',
        '$ref',
        '$defs',
        'title',
        'description',
        'type',
        'const',
        'enum',
        'format',
        'pattern',
      ],
      ...[
        'properties',
        'required',
        'additionalProperties',
        'propertyNames',
        'items',
        'anyOf',
        'default',
      ],
      ...['minLength', 'minItems', 'minimum', 'maximum', 'exclusiveMinimum'],
    ];
    const own = ['x-visibility', 'x-internal', 'x-refers-to'];
    expect([...words].filter((word) => ![...draft, ...own].includes(word))).to.deep.equal([]);
  });

  it('demands the fields of the document, and no collection', () => {
    expect(schema.required).to.have.members([
      'format',
      'id',
      'title',
      'region',
      'period',
      'languages',
    ]);
  });

  it('allows what a newer version may add, in every object', () => {
    visit(schema, ({ type, properties, additionalProperties }) => {
      if (type === 'object' && properties) expect(additionalProperties).to.deep.equal({});
    });
  });

  for (const collection of collections) {
    it(`describes ${collection}: its fields, which it demands, and which never leave`, () => {
      const items = schema.properties?.[collection]?.items;
      const { visibility, fields } = recordContracts[collection];
      const names = (pattern: RegExp) => fields.flatMap((field) => pattern.exec(field)?.[1] ?? []);
      expect(Object.keys(items?.properties ?? {})).to.have.members([
        ...['id', 'visibility', 'links', 'notes', 'record'],
        ...names(/^(?:internal )?(\w+)/),
      ]);
      expect(items?.required).to.have.members(['id', ...names(/^(?:internal )?(\w+):/)]);
      expect(items?.['x-visibility']).to.equal(visibility);
      expect(items?.['x-internal']).to.have.members([
        'notes',
        'record',
        ...names(/^internal (\w+)/),
      ]);
    });
  }

  it('says where each id leads', () => {
    const need = schema.properties?.['needs']?.items?.properties;
    expect(need?.['cluster']?.['x-refers-to']).to.equal('clusters');
    expect(need?.['themes']?.items?.['x-refers-to']).to.equal('themes');
    expect(schema.properties?.['checkIns']?.items?.properties?.['of']?.['x-refers-to']).to.equal(
      'any',
    );
  });

  it('is JSON, and new each time', () => {
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
    (programmeJsonSchema() as { title: string }).title = 'changed';
    expect(programmeJsonSchema()).to.have.property('title', 'samverk/1');
  });
});

/** Calls `look` for every schema within a schema. */
function visit(part: Schema, look: (part: Schema) => void): void {
  look(part);
  const { properties = {}, $defs = {}, items, anyOf = [], additionalProperties } = part;
  const inner = [...Object.values(properties), ...Object.values($defs), ...anyOf];
  if (items) inner.push(items);
  if (typeof additionalProperties === 'object') inner.push(additionalProperties as Schema);
  for (const one of inner) visit(one, look);
}
