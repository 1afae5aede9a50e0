/** Statements that say the same in other words. */
export interface LabelledGroup {
  readonly group: string;
  /** The theme that a need with such a statement would have. */
  readonly theme: string;
  readonly sv: readonly string[];
  readonly en?: readonly string[];
}

/** All groups. */
export const labelledGroups: readonly LabelledGroup[];

/** Every second group: one half is for tuning, the other for checking only. */
export function labelledHalf(half: 'tune' | 'check'): readonly LabelledGroup[];

/** Groups that were written after everything else, and never tuned on. */
export const unseenGroups: readonly LabelledGroup[];
