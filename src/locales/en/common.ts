/** What every element says. `{name}` stands for a value. */
export const common = {
  loading: 'Fetching the figures …',
  retry: 'Try again',
  empty: 'There is nothing to show here yet.',
  stale: 'The figures are from {day}.',
  asOf: 'As of {day}',
  feedback: 'Report an accessibility problem',
  showTable: 'Show as a table',
  showValues: 'Show the values',
  close: 'Close',
  more: 'and {count} more',
  cut: 'Only the first {count} are shown.',
  showAll: 'Show all {count}',
  withheld: 'under {count}',
  website: 'Website',
  openQuote: '“',
  closeQuote: '”',
  // What went wrong, to a visitor.
  'not-found': 'The figures are not where they should be. The page may have moved.',
  unreachable: 'The figures could not be fetched just now.',
  unreadable: 'What came could not be read as figures.',
  'newer-format': 'The figures are written for a newer version of this page.',
  // Small numbers in words, from none to twelve, separated by spaces.
  numbers: 'no one two three four five six seven eight nine ten eleven twelve',
} as const;
