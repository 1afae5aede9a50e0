import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { fill, summaryWords } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { stages } from '../src/published.js';
import { baseStyles } from './styles/base.js';
import type { Format } from './shared/format.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';

type Key = keyof (typeof summaryWords)['sv'];

/** One figure, what it counts, and a note. */
interface Figure {
  readonly value: string;
  readonly label: string;
  readonly note: string;
}

/**
 * The whole programme in five figures, for a start page: cluster initiatives, mapped needs, needs that several share,
 * measures in progress, and indicators on plan.
 *
 * @summary The programme in five figures.
 * @tag samverk-summary
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a table.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart figures - The list of figures.
 * @csspart figure - One figure with its words.
 * @csspart day - The line that says from which day they are.
 *
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-summary src="/samverk/programme.json">
 *   <a href="/klusterprogrammet">Klusterprogrammet</a>
 * </samverk-summary>
 * ```
 */
export class SamverkSummary extends ProgrammeElement<Key> {
  static override styles = [
    baseStyles,
    css`
      [part='figures'] {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: 1.2em 2em;
        margin: 0.5em 0 0;
      }
      @container (max-width: 48em) {
        [part='figures'] {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
      }
      @container (max-width: 30em) {
        [part='figures'] {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 1.2em;
        }
      }
      [part='figure'] {
        display: flex;
        flex-direction: column;
        padding: 0.7em 0 0;
        border-block-start: 1px solid var(--_line);
      }
      dt {
        order: 1;
        line-height: 1.3;
      }
      dd {
        margin: 0;
      }
      .value {
        font-size: 1.9em;
        font-weight: 600;
        line-height: 1.15;
      }
      .note {
        order: 2;
        margin: 0.2em 0 0;
        font-size: 0.88em;
        line-height: 1.35;
        color: var(--_quiet);
      }
      [part='day'] {
        margin: 1em 0 0;
        font-size: 0.88em;
        color: var(--_quiet);
      }
    `,
  ];

  protected override readonly words = summaryWords;

  protected override isEmpty({ clusters, published }: PublishedProgramme): boolean {
    return clusters.length === 0 && published.aggregate.totals.needs === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const { common, format, programme } = view;
    return html`
      <dl part="figures">
        ${[clusters(view), needs(view), shared(view), measures(view), indicators(view)].map(
          ({ value, label, note }) =>
            html`<div part="figure">
              <dt>${label}</dt>
              <dd class="value">${value}</dd>
              ${note === '' ? nothing : html`<dd class="note">${note}</dd>`}
            </div>`,
        )}
      </dl>
      <p part="day">${fill(common.asOf, { day: format.day(programme.published.day) })}</p>
    `;
  }
}

function clusters({ format, programme, words }: View<Key>): Figure {
  const going = new Set(programme.clusters.flatMap(({ ended, id }) => (ended ? [] : [id])));
  const planned = programme.published.stages.filter(
    ({ cluster, stage }) =>
      going.has(cluster) && stages.indexOf(stage) >= stages.indexOf('planned'),
  ).length;
  return {
    value: format.number(going.size),
    label: going.size === 1 ? words.clustersOne : words.clusters,
    note: noteOf(planned, words.clustersNoteOne, words.clustersNote, format),
  };
}

function needs({ format, programme, words }: View<Key>): Figure {
  const { needs: count, unanswered } = programme.published.aggregate.totals;
  return {
    value: format.number(count),
    label: count === 1 ? words.needsOne : words.needs,
    note:
      count === 0
        ? ''
        : unanswered === 0
          ? words.needsNoteNone
          : noteOf(unanswered, words.needsNoteOne, words.needsNote, format),
  };
}

function shared({ format, programme, words }: View<Key>): Figure {
  const { crossCutting } = programme.published.aggregate;
  const groups = crossCutting.filter(({ kind }) => kind === 'group');
  const counted = groups.length > 0 ? groups : crossCutting;
  const answered = counted.filter((need) => need.measures.length > 0).length;
  return {
    value: format.number(counted.length),
    label: counted.length === 1 ? words.sharedOne : words.shared,
    note: noteOf(answered, words.sharedNoteOne, words.sharedNote, format),
  };
}

function measures({ format, programme, words }: View<Key>): Figure {
  const count = (wanted: string): number =>
    programme.measures.filter(({ status }) => status === wanted).length;
  const ongoing = count('ongoing');
  return {
    value: format.number(ongoing),
    label: ongoing === 1 ? words.measuresOne : words.measures,
    note: noteOf(count('done'), words.measuresNoteOne, words.measuresNote, format),
  };
}

function indicators({ format, programme, words }: View<Key>): Figure {
  const statuses = programme.published.followUp.subjects
    .flatMap((subject) => subject.indicators)
    .map(({ status }) => status);
  const count = (...wanted: string[]): number =>
    statuses.filter((status) => wanted.includes(status)).length;
  const behind = count('yellow', 'red');
  const assessed = count('green', 'yellow', 'red');
  return {
    value: format.number(count('green')),
    label: fill(words.indicators, { total: format.number(assessed) }),
    note:
      behind === 0
        ? words.indicatorsNoteNone
        : noteOf(behind, words.indicatorsNoteOne, words.indicatorsNote, format),
  };
}

function noteOf(count: number, one: string, many: string, format: Format): string {
  return count === 1 ? one : fill(many, { count: format.number(count) });
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-summary': SamverkSummary;
  }
}
