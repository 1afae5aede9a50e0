/** How far a cluster initiative has come, in order; each stage requires those before it. */
export const stages = [
  'identified',
  'contacted',
  'mapped',
  'planned',
  'ongoing',
  'followed-up',
] as const;

/** A stage of a cluster initiative. */
export type Stage = (typeof stages)[number];
