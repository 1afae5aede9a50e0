import type { Programme } from '../programme/programme.js';

/** What needs are about. */
export const themes: Programme['themes'] = [
  {
    id: 'redovisning',
    name: { sv: 'Redovisning och administration', en: 'Accounting and administration' },
    description: {
      sv: 'Bokföring, moms, löner, tillstånd och blanketter.',
      en: 'Bookkeeping, VAT, payroll, permits and forms.',
    },
    gap: 'policy',
  },
  {
    id: 'finansiering',
    name: { sv: 'Söka finansiering', en: 'Funding' },
    description: {
      sv: 'Lån, bidrag och kapital, och hjälp att söka.',
      en: 'Loans, grants and capital, and help to apply.',
    },
    gap: 'capital',
  },
  {
    id: 'mentorer',
    name: { sv: 'Mentorer och affärsutveckling', en: 'Mentors and business development' },
    description: {
      sv: 'Någon att fråga som har gjort det förut.',
      en: 'Someone to ask who has done it before.',
    },
    gap: 'firm-to-firm',
  },
  {
    id: 'marknader',
    name: { sv: 'Nya marknader', en: 'New markets' },
    description: {
      sv: 'Nya kunder, i länet, i landet och utomlands.',
      en: 'New customers, in the county, in Sweden and abroad.',
    },
    gap: 'global',
  },
  {
    id: 'kompetens',
    name: { sv: 'Kompetens och rekrytering', en: 'Skills and recruitment' },
    description: {
      sv: 'Hitta, lära upp och behålla folk.',
      en: 'Finding, training and keeping people.',
    },
    gap: 'education',
  },
  {
    id: 'fysisk-infrastruktur',
    name: { sv: 'Vägar, lokaler och bostäder', en: 'Roads, premises and housing' },
    description: {
      sv: 'Det som måste finnas på plats: hus, vägar, bussar och lager.',
      en: 'What has to be in place: buildings, roads, buses and storage.',
    },
    gap: 'policy',
  },
  {
    id: 'digital-infrastruktur',
    name: { sv: 'Digital infrastruktur', en: 'Digital infrastructure' },
    description: {
      sv: 'Fiber, mobiltäckning och system som fungerar.',
      en: 'Fibre, mobile coverage and systems that work.',
    },
    gap: 'policy',
  },
  {
    id: 'akademi',
    name: { sv: 'Samarbete med universitet', en: 'Collaboration with universities' },
    description: {
      sv: 'Forskning, exjobb och labb som företag kan använda.',
      en: 'Research, degree projects and labs that companies can use.',
    },
    gap: 'research',
  },
  {
    id: 'marknadsforing',
    name: { sv: 'Gemensam marknadsföring', en: 'Joint marketing' },
    description: {
      sv: 'Att säga samma sak om platsen och visa upp den tillsammans.',
      en: 'Saying the same thing about the place and showing it together.',
    },
    gap: 'cluster-to-cluster',
  },
  {
    id: 'oppenhet',
    name: { sv: 'Öppenhet och samarbetsvilja', en: 'Openness and willingness to collaborate' },
    description: {
      sv: 'Att lita på varandra nog för att dela med sig.',
      en: 'Trusting each other enough to share.',
    },
    gap: 'firm-to-firm',
  },
  {
    id: 'innovation',
    name: { sv: 'Innovation', en: 'Innovation' },
    description: {
      sv: 'Nya produkter och nya sätt att arbeta, gärna tillsammans.',
      en: 'New products and new ways of working, preferably together.',
    },
    gap: 'research',
  },
  {
    id: 'kostnad',
    name: { sv: 'Kostnader och effektivitet', en: 'Costs and efficiency' },
    description: {
      sv: 'Gemensamma inköp, bättre flöden och lägre kostnader.',
      en: 'Joint purchasing, better flows and lower costs.',
    },
    gap: 'firm-to-firm',
  },
];
