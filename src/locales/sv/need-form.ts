import type { needForm as english } from '../en/need-form.js';

/** Orden i `samverk-need-form`. */
export const needForm: Record<keyof typeof english, string> = {
  heading: 'need-form',
  empty: 'Här finns inget än.',
};
