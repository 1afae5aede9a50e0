import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Contact, Programme } from '../../../src/index.js';
import { clusterStages, findings } from '../../../src/index.js';
import { arbitraryProgramme, seeded } from '../../examples/arbitrary-programme.js';
import { around, cases, daysOf, found, settled, theLead } from '../../examples/finding-cases.js';
import { assessment, contact, need, today } from '../../examples/small.js';

const lone = (fields: Partial<Parameters<typeof settled>[1]> = {}) => ({
  clusters: [settled('a', { identified: '2026-11-01', ...fields })],
});
const withContacts = (...contacts: readonly Partial<Contact>[]): Partial<Programme> => ({
  ...lone(),
  contacts: contacts.map((fields, index) => contact(`c${index}`, { day: '2026-11-10', ...fields })),
});
const next = (day: string, fields: object = {}) => ({ next: { what: 'Ring', day, ...fields } });

describe('cluster-not-contacted', () => {
  it('comes the day the cluster is identified, due 30 days later', () => {
    expect(daysOf('cluster-not-contacted', lone(), ['2026-10-31', '2026-11-01'])).to.deep.equal([
      '2026-11-01',
    ]);
    expect(found('cluster-not-contacted', lone())).to.deep.equal([
      {
        code: 'cluster-not-contacted',
        who: theLead,
        weight: 'must',
        subject: { collection: 'clusters', id: 'a' },
        since: '2026-11-01',
        due: '2026-12-01',
        values: { attempts: 0, due: '2026-12-01' },
        act: 'note-contact',
      },
    ]);
  });

  it('is due as the settings say', () => {
    const settings = { contactWithinDays: 7 };
    expect(found('cluster-not-contacted', { ...lone(), settings })[0]?.due).to.equal('2026-11-08');
  });

  it('counts the attempts, and is settled when the cluster answers, if only to decline', () => {
    const tried = found(
      'cluster-not-contacted',
      withContacts({ outcome: 'no-answer' }, { outcome: 'no-answer' }),
    );
    expect(tried[0]?.values['attempts']).to.equal(2);
    for (const outcome of ['reached', 'declined'] as const) {
      expect(found('cluster-not-contacted', withContacts({ outcome }))).to.deep.equal([]);
    }
    expect(found('cluster-not-contacted', withContacts({ day: '2026-11-25' }))).to.have.length(1);
  });

  it('waits for a next step, which speaks on its day instead', () => {
    const parts = withContacts({ outcome: 'no-answer', ...next('2026-11-24') });
    const days = ['2026-11-09', '2026-11-10', '2026-11-23', '2026-11-24', '2026-12-30'];
    expect(daysOf('cluster-not-contacted', parts, days)).to.deep.equal(['2026-11-09']);
    expect(daysOf('next-step-due', parts, days)).to.deep.equal(['2026-11-24', '2026-12-30']);
  });

  it('does not wait for a step that is done, or that the office is not reminded of', () => {
    const done = withContacts({ outcome: 'no-answer', ...next('2026-11-24', { done: true }) });
    expect(found('cluster-not-contacted', done)).to.have.length(1);
    const parts = {
      ...withContacts({ outcome: 'no-answer', ...next('2026-11-24') }),
      settings: { silent: ['next-step-due'] },
    };
    const days = ['2026-11-23', '2026-11-24'];
    expect(daysOf('cluster-not-contacted', parts, days)).to.deep.equal(['2026-11-24']);
  });

  it('begins anew on the day to ask again', () => {
    const parts = lone({
      identified: '2026-01-01',
      declined: { day: '2026-02-01', askAgain: '2026-11-20' },
    });
    const [finding] = found('cluster-not-contacted', parts);
    expect([finding?.since, finding?.due]).to.deep.equal(['2026-11-20', '2026-12-20']);
  });
});

describe('contact-overdue', () => {
  it('comes the day after 90 days without an answer, whatever was tried since', () => {
    const parts = withContacts({ day: '2026-08-25' }, { day: '2026-09-01', outcome: 'no-answer' });
    const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
    expect(daysOf('contact-overdue', parts, days)).to.deep.equal(['2026-11-24', '2026-11-25']);
    expect(found('contact-overdue', parts)[0]).to.deep.include({
      who: theLead,
      since: '2026-11-24',
      due: '2026-11-23',
      values: { last: '2026-08-25', due: '2026-11-23' },
    });
  });

  it('is settled by a contact, and waits for a next step', () => {
    const overdue = { day: '2026-01-01' };
    expect(found('contact-overdue', withContacts(overdue))).to.have.length(1);
    expect(found('contact-overdue', withContacts(overdue, {}))).to.deep.equal([]);
    const waiting = withContacts({ ...overdue, ...next('2027-01-01') });
    expect(found('contact-overdue', waiting)).to.deep.equal([]);
  });

  it('is due as the settings say, and not before the day it is identified or may be asked again', () => {
    const settings = { contactEveryDays: 10 };
    expect(found('contact-overdue', { ...withContacts({}), settings })[0]?.due).to.equal(
      '2026-11-20',
    );
    const declined = { day: '2026-01-02', askAgain: '2026-11-24' };
    const parts = { ...withContacts({ day: '2026-01-02' }), ...lone({ declined }) };
    const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
    expect(daysOf('contact-overdue', parts, days)).to.deep.equal(['2026-11-25']);
    const early = { ...parts, ...lone({ identified: '2026-11-24' }) };
    expect(daysOf('contact-overdue', early, days)).to.deep.equal(['2026-11-25']);
  });
});

describe('next-step-due', () => {
  it('names the person of the step, else the lead, and whom the step is with', () => {
    const [finding] = found('next-step-due', cases['next-step-due']);
    expect(finding).to.deep.include({
      who: theLead,
      subject: { collection: 'contacts', id: 'step' },
      since: '2026-11-20',
      due: '2026-11-20',
      values: { what: 'Ring', party: { collection: 'clusters', id: 'a' }, due: '2026-11-20' },
    });
    const other = withContacts(next('2026-11-24', { who: 'other' }));
    expect(found('next-step-due', other)[0]?.who?.id).to.equal('other');
  });

  it('is about an actor too, and settled when it is done', () => {
    const withActor = (done: boolean) => {
      const { cluster: _, ...rest } = contact('c', next('2026-11-20', { done }));
      return { contacts: [{ ...rest, actor: 'state' }] };
    };
    expect(found('next-step-due', withActor(false))[0]?.values['party']).to.deep.equal({
      collection: 'actors',
      id: 'state',
    });
    expect(found('next-step-due', withActor(true))).to.deep.equal([]);
  });
});

describe('needs-not-mapped', () => {
  const reached = withContacts({ day: '2026-11-10' });

  it('comes when the cluster is reached', () => {
    expect(daysOf('needs-not-mapped', reached, ['2026-11-09', '2026-11-10'])).to.deep.equal([
      '2026-11-10',
    ]);
    expect(found('needs-not-mapped', reached)[0]).to.deep.include({
      who: theLead,
      since: '2026-11-10',
      values: { reached: '2026-11-10' },
    });
  });

  it('does not come of a contact in which it declined', () => {
    const declined = withContacts({ day: '2026-11-10', outcome: 'declined' });
    expect(found('needs-not-mapped', declined)).to.deep.equal([]);
  });

  it('waits for an assessment, and is due on its day when nothing came of it', () => {
    const parts = {
      ...reached,
      assessments: [assessment('m', { day: '2026-11-20', done: false })],
    };
    const days = ['2026-11-19', '2026-11-20'];
    expect(daysOf('needs-not-mapped', parts, days)).to.deep.equal(['2026-11-20']);
    expect(found('needs-not-mapped', parts)[0]?.due).to.equal('2026-11-20');
  });

  it('is settled by a done assessment and a need, not by one of them', () => {
    const assessments = [assessment('m')];
    const needs = [need('n', { severity: 1 })];
    const [without] = found('needs-not-mapped', { ...reached, assessments });
    expect(without).not.to.have.property('due');
    expect(without?.since).to.equal('2026-11-10');
    expect(found('needs-not-mapped', { ...reached, needs })).to.have.length(1);
    expect(found('needs-not-mapped', { ...reached, assessments, needs })).to.deep.equal([]);
  });

  it('says what clusterStages says, but for what is awaited', () => {
    fc.assert(
      fc.property(arbitraryProgramme(), (programme) => {
        const ahead = programme.assessments.flatMap(({ cluster, day }) =>
          day > today ? [cluster] : [],
        );
        const contacted = clusterStages(programme, { today }).flatMap(({ cluster, stage }) =>
          stage === 'contacted' && !ahead.includes(cluster) ? [cluster] : [],
        );
        const asked = findings(programme, { today }).flatMap(({ code, subject }) =>
          code === 'needs-not-mapped' && subject !== 'programme' ? [subject.id] : [],
        );
        expect([...asked].sort()).to.deep.equal([...contacted].sort());
      }),
      seeded(200),
    );
  });
});

describe('stage-held-back', () => {
  const parts = cases['stage-held-back'];

  it('comes in place of cluster-not-contacted, since the needs were mapped', () => {
    expect(found('stage-held-back', parts)[0]).to.deep.include({
      who: theLead,
      since: '2026-11-02',
      values: { mapped: '2026-11-02' },
    });
    expect(found('cluster-not-contacted', parts)).to.deep.equal([]);
  });

  it('is settled by a contact in which the cluster was reached', () => {
    expect(found('stage-held-back', around)).to.deep.equal([]);
    const tried = {
      ...parts,
      contacts: [contact('c', { outcome: 'no-answer', day: '2026-11-20' })],
    };
    expect(found('stage-held-back', tried)).to.have.length(2);
  });

  it('waits for a next step', () => {
    const contacts = ['a', 'b'].map((cluster) =>
      contact(cluster, { cluster, day: '2026-11-20', outcome: 'no-answer', ...next('2026-12-01') }),
    );
    expect(found('stage-held-back', { ...parts, contacts })).to.deep.equal([]);
  });
});

describe('no-vision and nobody-responsible', () => {
  it('are settled by a vision and a lead', () => {
    const clusters = [settled('a', { identified: '2026-03-01' })];
    expect(found('no-vision', { clusters })).to.deep.equal([]);
    expect(found('nobody-responsible', { clusters })).to.deep.equal([]);
  });

  it('hold since the cluster was identified', () => {
    for (const code of ['no-vision', 'nobody-responsible'] as const) {
      const [finding] = found(code, cases[code]);
      expect(finding).to.deep.include({ since: '2024-02-01', values: {} });
      expect(finding).not.to.have.property('due');
    }
  });
});
