import type { Id } from '../base/id.js';
import { countsAsAnswer } from '../base/work.js';
import type { Answer } from '../communicate/published.js';
import type { Need } from '../map-needs/need.js';
import type { Programme } from '../programme/programme.js';

// What counts for a need, as bits: it answers the question faster than counts would, and more isn't asked.
const planned = 1;
const ongoing = 2;
const done = 4;
const bitOf = { planned, ongoing, done } as const;

/** Every answer; a need's is kept as its position here, which is smaller and quicker than the word. */
export const answers = ['unanswered', 'settled', 'planned', 'ongoing', 'answered'] as const;

const [unanswered, settled, isPlanned, isOngoing, answered] = [0, 1, 2, 3, 4] as const;

/** What has become of a programme's needs, and where those stand that something names. */
export interface Standing {
  /** The answer of each need, as its position in {@link answers}; in the order of `programme.needs`. */
  readonly kinds: Uint8Array;
  /** The position in `programme.needs` of a need that an action, a measure or a group names. */
  readonly positionOf: (need: Id) => number | undefined;
}

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
  return Array.from(standingOf(programme).kinds, (kind) => answers[kind]!);
}

/** Prepares {@link answersOf}. */
export function standingOf(programme: Programme): Standing {
  const named = namedNeeds(programme);
  const positions = new Int32Array(named.counting.length).fill(-1);
  const kinds = findNeeds(programme.needs, named, positions);
  const positionOf = (need: Id): number | undefined => {
    const place = named.places.get(need);
    if (place === undefined || positions[place] === -1) return undefined;
    return positions[place];
  };
  return { kinds, positionOf };
}

/** The kind of answer of each need; fills in the positions of those that are named. */
function findNeeds(
  needs: readonly Need[],
  { places, counting }: NamedNeeds,
  positions: Int32Array,
): Uint8Array {
  const kinds = new Uint8Array(needs.length);
  for (let position = 0; position < needs.length; position++) {
    const { id, disposition } = needs[position]!;
    const place = places.get(id);
    if (place !== undefined) positions[place] = position;
    const counts = place === undefined ? 0 : counting[place]!;
    kinds[position] = kindFrom(counts, disposition !== undefined);
  }
  return kinds;
}

/** What counts for each need that is named, by the place that its id has. */
interface NamedNeeds {
  readonly places: ReadonlyMap<Id, number>;
  readonly counting: readonly number[];
}

/** The needs that actions, measures and groups name: usually far fewer than there are, so no index of all is made. */
function namedNeeds({ actions, measures, needGroups }: Programme): NamedNeeds {
  const places = new Map<Id, number>();
  const counting: number[] = [];
  const count = (needs: readonly Id[], bit: number): void => {
    for (const need of needs) {
      const place = places.get(need);
      if (place !== undefined) counting[place]! |= bit;
      else places.set(need, counting.push(bit) - 1);
    }
  };
  for (const { status, needs } of actions) {
    if (countsAsAnswer(status)) count(needs, bitOf[status]);
  }
  // What counts for a group is gathered before its needs are looked at: many measures may answer one large group.
  const countingForGroups = new Map<Id, number>();
  for (const { status, needs, needGroups: groups } of measures) {
    if (!countsAsAnswer(status)) continue;
    count(needs ?? [], bitOf[status]);
    for (const group of groups ?? []) {
      countingForGroups.set(group, (countingForGroups.get(group) ?? 0) | bitOf[status]);
    }
  }
  for (const { id, needs } of needGroups) count(needs, countingForGroups.get(id) ?? 0);
  return { places, counting };
}

function kindFrom(counting: number, disposed: boolean): number {
  if (counting === 0) return disposed ? settled : unanswered;
  if (counting === done) return answered;
  return counting & (ongoing | done) ? isOngoing : isPlanned;
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
export function combineAnswers(parts: readonly Answer[]): Answer {
  return combineKinds(parts.reduce((kinds, part) => kinds | bitFor(answers.indexOf(part)), 0));
}

/** The bit that stands for a kind of answer in {@link combineKinds}. */
export function bitFor(kind: number): number {
  return 1 << kind;
}

/** {@link combineAnswers} of the kinds of answer that occur, each as its {@link bitFor}. */
export function combineKinds(kinds: number): Answer {
  const rest = kinds & ~bitFor(settled);
  if (rest === 0) return kinds === 0 ? 'unanswered' : 'settled';
  if (rest === bitFor(answered)) return 'answered';
  if (rest === bitFor(unanswered)) return 'unanswered';
  return rest & (bitFor(isOngoing) | bitFor(answered)) ? 'ongoing' : 'planned';
}
