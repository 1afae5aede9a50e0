import type { calendar as english } from '../en/calendar.js';

/** Dagar i ord, för språk som `Intl` inte kan. `months` har de tolv, med mellanslag mellan. */
export const calendar: Record<keyof typeof english, string> = {
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  day: '{day} {month} {year}',
  month: '{month} {year}',
};
