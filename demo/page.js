// The page around the elements: what a region's web editor writes, and what a reader without scripts gets.
import {
  clustersList,
  crossNeedsList,
  fallbackList,
  needsTable,
  processFigures,
  summaryFigures,
} from './fallbacks.js';
import { mainOf, menuOf, places } from './subpages.js';
import { escape, textsFor } from './texts.js';

const data = '/samverk/programme.json';

/**
 * The whole page in one language.
 *
 * @param programme - As it was published.
 * @param options.script - What the page tells of the script: its `integrity`, and its weight in `bytes`.
 */
export function page(programme, language, { script }) {
  const texts = textsFor(programme, language);
  const { about, ...shown } = texts.sections;
  const section = ({ id }, element) => `    <section id="${id}">${element}</section>`;
  return `<!doctype html>
<html lang="${language}">
${head(texts, script)}
<body>
<a class="skip" href="#content">${escape(texts.skip)}</a>
${header(texts, language, places[language].start)}
<main id="content" tabindex="-1">
  <div class="opening">
    <div class="wrap">
      <p class="place">${escape(texts.place)}</p>
      <h1>${texts.title.map((sentence) => `<span>${escape(sentence)}</span>`).join(' ')}</h1>
      <p class="lead">${escape(texts.lead)}</p>
      <nav aria-label="${escape(texts.menu)}">
        <ul>${Object.values(texts.sections)
          .map(({ id, label }) => `<li><a href="#${id}">${escape(label)}</a></li>`)
          .join('')}</ul>
      </nav>
    </div>
  </div>
  <samverk-programme class="wrap" src="${data}">
${section(shown.summary, `<samverk-summary>${summaryFigures(programme, language)}</samverk-summary>`)}
${section(shown.process, `<samverk-process>${processFigures(programme, language)}</samverk-process>`)}
${section(shown.needs, `<samverk-needs>${needsTable(programme, language)}</samverk-needs>`)}
${section(shown.crossNeeds, `<samverk-cross-needs limit="4">${crossNeedsList(programme, language)}</samverk-cross-needs>`)}
${section(shown.clusters, `<samverk-clusters link-pattern="${places[language].initiative}{id}/">${clustersList(programme, language)}</samverk-clusters>`)}
${section(shown.news, `<samverk-news limit="5">${fallbackList(programme.publications, language)}</samverk-news>`)}
  </samverk-programme>
  <div class="ending">
    <div class="wrap">
      <section id="${about.id}">
        <h2>${escape(texts.aboutHeading)}</h2>
        ${texts.about.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n        ')}
        <p><a href="${data}">${escape(texts.data)}</a></p>
      </section>
      <section>
        <h2>${escape(texts.ownHeading)}</h2>
        <p>${escape(texts.own)}</p>
        <pre tabindex="0" role="region" aria-label="HTML"><code>${escape(snippet(texts))}</code></pre>
        <dl class="figures">${texts
          .facts(script.bytes)
          .map(([value, label]) => `<div><dt>${escape(label)}</dt><dd>${escape(value)}</dd></div>`)
          .join('')}</dl>
      </section>
    </div>
  </div>
</main>
${footer(texts)}
</body>
</html>
`;
}

/** One of the other pages. */
export function subpage(programme, language, sub, { script }) {
  const texts = textsFor(programme, language);
  const other = { ...texts.other, href: sub.otherPath };
  const own = { ...texts, other, title: [sub.title], description: sub.lead };
  return `<!doctype html>
<html lang="${language}">
${head(own, script)}
<body>
<a class="skip" href="#content">${escape(texts.skip)}</a>
${header(own, language, sub.path)}
<main id="content" tabindex="-1">
  <div class="opening">
    <div class="wrap">
      <h1>${escape(sub.title)}</h1>
      <p class="lead">${escape(sub.lead)}</p>
    </div>
  </div>
  ${mainOf(sub)}
</main>
${footer(texts)}
</body>
</html>
`;
}

function footer(texts) {
  return `<footer class="site">
  <div class="wrap">
    <p>${escape(texts.footer)}</p>
    <p><a href="#top">${escape(texts.top)}</a></p>
  </div>
</footer>`;
}

function head({ description, other, site, title }, { integrity }) {
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escape(description)}">
<title>${escape(title.join(' '))} – ${escape(site)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" href="${other.href}" hreflang="${other.lang}">
<link rel="stylesheet" href="/site.css">
<script type="module" src="/samverk/embed.js" integrity="${integrity}" crossorigin="anonymous"></script>
</head>`;
}

function header({ example, other, site, pages }, language, path) {
  const link = ([href, label]) =>
    `<li><a href="${href}"${href === path ? ' aria-current="page"' : ''}>${escape(label)}</a></li>`;
  return `<header class="site" id="top">
  <div class="wrap">
    <p class="name"><img src="/icon.svg" width="32" height="32" alt=""> ${escape(site)}</p>
    <p class="example">${escape(example)}</p>
    <p class="language"><a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${other.label}</a></p>
    <nav class="pages" aria-label="${escape(pages)}"><ul>${menuOf(language).map(link).join('')}</ul></nav>
  </div>
</header>`;
}

function snippet({ fallbackLink }) {
  return `<script type="module" src="/samverk/embed.js"></script>

<samverk-needs src="${data}">
  <a href="/naringsliv/behov">${fallbackLink}</a>
</samverk-needs>`;
}
