import * as fc from 'fast-check';
import { findings, readProgramme, writeProgramme } from '../../src/index.js';
import { arbitraryOffice } from '../examples/arbitrary-office.js';
import { today } from '../examples/small.js';
import { findingsOracle } from '../oracles/findings.js';
const nameOf = (ref: any): string =>
  ref === undefined ? '-' : ref === 'programme' ? ref : `${ref.collection}/${ref.id}`;
it('diff', () => {
  const extra: Record<string, number> = {};
  const missing: Record<string, number> = {};
  const count: Record<string, number> = {};
  const whoDiff: Record<string, number> = {};
  const eg: Record<string, string> = {};
  const all = fc.sample(arbitraryOffice(), { numRuns: 400, seed: 5 });
  for (const p of all) {
    const read = readProgramme(JSON.parse(writeProgramme(p)));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const key = (f: any) => `${f.code} ${f.weight} ${nameOf(f.subject)}`;
    const a = new Map(findings(p, { today }).map((f) => [key(f), f]));
    const b = new Map(findingsOracle(p, today).map((f) => [key(f), f]));
    for (const [k, f] of b) {
      const c = f.code;
      count[c] = (count[c] ?? 0) + 1;
      const got = a.get(k);
      if (!got) {
        missing[c] = (missing[c] ?? 0) + 1;
        eg['missing ' + c] ??= k;
      } else if (nameOf(got.who) !== nameOf(f.who)) {
        whoDiff[c] = (whoDiff[c] ?? 0) + 1;
        eg['who ' + c] ??= k + ' impl ' + nameOf(got.who) + ' oracle ' + nameOf(f.who);
      }
    }
    for (const [k, f] of a)
      if (!b.has(k)) {
        const c = f.code;
        extra[c] = (extra[c] ?? 0) + 1;
        eg['extra ' + c] ??= k;
      }
  }
  console.log(JSON.stringify({ count, missing, extra, whoDiff, eg }, null, 1));
});
