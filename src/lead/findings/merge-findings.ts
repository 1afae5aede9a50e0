import type { Finding } from './finding.js';
import { compareFindings } from './finding-rule.js';

type Findings = readonly Finding[];

// Two lists that were merged before are so again, and only what a changed list is part of is merged anew.
const merges = new WeakMap<Findings, { readonly other: Findings; readonly merged: Findings }>();

/**
 * Merges lists that are in the order of {@link compareFindings} into one that is, too. Of equals, those of the earlier
 * list stand first.
 *
 * @returns The same list again for the same lists.
 */
export function mergeFindings(lists: readonly Findings[]): Findings {
  let left = lists;
  while (left.length > 1) {
    const pairs: Findings[] = [];
    for (let index = 0; index < left.length; index += 2) {
      pairs.push(mergeTwo(left[index]!, left[index + 1] ?? []));
    }
    left = pairs;
  }
  return left[0] ?? [];
}

function mergeTwo(one: Findings, other: Findings): Findings {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const known = merges.get(one);
  if (known?.other === other) return known.merged;
  const merged = putTogether(one, other);
  merges.set(one, { other, merged });
  return merged;
}

const muchLonger = 16;

function putTogether(one: Findings, other: Findings): Findings {
  if (one.length > muchLonger * other.length) return insert(other, one, true);
  if (other.length > muchLonger * one.length) return insert(one, other, false);
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of one) {
    for (; next < other.length && compareFindings(other[next]!, finding) < 0; next++) {
      merged.push(other[next]!);
    }
    merged.push(finding);
  }
  for (; next < other.length; next++) merged.push(other[next]!);
  return merged;
}

/** Puts a few into many: each is looked up, and what lies between them copied in one go. */
function insert(few: Findings, many: Findings, isAfterEquals: boolean): Findings {
  const parts: Findings[] = [];
  let from = 0;
  for (const finding of few) {
    const at = placeIn(many, finding, from, isAfterEquals);
    parts.push(many.slice(from, at), [finding]);
    from = at;
  }
  return ([] as Finding[]).concat(...parts, many.slice(from));
}

function placeIn(many: Findings, finding: Finding, from: number, isAfterEquals: boolean): number {
  let [low, high] = [from, many.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareFindings(many[middle]!, finding);
    if (order < 0 || (order === 0 && isAfterEquals)) low = middle + 1;
    else high = middle;
  }
  return low;
}
