import type { Programme } from '../programme/programme.js';

/** What the indicators count. */
export const definitions: Programme['definitions'] = [
  {
    id: 'utlandska-gastnatter',
    name: { sv: 'Utländska gästnätter', en: 'Guest nights from abroad' },
    method: {
      sv: 'Nätter på hotell, vandrarhem, stugbyar och campingar i länet, under ett år.',
      en: 'Nights at hotels, hostels, cabins and campsites in the county, in a year.',
    },
    unit: 'gästnätter',
    unitName: { sv: 'gästnätter', en: 'guest nights' },
    direction: 'up',
    links: [
      {
        url: 'https://mynewsdesk.com',
        title: {
          sv: 'Jämtland Härjedalen Turism, 6 december 2013',
          en: 'Jämtland Härjedalen Tourism, 6 December 2013',
        },
      },
    ],
    notes: 'Utgångsvärdet 578 000 (2012) är riktigt. Övriga värden är exempeldata.',
  },
  {
    id: 'svenska-gastnatter',
    name: { sv: 'Svenska gästnätter', en: 'Guest nights from Sweden' },
    method: {
      sv: 'Nätter på hotell, vandrarhem, stugbyar och campingar i länet, under ett år.',
      en: 'Nights at hotels, hostels, cabins and campsites in the county, in a year.',
    },
    unit: 'gästnätter',
    unitName: { sv: 'gästnätter', en: 'guest nights' },
    direction: 'up',
    links: [
      {
        url: 'https://mynewsdesk.com',
        title: {
          sv: 'Jämtland Härjedalen Turism, 6 december 2013',
          en: 'Jämtland Härjedalen Tourism, 6 December 2013',
        },
      },
    ],
    notes:
      'Utgångsvärdet 1,9 miljoner (2012) och målet 2,8 miljoner (2020) är riktiga. Övriga värden är exempeldata.',
  },
  {
    id: 'omsattning-turism',
    name: { sv: 'Turismens omsättning', en: 'Turnover in tourism' },
    method: {
      sv: 'Det som gäster och besökare köper för i länet under ett år, i löpande priser.',
      en: 'What guests and visitors spend in the county in a year, at current prices.',
    },
    unit: 'miljarder kronor',
    unitName: { sv: 'miljarder kronor', en: 'billion SEK' },
    direction: 'up',
    links: [
      {
        url: 'https://mynewsdesk.com',
        title: {
          sv: 'Jämtland Härjedalen Turism, 6 december 2013',
          en: 'Jämtland Härjedalen Tourism, 6 December 2013',
        },
      },
    ],
    notes:
      'Ca 4 (2012), nästan 5 (2016) och målet ca 7,5 (2020) är riktiga. Övriga värden är exempeldata.',
  },
  {
    id: 'arsarbeten-turism',
    name: { sv: 'Årsarbeten i turismen', en: 'FTE-years in tourism' },
    method: {
      sv: 'Från 2012 räknas även de jobb som turismen ger i andra branscher. Strategin från 2009 räknade bara jobben i turismen.',
      en: 'From 2012 the jobs that tourism creates in other sectors are counted too. The 2009 strategy counted only jobs in tourism itself.',
    },
    unit: 'årsarbeten',
    unitName: { sv: 'årsarbeten', en: 'full-time equivalents' },
    direction: 'up',
    links: [
      {
        url: 'https://mynewsdesk.com',
        title: {
          sv: 'Jämtland Härjedalen Turism, 6 december 2013',
          en: 'Jämtland Härjedalen Tourism, 6 December 2013',
        },
      },
    ],
    notes:
      '3 800 (strategin 2009), ca 7 000 (2012 och 2016) och målet ca 12 000 (2020) är riktiga. Övriga värden är exempeldata.',
  },
  {
    id: 'turismberoende',
    name: {
      sv: 'Andel som arbetar i turismberoende branscher i Åre',
      en: 'Share working in tourism-dependent sectors in Åre',
    },
    method: {
      sv: 'Av alla som arbetar i kommunen, dagbefolkning i november.',
      en: 'Of everyone working in the municipality, counted in November.',
    },
    unit: 'procent',
    unitName: { sv: 'procent', en: 'per cent' },
    direction: 'up',
    split: 'women-men',
    source: { system: 'regionfakta', id: 'turismberoende-branscher', area: '2321' },
    links: [
      {
        url: 'https://regionfakta.com',
        title: { sv: 'Regionfakta, SCB', en: 'Regionfakta, Statistics Sweden' },
      },
    ],
    notes: 'Värdena för kvinnor 2015 och 2016 är riktiga. Män, totalt och 2025 är exempeldata.',
  },
  {
    id: 'folkmangd',
    name: { sv: 'Folkmängd i länet', en: 'Population of the county' },
    method: {
      sv: 'Folkbokförda i länets åtta kommuner.',
      en: 'Registered residents in the county’s eight municipalities.',
    },
    unit: 'invånare',
    unitName: { sv: 'invånare', en: 'inhabitants' },
    direction: 'up',
    source: { system: 'regionfakta', id: 'folkmangd', area: '23' },
    links: [
      {
        url: 'https://regionfakta.com',
        title: { sv: 'Regionfakta, SCB', en: 'Regionfakta, Statistics Sweden' },
      },
    ],
    notes: 'Värdena är riktiga.',
  },
  {
    id: 'ny-marknad',
    name: { sv: 'Företag på en ny marknad', en: 'Companies in a new market' },
    method: {
      sv: 'Företag i ett klusterinitiativ som har sålt i ett land där de inte sålde 2024. Varje företag räknas en gång.',
      en: 'Companies in a cluster initiative that have sold in a country where they did not sell in 2024. Each company counts once.',
    },
    unit: 'företag',
    unitName: { sv: 'företag', en: 'companies' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'kvinnor-ledande',
    name: { sv: 'Andel kvinnor i ledande roller', en: 'Share of women in leading roles' },
    method: {
      sv: 'Kvinnor bland vd:ar och styrelseledamöter i de företag som är med i ett klusterinitiativ.',
      en: 'Women among managing directors and board members of companies in a cluster initiative.',
    },
    unit: 'procent',
    unitName: { sv: 'procent', en: 'per cent' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'platser-fyllda',
    name: { sv: 'Fyllda utbildningsplatser', en: 'Training places filled' },
    method: {
      sv: 'Deltagare som har börjat, räknat från starten.',
      en: 'People who have started, counted from the beginning.',
    },
    unit: 'platser',
    unitName: { sv: 'platser', en: 'places' },
    direction: 'up',
    split: 'women-men',
    notes: 'Exempeldata.',
  },
  {
    id: 'fatt-jobb',
    name: { sv: 'Deltagare som fått jobb', en: 'Trainees who got a job' },
    method: {
      sv: 'Anställda efter kursen hos ett företag i något klusterinitiativ.',
      en: 'Employed after the course by a company in a cluster initiative.',
    },
    unit: 'personer',
    unitName: { sv: 'personer', en: 'people' },
    direction: 'up',
    split: 'women-men',
    notes: 'Exempeldata.',
  },
  {
    id: 'hjalpta-finansiering',
    name: { sv: 'Företag som fått hjälp att söka', en: 'Companies helped to apply' },
    method: {
      sv: 'Företag som har fått minst ett utkast läst. Varje företag räknas en gång.',
      en: 'Companies that have had at least one draft read. Each company counts once.',
    },
    unit: 'företag',
    unitName: { sv: 'företag', en: 'companies' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'exjobb',
    name: { sv: 'Exjobb och praktikplatser', en: 'Degree projects and placements' },
    method: {
      sv: 'Studenter från Mittuniversitetet hos företag i ett klusterinitiativ, under ett kalenderår.',
      en: 'Students from Mid Sweden University at companies in a cluster initiative, in a calendar year.',
    },
    unit: 'exjobb',
    unitName: { sv: 'exjobb', en: 'degree projects' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'tid-administration',
    name: { sv: 'Tid som går till administration', en: 'Time spent on paperwork' },
    method: {
      sv: 'Företagens egen uppskattning, medelvärde.',
      en: 'The companies’ own estimate, average.',
    },
    unit: 'timmar i veckan',
    unitName: { sv: 'timmar i veckan', en: 'hours a week' },
    direction: 'down',
    notes: 'Exempeldata.',
  },
  {
    id: 'aktorer-budskap',
    name: { sv: 'Aktörer som använder budskapen', en: 'Organisations using the messages' },
    method: {
      sv: 'Aktörer som använder minst ett av de gemensamma budskapen på sin webb eller på mässa.',
      en: 'Organisations that use at least one of the shared messages on their website or at a fair.',
    },
    unit: 'aktörer',
    unitName: { sv: 'aktörer', en: 'actors' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'redo-for-arrangorer',
    name: { sv: 'Företag redo för researrangörer', en: 'Companies ready for tour operators' },
    method: {
      sv: 'Företag som klarar kraven på pris, avtal och bokning.',
      en: 'Companies that meet the requirements on prices, contracts and booking.',
    },
    unit: 'företag',
    unitName: { sv: 'företag', en: 'companies' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'bokade-timmar',
    name: { sv: 'Bokade timmar i labben', en: 'Hours booked in the labs' },
    method: {
      sv: 'Timmar som företag med högst 49 anställda har bokat under ett kvartal.',
      en: 'Hours booked in a quarter by companies with at most 49 employees.',
    },
    unit: 'timmar',
    unitName: { sv: 'timmar', en: 'hours' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'elkostnad-sno',
    name: { sv: 'Elkostnad för snö', en: 'Electricity cost of snow' },
    method: {
      sv: 'Elkostnad delad med tillverkad snö, under en säsong.',
      en: 'Electricity cost divided by snow made, in a season.',
    },
    unit: 'kronor per kubikmeter',
    unitName: { sv: 'kronor per kubikmeter', en: 'SEK per cubic metre' },
    direction: 'down',
    notes: 'Exempeldata.',
  },
  {
    id: 'stalltid',
    name: { sv: 'Ställtid', en: 'Changeover time' },
    method: {
      sv: 'Median för de maskiner som är med, fyra veckors mätning.',
      en: 'Median for the machines that take part, measured over four weeks.',
    },
    unit: 'minuter',
    unitName: { sv: 'minuter', en: 'minutes' },
    direction: 'down',
    notes: 'Exempeldata.',
  },
  {
    id: 'atervander',
    name: { sv: 'Säsongsanställda som kommer tillbaka', en: 'Seasonal staff who come back' },
    method: {
      sv: 'Andel av förra säsongens anställda som är tillbaka på något av företagen.',
      en: 'Share of last season’s staff who are back at one of the companies.',
    },
    unit: 'procent',
    unitName: { sv: 'procent', en: 'per cent' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'gemensamma-losningar',
    name: { sv: 'Lösningar som delas', en: 'Shared solutions' },
    method: {
      sv: 'Lösningar som minst tre företag har tagit fram ihop och använder.',
      en: 'Solutions that at least three companies have developed together and use.',
    },
    unit: 'lösningar',
    unitName: { sv: 'lösningar', en: 'solutions' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'bidragande-foretag',
    name: { sv: 'Företag som bidrar', en: 'Companies contributing' },
    method: {
      sv: 'Företag som har lagt fram ett problem eller arbetat med en lösning.',
      en: 'Companies that have put forward a problem or worked on a solution.',
    },
    unit: 'företag',
    unitName: { sv: 'företag', en: 'companies' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'natter-maj-oktober',
    name: { sv: 'Gästnätter i maj och oktober', en: 'Guest nights in May and October' },
    method: {
      sv: 'De deltagande företagens egna siffror, båda månaderna ihop.',
      en: 'The participating companies’ own figures, both months together.',
    },
    unit: 'gästnätter',
    unitName: { sv: 'gästnätter', en: 'guest nights' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
  {
    id: 'anstallda-zgroup',
    name: { sv: 'Anställda i Z-Groups företag', en: 'Employees in Z-Group companies' },
    method: {
      sv: 'Anställda i delägande företag, enligt Z-Group. Antalet delägare varierar mellan åren.',
      en: 'Employees in member companies, according to Z-Group. The number of members varies between years.',
    },
    unit: 'anställda',
    unitName: { sv: 'anställda', en: 'employees' },
    direction: 'up',
    links: [{ url: 'https://iuczgroup.se' }],
    notes:
      'Mer än 2 500 (2020, 62 ägare) och 2 000 (2023, ca 50 företag) är riktiga. 2025 är exempeldata.',
  },
  {
    id: 'lokal-frukost',
    name: { sv: 'Hotell med lokal frukost', en: 'Hotels with a local breakfast' },
    method: {
      sv: 'Hotell där minst tre varor på frukosten kommer från länet.',
      en: 'Hotels where at least three items at breakfast come from the county.',
    },
    unit: 'hotell',
    unitName: { sv: 'hotell', en: 'hotels' },
    direction: 'up',
    notes: 'Exempeldata.',
  },
];
