import type { plan as english } from '../en/plan.js';

/** Orden i `samverk-plan`. */
export const plan: Record<keyof typeof english, string> = {
  heading: 'plan',
  empty: 'Här finns inget än.',
};
