import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Cluster, StrengthArea } from '../src/index.js';
import { fill } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import type { ClustersKey as Key } from './parts/identify/cluster-row.js';
import { clusterRow, clusterRowStyles, clustersRoom } from './parts/identify/cluster-row.js';
import { sentenceOf } from './shared/format.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';
import { clustersStyles } from './styles/clusters.js';

/** Beyond so many, a filter helps more than it takes room. */
const manyClusters = 6;

/** A longer list is cut, with a word that it was: whoever made the file, the page stays quick. */
const mostClusters = 200;

/** A strength area and its initiatives; one of several areas stands in each. */
interface Group {
  readonly area: StrengthArea;
  readonly clusters: readonly Cluster[];
}

/**
 * The region's cluster initiatives by strength area, with how far each has come. A strength area without an initiative
 * is listed too, and says so. Each initiative opens to its vision, size and places.
 *
 * @summary The cluster initiatives by strength area.
 * @tag samverk-clusters
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to an initiative was
 * followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart filter - The search field and the choice of strength area.
 * @csspart area - One strength area with its initiatives.
 * @csspart title - The name of a strength area or an initiative.
 * @csspart cluster - One initiative.
 * @csspart stage - How far an initiative has come.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of the stage and of links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-clusters src="/samverk/programme.json" link-pattern="/kluster/{id}">
 *   <a href="/kluster">Alla klusterinitiativ</a>
 * </samverk-clusters>
 * ```
 */
export class SamverkClusters extends ProgrammeElement<Key> {
  static override styles = [baseStyles, tableStyles, clusterRowStyles, clustersStyles];

  /** Only this strength area. */
  @property({ attribute: 'strength-area' }) strengthArea = '';

  @state() private _query = '';

  @state() private _area = '';

  protected override readonly words = clustersRoom;

  protected override isEmpty({ clusters }: PublishedProgramme): boolean {
    return clusters.length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const { programme, words } = view;
    const all = this.#groups(programme, '');
    const groups = this.#filter(view, this.#groups(programme, this._area));
    const [shown, total] = [distinct(groups).length, distinct(all).length];
    return html`
      ${all.length > 0 ? html`<p part="say">${say(view, all)}</p>` : nothing}
      ${total > manyClusters ? this.#filters(view, shown, total) : nothing}
      ${cut(groups).map((group) => area(view, group))}
      ${
        shown > mostClusters
          ? html`<p class="quiet">
              ${fill(view.common.cut, { count: view.format.number(mostClusters) })}
            </p>`
          : nothing
      }
      ${groups.length === 0 ? html`<p class="quiet">${words.noMatch}</p>` : nothing}
    `;
  }

  #groups({ clusters, strengthAreas }: PublishedProgramme, only: string): readonly Group[] {
    const wanted = this.strengthArea || only;
    return strengthAreas
      .filter(({ id }) => wanted === '' || id === wanted)
      .map((one) => ({
        area: one,
        clusters: clusters.filter((cluster) => cluster.strengthAreas.includes(one.id)),
      }));
  }

  #filter(view: View<Key>, groups: readonly Group[]): readonly Group[] {
    const query = this._query.trim().toLocaleLowerCase();
    if (query === '') return groups;
    const fits = ({ name, description }: Cluster): boolean =>
      `${view.plain(name)} ${view.plain(description)}`.toLocaleLowerCase().includes(query);
    return groups
      .map((group) => ({ ...group, clusters: group.clusters.filter(fits) }))
      .filter(({ clusters }) => clusters.length > 0);
  }

  #filters(
    { format, plain, programme, words }: View<Key>,
    shown: number,
    total: number,
  ): TemplateResult {
    return html`<div part="filter">
      <label
        >${words.filter}
        <input
          type="search"
          .value=${this._query}
          @input=${(event: Event) => {
            this._query = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      ${
        this.strengthArea === ''
          ? html`<label
              >${words.area}
              <select
                @change=${(event: Event) => {
                  this._area = (event.target as HTMLSelectElement).value;
                }}
              >
                <option value="">${words.allAreas}</option>
                ${programme.strengthAreas.map(
                  ({ id, name }) => html`<option value=${id}>${plain(name)}</option>`,
                )}
              </select>
            </label>`
          : nothing
      }
      <p class="quiet" role="status">
        ${
          shown === total
            ? nothing
            : fill(words.shown, { count: format.number(shown), total: format.number(total) })
        }
      </p>
    </div>`;
  }
}

/** The initiatives of the groups, each once. */
function distinct(groups: readonly Group[]): readonly Cluster[] {
  return [...new Set(groups.flatMap(({ clusters }) => clusters))];
}

function cut(groups: readonly Group[]): readonly Group[] {
  let left = mostClusters;
  return groups.map((group) => {
    const clusters = group.clusters.slice(0, left);
    left -= clusters.length;
    return { ...group, clusters };
  });
}

function say({ format, plain, words }: View<Key>, groups: readonly Group[]): string {
  const all = distinct(groups);
  const ended = all.filter((cluster) => cluster.ended).length;
  const clusters = all.length - ended;
  const areas = groups.filter((group) => group.clusters.some((one) => !one.ended)).length;
  const gaps = groups.filter((group) => group.clusters.length === 0);
  const names = gaps.map((group) => plain(group.area.name));
  const values = { clusters: format.words(clusters), areas: format.words(areas) };
  const first =
    clusters === 0
      ? all.length > 0
        ? words.leadNone
        : ''
      : clusters === 1
        ? words.leadOne
        : fill(areas === 1 ? words.leadOneArea : words.lead, values);
  const gap = gaps.length > 0 ? fill(words.gap, { areas: format.list(names) }) : '';
  const also = fill(ended === 1 ? words.alsoEndedOne : words.alsoEnded, {
    count: format.words(ended),
  });
  return [sentenceOf(first, {}), ended > 0 ? also : '', gap]
    .filter((part) => part !== '')
    .join(' ');
}

function area(view: View<Key>, { area: strengthArea, clusters }: Group): TemplateResult {
  const { text, words } = view;
  return html`<div part="area">
    ${heading(
      view.headingLevel + 1,
      html`${text(strengthArea.name)}
        <span class="focus">${words[`focus-${strengthArea.focus}`]}</span>`,
      'title',
    )}
    ${
      clusters.length === 0
        ? html`<p class="quiet">${words.noInitiative}</p>`
        : html`<ul>
            ${clusters.map((cluster) => clusterRow(view, cluster))}
          </ul>`
    }
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-clusters': SamverkClusters;
  }
}
