import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Adoption, Cluster } from '../src/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { needsOfCluster, planOf } from '../src/published.js';
import { ballStyles } from './charts/ball.js';
import { sparkLineStyles } from './charts/spark-line.js';
import type { Choice } from './shared/choose-cluster.js';
import { chooseCluster, chosenOf } from './shared/choose-cluster.js';
import { clusterRowStyles, factsOf, stage, website } from './parts/identify/cluster-row.js';
import { describedStyles } from './shared/described.js';
import { byId } from './shared/entities.js';
import { firstOf } from './shared/first-of.js';
import { indicatorLine } from './parts/follow-up/indicator-line.js';
import { reachingList } from './parts/measures/reaching-list.js';
import type { ClusterKey, ClusterView } from './parts/aggregate/need-answer.js';
import {
  answeredNeeds,
  answeredNeedsStyles,
  clusterRoom,
  needsSay,
} from './parts/aggregate/need-answer.js';
import { planGoals, planOverTime, planSays } from './parts/plan/plan-rows.js';
import { ProgrammeElement } from './shared/programme-element.js';
import { quotationStyles } from './shared/quotation.js';
import { columnStyles } from './parts/aggregate/story-columns.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { clusterPageStyles } from './styles/cluster-page.js';
import { clustersStyles } from './styles/clusters.js';
import { planStyles } from './styles/plan.js';
import { tableStyles } from './styles/table.js';
import { timelineStyles } from './styles/timeline.js';

/** So many actions are drawn here; the table under them has all. */
const mostBars = 8;

/** So many key figures are shown at once, the rest one key away. */
const mostIndicators = 6;

/**
 * A cluster initiative's own page: how far it has come, its vision, what became of each need that it reported, its plan
 * over time, its key figures, the ways of working that it has tried, and the common measures that reach it.
 *
 * @summary One cluster initiative: needs, plan and results.
 * @tag samverk-cluster
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - An initiative was chosen, or a
 * link to a measure was followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence that says what became of the needs.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart filter - The choice of initiative.
 * @csspart title - The name of the initiative, and the headings under it.
 * @csspart stage - How far the initiative has come.
 * @csspart vision - Its vision.
 * @csspart section - One section of the page.
 * @csspart need - One need: said, done, result.
 * @csspart label - The small heading of a column.
 * @csspart timeline - The plan over time.
 * @csspart bar - A bar in it.
 * @csspart status-ball - How work goes: the ball and the arrow with their words.
 * @csspart spark - The line of a key figure.
 * @csspart table - The table behind a picture.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of small headings, bars, lines and links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 * @cssprop [--samverk-good=#1b7f4b] - Ball of what is on plan.
 * @cssprop [--samverk-mid=#8a6100] - Ball of some deviation.
 * @cssprop [--samverk-bad=#c2362b] - Ball of large deviation, and what is delayed.
 *
 * @example
 * ```html
 * <samverk-cluster src="/samverk/programme.json" cluster="turism" link-pattern="/insatser/{id}">
 *   <a href="/kluster/turism">Turismens klusterinitiativ</a>
 * </samverk-cluster>
 * ```
 */
export class SamverkCluster extends ProgrammeElement<ClusterKey> {
  static override styles = [
    baseStyles,
    tableStyles,
    ballStyles,
    sparkLineStyles,
    clustersStyles,
    clusterRowStyles,
    quotationStyles,
    columnStyles,
    describedStyles,
    timelineStyles,
    planStyles,
    answeredNeedsStyles,
    clusterPageStyles,
  ];

  /** The initiative to show; without it the visitor chooses. */
  @property() cluster = '';

  @state() private _chosen = '';

  @state() private _open: string | undefined;

  protected override readonly words = clusterRoom;

  protected override isEmpty({ clusters }: PublishedProgramme): boolean {
    return clusters.length === 0;
  }

  protected override content(view: ClusterView): TemplateResult {
    const { clusters } = view.programme;
    const choice: Choice = {
      wanted: this.cluster,
      chosen: this._chosen,
      onChoose: (id) => {
        if (this.select({ collection: 'clusters', id })) this._chosen = id;
      },
    };
    const cluster = chosenOf(clusters, choice);
    return cluster
      ? html`${chooseCluster(view, clusters, choice)} ${this.#page(view, cluster)}`
      : html``;
  }

  #page(view: ClusterView, cluster: Cluster): TemplateResult {
    const { programme, text, words } = view;
    const { description, ended, id, vision } = cluster;
    const needs = needsOfCluster(programme, id);
    const plan = planOf(programme, id, view);
    const facts = factsOf(view, cluster);
    return html`${heading(view.headingLevel + 1, text(cluster.name), 'title')}
      <p class="about">${stage(view, cluster)}</p>
      ${ended ? html`<p class="about">${text(ended.why)}</p>` : nothing}
      ${
        needs.length > 0 || !(ended ?? cluster.declined)
          ? html`<p part="say">${needsSay(view, needs)}</p>`
          : nothing
      }
      ${description ? html`<p class="about">${text(description)}</p>` : nothing}
      ${
        vision
          ? html`<p part="vision"><span part="label">${words.vision}</span> ${text(vision)}</p>`
          : nothing
      }
      ${facts.length > 0 ? html`<p class="facts">${facts.join(' · ')}</p>` : nothing}
      ${website(view, cluster)}
      ${needs.length > 0 ? section(view, words.story, answeredNeeds(view, needs)) : nothing}
      ${
        plan.length > 0
          ? section(view, words.plan, [
              html`<p class="quiet">${planSays(view, plan)}</p>`,
              planGoals(view, id, plan),
              planOverTime(view, plan, mostBars, this._open, (action) => {
                this._open = this._open === action ? undefined : action;
              }),
            ])
          : nothing
      }
      ${indicators(view, id)} ${ways(view, id)} ${measures(view, id)}`;
  }
}

function section(view: ClusterView, title: string, content: unknown): TemplateResult {
  return html`<div part="section">
    ${heading(view.headingLevel + 2, title, 'title')} ${content}
  </div>`;
}

/** The key figures of the initiative and of its goals. */
function indicators(view: ClusterView, cluster: string): TemplateResult | typeof nothing {
  const { goals, indicators: all, measurements } = view.programme;
  const measured = new Set(measurements.map(({ indicator }) => indicator));
  const goalOf = byId(goals);
  const own = all.filter(
    ({ id, of }) =>
      of !== 'programme' &&
      measured.has(id) &&
      (of.collection === 'clusters'
        ? of.id === cluster
        : of.collection === 'goals' && goalOf(of.id)?.cluster === cluster),
  );
  return own.length === 0
    ? nothing
    : section(
        view,
        view.words.going,
        html`<div class="figure-list">
          ${firstOf(view, own, mostIndicators, (one) => html`<div>${indicatorLine(view, one)}</div>`)}
        </div>`,
      );
}

/** The ways of working that have been tried here, and what that gave. */
function ways(view: ClusterView, cluster: string): TemplateResult | typeof nothing {
  const { programme, text, words } = view;
  const methodOf = byId(programme.methods);
  const tried = programme.adoptions.filter(
    (one) => one.cluster === cluster && methodOf(one.method) !== undefined,
  );
  const row = ({ from, method, result, status }: Adoption): TemplateResult => {
    const since = from === undefined ? '' : ` (${view.format.month(from)})`;
    return html`<li>
      <b>${text(methodOf(method)?.name)}</b> · ${words[status]}${since}
      ${result ? html`<p>${text(result)}</p>` : nothing}
    </li>`;
  };
  return tried.length === 0
    ? nothing
    : section(
        view,
        words.ways,
        html`<ul>
          ${firstOf(view, tried, 0, row)}
        </ul>`,
      );
}

function measures(view: ClusterView, cluster: string): TemplateResult | typeof nothing {
  const list = reachingList(view, cluster);
  return list ? section(view, view.words.reaching, list) : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-cluster': SamverkCluster;
  }
}
