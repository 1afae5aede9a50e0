import type { Programme } from '../programme/programme.js';

/** Ways of working that can spread; the first three are those of Z-Group. */
export const methods: Programme['methods'] = [
  {
    id: 'zgroup-kompetens',
    name: { sv: 'Utbilda tillsammans', en: 'Training together' },
    description: {
      sv: 'Företagen bestämmer själva vad kurserna ska handla om, köper dem ihop och håller dem hos varandra.',
      en: 'The companies decide what the courses are about, buy them together and hold them at each other’s sites.',
    },
    origin: { collection: 'clusters', id: 'zgroup' },
    themes: ['kompetens'],
    sizes: ['medium'],
    strengthAreas: ['tillverkande-industri', 'vintersport', 'turism', 'it'],
    gives: {
      sv: 'Kurser som passar jobbet, till halva priset, och folk som stannar längre.',
      en: 'Courses that fit the job, at half the price, and people who stay longer.',
    },
    doesNotGive: {
      sv: 'Nya produkter. Det frigör tid, men någon måste bestämma vad tiden ska användas till.',
      en: 'New products. It frees time, but someone has to decide what to use it for.',
    },
    demands: {
      sv: 'En samordnare på halvtid och minst sex företag som vågar visa vad de inte kan.',
      en: 'A half-time coordinator and at least six companies that dare to show what they don’t know.',
    },
    covers: [
      { cluster: 'zgroup', share: 1 },
      { cluster: 'vinter', share: 0.05 },
      { cluster: 'sportteknik', share: 0.1 },
    ],
    evidence: {
      sv: 'Rapporten från 2014: fördelaktigt för företagen, frigör resurser, men ger i sig liten innovation. Passar bäst för medelstora företag.',
      en: 'The 2014 report: beneficial for the companies, frees resources, but brings little innovation in itself. Suits medium-sized companies best.',
    },
    notes: 'Arbetssättet och omdömet i underlaget är riktiga. Andelar och krav är exempeldata.',
  },
  {
    id: 'zgroup-rekrytering',
    name: { sv: 'Rekrytera tillsammans', en: 'Recruiting together' },
    description: {
      sv: 'En gemensam lista över lediga jobb och sökande. Den som inte passar hos ett företag tipsas vidare till nästa.',
      en: 'A shared list of jobs and applicants. Anyone who does not suit one company is passed on to the next.',
    },
    origin: { collection: 'clusters', id: 'zgroup' },
    themes: ['kompetens'],
    sizes: ['medium'],
    strengthAreas: ['tillverkande-industri', 'vintersport', 'turism', 'it'],
    gives: {
      sv: 'Fler sökande per jobb och en väg in för den som flyttar hit med någon annan.',
      en: 'More applicants per job, and a way in for those who move here with someone else.',
    },
    doesNotGive: {
      sv: 'Bostäder. Utan dem tackar folk ändå nej.',
      en: 'Homes. Without them people say no all the same.',
    },
    demands: {
      sv: 'Att företagen slutar locka folk från varandra.',
      en: 'That companies stop luring people from each other.',
    },
    covers: [
      { cluster: 'zgroup', share: 1 },
      { cluster: 'vinter', share: 0.05 },
    ],
    evidence: {
      sv: 'Rapporten från 2014: fördelaktigt för företagen, frigör resurser, men ger i sig liten innovation. Passar bäst för medelstora företag.',
      en: 'The 2014 report: beneficial for the companies, frees resources, but brings little innovation in itself. Suits medium-sized companies best.',
    },
    notes: 'Arbetssättet och omdömet i underlaget är riktiga. Andelar och krav är exempeldata.',
  },
  {
    id: 'zgroup-kostnad',
    name: { sv: 'Köpa in tillsammans', en: 'Buying together' },
    description: {
      sv: 'Gemensamma avtal för material, frakt, el och försäkringar, och delade erfarenheter av bättre flöden.',
      en: 'Joint contracts for materials, freight, electricity and insurance, and shared experience of better flows.',
    },
    origin: { collection: 'clusters', id: 'zgroup' },
    themes: ['kostnad'],
    sizes: ['medium'],
    strengthAreas: ['tillverkande-industri', 'vintersport', 'turism', 'it'],
    gives: { sv: 'Lägre pris från första dagen.', en: 'A lower price from day one.' },
    doesNotGive: {
      sv: 'Innovation, eller något åt den som köper för lite för att märka skillnad.',
      en: 'Innovation, or anything for those who buy too little to notice.',
    },
    demands: {
      sv: 'En inköpare som kan förhandla och företag som håller fast vid avtalet.',
      en: 'A buyer who can negotiate and companies that keep to the contract.',
    },
    covers: [{ cluster: 'zgroup', share: 1 }],
    evidence: {
      sv: 'Rapporten från 2014: fördelaktigt för företagen, frigör resurser, men ger i sig liten innovation. Passar bäst för medelstora företag.',
      en: 'The 2014 report: beneficial for the companies, frees resources, but brings little innovation in itself. Suits medium-sized companies best.',
    },
    notes: 'Arbetssättet och omdömet i underlaget är riktiga. Andelar och krav är exempeldata.',
  },
  {
    id: 'exportpanel',
    name: { sv: 'Fem exportvana företagare att ringa', en: 'Five seasoned exporters to call' },
    description: {
      sv: 'Fem företagare som redan säljer utomlands svarar i telefon en eftermiddag i veckan.',
      en: 'Five business owners who already sell abroad answer the phone one afternoon a week.',
    },
    origin: { collection: 'clusters', id: 'peak' },
    themes: ['marknader', 'mentorer'],
    sizes: ['micro', 'small'],
    gives: {
      sv: 'Svar samma vecka av någon som har gjort felen redan.',
      en: 'An answer the same week from someone who has already made the mistakes.',
    },
    doesNotGive: {
      sv: 'Kunder. De måste företaget hitta självt.',
      en: 'Customers. Those the company must find itself.',
    },
    demands: {
      sv: 'Fem personer som ställer upp, och någon som håller i schemat.',
      en: 'Five people who volunteer, and someone to keep the rota.',
    },
    covers: [{ cluster: 'peak', share: 0.8 }],
    evidence: {
      sv: '62 samtal första året. Nio företag säger att ett samtal avgjorde affären.',
      en: '62 calls in the first year. Nine companies say that a call decided the deal.',
    },
    notes: 'Exempeldata.',
  },
  {
    id: 'mastarlarling',
    name: { sv: 'Lärling hos en mästare', en: 'Apprentice with a master' },
    description: {
      sv: 'Den som vill ta över arbetar två år bredvid den som tänker sluta.',
      en: 'The person who wants to take over works for two years beside the one who plans to retire.',
    },
    origin: { collection: 'actors', id: 'eldrimner' },
    themes: ['kompetens'],
    sizes: ['micro', 'small'],
    strengthAreas: ['mathantverk', 'outdoor', 'turism'],
    gives: {
      sv: 'Kunskap som inte står i någon bok, och en efterträdare.',
      en: 'Knowledge that is in no book, and a successor.',
    },
    doesNotGive: {
      sv: 'Snabba resultat. Det tar två år.',
      en: 'Quick results. It takes two years.',
    },
    demands: {
      sv: 'Lön till lärlingen och tålamod hos mästaren.',
      en: 'Pay for the apprentice and patience from the master.',
    },
    covers: [{ cluster: 'eldrimner', share: 0.1 }],
    evidence: {
      sv: 'Fyra lärlingar har börjat. Två av dem har redan skrivit på för att ta över.',
      en: 'Four apprentices have started. Two have already signed to take over.',
    },
    notes: 'Exempeldata.',
  },
];
