import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { CrossCuttingNeed } from '../src/index.js';
import { fill } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { ballStyles } from './charts/ball.js';
import { sparkLineStyles } from './charts/spark-line.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';
import { ProgrammeElement } from './shared/programme-element.js';
import { quotation, quotationStyles } from './shared/quotation.js';
import { rankedNeeds } from './parts/aggregate/ranked-needs.js';
import type { CrossNeedsView, StoryKey } from './parts/aggregate/story-columns.js';
import {
  columnStyles,
  storyWords,
  whatIsDone,
  whatItGave,
  whoSays,
} from './parts/aggregate/story-columns.js';
import { heading } from './shared/view.js';

/**
 * The needs that several cluster initiatives share, what touches most first: what companies say, what is done, and what
 * it has given, or why not.
 *
 * @summary Cross-cutting needs as stories: said, done, result.
 * @tag samverk-cross-needs
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a table.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to a measure was
 * followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart need - One need with its story.
 * @csspart title - The statement of a need or the title of a measure.
 * @csspart label - The small heading of a column.
 * @csspart status-ball - How a measure goes: the ball and the arrow with their words.
 * @csspart spark - The line of an indicator.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of small headings and lines.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 * @cssprop [--samverk-good=#1b7f4b] - Ball of what is on plan.
 * @cssprop [--samverk-mid=#8a6100] - Ball of some deviation.
 * @cssprop [--samverk-bad=#c2362b] - Ball of large deviation.
 *
 * @example
 * ```html
 * <samverk-cross-needs src="/samverk/programme.json" limit="3">
 *   <a href="/klusterprogrammet/behov">Behov som flera delar</a>
 * </samverk-cross-needs>
 * ```
 */
export class SamverkCrossNeeds extends ProgrammeElement<StoryKey> {
  static override styles = [
    baseStyles,
    tableStyles,
    quotationStyles,
    ballStyles,
    sparkLineStyles,
    columnStyles,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      [part='need'] {
        display: grid;
        grid-template-columns: 2em minmax(0, 1fr);
        gap: 0 1em;
        padding: 1.1em 0 1.6em;
        border-block-start: 1px solid currentColor;
      }
      [part='need']:first-child {
        border-block-start-width: 2px;
      }
      .rank {
        font-size: 1.35em;
        font-weight: 600;
        line-height: 1.15;
        color: var(--_quiet);
      }
      .who {
        margin: 0.1em 0 1em;
        font-size: 0.92em;
        color: var(--_quiet);
      }
      @container (max-width: 46em) {
        [part='need'] {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  /** How many needs to show; the rest are counted. */
  @property({ type: Number }) limit = 5;

  /** Which needs: `groups`, those in the office's words; `themes`; or `all`. Groups when there are any, unless told. */
  @property() view: '' | 'groups' | 'themes' | 'all' = '';

  /** Only needs of this cluster. */
  @property() cluster = '';

  /** Only this theme, and the groups in it. */
  @property() theme = '';

  @state() private _showsAll = false;

  protected override readonly words = storyWords;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return this.#ranked(programme).length === 0;
  }

  protected override content(view: CrossNeedsView): TemplateResult {
    const ranked = this.#ranked(view.programme);
    const shown = this._showsAll ? ranked : ranked.slice(0, Math.max(1, this.limit || 0));
    const rest = ranked.length - shown.length;
    return html`
      <p part="say">${view.words.lead}</p>
      <ol>
        ${shown.map((need, index) => story(view, need, index + 1))}
      </ol>
      ${
        rest > 0
          ? html`<button type="button" @click=${() => this.#showAll(shown.length)}>
              ${fill(view.common.showAll, { count: view.format.number(ranked.length) })}
            </button>`
          : nothing
      }
    `;
  }

  /** The button goes, so the focus moves to the first need that came in its place. */
  async #showAll(before: number): Promise<void> {
    this._showsAll = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part="need"]')[before]?.focus();
  }

  #ranked(programme: PublishedProgramme): readonly CrossCuttingNeed[] {
    return rankedNeeds(programme, this);
  }
}

function story(view: CrossNeedsView, need: CrossCuttingNeed, rank: number): TemplateResult {
  const { format, text, words } = view;
  const areas = need.strengthAreas.length;
  const inAreas = fill(areas === 1 ? words.inOneArea : words.inAreas, {
    count: format.number(areas),
  });
  const clusters = fill(words.clusters, { count: format.number(need.clusters.length) });
  return html`<li part="need" tabindex="-1">
    <div class="rank" aria-hidden="true">${rank}</div>
    <div>
      ${heading(view.headingLevel + 1, text(need.statement), 'title')}
      <p class="who">
        ${clusters} ${inAreas} · ${fill(words.needs, { count: format.number(need.count) })} ·
        ${words[`answer-${need.answer}`]}
      </p>
      <div class="story">
        <div>
          ${heading(view.headingLevel + 2, words.says, 'label')}
          ${whoSays(view, need).map((said) => quotation(view, said))}
          ${
            whoSays(view, need).length === 0
              ? html`<p class="quiet">${words.noQuotes}</p>`
              : nothing
          }
        </div>
        <div>${heading(view.headingLevel + 2, words.does, 'label')} ${whatIsDone(view, need)}</div>
        <div>${heading(view.headingLevel + 2, words.gave, 'label')} ${whatItGave(view, need)}</div>
      </div>
    </div>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-cross-needs': SamverkCrossNeeds;
  }
}
