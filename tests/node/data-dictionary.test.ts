import { config, expect } from 'chai';

import { collections, programmeJsonSchema } from '../../src/index.js';
import { collectionsWords, dataWords } from '../../src/locales/data.js';
import { languages } from '../../src/locales/index.js';
import type { SchemaPart } from '../tooling/scripts.js';
import {
  dataDictionary,
  dataSections,
  describedSchema,
  itemOf,
  readData,
} from '../tooling/scripts.js';
import { textOf } from '../tooling/tree.js';

config.truncateThreshold = 0;

const schema = programmeJsonSchema();
const sections = dataSections(schema);
const keys = sections.flatMap(({ name, fields }) => [name, ...fields.map(({ key }) => key)]);
const meaningOf = (words: Readonly<Record<string, string>>, key: string): string =>
  words[key] ?? '';

/** The values that a field may have, but for the names of collections. */
function valuesOf(part: SchemaPart): readonly unknown[] {
  const item = itemOf(part);
  const all = (item.anyOf ?? [item]).flatMap((one) => one.enum ?? [one.const]);
  return all.length === collections.length ? [] : all.filter((value) => typeof value === 'string');
}

describe('the meanings of the fields', () => {
  it('are there for each field of each schema, once, and for nothing else', () => {
    expect(keys.length).to.be.above(500);
    expect([...keys].sort()).to.deep.equal([...new Set(keys)].sort());
    for (const language of languages) {
      const meant = Object.keys(dataWords[language]);
      expect(
        keys.filter((key) => !meant.includes(key)),
        `${language}: without`,
      ).to.deep.equal([]);
      expect(
        meant.filter((key) => !keys.includes(key)),
        `${language}: left over`,
      ).to.deep.equal([]);
    }
  });

  it('are sentences: short, with a beginning and an end', () => {
    for (const language of languages) {
      for (const [key, text] of Object.entries(dataWords[language])) {
        expect(text, `${language} ${key}`).to.match(/^[\p{Lu}\d`][\s\S]*\.$/u);
        expect(text.length, `${language} ${key}`).to.be.below(320);
      }
    }
  });

  it('name every value that a field may have, or that its type may', () => {
    for (const { name, schema: part, fields } of sections) {
      const whole = { key: name, schema: part };
      for (const { key, schema: field } of [whole, ...fields]) {
        if (itemOf(field).title !== undefined) continue;
        for (const value of valuesOf(field)) {
          const marked = `\`${String(value)}\``;
          expect(meaningOf(dataWords.sv, key), `sv ${key}`).to.contain(marked);
          expect(meaningOf(dataWords.en, key), `en ${key}`).to.contain(marked);
        }
      }
    }
  });

  it('name no value that a field may not have', () => {
    const allowed = new Set(
      sections.flatMap(({ schema: part, fields }) =>
        [part, ...fields.map((field) => field.schema)].flatMap(valuesOf),
      ),
    );
    for (const language of languages) {
      for (const [key, text] of Object.entries(dataWords[language])) {
        const named = [...text.matchAll(/`([^`{]+)`/g)].map(([, value]) => value);
        expect(
          named.filter((value) => !allowed.has(value)),
          `${language} ${key}`,
        ).to.deep.equal([]);
      }
    }
  });

  it('have a name for each collection, in both languages', () => {
    for (const language of languages) {
      expect(Object.keys(collectionsWords[language])).to.deep.equal([...collections]);
    }
  });
});

describe('docs/data.md', () => {
  const text = textOf('docs/data.md');

  it('is what the script makes of the schemas and the words: run npm run docs', async () => {
    expect(dataDictionary(await readData()) === text, 'docs/data.md is as it is made').to.equal(
      true,
    );
  });

  it('has a section for each collection, in the order of the process', () => {
    const headings = [...text.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
    expect(headings).to.include.members([...collections]);
    const order = ['actors', 'clusters', 'contacts', 'needs', 'actions', 'supports', 'measures'];
    expect(headings.filter((name) => order.includes(name ?? ''))).to.deep.equal(order);
  });

  it('says of a field its type, whether it must be there, who sees it, and both meanings', () => {
    const row = (section: string, field: string) =>
      new RegExp(`^## ${section}$[\\s\\S]*?^(\\| \`${field}\` .*)$`, 'm').exec(text)?.[1];
    expect(row('needs', 'severity')).to.contain(
      '| `1` · `2` · `3` · `4` · `5` | required | Hur allvar',
    );
    expect(row('needs', 'saidBy')).to.contain('| text | optional, internal | Vem som sade det');
    expect(row('needs', 'themes')).to.contain('| list of id of [themes](#themes) | required |');
    expect(row('actions', 'cost')).to.contain('| [Money](#money) | optional | Vad den kostar');
    expect(row('indicators', 'of')).to.contain('| `programme` or [Ref](#ref) | required |');
    expect(row('opportunities', 'told\\[\\].day')).to.contain('| day | required, internal |');
  });
});

describe('the described schema', () => {
  const described = describedSchema(schema, dataWords.en);

  it('says what every field means, and nothing else than the schema does', () => {
    const bare: string[] = [];
    const without = JSON.parse(JSON.stringify(described), (key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('properties' in value)) return value;
      const properties = value.properties as Record<string, { description?: string }>;
      for (const [name, field] of Object.entries(properties)) {
        if (!field.description) bare.push(`${key}.${name}`);
        delete field.description;
      }
      return value;
    }) as { description?: string };
    expect(bare).to.deep.equal([]);
    without.description = (schema as { description: string }).description;
    expect(without).to.deep.equal(schema);
  });

  it('tells with a field what the values of its type mean', () => {
    const status = described.properties?.['checkIns']?.items?.properties?.['status'];
    expect(status?.description).to.equal(
      `${dataWords.en['checkIns.status']} ${dataWords.en.Status}`,
    );
  });

  it('leaves the schema that it was given as it was', () => {
    expect(schema).to.deep.equal(programmeJsonSchema());
  });
});
