import { html, nothing, svg } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { needsWords } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { heatMap } from './charts/heat-map.js';
import { cellDetails, detailsStyles } from './parts/aggregate/needs-cell.js';
import type { Grid } from './parts/aggregate/needs-grid.js';
import { gridOf, withheldWord } from './parts/aggregate/needs-grid.js';
import { needsTable } from './parts/aggregate/needs-table.js';
import { sentenceOf } from './shared/format.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';
import { heatMapStyles } from './styles/heat-map.js';

type Key = keyof (typeof needsWords)['sv'];

/**
 * What the companies' needs are about: a heat map of themes by strength area or cluster initiative. The count stands in
 * every cell, its shade says how much the needs weigh, a dotted line that some have no measure yet. Choosing a figure
 * opens what it stands for. Figures over too few companies are drawn and say so.
 *
 * @summary Heat map of needs by theme and strength area or cluster.
 * @tag samverk-needs
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a table.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A figure was chosen; `ref` is its
 * strength area or cluster. Prevent the default to show it yourself.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence that says what the picture shows.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart matrix - The heat map.
 * @csspart cell - A figure in it.
 * @csspart key - The key to the shades.
 * @csspart panel - What a chosen figure stands for.
 * @csspart title - The heading over what a chosen figure stands for.
 * @csspart table - The table of all figures.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - The darkest shade; the lighter are mixed from it.
 * @cssprop [--samverk-paper=white under dark ink, near black under light] - What the lighter shades are mixed with.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of lines and hatching.
 * @cssprop [--samverk-radius=3px] - Radius of the cells.
 *
 * @example
 * ```html
 * <samverk-needs src="/samverk/programme.json" by="strength-area">
 *   <a href="/samverk/needs.csv">Behoven som tabell (CSV)</a>
 * </samverk-needs>
 * ```
 */
export class SamverkNeeds extends ProgrammeElement<Key> {
  static override styles = [baseStyles, tableStyles, heatMapStyles, detailsStyles];

  /** What the columns are: `strength-area` or `cluster`. */
  @property() by: 'strength-area' | 'cluster' = 'strength-area';

  /** Only this theme. */
  @property() theme = '';

  @state() private _open: string | undefined;

  protected override readonly words = needsWords;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('by') || changed.has('theme') || changed.has('src')) this._open = undefined;
  }

  protected override isEmpty({ published }: PublishedProgramme): boolean {
    const { areaCells, cells, themes } = published.aggregate;
    const isWanted = ({ theme }: { readonly theme: string }): boolean =>
      this.theme === '' || theme === this.theme;
    return !themes.some(isWanted) || !(areaCells.some(isWanted) || cells.some(isWanted));
  }

  protected override content(view: View<Key>): TemplateResult {
    const { words } = view;
    const grid = gridOf(view, this.by === 'cluster' ? 'cluster' : 'strength-area', this.theme);
    const column = grid.by === 'cluster' ? words.cluster : words.area;
    const open = grid.cells.find(({ key }) => key === this._open);
    const missing = grid.columns.filter(({ hatched }) => hatched).map(({ name }) => name);
    return html`
      <p part="say">${say(view, grid, this.theme)}</p>
      ${heatMap({
        caption: sentenceOf(words.matrix, { column: column.toLocaleLowerCase() }),
        corner: words.theme,
        totalLabel: words.total,
        columns: grid.columns,
        rows: grid.rows,
        none: words.cellNone,
        open: open?.key,
        onOpen: (key) => {
          this.#choose(grid, key);
        },
        onClose: () => {
          this.#close();
        },
      })}
      <p part="key" class="key">
        <span class="shaded">${words.fewer} ${shades()} ${words.more}</span>
        <span class="framed">${words.framed}</span>
        ${
          missing.length > 0
            ? html`<span>${sentenceOf(words.hatched, { areas: view.format.list(missing) })}</span>`
            : nothing
        }
        ${
          grid.cells.some(({ figures }) => figures.withheld)
            ? html`<span>${sentenceOf(words.withheldKey, { withheld: withheldWord(view) })}</span>`
            : nothing
        }
        ${
          grid.cut === undefined
            ? nothing
            : html`<span
                >${sentenceOf(view.common.cut, { count: view.format.number(grid.cut) })}</span
              >`
        }
        <span class="hint">${words.hint}</span>
      </p>
      <div aria-live="polite">${open ? cellDetails(view, open, () => this.#close()) : nothing}</div>
      ${needsTable(view, grid, column)}
    `;
  }

  #choose(grid: Grid, key: string): void {
    const cell = grid.cells.find((one) => one.key === key);
    if (!cell) return;
    const collection = grid.by === 'cluster' ? 'clusters' : 'strengthAreas';
    if (this.select({ collection, id: cell.column })) {
      this._open = this._open === key ? undefined : key;
    }
  }

  #close(): void {
    const key = this._open;
    this._open = undefined;
    const cells = this.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    [...cells].find((cell) => cell.dataset['key'] === key)?.focus();
  }
}

function say({ words, format, plain, programme }: View<Key>, grid: Grid, only: string): string {
  const { themes, totals } = programme.published.aggregate;
  const shown = themes.filter(({ theme }) => grid.rows.some(({ key }) => key === theme));
  const widest = [...shown].sort(
    (a, b) =>
      b.strengthAreas - a.strengthAreas ||
      b.clusters - a.clusters ||
      (b.needs ?? 0) - (a.needs ?? 0),
  )[0];
  const theme = plain(programme.themes.find(({ id }) => id === widest?.theme)?.name);
  const isShared = widest !== undefined && widest.clusters > 1;
  // Of several themes with as many needs, none has most.
  const isTied = shown.filter(({ needs }) => needs === widest?.needs).length > 1;
  const first = isShared
    ? sentenceOf(widest.strengthAreas === 1 ? words.sharedOneArea : words.shared, {
        theme,
        clusters: format.words(widest.clusters),
        areas: format.words(widest.strengthAreas),
      })
    : widest?.needs === undefined || isTied
      ? ''
      : sentenceOf(words.most, { theme, count: format.number(widest.needs) });
  // Of one theme its own total is told, where that is shown.
  const counted = only === '' ? totals : widest;
  if (counted?.needs === undefined) return first;
  const values = {
    total: format.number(counted.needs),
    count: format.words(counted.unanswered),
  };
  const isOne = counted.needs === 1;
  const second =
    counted.unanswered === 0
      ? words[isOne ? 'allAnsweredOne' : 'allAnswered']
      : counted.unanswered > 1
        ? words.unanswered
        : words[isOne ? 'unansweredOnly' : 'unansweredOne'];
  return `${first} ${sentenceOf(second, values)}`.trim();
}

function shades(): TemplateResult {
  return html`<svg viewBox="0 0 62 10" aria-hidden="true" class="shades">
    ${[1, 2, 3, 4].map(
      (step) =>
        svg`<rect x=${(step - 1) * 16} width="14" height="10" rx="2" class="shade-${step}" />`,
    )}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-needs': SamverkNeeds;
  }
}
