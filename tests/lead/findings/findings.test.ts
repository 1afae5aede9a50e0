import { expect } from 'chai';

import type { Finding, Programme } from '../../../src/index.js';
import { edit, findingCodes, findings } from '../../../src/index.js';
import { compareFindings } from '../../../src/lead/findings/finding-rule.js';
import { mergeFindings } from '../../../src/lead/findings/merge-findings.js';
import { remembered } from '../../../src/lead/findings/remembered.js';
import { findingRules } from '../../../src/lead/findings/rules.js';
import { sample, sampleDay } from '../../../src/sample/index.js';
import { filledProgramme } from '../../examples/filled-programme.js';
import { cases, settled } from '../../examples/finding-cases.js';
import { action, contact, person, programmeOf, theme, today } from '../../examples/small.js';

const copyOf = (programme: Programme): Programme =>
  JSON.parse(JSON.stringify(programme)) as Programme;

/** A copy of a programme that throws when a part is read that isn't among these. */
function restricted(programme: Programme, parts: readonly string[]): Programme {
  let isWatched = false;
  const watch = <T extends object>(target: T, partOf: (key: string) => string): T =>
    new Proxy(target, {
      ownKeys: (all) => {
        if (isWatched) throw new Error('expected parts to be read, got all of them');
        return Reflect.ownKeys(all);
      },
      get: (all, key) => {
        const part = partOf(String(key));
        if (isWatched && part !== 'published' && !parts.includes(part)) {
          throw new Error(`${String(key)}: expected to be declared, got read`);
        }
        return Reflect.get(all, key) as unknown;
      },
    });
  const { settings, ...rest } = copyOf(programme);
  const watched = watch(
    {
      ...rest,
      ...(settings
        ? { settings: watch(settings, (key) => (key === 'silent' ? key : 'settings')) }
        : {}),
    },
    (key) => (key === 'settings' && parts.includes('silent') ? 'silent' : key),
  );
  // What settings are compared by is made of them once; that reads them all.
  remembered(['clusters', 'settings'], () => true)(watched, today);
  isWatched = true;
  return watched;
}

describe('the rules of findings', () => {
  const all = Object.values(cases).map((parts) => programmeOf(parts));

  for (const rule of findingRules) {
    it(`for ${rule.codes.join(', ')} read no more than they declare`, () => {
      for (const programme of [sample, filledProgramme(), ...all]) {
        const day = programme === sample ? sampleDay : today;
        expect(rule.find(restricted(programme, rule.reads), day)).to.deep.equal(
          rule.find(copyOf(programme), day),
        );
      }
    });

    it(`for ${rule.codes.join(', ')} declare nothing that they do not read`, () => {
      const needless = rule.reads.filter((part) => {
        const rest = rule.reads.filter((one) => one !== part);
        try {
          for (const programme of [sample, filledProgramme(), ...all]) {
            const day = programme === sample ? sampleDay : today;
            rule.find(restricted(programme, rest), day);
          }
        } catch {
          return false;
        }
        return true;
      });
      expect(needless).to.deep.equal([]);
    });
  }
});

describe('the order of findings', () => {
  const made = (code: Finding['code'], since: string, due?: string): Finding => ({
    code,
    weight: findingCodes[code],
    subject: 'programme',
    since,
    ...(due === undefined ? {} : { due }),
    values: {},
    act: 'publish',
  });

  it('is by weight, then by day due, then by day since, then by code', () => {
    const inOrder = [
      made('gate-due', '2026-09-01', '2026-10-01'),
      made('area-without-cluster', '2026-01-01', '2026-01-01'),
    ];
    const expected = [
      made('gate-due', '2026-09-01', '2026-10-01'),
      made('next-step-due', '2026-01-01', '2026-11-01'),
      made('red-twice', '2026-01-01'),
      made('severe-need-unanswered', '2026-01-02'),
      made('check-in-due', '2025-01-01', '2025-01-01'),
      made('action-without-need', '2025-01-01'),
      made('action-without-owner', '2025-01-01'),
      made('no-vision', '2020-01-01'),
    ];
    expect([...inOrder].sort(compareFindings)[0]).to.equal(inOrder[0]);
    expect([...expected].reverse().sort(compareFindings)).to.deep.equal(expected);
  });

  it('is that of the programme for the rest', () => {
    const clusters = ['z', 'a', 'm'].map((id) => settled(id));
    const subjects = findings(programmeOf({ clusters }), { today }).map(({ subject }) =>
      subject === 'programme' ? subject : subject.id,
    );
    expect(subjects).to.deep.equal(['z', 'a', 'm']);
  });

  it('is the same when long and short lists are merged', () => {
    const days = Array.from(
      { length: 60 },
      (_, index) => `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
    );
    const long = days.map((day) => made('no-vision', day)).sort(compareFindings);
    const short = ['2026-01-05', '2026-02-01'].map((day) => made('no-vision', day));
    for (const lists of [
      [long, short],
      [short, long],
      [long, [], long, short],
    ]) {
      expect(mergeFindings(lists)).to.deep.equal(lists.flat().sort(compareFindings));
      const positions = mergeFindings(lists).map((finding) => lists.flat().indexOf(finding));
      expect(positions).to.deep.equal(
        lists
          .flat()
          .sort(compareFindings)
          .map((finding) => lists.flat().indexOf(finding)),
      );
    }
    expect(mergeFindings([])).to.deep.equal([]);
    expect(mergeFindings([long, short])).to.equal(mergeFindings([long, short]));
  });
});

describe('findings after an edit', () => {
  const before = programmeOf({
    clusters: [settled('a'), settled('b')],
    people: [person('lead')],
    themes: [theme('skills')],
    actions: [action('x')],
  });

  it('are the same findings when nothing that they read has changed, in a list of the caller’s own', () => {
    const all = findings(before, { today });
    const titled = edit(before, [{ set: { title: 'Another' } }]);
    const again = findings(titled, { today });
    expect(again).to.have.length(all.length);
    for (const [index, finding] of again.entries()) expect(finding).to.equal(all[index]);
    again.reverse();
    expect(findings(titled, { today })).to.deep.equal(all);
  });

  it('are worked out again by those rules alone that read what has changed', () => {
    const lists = findingRules.map((rule) => rule.find(before, today));
    const after = edit(before, [
      { patch: 'people', id: 'lead', fields: { eraseAfter: '2026-01-01' } },
    ]);
    findingRules.forEach((rule, index) => {
      const isSame = rule.find(after, today) === lists[index];
      expect(isSame, rule.codes[0]).to.equal(!rule.reads.includes('people'));
    });
  });

  it('are not worked out again for a postponement, but heed it', () => {
    const lists = findingRules.map((rule) => rule.find(before, today));
    const subject = { collection: 'clusters', id: 'a' } as const;
    const postponed = [
      { finding: 'cluster-not-contacted', subject, until: '2027-01-01', why: 'Summer' },
    ];
    const after = edit(before, [{ set: { settings: { postponed } } }]);
    findingRules.forEach((rule, index) => {
      expect(rule.find(after, today) === lists[index], rule.codes[0]).to.equal(true);
    });
    const codesOf = (programme: Programme) =>
      findings(programme, { today }).map(({ code, subject: about }) => [code, about]);
    expect(codesOf(before)).to.deep.include(['cluster-not-contacted', subject]);
    expect(codesOf(after)).not.to.deep.include(['cluster-not-contacted', subject]);
  });

  it('heed another day, and settings that matter', () => {
    const due = (programme: Programme, day: string) =>
      findings(programme, { today: day }).find(({ code }) => code === 'cluster-not-contacted')?.due;
    expect(due(before, today)).to.equal('2026-08-31');
    expect(findings(before, { today: '2026-07-31' })).to.deep.equal([]);
    const after = edit(before, [{ set: { settings: { contactWithinDays: 10 } } }]);
    expect(due(after, today)).to.equal('2026-08-11');
    expect(due(before, today)).to.equal('2026-08-31');
  });

  it('are settled by what the act notes', () => {
    const after = edit(before, [{ put: 'contacts', entity: contact('c', { day: today }) }]);
    const subjects = findings(after, { today }).flatMap(({ code, subject }) =>
      code === 'cluster-not-contacted' && subject !== 'programme' ? [subject.id] : [],
    );
    expect(subjects).to.deep.equal(['b']);
  });
});
