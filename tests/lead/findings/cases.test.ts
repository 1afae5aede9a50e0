import { expect } from 'chai';

import type { FindingCode, Programme } from '../../../src/index.js';
import { findingActs, findingCodes, findings } from '../../../src/index.js';
import { findingRules } from '../../../src/lead/findings/rules.js';
import { actsWords, findingsWords, issuesWords, sentence } from '../../../src/locales/index.js';
import { cases, found, theLead } from '../../examples/finding-cases.js';
import { cluster, programmeOf, today } from '../../examples/small.js';

const codes = Object.keys(findingCodes) as FindingCode[];
const about = Object.entries(cases) as [FindingCode, Partial<Programme>][];

const withClusters = (
  parts: Partial<Programme>,
  fields: Parameters<typeof cluster>[1],
): Partial<Programme> => ({
  ...parts,
  clusters: (parts.clusters ?? []).map((one) => ({ ...one, ...fields })),
});

/** What is the programme's own, and comes whether or not its clusters take part. */
const withoutClusters: readonly FindingCode[] = [
  'area-without-cluster',
  'measure-single-cluster',
  'measure-without-owner',
  'measure-without-mandate',
  'measure-without-indicator',
  'measure-overdue',
  'indicator-without-baseline',
  'indicator-without-target',
  'measurement-due',
  'services-overlap',
  'role-unclear',
  'capacity-exceeded',
  'investigation-due',
  'decision-overdue',
  'mandate-expired',
  'message-unused',
  'publication-old',
  'person-erase-due',
];

describe('the codes of findings', () => {
  it('are 45, each given by one rule', () => {
    expect(codes).to.have.length(45);
    expect(findingRules.flatMap((rule) => rule.codes).sort()).to.deep.equal([...codes].sort());
  });

  for (const [code, parts] of about) {
    it(`${code} is found once in the smallest programme, with its weight and a day that has been`, () => {
      const [finding, ...more] = found(code, parts);
      expect(more).to.deep.equal([]);
      expect(finding?.weight).to.equal(findingCodes[code]);
      expect(findingActs).to.include(finding?.act);
      expect((finding?.since ?? '9') <= today, finding?.since).to.equal(true);
      expect(finding?.values['due']).to.equal(finding?.due);
      expect(JSON.parse(JSON.stringify(finding))).to.deep.equal(finding);
    });

    if (!withoutClusters.includes(code)) {
      it(`${code} is not found about a cluster that has ended`, () => {
        const ended = { day: '2026-11-24', why: 'Done' };
        expect(found(code, withClusters(parts, { ended }))).to.deep.equal([]);
        const later = { day: '2026-11-25', why: 'Done' };
        expect(found(code, withClusters(parts, { ended: later }))).to.have.length(1);
      });

      it(`${code} is found about one that has declined only from the day to ask again`, () => {
        const day = '2026-08-02';
        expect(found(code, withClusters(parts, { declined: { day } }))).to.deep.equal([]);
        const soon = { day, askAgain: '2026-11-25' };
        expect(found(code, withClusters(parts, { declined: soon }))).to.deep.equal([]);
        if (code === 'contact-overdue' || code === 'check-in-due') return;
        const now = { day, askAgain: '2026-11-24' };
        expect(found(code, withClusters(parts, { declined: now }))).to.have.length(1);
      });
    }

    it(`${code} never comes when it is switched off`, () => {
      const settings = { ...parts.settings, silent: [code] };
      expect(found(code, { ...parts, settings })).to.deep.equal([]);
    });

    it(`${code} is silent while it is postponed, and back on its day with whom it was handed to`, () => {
      const [finding] = found(code, parts);
      const until = (day: string) => ({
        ...parts,
        settings: {
          ...parts.settings,
          postponed: [
            {
              finding: code,
              subject: finding?.subject ?? 'programme',
              until: day,
              why: 'x',
              to: 'lead',
            },
          ],
        },
      });
      expect(found(code, until('2026-11-25'))).to.deep.equal([]);
      expect(found(code, until('2026-11-24'))).to.deep.equal([{ ...finding, who: theLead }]);
    });

    it(`${code} has all that its sentences need, in both languages`, () => {
      const [finding] = found(code, parts);
      const given = ['subject', ...Object.keys(finding?.values ?? {})];
      for (const words of [findingsWords.sv, findingsWords.en]) {
        for (const key of [code, `${code}-one`]) {
          const text = (words as Readonly<Record<string, string>>)[key];
          if (text === undefined && key !== code) continue;
          const places = [...(text ?? '{none}').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
          expect(given, key).to.include.members(places);
          if (key !== code) expect(given, key).to.include('count');
        }
      }
    });
  }

  it('are silent about another subject than the one that is postponed', () => {
    const postponed = [
      {
        finding: 'no-vision',
        subject: { collection: 'clusters', id: 'b' } as const,
        until: '2027-01-01',
        why: 'x',
      },
    ];
    const clusters = [cluster('a'), cluster('b')];
    const subjects = found('no-vision', { clusters, settings: { postponed } }).map(
      ({ subject }) => subject,
    );
    expect(subjects).to.deep.equal([{ collection: 'clusters', id: 'a' }]);
  });

  it('heed the last postponement of the same, the last in the list of those until one day', () => {
    const subject = { collection: 'clusters', id: 'a' } as const;
    const whom = (...list: (readonly [string, string])[]) => {
      const postponed = list.map(([until, to]) => ({
        finding: 'no-vision',
        subject,
        until,
        to,
        why: 'x',
      }));
      return found('no-vision', { clusters: [cluster('a')], settings: { postponed } }).map(
        ({ who }) => who?.id,
      );
    };
    expect(whom(['2026-01-01', 'one'], ['2026-01-01', 'two'])).to.deep.equal(['two']);
    expect(whom(['2026-02-01', 'one'], ['2026-01-01', 'two'])).to.deep.equal(['one']);
    expect(whom(['2026-12-01', 'one'], ['2026-01-01', 'two'])).to.deep.equal([]);
  });

  it('are handed to nobody when they began after the day they were postponed to', () => {
    const postponed = [
      {
        finding: 'no-vision',
        subject: { collection: 'clusters', id: 'a' } as const,
        until: '2026-01-31',
        why: 'x',
        to: 'other',
      },
    ];
    const clusters = [cluster('a', { identified: '2026-02-01' })];
    expect(found('no-vision', { clusters, settings: { postponed } })[0]).not.to.have.property(
      'who',
    );
  });
});

describe('the words of findings', () => {
  it('are a sentence for each code, and those for one', () => {
    const sentences = Object.keys(findingsWords.sv).map((key) => key.replace(/-one$/, ''));
    expect([...new Set(sentences)].sort()).to.deep.equal([...codes].sort());
  });

  it('are a button for each act', () => {
    expect(Object.keys(actsWords.sv).sort()).to.deep.equal([...findingActs].sort());
  });

  it('are said by sentence, for one and for many', () => {
    const values = { subject: 'Finansiering', count: 1 };
    expect(sentence('support-gap', values, 'sv')).to.equal(
      'Inom Finansiering finns ett behov men ingen tjänst som möter det.',
    );
    expect(sentence('support-gap', { ...values, count: 3 }, 'en')).to.equal(
      'There are 3 needs in Finansiering, and no service that meets them.',
    );
  });

  it('have no key that an issue has', () => {
    const keys = Object.keys(issuesWords.en);
    expect(Object.keys(findingsWords.en).filter((key) => keys.includes(key))).to.deep.equal([]);
  });
});

describe('findings', () => {
  it('are none in an empty programme', () => {
    expect(findings(programmeOf(), { today })).to.deep.equal([]);
  });

  it('are none in a published programme', () => {
    const published = { day: today } as Programme['published'] & object;
    expect(findings(programmeOf({ clusters: [cluster('a')], published }), { today })).to.deep.equal(
      [],
    );
  });

  it('are none before the day on which a cluster is identified', () => {
    const clusters = [cluster('a', { identified: '2026-11-25' })];
    expect(findings(programmeOf({ clusters }), { today })).to.deep.equal([]);
  });
});
