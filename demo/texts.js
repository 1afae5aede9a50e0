// The region's own words on the demonstration's page.
import { commonWords } from '../dist/src/locales/index.js';
import { stages } from '../dist/src/published.js';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML. */
export function escape(text) {
  return String(text).replace(/[&<>"']/g, (character) => escapes[character]);
}

/** A text of the programme in a language. */
export function inLanguage(text, language) {
  return typeof text === 'string' ? text : (text?.[language] ?? text?.sv ?? '');
}

/** How many initiatives go on, by how far they have come; each stage counts those that have come further too. */
export function countStages({ clusters, published }) {
  const going = new Set(clusters.flatMap(({ ended, id }) => (ended ? [] : [id])));
  const reached = published.stages.filter(({ cluster }) => going.has(cluster));
  return stages.map(
    (_, index) => reached.filter(({ stage }) => stages.indexOf(stage) >= index).length,
  );
}

/** A small number as a word, a larger one in figures. */
export function inWords(number, language) {
  return commonWords[language].numbers.split(' ')[number] ?? String(number);
}

/** A number of bytes as kilobytes. */
export function kilobytes(bytes, language) {
  return `${new Intl.NumberFormat([language, 'sv-SE']).format(Math.round(bytes / 1000))} kB`;
}

/** All texts of the page. */
export function textsFor(programme, language) {
  const [total, , mapped] = countStages(programme).map((count) => inWords(count, language));
  return language === 'sv' ? swedish(total, mapped) : english(total, mapped);
}

function swedish(total, mapped) {
  return {
    site: 'Region Jämtland Härjedalen',
    example: 'Exempeldata',
    skip: 'Till innehållet',
    place: 'Näringsliv och utveckling',
    title: ['Företagen har berättat vad de behöver.', 'Så här går det.'],
    description:
      'Vad företagen i länets klusterinitiativ behöver, vad som görs och vad det har gett.',
    lead: `${capital(mapped)} av ${total} klusterinitiativ har kartlagt sina behov tillsammans med regionen. Här går det att följa behoven, från det som sades till det som blev gjort.`,
    menu: 'På den här sidan',
    pages: 'Sidor',
    sections: {
      summary: { id: 'korthet', label: 'I korthet' },
      process: { id: 'processen', label: 'Så långt har de kommit' },
      needs: { id: 'behov', label: 'Behoven' },
      crossNeeds: { id: 'gemensamt', label: 'Det här görs' },
      clusters: { id: 'initiativ', label: 'Klusterinitiativen' },
      news: { id: 'nyheter', label: 'Det senaste' },
      about: { id: 'om-sidan', label: 'Om sidan' },
    },
    other: { href: '/en/', lang: 'en', label: 'In English' },
    aboutHeading: 'Om sidan',
    about: [
      'Sidan är en demonstration av samverk och bygger på rapporten ”Ökad företagssamverkan” från 2014 och på öppna uppgifter om länet.',
      'Citat, bedömningar, datum och de flesta siffror är påhittade exempel. Inga personer förekommer, och siffror som gäller för få företag visas inte.',
    ],
    data: 'Alla uppgifter som öppna data (JSON)',
    ownHeading: 'Visa det här på en annan webbplats',
    own: 'Siffrorna och bilderna är element ur samverk. Den som sköter en kommuns eller ett klusters webbplats lägger in skriptet en gång, och sedan ett element där det ska synas. Det som står i elementet visas tills uppgifterna är hämtade, och när skript är avstängda.',
    fallbackLink: 'Behoven som tabell',
    facts: (bytes) => [
      [kilobytes(bytes, 'sv'), 'väger alla elementen tillsammans, komprimerade'],
      ['0', 'kakor och anrop till andra webbplatser'],
      ['0', 'undantag i sidans Content-Security-Policy'],
    ],
    footer: 'En demonstration av samverk. Inte regionens egen webbplats.',
    top: 'Till sidans början',
  };
}

function english(total, mapped) {
  return {
    site: 'Region Jämtland Härjedalen',
    example: 'Example data',
    skip: 'To the content',
    place: 'Business and development',
    title: ['Companies have told us what they need.', 'This is how it is going.'],
    description:
      'What the companies in the county’s cluster initiatives need, what is done and what it has given.',
    lead: `${capital(mapped)} of ${total} cluster initiatives have mapped their needs together with the region. Here you can follow the needs, from what was said to what was done.`,
    menu: 'On this page',
    pages: 'Pages',
    sections: {
      summary: { id: 'in-brief', label: 'In brief' },
      process: { id: 'process', label: 'How far they have come' },
      needs: { id: 'needs', label: 'The needs' },
      crossNeeds: { id: 'shared', label: 'What is done' },
      clusters: { id: 'initiatives', label: 'The cluster initiatives' },
      news: { id: 'news', label: 'Latest' },
      about: { id: 'about', label: 'About this page' },
    },
    other: { href: '/', lang: 'sv', label: 'På svenska' },
    aboutHeading: 'About this page',
    about: [
      'This page is a demonstration of samverk. It builds on the 2014 report “Ökad företagssamverkan” and on open facts about the county.',
      'Quotes, judgements, days and most figures are invented examples. No persons appear, and figures about too few companies are not shown.',
    ],
    data: 'All the figures as open data (JSON)',
    ownHeading: 'Show this on another site',
    own: 'The figures and pictures are elements of samverk. Whoever runs the site of a municipality or a cluster adds the script once, and then an element where it is to be seen. What stands inside the element is shown until the figures have been fetched, and when scripts are off.',
    fallbackLink: 'The needs as a table',
    facts: (bytes) => [
      [kilobytes(bytes, 'en'), 'is the weight of all the elements together, compressed'],
      ['0', 'cookies, and requests to other sites'],
      ['0', 'exceptions in the page’s Content Security Policy'],
    ],
    footer: 'A demonstration of samverk. Not the region’s own site.',
    top: 'To the top of the page',
  };
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
