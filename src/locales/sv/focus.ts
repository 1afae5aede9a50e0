import type { focus as english } from '../en/focus.js';

/** Vad regionen vill med ett styrkeområde. */
export const focus: Record<keyof typeof english, string> = {
  'focus-core': 'kärnområde',
  'focus-possible': 'möjligt område',
  'focus-explore': 'ska utredas',
  'focus-proposed': 'föreslaget område',
};
