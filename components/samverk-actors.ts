import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { actorsWords, fill, joinRooms, servicesWords } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { heatMap } from './charts/heat-map.js';
import { byId } from './shared/entities.js';
import { ProgrammeElement } from './shared/programme-element.js';
import { doors, missing, toSettle } from './parts/system/roles-findings.js';
import type { ActorsKey as Key, RolesGrid } from './parts/system/roles-grid.js';
import { rolesGrid } from './parts/system/roles-grid.js';
import { legend, panel, servicesTable } from './parts/system/roles-panel.js';
import { serviceStyles } from './parts/system/service-facts.js';
import type { View } from './shared/view.js';
import { actorsStyles } from './styles/actors.js';
import { baseStyles } from './styles/base.js';
import { heatMapStyles } from './styles/heat-map.js';
import { tableStyles } from './styles/table.js';

/**
 * Who helps companies with what: organisations by theme, sector by sector. A letter in each cell tells the role, and
 * opens the services with how to reach them. Under it what is to be settled: where services overlap, nobody leads, or
 * somebody is left out; which part of society is missing in which step; and who opens doors outside the region.
 *
 * @summary Organisations by theme, with their role.
 * @tag samverk-actors
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A role was chosen; `ref` is its
 * actor. Prevent the default to show it yourself.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence that says what the picture shows.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart matrix - The organisations by theme.
 * @csspart cell - A role in it.
 * @csspart key - The key to the letters.
 * @csspart panel - The services that a chosen role stands for.
 * @csspart title - The heading of a service or a section.
 * @csspart all - The button that shows all organisations.
 * @csspart table - The table of all services.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Ground of the letter of who leads; links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules and hatching.
 * @cssprop [--samverk-radius=3px] - Radius of the cells.
 *
 * @example
 * ```html
 * <samverk-actors src="/samverk/programme.json">
 *   <a href="/foretag/stod">Vem hjälper företag med vad</a>
 * </samverk-actors>
 * ```
 */
export class SamverkActors extends ProgrammeElement<Key> {
  static override styles = [baseStyles, tableStyles, heatMapStyles, serviceStyles, actorsStyles];

  /** Only this theme. */
  @property() theme = '';

  /** `matrix`, or `list`: organisation by organisation, however wide the place is. */
  @property() view: 'matrix' | 'list' = 'matrix';

  /** How many organisations to show before a button shows the rest; 0 for all. */
  @property({ type: Number }) limit = 0;

  @state() private _open: string | undefined;

  @state() private _showsAll = false;

  protected override readonly words = joinRooms(actorsWords, servicesWords);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme') || changed.has('src')) this._open = undefined;
  }

  protected override isEmpty({ actors }: PublishedProgramme): boolean {
    return actors.length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const { common, format, plain, words } = view;
    const limit = this._showsAll ? Infinity : this.limit || Infinity;
    const grid = rolesGrid(view, this.theme, limit);
    const open = grid.cells.find(({ key }) => key === this._open);
    const rest = grid.actors.length - grid.rows.length;
    const names = grid.others.slice(0, mostNames).map(({ name }) => plain(name));
    return html`
      <p part="say">${say(view, grid, this.theme)}</p>
      ${grid.rows.length === 0 ? nothing : legend(view, grid)}
      ${
        grid.rows.length === 0
          ? nothing
          : heatMap({
              caption: words.matrix,
              corner: words.actor,
              totalLabel: words.total,
              columns: grid.columns,
              rows: grid.rows.map((row) =>
                row.key === open?.actor.id ? { ...row, detail: panel(view, open) } : row,
              ),
              kind: this.view === 'list' ? 'lines' : 'upright',
              none: words.none,
              open: open?.key,
              onOpen: (key) => {
                this.#choose(grid, key);
              },
              onClose: () => {
                this._open = undefined;
              },
            })
      }
      ${
        rest === 0
          ? nothing
          : this._showsAll || limit === Infinity
            ? html`<p class="key">
                ${fill(common.cut, { count: format.number(grid.rows.length) })}
              </p>`
            : html`<button part="all" type="button" @click=${() => this.#showAll(grid.rows.length)}>
                ${fill(common.showAll, { count: format.number(grid.actors.length) })}
              </button>`
      }
      ${
        names.length > 0
          ? html`<p class="key">${fill(words.without, { names: format.list(names) })}</p>`
          : nothing
      }
      ${servicesTable(view, grid)} ${toSettle(view, this.theme)} ${missing(view)} ${doors(view)}
    `;
  }

  #choose(grid: RolesGrid, key: string): void {
    const cell = grid.cells.find((one) => one.key === key);
    if (cell && this.select({ collection: 'actors', id: cell.actor.id })) {
      this._open = this._open === key ? undefined : key;
    }
  }

  /** The button goes, so the focus moves to the first letter that came in its place. */
  async #showAll(before: number): Promise<void> {
    this._showsAll = true;
    await this.updateComplete;
    const rows = this.renderRoot.querySelectorAll('tr:has([part="cell"])');
    rows[before]?.querySelector<HTMLElement>('[part="cell"]')?.focus();
  }
}

// More names than that are no longer a sentence.
const mostNames = 60;

function say(
  { format, plain, programme, words }: View<Key>,
  grid: RolesGrid,
  only: string,
): string {
  const { actors, services: offered, themes } = grid;
  const isOffered = new Set(offered.flatMap((service) => service.themes));
  const isOne = actors.length === 1;
  const lead =
    only === '' ? words[isOne ? 'leadOne' : 'lead'] : words[isOne ? 'leadThemeOne' : 'leadTheme'];
  const gaps = programme.published.supportRoles.gaps.flatMap(({ theme }) => {
    const found = byId(themes)(theme);
    return found ? [plain(found.name)] : [];
  });
  const first = fill(lead, {
    actors: format.words(actors.length),
    themes: format.words(themes.filter(({ id }) => isOffered.has(id)).length),
    total: format.words(themes.length),
    theme: plain(themes[0]?.name),
  });
  return [
    actors.length > 0 ? first.charAt(0).toLocaleUpperCase() + first.slice(1) : '',
    gaps.length > 0 ? fill(words.gap, { themes: format.list(gaps) }) : '',
  ]
    .join(' ')
    .trim();
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-actors': SamverkActors;
  }
}
