import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Cluster } from '../../src/index.js';
import type { planWords } from '../../src/locales/index.js';
import { byId } from './entities.js';
import type { View } from './view.js';

const most = 200;

/** Which initiative an element shows. */
export interface Choice {
  /** What the page asks for; empty when it leaves the choice to the visitor. */
  readonly wanted: string;
  /** What the visitor has chosen. */
  readonly chosen: string;
  readonly onChoose: (cluster: string) => void;
}

/** The initiative that the page asks for, else the visitor's choice, else the first. */
export function chosenOf(
  clusters: readonly Cluster[],
  { chosen, wanted }: Choice,
): Cluster | undefined {
  const clusterOf = byId(clusters);
  return clusterOf(wanted) ?? clusterOf(chosen) ?? clusters[0];
}

/** The choice among initiatives, unless the page has made it; and that what the page asks for is not there. */
export function chooseCluster(
  { plain, words }: View<keyof (typeof planWords)['sv']>,
  clusters: readonly Cluster[],
  choice: Choice,
): TemplateResult | typeof nothing {
  if (choice.wanted !== '' && byId(clusters)(choice.wanted)) return nothing;
  const current = chosenOf(clusters, choice);
  return html`${choice.wanted === '' ? nothing : html`<p class="quiet">${words.notHere}</p>`}
    <div part="filter">
      <label
        >${words.choose}
        <select
          @change=${(event: Event) => {
            choice.onChoose((event.target as HTMLSelectElement).value);
          }}
        >
          ${clusters
            .slice(0, most)
            .map(
              (cluster) =>
                html`<option value=${cluster.id} ?selected=${cluster === current}>
                  ${plain(cluster.name)}
                </option>`,
            )}
        </select>
      </label>
    </div>`;
}
