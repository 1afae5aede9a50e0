import type { Links, TraceGraph } from './trace-graph.js';
import { fromNamer, standsBeside, walked } from './trace-graph.js';

/**
 * Finds all that a node leads to and comes from, and what stands beside it.
 *
 * Of what stands beside others, such as a mandate, it finds the same as of those others: so one is found from another
 * whenever the other is found from the one.
 *
 * @returns For each node 1 or 0.
 */
export function traced({ backward, forward, size }: TraceGraph, root: number): Uint8Array {
  const starts = [root];
  eachEnd(forward, root, standsBeside, (holder) => starts.push(holder));
  eachEnd(backward, root, standsBeside | fromNamer, (holder) => starts.push(holder));
  const found = new Uint8Array(size);
  for (const links of [forward, backward]) walk(links, starts, found);
  const all = found.slice();
  const addNamed = (named: number): void => void (all[named] = 1);
  for (let node = 0; node < size; node++) {
    if (found[node] === 0) continue;
    eachEnd(forward, node, standsBeside | fromNamer, addNamed);
    eachEnd(backward, node, standsBeside, addNamed);
  }
  return all;
}

/** Marks all that can be come to, without a call stack that a long chain could fill. */
function walk({ ends, kinds, starts }: Links, from: readonly number[], found: Uint8Array): void {
  const seen = new Uint8Array(found.length);
  const open = [...from];
  for (const node of open) seen[node] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found[node] = 1;
    for (let link = starts[node]!; link < starts[node + 1]!; link++) {
      const end = ends[link]!;
      if ((kinds[link]! & walked) === 0 || seen[end] === 1) continue;
      seen[end] = 1;
      open.push(end);
    }
  }
}

/** Calls `visit` for the other end of each link that tells of what stands beside, and by whom it is named. */
function eachEnd(
  { ends, kinds, starts }: Links,
  node: number,
  kind: number,
  visit: (end: number) => void,
): void {
  for (let link = starts[node]!; link < starts[node + 1]!; link++) {
    if ((kinds[link]! & (standsBeside | fromNamer)) === kind) visit(ends[link]!);
  }
}
