import { expect } from 'chai';

import {
  describeValue,
  IssuesError,
  listIssues,
  makeIssue,
  mostIssues,
  writePath,
} from '../../src/base/issues.js';
import { issues as english } from '../../src/locales/en/issues.js';
import { issues as swedish } from '../../src/locales/sv/issues.js';

describe('makeIssue', () => {
  it('writes the sentence of its code', () => {
    expect(makeIssue('wrong-type', ['needs', 0, 'severity'], 'a number', '"high"')).to.deep.equal({
      code: 'wrong-type',
      path: ['needs', 0, 'severity'],
      message: 'needs[0].severity: expected a number, got "high".',
      expected: 'a number',
      received: '"high"',
    });
  });

  it('takes no text of the file for a pattern', () => {
    const { message } = makeIssue('wrong-type', ['{received}'], '$& $1', '{expected}');
    expect(message).to.equal('["{received}"]: expected $& $1, got {expected}.');
  });
});

describe('the sentences', () => {
  it('are there in both languages, and leave out nothing but what they say in words', () => {
    expect(Object.keys(swedish)).to.deep.equal(Object.keys(english));
    for (const sentence of [...Object.values(english), ...Object.values(swedish)]) {
      expect(sentence).to.match(/^\{path\}: .*[.?]$/);
      expect(sentence.replace(/\{(?:path|expected|received)\}/g, '')).to.not.match(/[{}]/);
    }
  });
});

describe('writePath', () => {
  it('writes as a reader of JSON would', () => {
    expect(writePath([])).to.equal('the programme');
    expect(writePath(['needs', 0, 'quote', 'text'])).to.equal('needs[0].quote.text');
    expect(writePath(['title', 'sv-SE'])).to.equal('title.sv-SE');
  });

  it('puts a name that is no word in quotes, and shortens a long one', () => {
    expect(writePath(['title', 'a.b'])).to.equal('title["a.b"]');
    expect(writePath(['title', ''])).to.equal('title[""]');
    expect(writePath(['x'.repeat(1000)])).to.equal(`["${'x'.repeat(60)}…"]`);
  });
});

describe('describeValue', () => {
  const values: readonly (readonly [unknown, string])[] = [
    [undefined, 'nothing'],
    [null, 'null'],
    [[1, 2], 'a list'],
    [{}, 'an object'],
    ['high', '"high"'],
    ['"', '"\\""'],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    [-1.5, '-1.5'],
    [NaN, 'NaN'],
    [false, 'false'],
    [1n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
  ];
  for (const [value, words] of values) {
    it(`says ${words.slice(0, 20)}`, () => {
      expect(describeValue(value)).to.equal(words);
    });
  }
});

describe('listIssues', () => {
  const issues = (length: number) =>
    Array.from({ length }, (_, index) => makeIssue('missing', [index], 'a text', 'nothing'));

  it('lists so many, and counts the rest', () => {
    expect(listIssues([])).to.deep.equal({ issues: [], more: 0 });
    expect(listIssues(issues(mostIssues))).to.have.property('more', 0);
    const { issues: listed, more } = listIssues(issues(mostIssues + 7));
    expect(listed).to.deep.equal(issues(mostIssues));
    expect(more).to.equal(7);
  });
});

describe('IssuesError', () => {
  it('carries what is wrong, and says it', () => {
    const issues = [makeIssue('missing', ['id'], 'a text', 'nothing')];
    const error = new IssuesError('EditError', 'invalid-edit', { issues, more: 0 });
    expect(error).to.be.instanceOf(Error);
    expect(error).to.deep.include({ name: 'EditError', code: 'invalid-edit', issues, more: 0 });
    expect(String(error)).to.equal('EditError: id: expected a text, got nothing. Add it.');
  });
});
