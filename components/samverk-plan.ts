import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Cluster } from '../src/index.js';
import type { ActionState, PlannedAction, PublishedProgramme } from '../src/published.js';
import { planOf } from '../src/published.js';
import { ballStyles } from './charts/ball.js';
import type { Choice } from './shared/choose-cluster.js';
import { chooseCluster, chosenOf } from './shared/choose-cluster.js';
import { described, describedStyles } from './shared/described.js';
import { firstOf } from './shared/first-of.js';
import { sentenceOf } from './shared/format.js';
import type { PlanKey, PlanView } from './parts/plan/plan-rows.js';
import {
  actionFacts,
  actionStands,
  planGoals,
  planOverTime,
  planRoom,
  planSays,
} from './parts/plan/plan-rows.js';
import { ProgrammeElement } from './shared/programme-element.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { clustersStyles } from './styles/clusters.js';
import { planStyles } from './styles/plan.js';
import { tableStyles } from './styles/table.js';
import { timelineStyles } from './styles/timeline.js';

/** The two ways to show a plan, the first unless told. */
const views = ['timeline', 'list'] as const;

type PlanAs = (typeof views)[number];

/**
 * A cluster initiative's action plan, over time and as a list: what is to be reached, what is done about it, how far
 * each action has come, and which are delayed. In the picture a bar goes from the first day to the last, and opens to
 * all that is told of the action.
 *
 * @summary An action plan as timeline and list.
 * @tag samverk-plan
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - An initiative was chosen, or the
 * link to its page was followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence that says what the picture shows.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart filter - The choice of initiative, and that of timeline or list.
 * @csspart title - The name of the initiative, of a group of actions, or of an action.
 * @csspart timeline - The picture.
 * @csspart bar - A bar in it.
 * @csspart action - An action in the list.
 * @csspart status-ball - How an action goes: the ball and the arrow with their words.
 * @csspart table - The table of all actions.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of bars and links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 * @cssprop [--samverk-good=#1b7f4b] - Ball of what is on plan.
 * @cssprop [--samverk-mid=#8a6100] - Ball of some deviation.
 * @cssprop [--samverk-bad=#c2362b] - Ball of large deviation, and what is delayed.
 *
 * @example
 * ```html
 * <samverk-plan src="/samverk/programme.json" cluster="turism">
 *   <a href="/kluster/turism">Handlingsplanen</a>
 * </samverk-plan>
 * ```
 */
export class SamverkPlan extends ProgrammeElement<PlanKey> {
  static override styles = [
    baseStyles,
    tableStyles,
    ballStyles,
    clustersStyles,
    describedStyles,
    timelineStyles,
    planStyles,
  ];

  /** The initiative whose plan to show; without it the visitor chooses, the first with a plan first. */
  @property() cluster = '';

  /** How to show it at first: `timeline` or `list`. */
  @property() view: PlanAs = 'timeline';

  /** How many actions to show; all unless told. */
  @property({ type: Number }) limit = 0;

  @state() private _chosen = '';

  @state() private _as: PlanAs | undefined;

  @state() private _open: string | undefined;

  protected override readonly words = planRoom;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return this.#planned(programme).length === 0;
  }

  protected override content(view: PlanView): TemplateResult {
    const { linked, programme, text } = view;
    const choice: Choice = {
      wanted: this.cluster,
      chosen: this._chosen,
      onChoose: (id) => {
        if (this.select({ collection: 'clusters', id })) this._chosen = id;
      },
    };
    const clusters = this.#planned(programme);
    const cluster = chosenOf(clusters, choice);
    if (!cluster) return html``;
    const plan = planOf(programme, cluster.id, view);
    const name = text(cluster.name);
    const link = linked({ collection: 'clusters', id: cluster.id }, name);
    return html`${chooseCluster(view, clusters, choice)}
      ${heading(view.headingLevel + 1, link ?? name, 'title')}
      <p part="say">${planSays(view, plan)}</p>
      ${planGoals(view, cluster.id, plan)} ${plan.length > 0 ? this.#plan(view, plan) : nothing}`;
  }

  #plan(view: PlanView, plan: readonly PlannedAction[]): TemplateResult {
    const { words } = view;
    const as = this._as ?? (views.includes(this.view) ? this.view : 'timeline');
    return html`<div part="filter" role="group" aria-label=${words.views}>
        ${views.map(
          (each) =>
            html`<button
              type="button"
              aria-pressed=${each === as ? 'true' : 'false'}
              @click=${() => {
                this._as = each;
              }}
            >
              ${words[each]}
            </button>`,
        )}
      </div>
      ${
        as === 'list'
          ? list(view, plan, this.limit)
          : planOverTime(view, plan, this.limit, this._open, (id) => {
              this._open = this._open === id ? undefined : id;
            })
      }`;
  }

  /** The initiatives that have a plan, and the one that the page asks for. */
  #planned({ actions, clusters }: PublishedProgramme): readonly Cluster[] {
    const planned = new Set(actions.map(({ cluster }) => cluster));
    return clusters.filter(({ id }) => planned.has(id) || id === this.cluster);
  }
}

/** The actions under how they stand. */
function list(view: PlanView, plan: readonly PlannedAction[], limit: number): TemplateResult {
  const firstIn = new Map<ActionState, PlannedAction>();
  for (const one of plan) if (!firstIn.has(one.state)) firstIn.set(one.state, one);
  return firstOf(view, plan, limit, (one) => {
    const isFirst = firstIn.get(one.state) === one;
    const head = sentenceOf(view.words[`state-${one.state}`], {});
    return html`${isFirst ? heading(view.headingLevel + 2, head, 'title') : nothing}
    ${item(view, one)}`;
  });
}

function item(view: PlanView, one: PlannedAction): TemplateResult {
  const { text } = view;
  const { action } = one;
  return html`<div part="action">
    <div>
      ${heading(view.headingLevel + 3, text(action.title), 'title')}
      <p>${actionStands(view, one)}</p>
      ${action.description ? html`<p>${text(action.description)}</p>` : nothing}
    </div>
    ${described(actionFacts(view, action))}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-plan': SamverkPlan;
  }
}
