import type { Programme } from '../programme/programme.js';

/** Open innovation in tourism, at its second gate. */
export const pilots: Programme['pilots'] = [
  {
    id: 'oppen-innovation',
    title: { sv: 'Öppen innovation i turismen', en: 'Open innovation in tourism' },
    hypothesis: {
      sv: 'Om turismföretag visar sina problem för varandra och löser dem ihop, får de fram lösningar som inget av dem hade klarat ensamt.',
      en: 'If tourism companies show each other their problems and solve them together, they will find solutions that none of them could have managed alone.',
    },
    strengthArea: 'turism',
    clusters: ['jht', 'peak'],
    from: '2025-06-02',
    minDays: 540,
    effort: {
      plannedHours: 2400,
      spentHours: 1464,
      planned: { amount: 3_000_000, currency: 'SEK' },
      spent: { amount: 1_890_000, currency: 'SEK' },
      enough: 0.5,
    },
    criteria: [
      { indicator: 'i-18', threshold: 6, by: '2027-05-31', decisive: true },
      { indicator: 'i-19', threshold: 25, by: '2026-10-31' },
      { indicator: 'i-20', threshold: 15500, by: '2026-10-31' },
    ],
    gates: [
      {
        day: '2025-12-09',
        question: {
          sv: 'Vågar företagen visa sina problem för varandra?',
          en: 'Do the companies dare to show each other their problems?',
        },
        passed: true,
        decided: '2025-12-09',
      },
      {
        day: '2026-11-20',
        question: {
          sv: 'Används lösningarna av fler än dem som tog fram dem?',
          en: 'Are the solutions used by more than those who made them?',
        },
      },
      {
        day: '2027-05-31',
        question: {
          sv: 'Ska arbetssättet spridas till andra branscher?',
          en: 'Should the way of working spread to other sectors?',
        },
      },
    ],
    extendTo: ['mathantverk', 'outdoor'],
    exit: {
      sv: 'Jämtland Härjedalen Turism tar över träffarna från juni 2027 och betalar dem med medlemsavgifter. ETOUR fortsätter att följa vad de ger.',
      en: 'Jämtland Härjedalen Tourism takes over the meetings from June 2027 and pays for them with member fees. ETOUR keeps following what they give.',
    },
    notes: 'Exempeldata. Att pröva öppen innovation i turismen föreslogs i rapporten 2014.',
  },
];
