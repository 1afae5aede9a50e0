/**
 * Rounds to nine decimals, so that the order in which numbers were added can't be seen.
 *
 * @example
 * ```ts
 * roundPriority(0.1 + 0.2); // 0.3
 * ```
 */
export function roundPriority(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
