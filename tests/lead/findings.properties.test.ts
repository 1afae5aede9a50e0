import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Finding, Programme } from '../../src/index.js';
import { collections, findings } from '../../src/index.js';
import { compareFindings } from '../../src/lead/findings/finding-rule.js';
import { sample } from '../../src/sample/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { today } from '../examples/small.js';

const copyOf = (programme: Programme): Programme =>
  JSON.parse(JSON.stringify(programme)) as Programme;

/** As text, with lists within in an order of their own: those are in the programme's. */
const asSet = (all: readonly Finding[]): string[] =>
  all
    .map((finding) =>
      JSON.stringify(finding, (_, value: unknown) =>
        Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value,
      ),
    )
    .sort();

// Of two check-ins on one day, and of two corrections of one value, the later in the list counts.
const ordered = ['checkIns', 'measurements'];

const reversed = (programme: Programme): Programme => ({
  ...programme,
  ...Object.fromEntries(
    collections
      .filter((name) => !ordered.includes(name))
      .map((name) => [name, [...programme[name]].reverse()]),
  ),
});

describe('findings, of any programme', () => {
  it('are the same in whatever order entities stand', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        expect(asSet(findings(reversed(programme), { today }))).to.deep.equal(
          asSet(findings(programme, { today })),
        );
      }),
      seeded(200),
    );
    expect(asSet(findings(reversed(sample), { today }))).to.deep.equal(
      asSet(findings(sample, { today })),
    );
  });

  it('come in their order, each once, of days that have been and with what they are about', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const all = findings(programme, { today });
        expect([...all].sort(compareFindings)).to.deep.equal(all);
        const keys = all.map(({ code, subject }) => JSON.stringify([code, subject]));
        expect(new Set(keys).size).to.equal(keys.length);
        for (const { since, subject } of all) {
          expect(since <= today, since).to.equal(true);
          if (subject === 'programme') continue;
          const { collection, id } = subject;
          const ids = programme[collection].map((entity) => entity.id);
          expect(ids).to.include(id);
        }
      }),
      seeded(200),
    );
  });

  it('are after any edit what they would be of a programme that is new', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...collections), fc.nat({ max: 20 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(arbitraryProgramme(), some, (programme, changes) => {
        findings(programme, { today });
        let edited = programme;
        for (const [collection, at] of changes) {
          // Left out, so that what refers to it meets nothing: rules must bear that too.
          const list: readonly unknown[] = edited[collection];
          if (list.length === 0) continue;
          const kept = list.filter((_, index) => index !== at % list.length);
          edited = { ...edited, [collection]: kept };
          expect(findings(edited, { today })).to.deep.equal(findings(copyOf(edited), { today }));
        }
        expect(findings(programme, { today })).to.deep.equal(
          findings(copyOf(programme), { today }),
        );
      }),
      seeded(200),
    );
  });
});
