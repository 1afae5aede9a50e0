import type { Programme } from '../programme/programme.js';

/** Decisions of the regional committee; one has run out. */
export const mandates: Programme['mandates'] = [
  {
    id: 'uppdrag-programmet',
    title: {
      sv: 'Genomför programmet Ökad företagssamverkan',
      en: 'Run the programme Companies working together',
    },
    reference: 'RUN/156/2024',
    day: '2024-09-17',
    period: { from: '2024-09-17', to: '2027-12-31' },
    goals: ['fler-jobb', 'alla-kontaktade'],
    body: { sv: 'Regionala utvecklingsnämnden', en: 'The Regional Development Committee' },
    links: [
      {
        url: 'https://forum.regionjh.se',
        title: { sv: 'Nämndens handlingar', en: 'The committee’s documents' },
      },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'uppdrag-kompetens',
    title: { sv: 'Gemensam kompetensförsörjning', en: 'Joint skills supply' },
    reference: 'RUN/214/2025',
    day: '2025-12-09',
    period: { from: '2026-01-01', to: '2027-12-31' },
    goals: ['folk-som-kan-yrket', 'sextio-utbildade'],
    body: { sv: 'Regionala utvecklingsnämnden', en: 'The Regional Development Committee' },
    links: [
      {
        url: 'https://forum.regionjh.se',
        title: { sv: 'Nämndens handlingar', en: 'The committee’s documents' },
      },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'uppdrag-finansiering',
    title: { sv: 'Stöd till ekonomi och finansiering', en: 'Support with accounts and funding' },
    reference: 'RUN/226/2025',
    day: '2025-11-10',
    period: { from: '2025-11-10', to: '2026-10-31' },
    goals: ['fler-jobb'],
    body: { sv: 'Regionala utvecklingsnämnden', en: 'The Regional Development Committee' },
    links: [
      {
        url: 'https://forum.regionjh.se',
        title: { sv: 'Nämndens handlingar', en: 'The committee’s documents' },
      },
    ],
    notes: 'Exempeldata. Uppdraget har gått ut; förlängning tas upp i december.',
  },
  {
    id: 'uppdrag-akademi',
    title: {
      sv: 'Företagens väg in till universitetet',
      en: 'Companies’ way in to the university',
    },
    reference: 'RUN/231/2025',
    day: '2025-12-09',
    period: { from: '2026-01-01', to: '2027-12-31' },
    goals: ['fler-jobb'],
    body: { sv: 'Regionala utvecklingsnämnden', en: 'The Regional Development Committee' },
    links: [
      {
        url: 'https://forum.regionjh.se',
        title: { sv: 'Nämndens handlingar', en: 'The committee’s documents' },
      },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'uppdrag-marknader',
    title: { sv: 'Nya marknader och gemensamma budskap', en: 'New markets and shared messages' },
    reference: 'RUN/118/2026',
    day: '2026-06-16',
    period: { from: '2026-06-16', to: '2027-12-31' },
    goals: ['salja-utomlands', 'utlandska-gastnatter'],
    body: { sv: 'Regionala utvecklingsnämnden', en: 'The Regional Development Committee' },
    links: [
      {
        url: 'https://forum.regionjh.se',
        title: { sv: 'Nämndens handlingar', en: 'The committee’s documents' },
      },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'uppdrag-testmiljoer',
    title: { sv: 'Öppna testmiljöer', en: 'Open test facilities' },
    reference: 'RUN/255/2026',
    day: '2026-10-20',
    period: { from: '2027-01-01', to: '2027-12-31' },
    goals: ['fler-jobb'],
    body: { sv: 'Regionala utvecklingsnämnden', en: 'The Regional Development Committee' },
    links: [
      {
        url: 'https://forum.regionjh.se',
        title: { sv: 'Nämndens handlingar', en: 'The committee’s documents' },
      },
    ],
    notes: 'Exempeldata.',
  },
];
