// Runs in the page: reads what the elements, and their fallbacks, show. Each function stands alone.

/** What the filled elements show, by the parts that they document. */
export function readElements(tags) {
  const within = (tag, selector) => [
    ...document.querySelector(tag).shadowRoot.querySelectorAll(selector),
  ];
  const text = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const rows = within('samverk-needs', '[part~="matrix"] tbody tr');
  return {
    summary: within('samverk-summary', '[part~="figure"]').map((figure) =>
      text(figure.querySelector('dd')),
    ),
    process: within('samverk-process', '[part~="rail"] li').map((point) =>
      text(point.querySelector('b')),
    ),
    needs: rows.map((row) => [text(row.querySelector('th')), text(row.lastElementChild)]).sort(),
    crossNeeds: within('samverk-cross-needs', '[part~="need"]').map((need) =>
      text(need.querySelector('h3')),
    ),
    areas: within('samverk-clusters', '[part~="area"] > h3').map((heading) =>
      text(heading).replace(text(heading.lastElementChild), '').trim(),
    ),
    clusters: within('samverk-clusters', '[part~="cluster"] h4').map(text).sort(),
    lines: ['samverk-programme', ...tags].map((tag) => ({
      tag,
      line: text(within(tag, '[part~="status"]')[0]),
    })),
    languages: tags.map((tag) => within(tag, '[part~="base"]')[0].lang),
  };
}

/** What the fallbacks show, and the elements that show nothing. */
export function readFallbacks(tags) {
  const within = (tag, selector) => [...document.querySelectorAll(`${tag} ${selector}`)];
  const text = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const isSeen = (tag) => document.querySelector(tag).innerText.trim() !== '';
  return {
    summary: within('samverk-summary', 'dd').map(text),
    process: within('samverk-process', 'dd').map(text),
    needs: within('samverk-needs', 'tbody tr')
      .map((row) => [text(row.querySelector('th')), text(row.querySelector('td'))])
      .sort(),
    crossNeeds: within('samverk-cross-needs', 'h3').map(text),
    areas: within('samverk-clusters', 'h3').map(text),
    clusters: within('samverk-clusters', 'li')
      .map((item) => item.firstChild.textContent.trim())
      .sort(),
    unseen: tags.filter((tag) => !isSeen(tag)),
  };
}
