import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Programme, Ref, Settings } from '../../src/index.js';
import { findingCodes, findings, readProgramme } from '../../src/index.js';
import { ago, arbitraryOffice } from '../examples/arbitrary-office.js';
import { seeded } from '../examples/arbitrary-programme.js';
import { deepFreeze, today } from '../examples/small.js';
import { findingsOracle } from '../oracles/findings.js';

const runs = seeded(400);
const fewer = seeded(200);

interface Found {
  readonly code: string;
  readonly weight: string;
  readonly subject: Ref | 'programme';
  readonly who?: Ref;
}

const nameOf = (ref: Ref | 'programme' | undefined): string =>
  ref === undefined ? 'nobody' : ref === 'programme' ? ref : `${ref.collection}/${ref.id}`;

/** One line for each, whatever their order. */
const linesOf = (found: readonly Found[]): string[] =>
  [
    ...new Set(found.map(({ code, subject, weight }) => `${weight} ${code} ${nameOf(subject)}`)),
  ].sort();

const linesWithWho = (found: readonly Found[]): string[] =>
  [
    ...new Set(found.map(({ code, subject, who }) => `${code} ${nameOf(subject)} ${nameOf(who)}`)),
  ].sort();

const withSettings = (programme: Programme, settings: Settings): Programme =>
  deepFreeze({ ...programme, settings: { ...programme.settings, ...settings } });

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

  it('names whom a slow reading of the rules names', () => {
    fc.assert(
      fc.property(arbitraryOffice(), (drawn) => {
        // Whoever a finding was handed to takes the place of whom the rule names.
        const programme = withSettings(drawn, { postponed: [] });
        expect(linesWithWho(findings(programme, { today }))).to.deep.equal(
          linesWithWho(findingsOracle(programme, today)),
        );
      }),
      runs,
    );
  });

  it('is silent about what is postponed until its day, and about nothing else', () => {
    fc.assert(
      fc.property(arbitraryOffice(), fc.nat(), fc.boolean(), (drawn, at, isOver) => {
        const programme = withSettings(drawn, { postponed: [] });
        const all = findings(programme, { today });
        const chosen = all[at % Math.max(1, all.length)];
        if (!chosen) return;
        const { code, subject } = chosen;
        const until = isOver ? today : ago(-1);
        const postponed = [{ finding: code, subject, until, why: 'Busy' }];
        const left = findings(withSettings(programme, { postponed }), { today });
        const isChosen = (one: Found): boolean =>
          one.code === code && nameOf(one.subject) === nameOf(subject);
        expect(left).to.deep.equal(isOver ? all : all.filter((one) => !isChosen(one)));
      }),
      fewer,
    );
  });

  it('gives none that begins after today, and what is late was due before', () => {
    fc.assert(
      fc.property(arbitraryOffice(), (programme) => {
        for (const { code, due, since } of findings(programme, { today })) {
          expect(since <= today, `${code} since ${since}`).to.equal(true);
          if (!code.endsWith('-overdue')) continue;
          expect(due !== undefined && due < since, `${code} due ${due}`).to.equal(true);
        }
      }),
      fewer,
    );
  });
});

describe('the random programmes', () => {
  const sample = fc.sample(arbitraryOffice(), runs);

  it('are programmes', () => {
    for (const programme of sample) {
      const read = readProgramme(programme);
      expect(read.ok, JSON.stringify(read)).to.equal(true);
    }
  });

  it('raise every finding', () => {
    const raised = new Set(
      sample.flatMap((one) => findingsOracle(one, today)).map(({ code }) => code),
    );
    expect([...raised].sort()).to.deep.equal(Object.keys(findingCodes).sort());
  });
});
