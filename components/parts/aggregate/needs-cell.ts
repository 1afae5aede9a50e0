import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { needsWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import { needsOfCell } from '../../../src/published.js';
import { byId } from '../../shared/entities.js';
import { sentenceOf } from '../../shared/format.js';
import type { GridCell } from './needs-grid.js';
import { withheldWord } from './needs-grid.js';
import { quotation, quotationStyles } from '../../shared/quotation.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

type Key = keyof (typeof needsWords)['sv'];

const mostQuotes = 4;

/** What a figure of the matrix stands for: the figures in words, and what companies say. */
export function cellDetails(view: View<Key>, cell: GridCell, onClose: () => void): TemplateResult {
  const { common, programme, text, words } = view;
  const theme = byId(programme.themes)(cell.theme);
  const area = byId(programme.strengthAreas)(cell.column);
  const column = area ?? byId(programme.clusters)(cell.column);
  const quoted = needsOfCell(programme, cell).filter(({ quote }) => quote !== undefined);
  const collection = area ? 'strengthAreas' : 'clusters';
  const link = view.linked({ collection, id: cell.column }, text(column?.name));
  return html`<div
    part="panel"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    }}
  >
    ${heading(view.headingLevel + 1, html`${text(theme?.name)} · ${text(column?.name)}`, 'title')}
    <p class="facts">${facts(view, cell)}</p>
    ${
      quoted.length > 0
        ? quoted.slice(0, mostQuotes).map((need) => quotation(view, need))
        : html`<p class="facts">${words.noQuotes}</p>`
    }
    ${
      quoted.length > mostQuotes
        ? html`<p class="facts">${fill(common.more, { count: quoted.length - mostQuotes })}</p>`
        : nothing
    }
    ${link ? html`<p>${link}</p>` : nothing}
    <button type="button" @click=${onClose}>${common.close}</button>
  </div>`;
}

function facts(view: View<Key>, { figures }: GridCell): string {
  const { format, words } = view;
  if (figures.withheld) {
    return sentenceOf(words.withheldKey, { withheld: withheldWord(view) });
  }
  const { needs, companies, severity, unanswered } = figures;
  const unansweredWords = fill(words.cellUnanswered, { count: format.number(unanswered) });
  return [
    `${format.number(needs)} ${needs === 1 ? words.cellNeed : words.cellNeeds}${unanswered > 0 ? unansweredWords : ''}`,
    ...(companies > 0 ? [fill(words.companiesOf, { count: format.number(companies) })] : []),
    fill(words.severityOf, { count: format.number(severity) }),
  ].join(' · ');
}

/** How the details look. */
export const detailsStyles = [
  quotationStyles,
  css`
    [part='panel'] {
      margin: 1.2em 0 0;
      padding: 0;
      padding-inline-start: 1em;
      border-inline-start: 3px solid var(--_accent);
      max-inline-size: 66ch;
    }
    .facts {
      color: var(--_quiet);
      margin: 0 0 0.75em;
    }
    .shades {
      overflow: visible;
    }
    .shade-1 {
      fill: color-mix(in oklab, var(--_accent) 16%, var(--_paper));
    }
    .shade-2 {
      fill: color-mix(in oklab, var(--_accent) 38%, var(--_paper));
    }
    .shade-3 {
      fill: color-mix(in oklab, var(--_accent) 68%, var(--_paper));
    }
    .shade-4 {
      fill: var(--_accent);
    }
  `,
];
