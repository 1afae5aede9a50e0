import { config, expect } from 'chai';

import { collections } from '../../src/base/collections.js';
import { marks, record } from '../../src/base/schema.js';
import { publishedSchema } from '../../src/communicate/published.schema.js';
import { programmeSchema, recordSchemas } from '../../src/programme/programme.schema.js';
import { settingsSchema } from '../../src/programme/settings.schema.js';
import {
  documentContract,
  entityContract,
  publishedContract,
  recordContracts,
  settingsContract,
} from './contract.js';
import { describeFields } from './describe-schema.js';

config.truncateThreshold = 0;

describe('the contract of the file', () => {
  it('names every collection, in the order of the file', () => {
    expect(Object.keys(recordContracts)).to.have.members([...collections]);
    expect(Object.keys(recordSchemas)).to.deep.equal([...collections]);
  });

  it('holds for the document itself', () => {
    const own = describeFields(programmeSchema).filter(
      (field) => !collections.some((collection) => field.startsWith(`${collection}?: `)),
    );
    expect(own).to.have.members(documentContract);
  });

  it('holds for what every entity has', () => {
    expect(describeFields(record('public', {}))).to.have.members(entityContract);
  });

  it('holds for the settings', () => {
    expect(describeFields(settingsSchema)).to.have.members(settingsContract);
  });

  it('holds for the published figures, which also say from how many companies on they are shown', () => {
    const added = ['smallestCount?: number'];
    expect(describeFields(publishedSchema)).to.have.members([...publishedContract, ...added]);
  });

  for (const collection of collections) {
    const { visibility, fields } = recordContracts[collection];

    it(`holds for ${collection}`, () => {
      const described = describeFields(recordSchemas[collection]);
      expect(described).to.have.members([...entityContract, ...fields]);
    });

    it(`makes ${collection} ${visibility} unless they say otherwise`, () => {
      expect(marks.get(recordSchemas[collection])?.visibility).to.equal(visibility);
    });
  }
});
