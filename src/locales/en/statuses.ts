/** How work goes, and which way it has moved. */
export const statuses = {
  'work-green': 'on plan',
  'work-yellow': 'some deviation',
  'work-red': 'large deviation',
  'work-not-assessable': 'cannot be assessed',
  'work-not-started': 'not started',
  up: 'better than last time',
  unchanged: 'unchanged',
  down: 'worse than last time',
} as const;
