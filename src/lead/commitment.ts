import type { Support, SupportAnswer, SupportUnit } from '../assist/support.js';
import type { Day } from '../base/day.js';
import { daysBetween, latest } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { roundPriority } from '../base/rounding.js';
import { withoutUndefined } from '../base/without-undefined.js';

/** How far a support has come from request to receipt. */
export type CommitmentState =
  'asked' | 'declined' | 'promised' | 'partly-delivered' | 'delivered' | 'confirmed';

/** A support as it stands on a day. Amounts are in its unit, and absent where nobody gave one. */
export interface Commitment {
  readonly support: Id;
  readonly cluster: Id;
  readonly by?: Ref;
  readonly state: CommitmentState;
  /** That of the promise, else of the request, else hours for a support in hours. */
  readonly unit?: SupportUnit;
  readonly asked?: number;
  /** What the request is counted in, when the promise is in something else. */
  readonly askedUnit?: SupportUnit;
  /** By the last answer; absent when it declines. */
  readonly promised?: number;
  readonly delivered?: number;
  /** What of the delivered the cluster says that it has received. */
  readonly confirmed?: number;
  /** What of the promised is not delivered. */
  readonly outstanding?: number;
  readonly askedOn?: Day;
  /** The day of the last answer. */
  readonly answered?: Day;
  /** The last delivery. */
  readonly deliveredOn?: Day;
  /** The cluster's word that it has received it. */
  readonly receivedOn?: Day;
  readonly due?: Day;
  /** It is promised, not all delivered, and its day is past. */
  readonly late: boolean;
  /** Days since it was asked for, while there is no answer. */
  readonly waitingDays?: number;
  /** The last promise is granted under the rules for small aid. */
  readonly deMinimis?: true;
}

/** Tells how a support stands on a day; see `commitments` for the rules. */
export function commitmentOf(support: Support, today: Day): Commitment {
  const { id, cluster, by, due, kind } = support;
  const asked = isOver(support.asked, today) ? support.asked : undefined;
  const answer = support.answers?.findLast(({ day }) => day <= today);
  const promise = answer?.kind === 'promised' ? answer : undefined;
  const given = givenOf(support, promise, today);
  const state = stateFrom(answer, given);
  const unit = promise?.unit ?? asked?.unit ?? (kind === 'hours' ? 'hours' : undefined);
  const isWaiting = state === 'asked' && asked !== undefined;
  return {
    support: id,
    cluster,
    ...withoutUndefined({ by }),
    state,
    ...withoutUndefined({
      unit,
      asked: asked?.amount,
      askedUnit: asked?.unit === unit ? undefined : asked?.unit,
      promised: promise?.amount,
      delivered: given.delivered,
      confirmed: given.confirmed,
      outstanding: given.outstanding,
      askedOn: asked?.day,
      answered: answer?.day,
      deliveredOn: given.last,
      receivedOn: isOver(support.received, today) ? support.received?.day : undefined,
      due,
    }),
    late:
      (state === 'promised' || state === 'partly-delivered') && due !== undefined && due < today,
    ...(isWaiting ? { waitingDays: daysBetween(asked.day, today) } : {}),
    ...(promise?.deMinimis ? { deMinimis: true as const } : {}),
  };
}

/** What was given of a support, and whether that is all. */
interface Given {
  readonly delivered: number | undefined;
  readonly confirmed: number | undefined;
  readonly outstanding: number | undefined;
  readonly last: Day | undefined;
  readonly isAny: boolean;
  readonly isAll: boolean;
  readonly isConfirmed: boolean;
}

function givenOf(
  { delivered = [], received: receipt }: Support,
  promise: SupportAnswer | undefined,
  today: Day,
): Given {
  const deliveries = delivered.filter(({ day }) => day <= today);
  const received = isOver(receipt, today) ? receipt : undefined;
  const last = latest(deliveries.map(({ day }) => day));
  const noted = sumOf(deliveries);
  // Who has received it has had all of it, unless the office has noted how much was delivered.
  const sum = noted ?? (received ? promise?.amount : undefined);
  const until = received && deliveries.filter(({ day }) => day <= received.day);
  const outstanding =
    promise?.amount === undefined
      ? undefined
      : roundPriority(Math.max(0, promise.amount - (sum ?? 0)));
  const isAny = deliveries.length > 0 || received !== undefined;
  const isAll = isAny && (outstanding ?? 0) === 0;
  return {
    delivered: sum,
    confirmed: until && (noted === undefined ? sum : (sumOf(until) ?? 0)),
    outstanding,
    last,
    isAny,
    isAll,
    isConfirmed: isAll && received !== undefined && (last === undefined || last <= received.day),
  };
}

function stateFrom(answer: SupportAnswer | undefined, given: Given): CommitmentState {
  if (given.isConfirmed) return 'confirmed';
  if (given.isAll) return 'delivered';
  if (given.isAny) return 'partly-delivered';
  return answer?.kind ?? 'asked';
}

function sumOf(deliveries: readonly { readonly amount?: number }[]): number | undefined {
  const amounts = deliveries.flatMap(({ amount }) => amount ?? []);
  return amounts.length > 0
    ? roundPriority(amounts.reduce((total, amount) => total + amount, 0))
    : undefined;
}

function isOver(event: { readonly day: Day } | undefined, today: Day): boolean {
  return event !== undefined && event.day <= today;
}
