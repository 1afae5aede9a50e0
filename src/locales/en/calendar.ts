/** Days as words, for languages that `Intl` does not know. `months` has the twelve, separated by spaces. */
export const calendar = {
  months: 'January February March April May June July August September October November December',
  day: '{day} {month} {year}',
  month: '{month} {year}',
} as const;
