/** A series of measurements, as a line of text, a picture and a table. */
export const series = {
  target: 'target {target} in {year}',
  sparkline: '{name}: from {first} in {from} to {last} in {to}.',
  sparklineOne: '{name}: {last} in {to}.',
  sparklineTarget: 'Target {target} in {year}.',
  day: 'Day',
  value: 'Value',
  targetRow: 'target',
  baselineRow: 'baseline',
  seriesBreak: 'break in the series: {why}',
  women: 'Women',
  men: 'Men',
  latestOnly: 'The latest {count} are shown.',
} as const;
