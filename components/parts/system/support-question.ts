import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Asked } from './asked.js';
import { byId } from '../../shared/entities.js';
import { sentenceOf } from '../../shared/format.js';
import type { FinderKey } from './support-answers.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

type FinderView = View<FinderKey>;

const sizes = ['micro', 'small', 'medium', 'large'] as const;
const phases = ['idea', 'start', 'growth', 'international'] as const;

/** A longer list is cut. */
const most = 60;

/** What was asked, without what the programme does not have; what the page's author chose comes first. */
export function checked(
  { programme }: FinderView,
  asked: Asked,
  fixed: Pick<Asked, 'theme' | 'area'>,
): Asked {
  const { region, services, strengthAreas, themes } = programme;
  const isIn = (list: readonly unknown[], value: string): string =>
    list.includes(value) ? value : '';
  return {
    theme: byId(themes)(fixed.theme || asked.theme)?.id ?? '',
    text: asked.text,
    area: byId(strengthAreas)(fixed.area || asked.area)?.id ?? '',
    service: byId(services)(asked.service)?.id ?? '',
    size: isIn(sizes, asked.size),
    phase: isIn(phases, asked.phase),
    municipality: isIn(
      (region.municipalities ?? []).map(({ code }) => code),
      asked.municipality,
    ),
  };
}

/** The themes, of which one is chosen first. */
export function themeChoice(view: FinderView, onChoose: (theme: string) => void): TemplateResult {
  const { programme, text, words } = view;
  return html`
    ${heading(view.headingLevel + 1, words.ask, 'title')}
    <ul part="themes">
      ${programme.themes.slice(0, most).map(
        ({ description, id, name }) =>
          html`<li>
            <button
              part="theme"
              type="button"
              data-theme=${id}
              @click=${() => {
                onChoose(id);
              }}
            >
              <b>${text(name)}</b>
              ${description ? html`<span class="quiet">${text(description)}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
  `;
}

/** The theme that was chosen, and how to choose another. */
export function chosenTheme(
  { programme, text, words }: FinderView,
  theme: string,
  onAgain: () => void,
): TemplateResult {
  return html`<p part="chosen">
    <b>${text(byId(programme.themes)(theme)?.name)}</b>
    <button type="button" @click=${onAgain}>${words.change}</button>
  </p>`;
}

/** What the company is, as choices; each may be left out. */
export function choices(
  { plain, programme, words }: FinderView,
  asked: Asked,
  hasAreas: boolean,
  onChange: (change: Partial<Asked>) => void,
): readonly (TemplateResult | typeof nothing)[] {
  const choice = (
    key: 'size' | 'municipality' | 'phase' | 'area',
    options: readonly (readonly [string, string])[],
  ): TemplateResult | typeof nothing =>
    options.length === 0
      ? nothing
      : html`<label
          >${words[key]}
          <select
            @change=${(event: Event) => {
              onChange({ [key]: (event.target as HTMLSelectElement).value });
            }}
          >
            <option value="">${words.any}</option>
            ${options.map(
              ([value, name]) =>
                html`<option value=${value} ?selected=${asked[key] === value}>
                  ${sentenceOf(name, {})}
                </option>`,
            )}
          </select>
        </label>`;
  return [
    choice(
      'size',
      sizes.map((size) => [size, words[`size-${size}`]]),
    ),
    choice(
      'municipality',
      (programme.region.municipalities ?? []).map(({ code, name }) => [code, plain(name)]),
    ),
    choice(
      'phase',
      phases.map((phase) => [phase, words[`phase-${phase}`]]),
    ),
    choice(
      'area',
      hasAreas ? programme.strengthAreas.map(({ id, name }) => [id, plain(name)]) : [],
    ),
  ];
}
