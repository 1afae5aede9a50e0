import type { Collection } from '../../base/collections.js';
import type { Day } from '../../base/day.js';
import type { Programme } from '../../programme/programme.js';
import type { Finding, FindingCode } from './finding.js';
import { findingCodes } from './finding.js';
import type { Part } from './remembered.js';
import { remembered } from './remembered.js';

/** What finds the findings of some codes. */
export interface FindingRule {
  /** The codes that it gives; no other rule gives them. */
  readonly codes: readonly FindingCode[];
  /** All that it reads, by itself or through a view. */
  readonly reads: readonly Part[];
  /** In the order of {@link compareFindings}; the same list again while nothing that it reads has changed. */
  readonly find: (programme: Programme, today: Day) => readonly Finding[];
}

/**
 * Makes a rule.
 *
 * @param find - Gives the findings of each code in the programme's own order.
 */
export function makeRule(
  codes: readonly FindingCode[],
  reads: readonly [Collection, ...Part[]],
  find: FindingRule['find'],
): FindingRule {
  const sorted = (programme: Programme, today: Day): readonly Finding[] =>
    [...find(programme, today)].sort(compareFindings);
  return { codes, reads, find: remembered(reads, sorted) };
}

const weightAt = { must: 0, should: 1, could: 2 } as const;
const codeAt = new Map<string, number>(
  Object.keys(findingCodes).map((code, position) => [code, position]),
);

/** By weight, then by day due, those without one last, then by day since when, then in the order of the codes. */
export function compareFindings(a: Finding, b: Finding): number {
  if (a.weight !== b.weight) return weightAt[a.weight] - weightAt[b.weight];
  if (a.due !== b.due) {
    if (a.due === undefined) return 1;
    return b.due === undefined || a.due < b.due ? -1 : 1;
  }
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.code === b.code ? 0 : (codeAt.get(a.code) ?? 0) - (codeAt.get(b.code) ?? 0);
}
