/**
 * Adds a number to a sum, with what the step rounds off kept beside it: so sums are the same in whatever order numbers
 * come, and after one was added and taken away again.
 *
 * @param sums - Numbers, among them the sum and its rest.
 * @param sum - Where the sum stands.
 * @param rest - Where that stands which was rounded off; the sum is both together.
 * @see Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen" (1974).
 * @example
 * ```ts
 * const sums = Float64Array.of(1e16, 0);
 * addExactly(sums, 0, 1, 1);
 * addExactly(sums, 0, 1, -1e16);
 * sums[0]! + sums[1]!; // 1, where 1e16 + 1 - 1e16 is 0
 * ```
 */
export function addExactly(sums: Float64Array, sum: number, rest: number, value: number): void {
  const before = sums[sum]!;
  const after = before + value;
  const isLarger = Math.abs(before) >= Math.abs(value);
  sums[rest]! += isLarger ? before - after + value : value - after + before;
  sums[sum] = after;
}
