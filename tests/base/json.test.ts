import { expect } from 'chai';
import * as fc from 'fast-check';

import { copyJson, maximumDepth } from '../../src/base/json.js';
import { seeded } from '../examples/arbitrary-programme.js';

describe('copyJson', () => {
  it('copies any JSON, and shares nothing with it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copied = copyJson(value);
        const expected: unknown = JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
          key === '__proto__' ? undefined : inner,
        );
        expect(copied).to.deep.equal({ ok: true, value: expected });
        if (typeof value === 'object' && value !== null)
          expect(copied.ok && copied.value).to.not.equal(value);
      }),
      seeded(300),
    );
  });

  it('leaves out fields that are undefined, and one named __proto__', () => {
    const value = JSON.parse('{"a":1,"__proto__":{"b":2}}') as Record<string, unknown>;
    expect(copyJson({ ...value, c: undefined })).to.deep.equal({ ok: true, value: { a: 1 } });
  });

  it('copies an object that has no prototype, or one of another frame', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    expect(copyJson(bare)).to.deep.equal({ ok: true, value: { a: 1 } });
  });

  it('counts the level at which the value stands', () => {
    expect(copyJson([[]], maximumDepth - 1)).to.have.property('ok', true);
    expect(copyJson([[]], maximumDepth)).to.deep.equal({
      ok: false,
      fault: { code: 'too-deep', path: [0], expected: 'at most 64 levels', received: 'more' },
    });
  });

  it('says where something is that is no JSON', () => {
    class Money {
      readonly amount = 1;
    }
    const values = [
      NaN,
      -Infinity,
      1n,
      Symbol('x'),
      () => 1,
      new Date(),
      new Map(),
      /x/,
      new Money(),
      undefined,
    ];
    for (const value of values) {
      const copied = copyJson({ a: [0, { b: [value] }] });
      expect(!copied.ok && copied.fault).to.deep.include({
        code: 'wrong-type',
        path: ['a', 1, 'b', 0],
      });
    }
  });

  it('says where a list has a hole', () => {
    const holes: unknown[] = [1];
    holes[2] = 3;
    expect(copyJson(holes)).to.have.nested.property('fault.path[0]', 1);
  });
});
