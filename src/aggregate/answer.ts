import type { Id } from '../base/id.js';
import { countsAsAnswer } from '../base/work.js';
import type { Answer } from '../communicate/published.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

// What counts for a need, as bits: it answers the question faster than counts would, and more isn't asked.
const planned = 1;
const ongoing = 2;
const done = 4;
const bitOf = { planned, ongoing, done } as const;

/**
 * Tells what has become of each need.
 *
 * What counts are the actions and measures that answer it, directly or through its group, and are `planned`,
 * `ongoing` or `done`. None: `unanswered`, or `settled` when the need has a disposition. At least one done and
 * none open: `answered`. One ongoing, or one done and another still planned: `ongoing`. Else `planned`.
 *
 * @returns The answer of each need, in the order of `programme.needs`.
 * @example
 * ```ts
 * // one need, answered by an action that is planned
 * answersOf(programme); // ['planned']
 * ```
 */
export function answersOf(programme: Programme): readonly Answer[] {
  const positions = new Map(programme.needs.map(({ id }, index) => [id, index]));
  const counting = new Uint8Array(programme.needs.length);
  const count = (needs: readonly Id[], bit: number): void => {
    for (const need of needs) {
      const position = positions.get(need);
      if (position !== undefined) counting[position] = (counting[position] ?? 0) | bit;
    }
  };
  for (const { status, needs } of programme.actions) {
    if (countsAsAnswer(status)) count(needs, bitOf[status]);
  }
  const groups = entitiesById(programme, 'needGroups');
  for (const { status, needs, needGroups } of programme.measures) {
    if (!countsAsAnswer(status)) continue;
    count(needs ?? [], bitOf[status]);
    for (const group of needGroups ?? []) count(groups.get(group)?.needs ?? [], bitOf[status]);
  }
  return programme.needs.map(({ disposition }, index) =>
    answerFrom(counting[index] ?? 0, disposition !== undefined),
  );
}

function answerFrom(counting: number, disposed: boolean): Answer {
  if (counting === 0) return disposed ? 'settled' : 'unanswered';
  if (counting === done) return 'answered';
  if (counting & (ongoing | done)) return 'ongoing';
  return 'planned';
}

/**
 * Tells what has become of a theme or group from its needs.
 *
 * `settled` when all are; of the rest, `answered` when all are, `unanswered` when all are, `ongoing` when any is
 * ongoing or answered, else `planned`.
 *
 * @example
 * ```ts
 * combineAnswers(['settled', 'answered', 'unanswered']); // 'ongoing'
 * ```
 */
export function combineAnswers(answers: readonly Answer[]): Answer {
  const rest = new Set(answers.filter((answer) => answer !== 'settled'));
  if (rest.size === 0) return answers.length > 0 ? 'settled' : 'unanswered';
  if (rest.size === 1 && rest.has('answered')) return 'answered';
  if (rest.size === 1 && rest.has('unanswered')) return 'unanswered';
  return rest.has('ongoing') || rest.has('answered') ? 'ongoing' : 'planned';
}
