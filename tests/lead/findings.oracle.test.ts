import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Programme, Ref } from '../../src/index.js';
import { findings, readProgramme } from '../../src/index.js';
import { seeded } from '../examples/arbitrary-programme.js';
import { ago, arbitraryOffice } from '../examples/arbitrary-office.js';
import { today } from '../examples/small.js';
import { findingsOracle } from '../oracles/findings.js';

const runs = seeded(400);

interface Found {
  readonly code: string;
  readonly weight: string;
  readonly subject: Ref | 'programme';
}

const nameOf = (ref: Ref | 'programme' | undefined): string =>
  ref === undefined ? '-' : ref === 'programme' ? ref : `${ref.collection}/${ref.id}`;

/** One line for each, whatever their order. */
const linesOf = (found: readonly Found[]): string[] =>
  [
    ...new Set(found.map(({ code, subject, weight }) => `${weight} ${code} ${nameOf(subject)}`)),
  ].sort();

describe('findings, of any programme', () => {
  it('says what a slow reading of the rules says', () => {
    fc.assert(
      fc.property(arbitraryOffice(), (programme) => {
        expect(linesOf(findings(programme, { today }))).to.deep.equal(
          linesOf(findingsOracle(programme, today)),
        );
      }),
      runs,
    );
  });
});
