import type { WorkStatus } from '../base/work.js';
import type { Answer } from '../communicate/published.js';

// What counts for a need, as bits: it answers the question faster than counts would, and more isn't asked.
const planned = 1;
const ongoing = 2;
const done = 4;
const bits: { readonly [S in WorkStatus]: number } = {
  proposed: 0,
  planned,
  ongoing,
  done,
  stopped: 0,
};

/** Every answer; a need's is kept as its position here, which is smaller and quicker than the word. */
export const answers = ['unanswered', 'settled', 'planned', 'ongoing', 'answered'] as const;

/** The position of `unanswered` in {@link answers}. */
export const unanswered = 0;

const settled = 1;
const isPlanned = 2;
const isOngoing = 3;
const answered = 4;

/** What work in a status counts for as an answer: a bit of its own for each status that counts, else 0. */
export function bitOf(status: WorkStatus): number {
  return bits[status];
}

/**
 * Tells what has become of a need, as a position in {@link answers}.
 *
 * What counts are the actions and measures that answer it, directly or through its group, and are `planned`, `ongoing` or
 * `done`. None: `unanswered`, or `settled` when the need has a disposition. At least one done and none open: `answered`.
 * One ongoing, or one done and another still planned: `ongoing`. Else `planned`.
 *
 * @param counting - The {@link bitOf} of all of them, together.
 */
export function kindOf(counting: number, hasDisposition: boolean): number {
  if (counting === 0) return hasDisposition ? settled : unanswered;
  if (counting === done) return answered;
  return counting & (ongoing | done) ? isOngoing : isPlanned;
}

/**
 * Tells what has become of a theme or group from its needs.
 *
 * `settled` when all are; of the rest, `answered` when all are, `unanswered` when all are, `ongoing` when any is
 * ongoing or answered, else `planned`.
 *
 * @param kinds - The kinds of answer that occur, each as the bit of its position in {@link answers}.
 */
export function combineKinds(kinds: number): Answer {
  const rest = kinds & ~(1 << settled);
  if (rest === 0) return kinds === 0 ? 'unanswered' : 'settled';
  if (rest === 1 << answered) return 'answered';
  if (rest === 1 << unanswered) return 'unanswered';
  return rest & ((1 << isOngoing) | (1 << answered)) ? 'ongoing' : 'planned';
}
