import type { Programme } from '../programme/programme.js';

/** Needs of companies outside every cluster initiative, sent in with the form. */
export const needsOutside: Programme['needs'] = [
  {
    id: 'n-it-01',
    strengthArea: 'it',
    themes: ['kompetens', 'oppenhet'],
    statement: {
      sv: 'Vi är sju utvecklare i tre bolag som delar kontor. Ihop skulle vi kunna ta ett helt uppdrag, men ingen samlar oss.',
      en: 'We are seven developers in three companies that share an office. Together we could take on a whole assignment, but nobody brings us together.',
    },
    saidBy: 'Utvecklare i Östersund',
    severity: 4,
    urgency: 'this-year',
    companies: 3,
    evidence: 'said',
    source: 'formular-2026-06-11',
    reported: '2026-06-11',
    record: { reference: 'RUN/188/2026', received: '2026-06-11T20:14:00+02:00' },
    notes: 'Exempeldata.',
  },
  {
    id: 'n-bygg-01',
    strengthArea: 'bygg',
    themes: ['kompetens'],
    statement: {
      sv: 'Snickarna åker till Norge där lönen är högre. I våras fick vi lämna tillbaka ett jobb till kommunen.',
      en: 'The carpenters go to Norway, where the pay is better. In spring we had to hand a job back to the municipality.',
    },
    saidBy: 'Byggmästare i Krokom',
    severity: 4,
    urgency: 'now',
    companies: 2,
    evidence: 'said',
    source: 'formular-2026-10-06',
    reported: '2026-10-06',
    record: { reference: 'RUN/246/2026', received: '2026-10-06T07:52:00+02:00' },
    notes: 'Exempeldata.',
  },
];
