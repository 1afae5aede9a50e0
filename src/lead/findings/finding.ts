import type { Day } from '../../base/day.js';
import type { Ref } from '../../base/ref.js';

/** How much a finding matters. */
export type FindingWeight = 'must' | 'should' | 'could';

/**
 * A question that the office must ask itself, and what settles it.
 *
 * `code` and `subject` together tell which finding it is, and that is what a postponement names; only `decision-overdue`
 * may come several times for a subject, once for each item of the meeting.
 */
export interface Finding {
  readonly code: FindingCode;
  /** Who is responsible, where it can be told: a person or an actor. */
  readonly who?: Ref;
  readonly weight: FindingWeight;
  readonly subject: Ref | 'programme';
  /** The first day on which it holds, as far as the programme tells; never after today. */
  readonly since: Day;
  /** When it is to be settled. */
  readonly due?: Day;
  /**
   * What its sentence needs beside `subject`, as JSON: entities are a {@link Ref} or a list of them, days are days,
   * figures numbers, and words are as someone wrote them. `due` is among them when the finding has one, and `count` is
   * the figure that decides between the sentence for one and that for many.
   */
  readonly values: Readonly<Record<string, unknown>>;
  /** The next act that settles it. */
  readonly act: FindingAct;
}

/** Every finding that there is, with its weight, in the order in which equals are listed. An office can switch each off. */
export const findingCodes = {
  'area-without-cluster': 'could',
  'cluster-not-contacted': 'must',
  'contact-overdue': 'should',
  'next-step-due': 'must',
  'needs-not-mapped': 'should',
  'no-vision': 'could',
  'severe-need-unanswered': 'must',
  'cross-cutting-without-measure': 'must',
  'action-without-need': 'should',
  'action-without-owner': 'should',
  'action-without-dates': 'should',
  'action-overdue': 'must',
  'action-waiting': 'should',
  'support-overdue': 'must',
  'measure-single-cluster': 'should',
  'measure-without-owner': 'must',
  'measure-without-mandate': 'should',
  'measure-without-indicator': 'should',
  'measure-overdue': 'must',
  'indicator-without-baseline': 'should',
  'indicator-without-target': 'should',
  'measurement-due': 'should',
  'check-in-due': 'should',
  'red-twice': 'must',
  'services-overlap': 'could',
  'support-gap': 'should',
  'role-unclear': 'could',
  'method-not-offered': 'could',
  'pilot-without-criteria': 'must',
  'gate-due': 'must',
  'effort-too-low': 'should',
  'support-unanswered': 'must',
  'support-unconfirmed': 'could',
  'capacity-exceeded': 'should',
  'passed-on-silent': 'should',
  'investigation-due': 'should',
  'opportunity-closing': 'should',
  'decision-overdue': 'must',
  'nobody-responsible': 'should',
  'stage-held-back': 'should',
  'mandate-expired': 'must',
  'message-unused': 'could',
  'participation-missing': 'could',
  'publication-old': 'should',
  'person-erase-due': 'must',
} as const satisfies Readonly<Record<string, FindingWeight>>;

/** The code of a finding. */
export type FindingCode = keyof typeof findingCodes;

/** What settles each finding. */
const actFor = {
  'area-without-cluster': 'identify-cluster',
  'cluster-not-contacted': 'note-contact',
  'contact-overdue': 'note-contact',
  'next-step-due': 'mark-done',
  'needs-not-mapped': 'map-needs',
  'no-vision': 'write-vision',
  'severe-need-unanswered': 'answer-need',
  'cross-cutting-without-measure': 'add-measure',
  'action-without-need': 'link-need',
  'action-without-owner': 'set-owner',
  'action-without-dates': 'set-dates',
  'action-overdue': 'update-status',
  'action-waiting': 'set-dates',
  'support-overdue': 'note-delivery',
  'measure-single-cluster': 'widen-measure',
  'measure-without-owner': 'set-owner',
  'measure-without-mandate': 'set-mandate',
  'measure-without-indicator': 'add-indicator',
  'measure-overdue': 'update-status',
  'indicator-without-baseline': 'set-baseline',
  'indicator-without-target': 'set-target',
  'measurement-due': 'measure-indicator',
  'check-in-due': 'check-in',
  'red-twice': 'set-remedy',
  'services-overlap': 'agree-roles',
  'support-gap': 'add-service',
  'role-unclear': 'agree-roles',
  'method-not-offered': 'offer-method',
  'pilot-without-criteria': 'set-criteria',
  'gate-due': 'decide-gate',
  'effort-too-low': 'note-effort',
  'support-unanswered': 'answer-support',
  'support-unconfirmed': 'confirm-support',
  'capacity-exceeded': 'renegotiate',
  'passed-on-silent': 'note-contact',
  'investigation-due': 'conclude-investigation',
  'opportunity-closing': 'tell-clusters',
  'decision-overdue': 'mark-done',
  'nobody-responsible': 'set-owner',
  'stage-held-back': 'note-contact',
  'mandate-expired': 'set-mandate',
  'message-unused': 'spread-message',
  'participation-missing': 'invite-sector',
  'publication-old': 'publish',
  'person-erase-due': 'erase-person',
} as const satisfies Readonly<Record<FindingCode, string>>;

/** The code of an act that settles findings. */
export type FindingAct = (typeof actFor)[FindingCode];

/** Every act that settles a finding, once, in the order of {@link findingCodes}. */
export const findingActs: readonly FindingAct[] = [...new Set(Object.values(actFor))];

/** What a rule tells of a finding beside its code and subject. */
interface Told {
  readonly since: Day;
  readonly due?: Day | undefined;
  readonly who?: Ref | undefined;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Makes a finding, with the weight and act of its code. */
export function makeFinding(
  code: FindingCode,
  subject: Finding['subject'],
  { since, due, who, values }: Told,
): Finding {
  const weight = findingCodes[code];
  const act = actFor[code];
  const told = withDue(values, due);
  // Written out, since there may be a hundred thousand, and a spread costs several times as much.
  if (who) {
    return due === undefined
      ? { code, who, weight, subject, since, values: told, act }
      : { code, who, weight, subject, since, due, values: told, act };
  }
  return due === undefined
    ? { code, weight, subject, since, values: told, act }
    : { code, weight, subject, since, due, values: told, act };
}

const nothingMore: Finding['values'] = Object.freeze({});

function withDue(values: Finding['values'] = nothingMore, due: Day | undefined): Finding['values'] {
  if (due === undefined) return values;
  return values === nothingMore ? { due } : { ...values, due };
}
