import type { common as english } from '../en/common.js';

/** Det som alla element säger. */
export const common: Record<keyof typeof english, string> = {
  loading: 'Hämtar uppgifterna …',
  retry: 'Försök igen',
  empty: 'Här finns inget att visa än.',
  stale: 'Uppgifterna är från {day}.',
  asOf: 'Läget {day}',
  feedback: 'Rapportera brister i tillgängligheten',
  showTable: 'Visa som tabell',
  showValues: 'Visa värdena',
  close: 'Stäng',
  more: 'och {count} till',
  cut: 'Bara de första {count} visas.',
  showAll: 'Visa alla {count}',
  withheld: 'under {count}',
  website: 'Webbplats',
  openQuote: '”',
  closeQuote: '”',
  'not-found': 'Uppgifterna finns inte där de ska. Sidan kan ha flyttat.',
  unreachable: 'Uppgifterna kunde inte hämtas just nu.',
  unreadable: 'Det som kom gick inte att läsa.',
  'newer-format': 'Uppgifterna är skrivna för en nyare version av den här sidan.',
  numbers: 'inget ett två tre fyra fem sex sju åtta nio tio elva tolv',
};
