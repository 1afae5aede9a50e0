/**
 * What clusters are told of. Each code has its letter in `noticesWords` of `samverk/locales`.
 *
 * `measure-reached-companies` says how many; `measure-reached` does not, since nobody said, or they are too few to tell
 * others. `-hours` and `-money` say the amount.
 */
export const noticeCodes = [
  'need-declined',
  'need-passed-on',
  'need-met-otherwise',
  'group-declined',
  'group-passed-on',
  'group-met-otherwise',
  'action-proposed',
  'action-planned',
  'action-ongoing',
  'action-done',
  'action-stopped',
  'support-promised',
  'support-promised-hours',
  'support-promised-money',
  'support-declined',
  'support-delivered',
  'support-delivered-hours',
  'support-delivered-money',
  'measure-proposed',
  'measure-planned',
  'measure-ongoing',
  'measure-done',
  'measure-stopped',
  'measure-result',
  'measure-reached-companies',
  'measure-reached',
  'measure-measured',
] as const;

/** What a cluster is told of: a code with a letter in each language. */
export type NoticeCode = (typeof noticeCodes)[number];

/** What a cluster is told of, before it is known which cluster. */
export interface News {
  readonly code: NoticeCode;
  readonly values?: Readonly<Record<string, unknown>>;
}
