import type { series as english } from '../en/series.js';

/** En mätserie: en rad, en linje och en tabell. */
export const series: Record<keyof typeof english, string> = {
  target: 'mål {target} år {year}',
  sparkline: '{name}: från {first} år {from} till {last} år {to}.',
  sparklineOne: '{name}: {last} år {to}.',
  sparklineTarget: 'Mål {target} år {year}.',
  day: 'Dag',
  value: 'Värde',
  targetRow: 'mål',
  baselineRow: 'utgångsvärde',
  seriesBreak: 'brott i serien: {why}',
  women: 'Kvinnor',
  men: 'Män',
  latestOnly: 'De {count} senaste visas.',
};
