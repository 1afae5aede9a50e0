// The demonstration's other pages: what is done, what there is for companies, and a page for each initiative.
import { fallbackList } from './fallbacks.js';
import { inLanguage } from './texts.js';

const data = '/samverk/programme.json';

/** The addresses of the pages, by language. */
export const places = {
  sv: { start: '/', work: '/arbetet/', companies: '/foretag/', initiative: '/initiativ/' },
  en: {
    start: '/en/',
    work: '/en/work/',
    companies: '/en/companies/',
    initiative: '/en/initiatives/',
  },
};

const words = {
  sv: {
    work: ['Det här görs', 'Insatser, planer och resultat, och vägen från behov till resultat.'],
    companies: [
      'För företag',
      'Hitta stöd, se vad som kan köpas in, och berätta vad företaget behöver.',
    ],
    initiative: 'Klusterinitiativets behov, plan och resultat.',
    privacy: 'Så behandlas personuppgifter',
    contact: 'Skriv till oss',
  },
  en: {
    work: ['What is done', 'Measures, plans and results, and the way from a need to its result.'],
    companies: [
      'For companies',
      'Find support, see what may be bought, and tell what your company needs.',
    ],
    initiative: 'The initiative’s needs, plan and results.',
    privacy: 'How personal data is handled',
    contact: 'Write to us',
  },
};

/** What the pages are called in the menu. */
export function menuOf(language) {
  const { start, work, companies } = places[language];
  const first = language === 'sv' ? 'Behoven och svaren' : 'Needs and answers';
  return [
    [start, first],
    [work, words[language].work[0]],
    [companies, words[language].companies[0]],
  ];
}

/** Every other page in a language: its address, that of the same in the other language, title, lead and elements. */
export function subpages(programme, language) {
  const other = language === 'sv' ? 'en' : 'sv';
  const at = (place, id = '') => ({
    path: `${places[language][place]}${id && `${id}/`}`,
    otherPath: `${places[other][place]}${id && `${id}/`}`,
  });
  const [work, workLead] = words[language].work;
  const [companies, companiesLead] = words[language].companies;
  return [
    { ...at('work'), title: work, lead: workLead, elements: workElements(programme, language) },
    {
      ...at('companies'),
      title: companies,
      lead: companiesLead,
      elements: companyElements(programme, language),
    },
    ...programme.clusters.map(({ description, id, name }) => ({
      ...at('initiative', id),
      title: inLanguage(name, language),
      lead: inLanguage(description, language) || words[language].initiative,
      elements: initiativeElements(programme, language, id),
    })),
  ];
}

function workElements(programme, language) {
  const list = (collection) => fallbackList(programme[collection], language);
  const links = `link-pattern="${places[language].initiative}{id}/"`;
  return [
    `<samverk-indicators>${list('definitions')}</samverk-indicators>`,
    `<samverk-measures>${list('measures')}</samverk-measures>`,
    `<samverk-trace>${list('needGroups')}</samverk-trace>`,
    `<samverk-map shapes="/samverk/municipalities.json" ${links}>${list('clusters')}</samverk-map>`,
    `<samverk-methods>${list('methods')}</samverk-methods>`,
    `<samverk-pilot>${list('pilots')}</samverk-pilot>`,
    `<samverk-messages>${list('messages')}</samverk-messages>`,
    `<samverk-news limit="12">${list('publications')}</samverk-news>`,
  ];
}

function companyElements(programme, language) {
  const list = (collection) => fallbackList(programme[collection], language);
  const { contact } = words[language];
  const region = inLanguage(programme.region.name, language);
  return [
    `<samverk-support-finder>${list('services')}</samverk-support-finder>`,
    `<samverk-opportunities>${list('opportunities')}</samverk-opportunities>`,
    `<samverk-need-form controller="Region ${region}" privacy-href="#content" post-to="mailto:naringsliv@region.example"><p><a href="mailto:naringsliv@region.example">${contact}</a></p></samverk-need-form>`,
    `<samverk-actors>${list('actors')}</samverk-actors>`,
  ];
}

function initiativeElements(programme, language, id) {
  const actions = programme.actions.filter(({ cluster }) => cluster === id);
  return [
    `<samverk-cluster cluster="${id}">${fallbackList(actions, language)}</samverk-cluster>`,
    `<samverk-plan cluster="${id}">${fallbackList(actions, language)}</samverk-plan>`,
    `<samverk-news cluster="${id}">${fallbackList([], language)}</samverk-news>`,
  ];
}

/** The main part of a page. */
export function mainOf({ elements }) {
  return `<samverk-programme class="wrap" src="${data}">
${elements.map((element) => `    <section>${element}</section>`).join('\n')}
  </samverk-programme>`;
}
