import type { Programme } from '../programme/programme.js';

/** The common messages; one is used in other words and one by nobody. */
export const messages: Programme['messages'] = [
  {
    id: 'nara',
    statement: {
      sv: 'Här är det nära till den som kan hjälpa till.',
      en: 'Here, help is never far away.',
    },
    factors: [
      { sv: 'Korta vägar', en: 'Short distances between people' },
      { sv: 'Samarbete', en: 'Working together' },
    ],
    audience: {
      sv: 'Den som funderar på att starta eller flytta ett företag hit',
      en: 'Anyone thinking of starting a company here or moving one',
    },
    uses: [
      { actor: 'region-jh', where: 'regionjh.se/foretag', day: '2026-03-02' },
      { actor: 'science-park', where: 'Startsidan', day: '2026-03-16' },
      { actor: 'kommun-ostersund', where: 'Näringslivssidan', day: '2026-04-13' },
      { actor: 'iuc-zgroup', where: 'Platsannonser', day: '2026-05-04' },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'natur-aret-runt',
    statement: { sv: 'Naturen är öppen året runt.', en: 'Nature is open all year.' },
    factors: [
      { sv: 'Fyra årstider', en: 'Four seasons' },
      { sv: 'Naturbaserade upplevelser', en: 'Nature-based experiences' },
    ],
    audience: { sv: 'Besökare från andra länder', en: 'Visitors from abroad' },
    uses: [
      { actor: 'jht', where: 'Kampanj i Nederländerna', day: '2026-02-09' },
      { actor: 'kommun-are', where: 'Turistbyrån', day: '2026-03-23' },
      {
        actor: 'kommun-harjedalen',
        where: 'Webben',
        day: '2026-09-14',
        text: 'Härjedalen – fjäll och vidder när du vill.',
      },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'industri-som-haller',
    statement: {
      sv: 'Det som tillverkas här håller i kyla och snö, år efter år.',
      en: 'What is made here lasts through cold and snow, year after year.',
    },
    factors: [
      { sv: 'Kvalitet', en: 'Quality' },
      { sv: 'Kallt klimat som provplats', en: 'A cold climate as test ground' },
    ],
    audience: { sv: 'Inköpare i Sverige och Norge', en: 'Buyers in Sweden and Norway' },
    uses: [
      { actor: 'iuc-zgroup', where: 'Mässan i Göteborg', day: '2026-05-19' },
      { actor: 'strc', where: 'Montern i München', day: '2026-06-10' },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'mat-med-namn',
    statement: {
      sv: 'Maten härifrån har ett namn och en gård.',
      en: 'Food from here has a name and a farm.',
    },
    factors: [
      { sv: 'Ursprung', en: 'Origin' },
      { sv: 'Hantverk', en: 'Craft' },
    ],
    audience: { sv: 'Krogar och butiker', en: 'Restaurants and shops' },
    uses: [
      { actor: 'eldrimner', where: 'Webben', day: '2026-03-09' },
      { actor: 'torsta', where: 'Framtidzmat', day: '2026-03-30' },
      { actor: 'jht', where: 'Frukostskyltar på hotell', day: '2026-09-21' },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'jobb-och-liv',
    statement: {
      sv: 'Ett jobb att växa i, tio minuter från skidspåret.',
      en: 'A job to grow in, ten minutes from the ski track.',
    },
    factors: [
      { sv: 'Arbete', en: 'Work' },
      { sv: 'Fritid', en: 'Free time' },
    ],
    audience: { sv: 'Den som kan tänka sig att flytta hit', en: 'Anyone who might move here' },
    uses: [
      { actor: 'region-jh', where: 'Platsannonser', day: '2026-04-20' },
      { actor: 'kommun-krokom', where: 'Inflyttarsidan', day: '2026-05-25' },
      { actor: 'nvc', where: 'Rekrytering av instruktörer', day: '2026-09-07' },
    ],
    notes: 'Exempeldata.',
  },
  {
    id: 'har-provas-det-forst',
    statement: { sv: 'Här prövas det nya först.', en: 'New things are tried here first.' },
    factors: [
      { sv: 'Testmiljöer', en: 'Test facilities' },
      { sv: 'Forskning', en: 'Research' },
    ],
    audience: { sv: 'Företag och forskare i andra länder', en: 'Companies and researchers abroad' },
    uses: [],
    notes: 'Exempeldata.',
  },
];
