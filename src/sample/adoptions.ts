import type { Programme } from '../programme/programme.js';

/** Where a way of working has been tried. */
export const adoptions: Programme['adoptions'] = [
  {
    id: 'sp-vinter-kompetens',
    visibility: 'public',
    method: 'zgroup-kompetens',
    cluster: 'vinter',
    status: 'trying',
    from: '2025-12-01',
    result: {
      sv: 'Andelen instruktörer som kommer tillbaka har gått från 20 till 38 procent.',
      en: 'The share of instructors who come back has gone from 20 to 38 per cent.',
    },
    notes: 'Exempeldata.',
  },
  {
    id: 'sp-jht-rekrytering',
    method: 'zgroup-rekrytering',
    cluster: 'jht',
    status: 'considered',
    from: '2026-09-08',
    notes: 'Exempeldata.',
  },
  {
    id: 'sp-mat-kompetens',
    visibility: 'public',
    method: 'zgroup-kompetens',
    cluster: 'mat',
    status: 'adopted',
    from: '2026-02-02',
    result: {
      sv: 'Kurserna hölls i Ås i februari. 23 personer från 14 företag deltog.',
      en: 'The courses were held in Ås in February. 23 people from 14 companies took part.',
    },
    notes: 'Exempeldata.',
  },
  {
    id: 'sp-eldrimner-kostnad',
    method: 'zgroup-kostnad',
    cluster: 'eldrimner',
    status: 'dropped',
    from: '2025-10-06',
    result: {
      sv: 'Företagen köper för små mängder. De delar på en ekonom i stället.',
      en: 'The companies buy too little. They share an accountant instead.',
    },
    notes: 'Exempeldata.',
  },
];
