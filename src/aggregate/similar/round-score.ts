/** Rounds a score to three decimals, so that how it was calculated can't be seen. */
export function roundScore(score: number): number {
  return Math.round(Math.min(score, 1) * 1000) / 1000;
}
