import type { Programme } from '../programme/programme.js';

/** The strength areas of the 2014 report, with what was decided about each. */
export const strengthAreas: Programme['strengthAreas'] = [
  {
    id: 'vintersport',
    name: { sv: 'Vintersport', en: 'Winter sport' },
    description: {
      sv: 'Anläggningar, arrangörer och forskning kring skidor, snö och skytte.',
      en: 'Venues, event organisers and research on skiing, snow and biathlon.',
    },
    focus: 'core',
    decision: {
      kind: 'strengthen',
      why: {
        sv: 'Länet har redan arenor, forskning och företag som samarbetar. Det arbetet stärks i stället för att något nytt startas.',
        en: 'The county already has venues, research and companies that work together. We strengthen that work instead of starting something new.',
      },
      day: '2024-09-17',
      source: 'Ökad företagssamverkan (Montell & Partners, hösten 2014)',
    },
    period: { from: '2024-09-01', to: '2027-12-31' },
    sni: ['93.1'],
  },
  {
    id: 'outdoor',
    name: { sv: 'Outdoor och friluftsliv', en: 'Outdoor and recreation' },
    description: {
      sv: 'Företag som utvecklar, syr och säljer utrustning och kläder för ett liv utomhus.',
      en: 'Companies that develop, make and sell equipment and clothing for outdoor life.',
    },
    focus: 'core',
    decision: {
      kind: 'strengthen',
      why: {
        sv: 'Peak Innovation samlar redan företag, idrottsrörelse och universitet. Initiativet behöver uthållighet, inte konkurrens.',
        en: 'Peak Innovation already brings companies, the sports movement and the university together. It needs endurance, not competition.',
      },
      day: '2024-09-17',
      source: 'Ökad företagssamverkan (Montell & Partners, hösten 2014)',
    },
    period: { from: '2024-09-01', to: '2027-12-31' },
    sni: ['32.3', '14.1'],
  },
  {
    id: 'turism',
    name: { sv: 'Turism', en: 'Tourism' },
    description: {
      sv: 'Boende, mat, guidning och upplevelser i hela länet. Näringen omsätter nästan fem miljarder kronor om året.',
      en: 'Places to stay, food, guiding and experiences all over the county. The sector turns over almost five billion kronor a year.',
    },
    focus: 'core',
    decision: {
      kind: 'strengthen',
      why: {
        sv: 'Destinationerna är vana att arbeta ihop. Här prövas också öppen innovation, eftersom samordningen ger mycket och konkurrensen är liten.',
        en: 'The destinations are used to working together. Open innovation is tried here too, as there is much to gain from coordination and little competition.',
      },
      day: '2024-09-17',
      source: 'Ökad företagssamverkan (Montell & Partners, hösten 2014)',
    },
    period: { from: '2024-09-01', to: '2027-12-31' },
    sni: ['55', '56', '79'],
    links: [
      {
        url: 'https://lagetilanet.regionjh.se',
        title: {
          sv: 'Läget i länet, mål 5: fler kluster',
          en: 'Läget i länet (the state of the county), goal 5: more clusters',
        },
      },
    ],
  },
  {
    id: 'tillverkande-industri',
    name: { sv: 'Tillverkande industri', en: 'Manufacturing' },
    description: {
      sv: 'Små och medelstora verkstäder och fabriker med omkring 5 000 anställda. Mer än nio av tio kunder finns utanför länet.',
      en: 'Small and medium-sized workshops and factories with about 5,000 employees. More than nine in ten customers are outside the county.',
    },
    focus: 'core',
    decision: {
      kind: 'strengthen',
      why: {
        sv: 'IUC Z-Groups sätt att utbilda, rekrytera och köpa in tillsammans fungerar och kan spridas till fler.',
        en: 'The way IUC Z-Group trains, recruits and buys together works, and can spread to others.',
      },
      day: '2024-09-17',
      source: 'Ökad företagssamverkan (Montell & Partners, hösten 2014)',
    },
    period: { from: '2024-09-01', to: '2027-12-31' },
    sni: ['25', '28'],
    links: [
      {
        url: 'https://lagetilanet.regionjh.se',
        title: {
          sv: 'Läget i länet, mål 5: fler kluster',
          en: 'Läget i länet (the state of the county), goal 5: more clusters',
        },
      },
    ],
  },
  {
    id: 'it',
    name: { sv: 'IT', en: 'IT' },
    description: {
      sv: 'Mjukvara, drift och digitala tjänster. Här finns företag men inget klusterinitiativ.',
      en: 'Software, hosting and digital services. There are companies here but no cluster initiative.',
    },
    focus: 'possible',
    decision: {
      kind: 'investigate',
      why: {
        sv: 'Rapporten säger ”eventuellt IT”. Än har ingen samlat företagen, och regionen vill inte starta något som ingen har frågat efter.',
        en: 'The report says “possibly IT”. Nobody has brought the companies together yet, and the region does not want to start something nobody has asked for.',
      },
      day: '2024-09-17',
      source: 'Ökad företagssamverkan (Montell & Partners, hösten 2014)',
    },
    period: { from: '2024-09-01', to: '2027-12-31' },
    sni: ['62'],
  },
  {
    id: 'mathantverk',
    name: { sv: 'Mathantverk', en: 'Artisan food' },
    description: {
      sv: 'Ost, chark, bröd, bär och fisk från små företag, och kedjan från jord till bord.',
      en: 'Cheese, cured meats, bread, berries and fish from small companies, and the chain from farm to table.',
    },
    focus: 'possible',
    decision: {
      kind: 'strengthen',
      why: {
        sv: 'Rapporten säger ”eventuellt”. Två initiativ arbetar redan bra, och deras behov liknar de andras.',
        en: 'The report says “possibly”. Two initiatives already work well, and their needs are like the others’.',
      },
      day: '2024-09-17',
      source: 'Ökad företagssamverkan (Montell & Partners, hösten 2014)',
    },
    period: { from: '2024-09-01', to: '2027-12-31' },
    sni: ['10'],
  },
  {
    id: 'bygg',
    name: { sv: 'Bygg', en: 'Construction' },
    description: {
      sv: 'Byggföretag och hantverkare. Om de vill samverka, och i så fall hur, utreds.',
      en: 'Builders and tradespeople. Whether they want to work together, and how, is being looked into.',
    },
    focus: 'explore',
    decision: {
      kind: 'investigate',
      why: {
        sv: 'Rapporten från 2014 säger att samverkan i byggsektorn bör utredas innan något startas.',
        en: 'The 2014 report says that collaboration in construction should be looked into before anything is started.',
      },
      day: '2024-09-17',
      source: 'Ökad företagssamverkan (Montell & Partners, hösten 2014)',
    },
    investigation: {
      question: {
        sv: 'Finns det ett samarbete mellan byggföretag som regionen kan stärka, eller hör frågorna hemma i ett annat klusterinitiativ?',
        en: 'Is there collaboration between building companies that the region can strengthen, or do the questions belong with another cluster initiative?',
      },
      owner: { collection: 'people', id: 'p-industri' },
      due: '2026-12-18',
      sources: {
        sv: 'Företagsregistret, kommunernas näringslivskontor och samtal med nio företag. Branschorganisationerna återstår.',
        en: 'The business register, the municipal business offices and talks with nine companies. The trade associations remain.',
      },
    },
    sni: ['41', '42', '43'],
    notes: 'Exempeldata.',
  },
  {
    id: 'administrativa-tjanster',
    name: {
      sv: 'Administrativa tjänster för offentlig sektor',
      en: 'Administrative services for the public sector',
    },
    description: {
      sv: 'Löner, ekonomi, översättning och annat kontorsarbete som kommuner och regioner köper.',
      en: 'Payroll, accounts, translation and other office work that municipalities and regions buy.',
    },
    focus: 'proposed',
    decision: {
      kind: 'propose',
      why: {
        sv: 'Rapporten föreslår området eftersom länet saknar stora företag och den offentliga sektorn därför betyder mycket som kund.',
        en: 'The report proposes the area because the county has no large companies, which makes the public sector an important customer.',
      },
      day: '2024-09-17',
      source: 'Ökad företagssamverkan (Montell & Partners, hösten 2014)',
    },
    period: { from: '2024-09-01', to: '2027-12-31' },
    sni: ['69.2', '82'],
  },
];
