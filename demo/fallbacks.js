// What stands in each element until the programme is there, and for readers without scripts: the same figures, as plain
// lists and tables with their day.
import {
  commonWords,
  crossNeedsWords,
  fill,
  needsWords,
  processWords,
  stagesWords,
  summaryWords,
  answersWords,
} from '../dist/src/locales/index.js';
import { stages } from '../dist/src/published.js';
import { countStages, escape, inLanguage } from './texts.js';

/** The five figures as a list. */
export function summaryList(programme, language) {
  const words = summaryWords[language];
  const { totals, crossCutting } = programme.published.aggregate;
  const [clusters] = countStages(programme, stages);
  const ongoing = programme.measures.filter(({ status }) => status === 'ongoing').length;
  const rows = [
    [clusters, words.clusters],
    [totals.needs, words.needs],
    [crossCutting.filter(({ kind }) => kind === 'group').length, words.shared],
    [ongoing, words.measures],
  ];
  const items = rows.map(([count, label]) => `<li>${count} ${escape(label)}</li>`);
  return `<h2>${escape(words.heading)}</h2><ul>${items.join('')}</ul>${day(programme, language)}`;
}

/** How far the initiatives have come. */
export function processTable(programme, language) {
  const words = processWords[language];
  const counts = countStages(programme, stages);
  const items = stages.map(
    (stage, index) => `<li>${counts[index]} ${escape(stagesWords[language][stage])}</li>`,
  );
  return `<h2>${escape(words.heading)}</h2><ul>${items.join('')}</ul>`;
}

/** The needs by theme. */
export function needsTable(programme, language) {
  const words = needsWords[language];
  const smallest = { count: programme.published.smallestCount ?? 3 };
  const names = new Map(programme.themes.map(({ id, name }) => [id, inLanguage(name, language)]));
  const rows = programme.published.aggregate.themes
    .filter(({ needs, withheld }) => withheld || needs > 0)
    .map(({ theme, needs, unanswered, withheld }) => {
      const counts = withheld
        ? [fill(commonWords[language].withheld, smallest), '–']
        : [needs, unanswered];
      return `<tr><th scope="row">${escape(names.get(theme))}</th><td>${counts.join('</td><td>')}</td></tr>`;
    });
  const head = [words.theme, words.total, words.unansweredColumn]
    .map((label) => `<th scope="col">${escape(label)}</th>`)
    .join('');
  return `<h2>${escape(words.heading)}</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The needs that several initiatives share, with what is done. */
export function crossNeedsList(programme, language) {
  const words = crossNeedsWords[language];
  const measures = new Map(programme.measures.map((measure) => [measure.id, measure]));
  const items = programme.published.aggregate.crossCutting
    .filter(({ kind }) => kind === 'group')
    .map(({ answer, measures: ids, statement }) => {
      const titles = ids.map((id) => escape(inLanguage(measures.get(id)?.title, language)));
      const state = escape(answersWords[language][`answer-${answer}`]);
      const done = titles.length > 0 ? ` – ${titles.join(', ')}` : '';
      return `<li>${escape(inLanguage(statement, language))}: ${state}${done}</li>`;
    });
  return `<h2>${escape(words.heading)}</h2><ol>${items.join('')}</ol>`;
}

/** The initiatives by strength area. */
export function clustersList(programme, language) {
  const items = programme.strengthAreas.map(({ id, name }) => {
    const own = programme.clusters.filter(({ strengthAreas: [first] }) => first === id);
    const names = own.map((cluster) => escape(inLanguage(cluster.name, language)));
    return `<li>${escape(inLanguage(name, language))}: ${names.join(', ') || '–'}</li>`;
  });
  return `<h2>${language === 'sv' ? 'Klusterinitiativen' : 'The cluster initiatives'}</h2><ul>${items.join('')}</ul>`;
}

function day({ published }, language) {
  const written = new Intl.DateTimeFormat([language === 'en' ? 'en-GB' : language, 'sv-SE'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(published.day));
  return `<p>${escape(fill(commonWords[language].asOf, { day: written }))}</p>`;
}
