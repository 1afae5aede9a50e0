import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { clustersReached } from '../../../src/published.js';
import type { CrossNeedsView } from './measure-line.js';
import { howItGoes } from './measure-line.js';

// Each is looked up in the whole programme; nobody reads a longer list.
const most = 200;

/** The measures that are planned, ongoing or done and reach an initiative, with how each goes. */
export function reachingList(view: CrossNeedsView, cluster: string): TemplateResult | undefined {
  const { linked, programme, text } = view;
  const reaching = programme.measures
    .filter(({ status }) => status !== 'proposed' && status !== 'stopped')
    .slice(0, most)
    .filter((measure) => clustersReached(programme, measure).includes(cluster));
  if (reaching.length === 0) return undefined;
  return html`<ul>
    ${reaching.map((measure) => {
      const title = text(measure.title);
      const link = linked({ collection: 'measures', id: measure.id }, title);
      return html`<li><b>${link ?? title}</b><br />${howItGoes(view, measure)}</li>`;
    })}
  </ul>`;
}
