// What stands in each element until the programme is there, and for readers without scripts: the same figures as plain
// lists and tables, with their day.
import {
  answersWords,
  clustersWords,
  commonWords,
  crossNeedsWords,
  fill,
  needsWords,
  processWords,
  stagesWords,
  summaryWords,
} from '../dist/src/locales/index.js';
import { stages } from '../dist/src/published.js';
import { countStages, escape, inLanguage } from './texts.js';

/** The five figures. */
export function summaryFigures(programme, language) {
  const words = summaryWords[language];
  const { aggregate, followUp } = programme.published;
  const [clusters] = countStages(programme);
  const statuses = followUp.subjects.flatMap(({ indicators }) =>
    indicators.map(({ status }) => status),
  );
  const assessed = statuses.filter((status) => ['green', 'yellow', 'red'].includes(status));
  const figures = [
    [clusters, words.clusters],
    [aggregate.totals.needs, words.needs],
    [aggregate.crossCutting.filter(({ kind }) => kind === 'group').length, words.shared],
    [programme.measures.filter(({ status }) => status === 'ongoing').length, words.measures],
    [
      statuses.filter((status) => status === 'green').length,
      fill(words.indicators, { total: assessed.length }),
    ],
  ];
  return `<h2>${escape(words.heading)}</h2>
${figureList(figures)}
<p class="quiet">${escape(dayLine(programme, language))}</p>`;
}

/** How many initiatives have come so far. */
export function processFigures(programme, language) {
  const counts = countStages(programme);
  const figures = stages.map((stage, index) => [counts[index], stagesWords[language][stage]]);
  return `<h2>${escape(processWords[language].heading)}</h2>
${figureList(figures)}`;
}

/** The needs by theme, most needs first. */
export function needsTable(programme, language) {
  const words = needsWords[language];
  const few = fill(commonWords[language].withheld, {
    count: programme.published.smallestCount ?? 3,
  });
  const names = namesOf(programme.themes, language);
  const rows = programme.published.aggregate.themes
    .filter(({ needs, withheld }) => withheld || needs > 0)
    .sort((a, b) => (b.needs ?? 0) - (a.needs ?? 0))
    .map(({ theme, needs, unanswered, withheld }) => {
      const [count, missing] = withheld ? [few, '–'] : [needs, unanswered];
      return `<tr><th scope="row">${escape(names.get(theme))}</th><td>${count}</td><td>${missing}</td></tr>`;
    });
  const head = [words.theme, words.total, words.unansweredColumn]
    .map((label) => `<th scope="col">${escape(label)}</th>`)
    .join('');
  return `<h2>${escape(words.heading)}</h2>
<table><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

/** The needs that several initiatives share: what companies say, and what is done. */
export function crossNeedsList(programme, language) {
  const words = crossNeedsWords[language];
  const measures = new Map(programme.measures.map(({ id, title }) => [id, title]));
  const items = programme.published.aggregate.crossCutting
    .filter(({ kind }) => kind === 'group')
    .map(({ answer, clusters, measures: ids, needs, statement }) => {
      const titles = ids.map((id) => inLanguage(measures.get(id), language));
      const facts = [
        fill(words.clusters, { count: clusters.length }),
        answersWords[language][`answer-${answer}`],
      ];
      return `<li><h3>${escape(inLanguage(statement, language))}</h3>
<p class="quiet">${escape(facts.join(' · '))}</p>
${quoteOf(programme, needs, language)}
${titles.length > 0 ? `<p>${escape(words.does)}: ${escape(titles.join(', '))}</p>` : ''}</li>`;
    });
  return `<h2>${escape(words.heading)}</h2>
<ol>
${items.join('\n')}
</ol>`;
}

/** The initiatives by strength area, with how far each has come. */
export function clustersList(programme, language) {
  const words = clustersWords[language];
  const stageOf = new Map(programme.published.stages.map(({ cluster, stage }) => [cluster, stage]));
  const line = ({ declined, ended, id, name }) => {
    const stage = declined ? words.declined : stagesWords[language][`one-${stageOf.get(id)}`];
    const state = ended ? fill(words.ended, { day: writtenDay(ended.day, language) }) : stage;
    return `<li>${escape(inLanguage(name, language))}${state ? ` <span class="quiet">${escape(state)}</span>` : ''}</li>`;
  };
  const areas = programme.strengthAreas.map(({ id, name }) => {
    const own = programme.clusters.filter(({ strengthAreas }) => strengthAreas.includes(id));
    const list = own.length > 0 ? `<ul>${own.map(line).join('')}</ul>` : '';
    const none = own.length > 0 ? '' : `<p class="quiet">${escape(words.noInitiative)}</p>`;
    return `<h3>${escape(inLanguage(name, language))}</h3>${list}${none}`;
  });
  return `<h2>${escape(words.heading)}</h2>
${areas.join('\n')}`;
}

/** A plain list of what there is, by name, title or statement; a link to the figures where there is none. */
export function fallbackList(entities, language) {
  const items = entities.map(({ name, statement, title }) => name ?? title ?? statement);
  const known = items.filter((item) => item !== undefined).slice(0, 50);
  if (known.length === 0) {
    const data = language === 'sv' ? 'Uppgifterna som öppna data' : 'The figures as open data';
    return `<p><a href="/samverk/programme.json">${data}</a></p>`;
  }
  return `<ul>${known.map((item) => `<li>${escape(inLanguage(item, language))}</li>`).join('')}</ul>`;
}

function figureList(figures) {
  const items = figures.map(
    ([count, label]) => `<div><dt>${escape(label)}</dt><dd>${count}</dd></div>`,
  );
  return `<dl class="figures">${items.join('')}</dl>`;
}

function quoteOf({ clusters, needs, strengthAreas }, ids, language) {
  const [need] = needs
    .filter(({ id, quote }) => quote && ids.includes(id))
    .sort((a, b) => b.severity - a.severity);
  if (!need) return '';
  const { closeQuote, openQuote } = commonWords[language];
  const [first] = clusters.find(({ id }) => id === need.cluster)?.strengthAreas ?? [];
  const area = namesOf(strengthAreas, language).get(first ?? need.strengthArea);
  const text = `${openQuote}${inLanguage(need.quote.text, language)}${closeQuote}`;
  return `<blockquote><p>${escape(text)}</p>${area ? `<p class="quiet">${escape(area)}</p>` : ''}</blockquote>`;
}

function namesOf(entities, language) {
  return new Map(entities.map(({ id, name }) => [id, inLanguage(name, language)]));
}

function dayLine({ published }, language) {
  return fill(commonWords[language].asOf, { day: writtenDay(published.day, language) });
}

function writtenDay(day, language) {
  const format = new Intl.DateTimeFormat([language === 'en' ? 'en-GB' : language, 'sv-SE'], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(day));
}
