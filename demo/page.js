// The page around the elements: what a region's web editor writes, and what a reader without scripts gets.
import {
  clustersList,
  crossNeedsList,
  needsTable,
  processTable,
  summaryList,
} from './fallbacks.js';
import { escape, textsFor } from './texts.js';

/** The whole page in one language. */
export function page(programme, language) {
  const texts = textsFor(programme, language);
  const data = '/samverk/programme.json';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(texts.title)} – ${escape(texts.site)}</title>
<link rel="stylesheet" href="/site.css">
<script type="module" src="/samverk/embed.js"></script>
</head>
<body>
<a class="skip" href="#content">${escape(texts.skip)}</a>
<header class="site">
  <div class="wrap">
    <p class="logo">${escape(texts.site)} <span>${escape(texts.example)}</span></p>
    <nav aria-label="${escape(texts.menu)}">
      <ul>${texts.links.map(({ href, label }) => `<li><a href="${href}">${escape(label)}</a></li>`).join('')}
      <li><a href="${texts.other.href}" lang="${texts.other.lang}" hreflang="${texts.other.lang}">${texts.other.label}</a></li></ul>
    </nav>
  </div>
</header>
<main class="wrap" id="content">
  <h1>${escape(texts.title)}</h1>
  <p class="lead">${escape(texts.lead)}</p>
  <samverk-programme src="${data}">
    <section id="korthet"><samverk-summary>${summaryList(programme, language)}</samverk-summary></section>
    <section id="processen"><samverk-process>${processTable(programme, language)}</samverk-process></section>
    <section id="behov"><samverk-needs>${needsTable(programme, language)}</samverk-needs></section>
    <section id="gemensamt"><samverk-cross-needs limit="4">${crossNeedsList(programme, language)}</samverk-cross-needs></section>
    <section id="initiativ"><samverk-clusters>${clustersList(programme, language)}</samverk-clusters></section>
  </samverk-programme>
  <aside>
    <h2>${escape(texts.aboutHeading)}</h2>
    <p>${escape(texts.about)}</p>
    <p><a href="${data}">${escape(texts.data)}</a></p>
  </aside>
</main>
<footer class="site"><div class="wrap"><p>${escape(texts.footer)}</p></div></footer>
</body>
</html>
`;
}
