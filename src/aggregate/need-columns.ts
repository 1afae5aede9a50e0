import type { Id } from '../base/id.js';
import type { WorkStatus } from '../base/work.js';
import type { Need } from '../map-needs/need.js';
import type { Changes } from '../programme/changes.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { nowhere } from '../programme/reference-columns.js';
import { bitOf, kindOf } from './answer.js';
import type { Measured } from './running-figures.js';

const counted = ['planned', 'ongoing', 'done'] as const satisfies readonly WorkStatus[];

/**
 * What is known of each need, in columns. A need has a slot that stays its own while others come and go; slots are in the
 * order in which the needs stand.
 */
export class NeedColumns implements Measured {
  /** By slot; what was removed is `undefined`. */
  readonly needs: (Need | undefined)[];
  readonly cluster: Int32Array;
  readonly severity: Uint8Array;
  readonly companies: Float64Array;
  readonly priority: Float64Array;
  /** What has become of each need, as its position in `answers`. */
  readonly kind: Uint8Array;
  /** What the measures that answer it count for, as bits. */
  readonly measures: Uint8Array;
  /** How many actions in each status that counts answer it. */
  readonly #actions: Int32Array;
  /** The slot of each need of the programme; none while all stand where they stood from the beginning. */
  #slots: Int32Array | undefined;

  constructor(programme: Programme) {
    // Room for some more: when it is used up all is counted anew, seldom enough.
    const length = Math.ceil(programme.needs.length * 1.25) + 64;
    this.needs = programme.needs.slice();
    this.cluster = new Int32Array(length);
    this.severity = new Uint8Array(length);
    this.companies = new Float64Array(length);
    this.priority = new Float64Array(length);
    this.kind = new Uint8Array(length);
    this.measures = new Uint8Array(length);
    this.#actions = new Int32Array(length * counted.length);
  }

  /** For how many more needs there is room. */
  get room(): number {
    return this.cluster.length - this.needs.length;
  }

  /** The slot of the need at a position of the programme. */
  slotAt(position: number): number {
    return this.#slots ? this.#slots[position]! : position;
  }

  /** A function that tells the slot of a need; {@link nowhere} when the programme has none such. */
  slotsIn(programme: Programme): (need: Id) => number {
    const { positionOf } = entitiesById(programme, 'needs');
    return (need) => {
      const position = positionOf(need);
      return position === nowhere ? nowhere : this.slotAt(position);
    };
  }

  /** Notes that so many more actions in a status answer a need. */
  countAction(slot: number, status: WorkStatus, more: 1 | -1): void {
    const column = counted.indexOf(status as (typeof counted)[number]);
    if (column >= 0) this.#actions[slot * counted.length + column]! += more;
  }

  /** Whether an action that counts answers a need. */
  hasActions(slot: number): boolean {
    const first = slot * counted.length;
    return this.#actions.subarray(first, first + counted.length).some((count) => count > 0);
  }

  /** Puts a need where it belongs, without what has become of it and what it weighs. */
  set(slot: number, need: Need, cluster: number): void {
    this.needs[slot] = need;
    this.cluster[slot] = cluster;
    this.severity[slot] = need.severity;
    this.companies[slot] = need.companies ?? 0;
  }

  /** Works out what has become of a need. */
  settle(slot: number): void {
    let bits = this.measures[slot]!;
    for (let column = 0; column < counted.length; column++) {
      if (this.#actions[slot * counted.length + column]! > 0) bits |= bitOf(counted[column]!);
    }
    this.kind[slot] = kindOf(bits, this.needs[slot]?.disposition !== undefined);
  }

  /**
   * Gives slots to what was added, and takes none from what stays. Of what was removed the need is forgotten later.
   *
   * @returns The slots of what was added.
   */
  makeRoom({ removed, added }: Changes<Need>): number[] {
    const first = this.needs.length;
    if (removed.length > 0) {
      const gone = new Set(removed.map(({ at }) => at));
      const slots = this.#slots ?? Int32Array.from({ length: first }, (_, slot) => slot);
      this.#slots = slots.filter((_, position) => !gone.has(position));
    }
    const slots = added.map((_, index) => first + index);
    if (this.#slots) {
      const longer = new Int32Array(this.#slots.length + slots.length);
      longer.set(this.#slots);
      longer.set(slots, this.#slots.length);
      this.#slots = longer;
    }
    for (const slot of slots) this.needs[slot] = undefined;
    return slots;
  }
}
