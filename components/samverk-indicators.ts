import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Indicator, Status } from '../src/index.js';
import { fill } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { ballStyles } from './charts/ball.js';
import { sparkLineStyles } from './charts/spark-line.js';
import { byId } from './shared/entities.js';
import { sentenceOf } from './shared/format.js';
import type { Followed, IndicatorsKey as Key } from './parts/follow-up/indicator-figure.js';
import {
  indicatorFigure,
  indicatorFigureStyles,
  indicatorsRoom,
} from './parts/follow-up/indicator-figure.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';

/** The sentence tells them in this order. */
const order: readonly Status[] = ['green', 'yellow', 'red', 'not-assessable', 'not-started'];

/** Whose an indicator can be, in the order in which they are shown. */
const owners = ['programme', 'goals', 'measures', 'clusters', 'others'] as const;

type Owner = (typeof owners)[number];

/** More than anybody reads; whoever made the file, the page stays quick. */
const mostIndicators = 100;

/**
 * How the programme’s indicators develop: for each the latest value, its target, a line of what was and what is
 * expected, how it stands and which way it has moved.
 *
 * @summary How it is going: values, targets and status as small multiples.
 * @tag samverk-indicators
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a table.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to a measure was followed.
 * Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence that says how many are on plan.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart group - The indicators of the programme, of the goals and so on.
 * @csspart title - The name of a group or an indicator.
 * @csspart indicator - One indicator.
 * @csspart spark - Its line.
 * @csspart status-ball - How it stands, and which way it has moved.
 * @csspart table - Its values as a table.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of the lines.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-indicators src="/samverk/programme.json" limit="3">
 *   <a href="/klusterprogrammet/resultat">Hur det går</a>
 * </samverk-indicators>
 * ```
 */
export class SamverkIndicators extends ProgrammeElement<Key> {
  static override styles = [
    baseStyles,
    tableStyles,
    ballStyles,
    sparkLineStyles,
    indicatorFigureStyles,
    css`
      [part='group'] + [part='group'] {
        margin: 1.2em 0 0;
      }
    `,
  ];

  /** Only the indicators of this cluster initiative, its goals, actions and ways of working. */
  @property() cluster = '';

  /** Only the indicators of this measure. */
  @property() measure = '';

  /** How many to show; the rest are counted. */
  @property({ type: Number }) limit = 6;

  /** Which: `key`, those that the office counts as most important; or `all`, by whose they are. Key where there are any. */
  @property() view: '' | 'key' | 'all' = '';

  @state() private _showsAll = false;

  protected override readonly words = indicatorsRoom;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return this.#followed(programme).length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const { common, format } = view;
    const all = this.#followed(view.programme);
    const most = Math.min(
      mostIndicators,
      this._showsAll ? all.length : Math.max(1, this.limit || 0),
    );
    const shown = all.slice(0, most);
    const isGrouped = this.view === 'all';
    return html`
      <p part="say">${say(view, all)}</p>
      ${isGrouped ? owners.map((owner) => group(view, owner, shown)) : multiples(view, shown, 1)}
      ${
        shown.length < Math.min(all.length, mostIndicators)
          ? html`<button type="button" @click=${() => this.#showAll(most)}>
              ${fill(common.showAll, { count: format.number(all.length) })}
            </button>`
          : shown.length < all.length
            ? html`<p class="when">${fill(common.cut, { count: format.number(most) })}</p>`
            : nothing
      }
    `;
  }

  /** The button goes, so the focus moves to the first that came in its place. */
  async #showAll(before: number): Promise<void> {
    this._showsAll = true;
    await this.updateComplete;
    const first = this.renderRoot.querySelectorAll<HTMLElement>('[part="indicator"]')[before];
    first?.querySelector<HTMLElement>('[tabindex], summary')?.focus();
  }

  #followed(programme: PublishedProgramme): readonly Followed[] {
    const { definitions, indicators, published } = programme;
    const statuses = published.followUp.subjects.flatMap((subject) => subject.indicators);
    const statusOf = new Map(statuses.map((status) => [status.indicator, status]));
    const definitionOf = byId(definitions);
    const measure = this.measure && keyOf('measures', this.measure);
    const ofCluster = this.cluster ? partsOf(programme, this.cluster) : undefined;
    const wanted = indicators.filter(({ definition, of }) => {
      const subject = of === 'programme' ? of : keyOf(of.collection, of.id);
      const fits = (measure === '' || subject === measure) && (ofCluster?.has(subject) ?? true);
      return fits && definitionOf(definition);
    });
    const key = wanted.filter((indicator) => indicator.key);
    const isAll = this.view === 'all' || (this.view !== 'key' && key.length === 0);
    return [...(isAll ? wanted : key)]
      .sort((a, b) => owners.indexOf(ownerOf(a)) - owners.indexOf(ownerOf(b)))
      .map((indicator) => ({
        indicator,
        status: statusOf.get(indicator.id) ?? {
          indicator: indicator.id,
          calculated: 'not-assessable',
          status: 'not-assessable',
        },
      }));
  }
}

function ownerOf({ of }: Indicator): Owner {
  const owner = of === 'programme' ? of : of.collection;
  return owners.find((one) => one === owner) ?? 'others';
}

function keyOf(collection: string, id: string): string {
  return `${collection} ${id}`;
}

/** A cluster initiative and what it has that can be measured. */
function partsOf(
  { actions, adoptions, goals }: PublishedProgramme,
  cluster: string,
): ReadonlySet<string> {
  const parts = Object.entries({ actions, adoptions, goals }).flatMap(([collection, entities]) =>
    entities.flatMap((one) => (one.cluster === cluster ? [keyOf(collection, one.id)] : [])),
  );
  return new Set([keyOf('clusters', cluster), ...parts]);
}

/** "One of three indicators is on plan, one is somewhat behind and one is behind." */
function say({ format, words }: View<Key>, all: readonly Followed[]): string {
  const total = all.length;
  const clauses = order
    .map((status) => ({ status, count: all.filter((one) => one.status.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }, index) => {
      const isAll = count === total;
      const isNone = status === 'not-assessable' || status === 'not-started';
      if (isAll && isNone && total > 1) return words[`none-${status}`];
      const whole = total === 1 ? words.only : total === 2 ? words.both : words.all;
      const subject = isAll ? whole : index === 0 ? words.of : '{count}';
      const clause = fill(words[`${count === 1 ? 'one' : 'many'}-${status}`], { count: subject });
      return fill(clause, { count: format.words(count), total: format.words(total) });
    });
  return sentenceOf(`${format.list(clauses)}.`, {});
}

function group(
  view: View<Key>,
  owner: Owner,
  shown: readonly Followed[],
): TemplateResult | typeof nothing {
  const own = shown.filter(({ indicator }) => ownerOf(indicator) === owner);
  if (own.length === 0) return nothing;
  return html`<div part="group">
    ${heading(view.headingLevel + 1, view.words[owner], 'title')} ${multiples(view, own, 2)}
  </div>`;
}

function multiples(view: View<Key>, shown: readonly Followed[], below: number): TemplateResult {
  return html`<ul class="multiples">
    ${shown.map((one) => indicatorFigure(view, one, view.headingLevel + below))}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-indicators': SamverkIndicators;
  }
}
