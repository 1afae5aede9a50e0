import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Opportunity } from '../src/index.js';
import { fill, opportunitiesWords } from '../src/locales/index.js';
import type { MatchedCluster, OpportunityState, PublishedProgramme } from '../src/published.js';
import { matchedClustersIn, opportunityState } from '../src/published.js';
import { describedStyles } from './shared/described.js';
import { byId } from './shared/entities.js';
import { firstOf, firstOfStyles } from './shared/first-of.js';
import { sentenceOf } from './shared/format.js';
import type { OpportunitiesKey as Key } from './parts/lead/opportunity-row.js';
import { opportunityRow, whenOf } from './parts/lead/opportunity-row.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';

type Groups = Readonly<Record<OpportunityState, readonly Opportunity[]>>;

/**
 * What the region and the municipalities are about to buy, ask about or open for tests: open now, opens later, and
 * closed with what came of it. Each says when it closes, who asks, and for which cluster initiatives it is a chance and
 * why. Days are counted from the day that the sentence names.
 *
 * @summary Procurements, dialogues and test places, and for whom.
 * @tag samverk-opportunities
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to an opportunity was
 * followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence that says how many are open, and which closes first.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart group - Those that are open now, that open later, or that have closed.
 * @csspart opportunity - One of them.
 * @csspart title - The heading of a group, or the title of one.
 * @csspart when - When one closes or opens.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-opportunities src="/samverk/programme.json" cluster="mat">
 *   <a href="/upphandlingar">Upphandlingar</a>
 * </samverk-opportunities>
 * ```
 */
export class SamverkOpportunities extends ProgrammeElement<Key> {
  static override styles = [
    baseStyles,
    tableStyles,
    describedStyles,
    firstOfStyles,
    css`
      [part='group'] {
        padding: 1em 0 0.6em;
        border-block-start: 2px solid currentColor;
      }
      [part='opportunity'] {
        padding: 0.8em 0 0.3em;
        border-block-start: 1px solid var(--_line);
      }
      [part='title'] + [part='opportunity'] {
        padding-block-start: 0.2em;
        border: 0;
      }
      [part='opportunity'] [part='title'] {
        font-size: 1.08em;
      }
      [part='when'] {
        font-weight: 600;
      }
    `,
  ];

  /** Only what is a chance for this cluster initiative. */
  @property() cluster = '';

  /** Only what is for this strength area, or for a cluster initiative in it. */
  @property({ attribute: 'strength-area' }) strengthArea = '';

  /** How many of each group to show; the rest open under them. */
  @property({ type: Number }) limit = 0;

  /** `open`: what is open now or opens later; `all`: what has closed too. */
  @property() view: 'open' | 'all' = 'open';

  protected override readonly words = opportunitiesWords;

  protected override isEmpty({ opportunities }: PublishedProgramme): boolean {
    return opportunities.length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const { programme, today } = view;
    const match = matchedClustersIn(programme, programme.published.aggregate.cells, { today });
    const groups = this.#groups(view, match);
    const states = (['open', 'coming', 'closed'] as const).filter(
      (state) => groups[state].length > 0 && (state !== 'closed' || this.view === 'all'),
    );
    const matched = (one: Opportunity): readonly MatchedCluster[] =>
      match(one).filter(({ cluster }) => this.cluster === '' || cluster === this.cluster);
    return html`
      <p part="say">${say(view, groups)}</p>
      ${states.map(
        (state) =>
          html`<div part="group">
            ${heading(view.headingLevel + 1, view.words[state], 'title')}
            ${firstOf(view, groups[state], this.limit, (one) => opportunityRow(view, one, state, matched))}
          </div>`,
      )}
    `;
  }

  #groups(
    { programme, today }: View<Key>,
    match: (opportunity: Opportunity) => readonly MatchedCluster[],
  ): Groups {
    const clusterOf = byId(programme.clusters);
    const isInArea = ({ clusters = [], strengthAreas = [] }: Opportunity): boolean =>
      strengthAreas.includes(this.strengthArea) ||
      clusters.some((id) => clusterOf(id)?.strengthAreas.includes(this.strengthArea));
    const wanted = programme.opportunities.filter(
      (one) =>
        (this.strengthArea === '' || isInArea(one)) &&
        (this.cluster === '' || match(one).some(({ cluster }) => cluster === this.cluster)),
    );
    const at = (state: OpportunityState): Opportunity[] =>
      wanted.filter((one) => opportunityState(one, today) === state);
    return {
      open: at('open').sort(byDay(({ closes }) => closes ?? '9999')),
      coming: at('coming').sort(byDay(({ opens }) => opens ?? '')),
      closed: at('closed')
        .sort(byDay(({ closes, outcome }) => closes ?? outcome?.day ?? ''))
        .reverse(),
    };
  }
}

function byDay(dayOf: (one: Opportunity) => string): (a: Opportunity, b: Opportunity) => number {
  return (a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);
}

function say(view: View<Key>, { coming, open }: Groups): string {
  const { common, format, plain, today, words } = view;
  const count = (key: 'openNow' | 'later', { length }: readonly Opportunity[]): string =>
    sentenceOf(words[length === 1 ? (`${key}One` as const) : key], { count: format.words(length) });
  const next = (text: string, state: OpportunityState, one: Opportunity | undefined): string =>
    one ? fill(text, { title: plain(one.title), when: whenOf(view, one, state) }) : '';
  return [
    open.length > 0 ? count('openNow', open) : words.noneOpen,
    next(
      words.firstCloses,
      'open',
      open.find(({ closes }) => closes !== undefined),
    ),
    coming.length > 0 ? count('later', coming) : '',
    open.length > 0 ? '' : next(words.firstOpens, 'coming', coming[0]),
    `${fill(common.asOf, { day: format.day(today) })}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-opportunities': SamverkOpportunities;
  }
}
