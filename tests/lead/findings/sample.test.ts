import { expect } from 'chai';

import type { FindingCode } from '../../../src/index.js';
import { findingCodes, findings } from '../../../src/index.js';
import { sample, sampleDay } from '../../../src/sample/index.js';

/** How often each code is found in the sample, on its day. */
const expected: Partial<Readonly<Record<FindingCode, number>>> = {
  'area-without-cluster': 1,
  'contact-overdue': 2,
  'next-step-due': 3,
  'no-vision': 2,
  'severe-need-unanswered': 7,
  'cross-cutting-without-measure': 5,
  'action-without-need': 1,
  'action-without-owner': 2,
  'action-without-dates': 1,
  'action-overdue': 5,
  'action-waiting': 3,
  'support-overdue': 3,
  'measure-single-cluster': 1,
  'measure-without-mandate': 1,
  'measure-without-indicator': 1,
  'indicator-without-baseline': 1,
  'indicator-without-target': 1,
  'measurement-due': 1,
  'check-in-due': 10,
  'red-twice': 1,
  'services-overlap': 1,
  'support-gap': 2,
  'role-unclear': 1,
  'method-not-offered': 8,
  'gate-due': 1,
  'support-unanswered': 2,
  'support-unconfirmed': 3,
  'capacity-exceeded': 1,
  'opportunity-closing': 1,
  'decision-overdue': 3,
  'nobody-responsible': 1,
  'mandate-expired': 1,
  'message-unused': 6,
  'participation-missing': 8,
  'publication-old': 1,
  'person-erase-due': 1,
};

const why: Partial<Readonly<Record<FindingCode, string>>> = {
  'cluster-not-contacted': 'the builders, not reached yet, have a next step',
  'needs-not-mapped': 'the wood cluster has a workshop ahead',
  'measure-without-owner': 'every measure has an owner',
  'measure-overdue': 'no measure under way is past its day',
  'pilot-without-criteria': 'the pilot has criteria',
  'effort-too-low': '61 % of the planned hours are spent',
  'passed-on-silent': 'those it was passed on to were contacted, or not yet 180 days ago',
  'investigation-due': 'the investigation of construction is due in December',
  'stage-held-back': 'every cluster whose needs are mapped was reached',
};

describe('the findings of the sample', () => {
  const all = findings(sample, { today: sampleDay });
  const count = (code: string): number => all.filter((finding) => finding.code === code).length;

  for (const code of Object.keys(findingCodes) as FindingCode[]) {
    const times = expected[code];
    const name = times === undefined ? `has none: ${why[code]}` : `has ${times}`;
    it(`${code} ${name}`, () => {
      expect((times === undefined) === (why[code] !== undefined)).to.equal(true);
      expect(count(code)).to.equal(times ?? 0);
    });
  }

  it('begin with what is late and must be done, and end with what could be done some day', () => {
    expect(all[0]).to.deep.include({
      code: 'action-overdue',
      subject: { collection: 'actions', id: 'a-mat-03' },
      due: '2026-08-31',
    });
    expect(all.at(-1)?.weight).to.equal('could');
  });

  it('leave out what is postponed: the vision of sports technology', () => {
    const subjects = all.flatMap(({ code, subject }) =>
      code === 'no-vision' && subject !== 'programme' ? [subject.id] : [],
    );
    expect(subjects).to.deep.equal(['tra', 'byggare']);
  });

  it('say nothing of the cluster that has ended, and of the one that has declined', () => {
    const text = JSON.stringify(all.map(({ subject }) => subject));
    expect(text).not.to.match(/hastturism|guider/);
  });
});
