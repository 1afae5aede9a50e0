import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { CrossCuttingNeed, Measure, WorkStatus } from '../src/index.js';
import { fill } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { clustersReached } from '../src/published.js';
import { ballStyles } from './charts/ball.js';
import { sparkLineStyles } from './charts/spark-line.js';
import { byId } from './shared/entities.js';
import type { MeasuresKey as Key } from './parts/measures/measure-row.js';
import { measureRow, measuresRoom } from './parts/measures/measure-row.js';
import { measuresSentence } from './parts/measures/measures-sentence.js';
import { openingStyles } from './shared/opening.js';
import { ProgrammeElement } from './shared/programme-element.js';
import { whatIsDone } from './parts/aggregate/story-columns.js';
import type { View } from './shared/view.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { measuresStyles } from './styles/measures.js';
import { tableStyles } from './styles/table.js';

/** The groups, in the order in which they are shown. */
const groups: readonly WorkStatus[] = ['ongoing', 'planned', 'proposed', 'done', 'stopped'];

/** More than a region has; whoever made the file, the page stays quick. */
const mostMeasures = 200;

/**
 * What the region does about needs that several cluster initiatives share: how each measure goes, whom it reaches and
 * what is next. Each opens to what it answers and has given, who is responsible, the decision and the money. Common
 * needs that have no measure are listed too, with the answer that was given.
 *
 * @summary The regional measures by status, and the common needs without one.
 * @tag samverk-measures
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to a measure or an
 * initiative was followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart group - The measures of one status.
 * @csspart title - The name of a group or a measure.
 * @csspart measure - One measure.
 * @csspart status-ball - How it goes, and which way it has moved.
 * @csspart spark - The line of its key indicator.
 * @csspart table - The values of that line.
 * @csspart unanswered - The common needs without a measure.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of links and lines.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-measures src="/samverk/programme.json" link-pattern="/insatser/{id}">
 *   <a href="/insatser">Alla insatser</a>
 * </samverk-measures>
 * ```
 */
export class SamverkMeasures extends ProgrammeElement<Key> {
  static override styles = [
    baseStyles,
    tableStyles,
    ballStyles,
    sparkLineStyles,
    openingStyles,
    measuresStyles,
  ];

  /** Only measures that reach this cluster initiative. */
  @property() cluster = '';

  /** Only measures that reach this strength area. */
  @property({ attribute: 'strength-area' }) strengthArea = '';

  /** Only measures that answer needs of this theme. */
  @property() theme = '';

  /** Only this measure, opened. */
  @property() measure = '';

  /** How many to show; the rest are counted. */
  @property({ type: Number }) limit = 10;

  @state() private _showsAll = false;

  protected override readonly words = measuresRoom;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return this.#wanted(programme).length === 0 && this.#without(programme).length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const { common, format, programme } = view;
    const all = this.#wanted(programme);
    const without = this.#without(programme);
    const shown = this._showsAll ? all : all.slice(0, Math.max(1, this.limit || 0));
    return html`
      <p part="say">${measuresSentence(view, all, without)}</p>
      ${groups.map((status) => this.#group(view, status, shown, all))}
      ${
        shown.length < all.length
          ? html`<button type="button" @click=${() => this.#showAll(shown.length)}>
              ${fill(common.showAll, { count: format.number(all.length) })}
            </button>`
          : nothing
      }
      ${
        programme.measures.length > mostMeasures
          ? html`<p class="quiet">${fill(common.cut, { count: format.number(mostMeasures) })}</p>`
          : nothing
      }
      ${unanswered(view, without)}
    `;
  }

  #group(
    view: View<Key>,
    status: WorkStatus,
    shown: readonly Measure[],
    all: readonly Measure[],
  ): TemplateResult | typeof nothing {
    const own = shown.filter((measure) => measure.status === status);
    if (own.length === 0) return nothing;
    const count = all.filter((measure) => measure.status === status).length;
    const name = html`${view.words[`group-${status}`]}
      <span class="count">${view.format.number(count)}</span>`;
    return html`<div part="group">
      ${heading(view.headingLevel + 1, name, 'title')}
      <ul>
        ${own.map((measure) =>
          measureRow(view, {
            measure,
            isOpen: this.measure !== '',
            linksClusters: this.linkPattern.includes('{collection}'),
          }),
        )}
      </ul>
    </div>`;
  }

  /** The button goes, so the focus moves to the first that came in its place. */
  async #showAll(before: number): Promise<void> {
    this._showsAll = true;
    await this.updateComplete;
    const first = this.renderRoot.querySelectorAll('[part="measure"]')[before];
    first?.querySelector('summary')?.focus();
  }

  /** The measures to show, by status. */
  #wanted(programme: PublishedProgramme): readonly Measure[] {
    const measures = programme.measures
      .slice(0, mostMeasures)
      .filter(
        (measure) =>
          (this.measure === '' || measure.id === this.measure) &&
          (this.theme === '' || isOfTheme(programme, measure, this.theme)) &&
          this.#reachesWanted(programme, measure),
      );
    return groups.flatMap((status) => measures.filter((measure) => measure.status === status));
  }

  #reachesWanted(programme: PublishedProgramme, measure: Measure): boolean {
    const { cluster, strengthArea } = this;
    if (cluster === '' && strengthArea === '') return true;
    const clusterOf = byId(programme.clusters);
    const reached = clustersReached(programme, measure);
    const areas = [
      ...(measure.strengthAreas ?? []),
      ...reached.flatMap((id) => clusterOf(id)?.strengthAreas ?? []),
    ];
    return (
      (cluster === '' || reached.includes(cluster)) &&
      (strengthArea === '' || areas.includes(strengthArea))
    );
  }

  /** The common needs that no measure answers, those that nothing has been said about first. */
  #without({ needGroups, published }: PublishedProgramme): readonly CrossCuttingNeed[] {
    if (this.measure !== '') return [];
    const groupOf = byId(needGroups);
    const { crossCutting } = published.aggregate;
    const open = crossCutting.filter(
      ({ answer, clusters, id, kind, strengthAreas }) =>
        kind === 'group' &&
        (answer === 'unanswered' || answer === 'settled') &&
        (this.cluster === '' || clusters.includes(this.cluster)) &&
        (this.strengthArea === '' || strengthAreas.includes(this.strengthArea)) &&
        (this.theme === '' || groupOf(id)?.theme === this.theme),
    );
    const isSettled = ({ answer }: CrossCuttingNeed): number => Number(answer === 'settled');
    return open.sort((a, b) => isSettled(a) - isSettled(b)).slice(0, mostMeasures);
  }
}

function isOfTheme(
  { needGroups, published }: PublishedProgramme,
  { id, needGroups: answered = [] }: Measure,
  theme: string,
): boolean {
  const groupOf = byId(needGroups);
  return (
    answered.some((group) => groupOf(group)?.theme === theme) ||
    published.aggregate.crossCutting.some(
      (need) => need.kind === 'theme' && need.id === theme && need.measures.includes(id),
    )
  );
}

function unanswered(
  view: View<Key>,
  without: readonly CrossCuttingNeed[],
): TemplateResult | typeof nothing {
  if (without.length === 0) return nothing;
  return html`<div part="unanswered">
    ${heading(view.headingLevel + 1, view.words.without, 'title')}
    <ul>
      ${without.map(
        (need) => html`<li><b>${view.text(need.statement)}</b> ${whatIsDone(view, need)}</li>`,
      )}
    </ul>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-measures': SamverkMeasures;
  }
}
