import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Need } from '../../src/index.js';
import { byId } from './entities.js';
import type { View } from './view.js';

/** What a company says, in its own approved words, with the field that it comes from and when. */
export function quotation(view: View, need: Need): TemplateResult {
  const { common, format, programme, text } = view;
  const cluster = byId(programme.clusters)(need.cluster);
  const area = byId(programme.strengthAreas)(cluster?.strengthAreas[0] ?? need.strengthArea);
  const day = need.reported ?? need.quote?.day;
  return html`<figure class="quotation">
    <blockquote>${common.openQuote}${text(need.quote?.text)}${common.closeQuote}</blockquote>
    <figcaption>${text(area?.name)}${day ? `, ${format.month(day)}` : nothing}</figcaption>
  </figure>`;
}

/** How a quotation looks: the people's own words are the heroes. */
export const quotationStyles = css`
  .quotation {
    margin: 0 0 0.9em;
  }
  .quotation blockquote {
    margin: 0 0 0.25em;
    font-size: 1.08em;
    font-style: italic;
    line-height: 1.42;
  }
  .quotation figcaption {
    font-size: 0.86em;
    color: var(--_quiet);
  }
`;
