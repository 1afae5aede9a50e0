import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { CrossCuttingNeed, Ref } from '../src/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { needTrace } from '../src/published.js';
import { ballStyles } from './charts/ball.js';
import { flow } from './charts/flow.js';
import { byId } from './shared/entities.js';
import { figuresTable } from './shared/figures-table.js';
import { ProgrammeElement } from './shared/programme-element.js';
import { rankedNeeds } from './parts/aggregate/ranked-needs.js';
import { storyList, storyListStyles } from './parts/communicate/story-list.js';
import { traceSentence } from './parts/communicate/trace-sentence.js';
import type { TraceKey, TraceView } from './parts/communicate/trace-steps.js';
import { stepsOf, storyAt, traceRoom, worksOf } from './parts/communicate/trace-steps.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { clustersStyles } from './styles/clusters.js';
import { flowStyles } from './styles/flow.js';
import { tableStyles } from './styles/table.js';

/** A longer list is nothing to choose from. */
const mostChoices = 200;

/**
 * From need to result: what companies say, what is done and what that gave, or why not; as a picture and as a story in
 * order of time. Without a subject the visitor chooses among the needs that several initiatives share.
 *
 * @summary From need to result, as a flow and a story.
 * @tag samverk-trace
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to something in the picture
 * or the story was followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the name of the need.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart filter - The choice among needs.
 * @csspart title - The name of the need, of the story and of a month.
 * @csspart flow - The picture: columns of nodes, with lines between them.
 * @csspart label - The small heading of a column.
 * @csspart node - Something on the way: a button, or a link where the site has a page for it.
 * @csspart status-ball - How a measure goes: the ball and the arrow with their words.
 * @csspart table - The picture as a table.
 * @csspart month - A month with what happened in it.
 * @csspart event - Something that happened, with its day.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of small headings and of what is chosen.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text and of lines in the picture.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 * @cssprop [--samverk-good=#1b7f4b] - Ball of what is on plan.
 * @cssprop [--samverk-mid=#8a6100] - Ball of some deviation.
 * @cssprop [--samverk-bad=#c2362b] - Ball of large deviation.
 *
 * @example
 * ```html
 * <samverk-trace src="/samverk/programme.json" need="rekrytera-och-behalla">
 *   <a href="/klusterprogrammet/behov">Från behov till resultat</a>
 * </samverk-trace>
 * ```
 */
export class SamverkTrace extends ProgrammeElement<TraceKey> {
  static override styles = [
    baseStyles,
    tableStyles,
    clustersStyles,
    ballStyles,
    storyListStyles,
    flowStyles,
    css`
      select {
        inline-size: auto;
      }
      .happened {
        margin-block-start: 1.6em;
      }
    `,
  ];

  /** Id of the common need, the theme or the need to follow. */
  @property() need = '';

  /** Id of the measure to follow, instead of a need. */
  @property() measure = '';

  /** Only needs of this cluster to choose from. */
  @property() cluster = '';

  /** Only this theme, and the common needs in it, to choose from. */
  @property() theme = '';

  /** How many events of the story to show at once; the rest are one key away. */
  @property({ type: Number }) limit = 25;

  @state() private _need = '';

  @state() private _node = '';

  protected override readonly words = traceRoom;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return !this.need && !this.measure && this.#choices(programme).length === 0;
  }

  protected override content(view: TraceView): TemplateResult {
    const { programme } = view;
    const choices = this.#choices(programme);
    const chosen = choices.find(({ id }) => id === this._need) ?? choices[0];
    const isAsked = Boolean(this.need || this.measure);
    const id = this.need || (chosen?.id ?? '');
    const root = this.measure
      ? rootIn(programme, this.measure, ['measures'])
      : rootIn(programme, id, ['needGroups', 'themes', 'needs']);
    return html`
      ${isAsked ? nothing : this.#choose(view, choices, chosen)}
      ${root ? this.#trace(view, root) : html`<p class="quiet">${view.words.unknown}</p>`}
    `;
  }

  #trace(view: TraceView, root: Ref): TemplateResult {
    const { headingLevel, programme, words } = view;
    const trace = needTrace(programme, root, { today: view.today });
    const works = worksOf(view, trace);
    const { crossCutting } = programme.published.aggregate;
    const { steps, ties } = stepsOf(view, trace, works, crossCutting);
    const nodes = steps.flatMap((step) => step.nodes.map((node) => ({ ...node, ...step })));
    const node = nodes.find(({ key }) => key === this._node);
    const story = node ? storyAt(view, trace.story, node.key) : trace.story;
    return html`
      ${heading(headingLevel + 1, nameOf(view, root), 'title')}
      <p part="say">${traceSentence(view, trace, works)}</p>
      ${flow({
        label: words.flow,
        steps,
        ties,
        chosen: node?.key ?? '',
        onChoose: (key) => {
          this.#toggle(key);
        },
      })}
      ${figuresTable(view, {
        columns: [words.what, words.step, words.leadsTo],
        rows: nodes.map(({ key, label, name, note }) => [
          html`${name}${note ? html`<div class="note">${note}</div>` : nothing}`,
          label,
          nodes
            .filter((other) => ties.some(([from, to]) => from === key && to === other.key))
            .map((other) => html`<div>${other.name}</div>`),
        ]),
      })}
      <div class="happened">${heading(headingLevel + 2, words.story, 'title')}</div>
      <p role="status" class="quiet">${node ? words.only : nothing}</p>
      ${
        story.length > 0
          ? storyList(view, story, headingLevel + 3, this.limit)
          : html`<p class="quiet">${words.nothingYet}</p>`
      }
    `;
  }

  #toggle(key: string): void {
    this._node = key === this._node ? '' : key;
  }

  #choose(
    { plain, words }: TraceView,
    choices: readonly CrossCuttingNeed[],
    chosen: CrossCuttingNeed | undefined,
  ): TemplateResult {
    return html`<div part="filter">
      <label
        >${words.choose}
        <select
          @change=${(event: Event) => {
            this._need = (event.target as HTMLSelectElement).value;
            this._node = '';
          }}
        >
          ${choices.map(
            (need) =>
              html`<option value=${need.id} ?selected=${need === chosen}>
                ${plain(need.statement)}
              </option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  #choices(programme: PublishedProgramme): readonly CrossCuttingNeed[] {
    const { cluster, theme } = this;
    return rankedNeeds(programme, { cluster, theme, view: '' })
      .filter(({ id }) => typeof id === 'string')
      .slice(0, mostChoices);
  }
}

/** The first of these collections that has something of an id. */
function rootIn(
  programme: PublishedProgramme,
  id: string,
  collections: readonly Followed[],
): Ref | undefined {
  const collection = collections.find((one) => programme[one].some((entity) => entity.id === id));
  return collection && { collection, id };
}

/** What a trace may start from. */
type Followed = 'needGroups' | 'themes' | 'needs' | 'measures';

/** What it goes by: the words of companies in quotes. */
function nameOf({ common, programme, text }: TraceView, { collection, id }: Ref): unknown {
  const need = byId(programme.needs)(id);
  switch (collection) {
    case 'needs':
      return html`${common.openQuote}${text(need?.statement)}${common.closeQuote}`;
    case 'needGroups':
      return text(byId(programme.needGroups)(id)?.statement);
    case 'themes':
      return text(byId(programme.themes)(id)?.name);
    default:
      return text(byId(programme.measures)(id)?.title);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-trace': SamverkTrace;
  }
}
