import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { Cluster } from '../../../src/index.js';
import {
  clustersWords,
  fill,
  focusWords,
  joinRooms,
  stagesWords,
} from '../../../src/locales/index.js';
import { stages } from '../../../src/published.js';
import { byCluster, byId } from '../../shared/entities.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

/** The words of the list of initiatives. */
export const clustersRoom = joinRooms(joinRooms(clustersWords, stagesWords), focusWords);

/** What they are found by. */
export type ClustersKey = keyof (typeof clustersRoom)['sv'];

/** One initiative: its name, how far it has come, and what opens. */
export function clusterRow(view: View<ClustersKey>, cluster: Cluster): TemplateResult {
  const { text, words } = view;
  const more = fill(words.read, { name: view.plain(cluster.name) });
  const link = view.linked({ collection: 'clusters', id: cluster.id }, more);
  const name = text(cluster.name);
  const facts = factsOf(view, cluster);
  return html`<li part="cluster">
    <details>
      <summary>
        <span class="name">${heading(view.headingLevel + 2, name, 'title')}</span>
        ${stage(view, cluster)}
      </summary>
      ${cluster.description ? html`<p>${text(cluster.description)}</p>` : nothing}
      ${cluster.vision ? html`<p><b>${words.vision}:</b> ${text(cluster.vision)}</p>` : nothing}
      ${facts.length > 0 ? html`<p class="facts">${facts.join(' · ')}</p>` : nothing}
      ${website(view, cluster)} ${link ? html`<p>${link}</p>` : nothing}
    </details>
  </li>`;
}

/** How far an initiative has come: as points, and in words. */
export function stage(
  { format, plain, programme, words }: View<ClustersKey>,
  cluster: Cluster,
): TemplateResult {
  if (cluster.ended) {
    const into = byId(programme.clusters)(cluster.ended.into);
    const day = fill(words.ended, { day: format.day(cluster.ended.day) });
    return html`<span part="stage">
      ${day}${into ? `, ${fill(words.intoOther, { name: plain(into.name) })}` : nothing}
    </span>`;
  }
  if (cluster.declined) return html`<span part="stage">${words.declined}</span>`;
  const row = byCluster(programme.published.stages)(cluster.id);
  const reached = row ? stages.indexOf(row.stage) : -1;
  if (!row || reached < 0) return html`<span part="stage"></span>`;
  return html`<span part="stage">
    <svg viewBox="0 0 66 10" aria-hidden="true">
      ${stages.map(
        (_, index) =>
          svg`<circle cx=${5 + index * 11} cy="5" r="4" class=${index <= reached ? 'on' : 'off'} />`,
      )}
    </svg>
    ${words[`one-${row.stage}`]}
  </span>`;
}

/** Its size and places, and who runs it. */
export function factsOf(
  { format, plain, programme, words }: View<ClustersKey>,
  cluster: Cluster,
): string[] {
  const companies = Object.values(cluster.companies ?? {}).reduce((sum, count) => sum + count, 0);
  const organisation = byId(programme.actors)(cluster.organisation);
  const places = (cluster.municipalities ?? []).map((code) =>
    plain(programme.region.municipalities?.find((one) => one.code === code)?.name ?? code),
  );
  return [
    ...(companies > 0 ? [fill(words.companies, { count: format.number(companies) })] : []),
    ...(cluster.employees
      ? [fill(words.employees, { count: format.number(cluster.employees) })]
      : []),
    ...(places.length > 0 ? [`${words.places}: ${format.list(places)}`] : []),
    ...(organisation ? [`${words.organisation} ${plain(organisation.name)}`] : []),
  ];
}

/** A link to its own site. */
export function website(
  { common, link }: View<ClustersKey>,
  cluster: Cluster,
): TemplateResult | typeof nothing {
  const href = link(cluster.website);
  return href ? html`<p><a href=${href}>${common.website}</a></p>` : nothing;
}

/** How a row looks. */
export const clusterRowStyles = css`
  [part='cluster'] {
    border-block-start: 1px solid var(--_line);
  }
  [part='cluster'] details {
    margin: 0;
    font-size: 1em;
  }
  [part='cluster'] summary {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 26em));
    gap: 0.1em 1.2em;
    align-items: baseline;
    inline-size: auto;
    padding: 0.55em 0;
    color: inherit;
    list-style: none;
  }
  [part='cluster'] summary::-webkit-details-marker {
    display: none;
  }
  .name {
    min-inline-size: 0;
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
  }
  .name [part='title'],
  .name::before {
    text-indent: 0;
  }
  .name::before {
    content: '+';
    display: inline-block;
    inline-size: 1.1em;
    color: var(--_accent);
  }
  details[open] .name::before {
    content: '–';
  }
  .name [part='title'] {
    display: inline;
    font-size: 1em;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  summary:hover [part='title'] {
    text-decoration-color: currentColor;
  }
  [part='stage'] {
    font-size: 0.92em;
    color: var(--_quiet);
  }
  [part='stage'] svg {
    inline-size: 5em;
    block-size: 0.76em;
    margin-inline-end: 0.5em;
    overflow: visible;
  }
  .on {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .off {
    fill: none;
    stroke: var(--_quiet);
  }
  [part='cluster'] p {
    max-inline-size: 66ch;
    margin: 0 0 0.6em;
    margin-inline-start: 1.1em;
  }
  .facts {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  @media (forced-colors: active) {
    .on {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
`;
