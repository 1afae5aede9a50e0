import type { statuses as english } from '../en/statuses.js';

/** Hur arbetet går, och åt vilket håll. */
export const statuses: Record<keyof typeof english, string> = {
  'work-green': 'enligt plan',
  'work-yellow': 'viss avvikelse',
  'work-red': 'stor avvikelse',
  'work-not-assessable': 'kan inte bedömas',
  'work-not-started': 'inte påbörjad',
  up: 'bättre än förra gången',
  unchanged: 'oförändrat',
  down: 'sämre än förra gången',
};
