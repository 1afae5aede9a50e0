import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type {
  Collection,
  CrossCuttingNeed,
  Disposition,
  Measure,
  Need,
} from '../../../src/index.js';
import { fill } from '../../../src/locales/index.js';
import { byId } from '../../shared/entities.js';
import type { CrossNeedsView, Work } from '../measures/measure-line.js';
import {
  decision,
  howItGoes,
  keyIndicatorOf,
  reachedOf,
  subjectOf,
} from '../measures/measure-line.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

export type { CrossNeedsView, StoryKey } from '../measures/measure-line.js';
export { storyWords } from '../measures/measure-line.js';

const mostQuotes = 2;

/** The needs whose words stand for the rest: the most severe first, and at first one from each cluster. */
export function whoSays({ programme }: View, need: CrossCuttingNeed): readonly Need[] {
  const needOf = byId(programme.needs);
  const quoted = need.needs
    .flatMap((id) => needOf(id) ?? [])
    .filter(({ quote }) => quote !== undefined)
    .sort((a, b) => b.severity - a.severity);
  const seen = new Set<string | undefined>();
  const first = quoted.filter(({ cluster }) => !seen.has(cluster) && seen.add(cluster));
  return [...new Set([...first, ...quoted])].slice(0, mostQuotes);
}

/** The measures that answer a need, with how they go; or why there is none. */
export function whatIsDone(view: CrossNeedsView, need: CrossCuttingNeed): TemplateResult {
  const measures = measuresOf(view, need);
  if (measures.length > 0) return html`${measures.map((measure) => measureLine(view, measure))}`;
  const dispositions = dispositionsOf(view, need);
  if (dispositions.length > 0) {
    return html`${dispositions.map((one) => html`<p>${dispositionLine(view, one)}</p>`)}`;
  }
  const words = need.answer === 'settled' ? view.words.settled : view.words.noMeasure;
  return html`<p class="quiet">${words}</p>`;
}

/** The results and key figures of the measures that answer a need; or when they are to be followed up. */
export function whatItGave(view: CrossNeedsView, need: CrossCuttingNeed): TemplateResult {
  return resultsOf(
    view,
    measuresOf(view, need).map((measure) => [measure, 'measures']),
  );
}

/** Work with what it has given. */
export type GivingWork = Work & Pick<Measure, 'result' | 'reached'>;

/** The results and key figures of measures and actions; or when they are to be followed up. */
export function resultsOf(
  view: CrossNeedsView,
  work: readonly (readonly [GivingWork, Collection])[],
): TemplateResult {
  const { text, words } = view;
  const given = work.flatMap(([one, collection]) => {
    const told = one.result === undefined ? reachedOf(view, one) : text(one.result);
    const result = told === undefined ? nothing : html`<p>${told}</p>`;
    const line = keyIndicatorOf(view, one, collection);
    return result === nothing && line === nothing ? [] : [html`${result}${line}`];
  });
  if (given.length > 0) return html`${given}`;
  if (work.length === 0) return html`<p class="quiet">–</p>`;
  if (work.every(([{ status }]) => status === 'done')) {
    return html`<p class="quiet">${words.noResult}</p>`;
  }
  const due = work
    .map(([{ id }, collection]) => subjectOf(view, id, collection)?.nextDue)
    .filter((day) => day !== undefined && day > view.today)
    .sort()[0];
  const first = due ? fill(words.firstCheck, { month: view.format.month(due) }) : '';
  return html`<p class="quiet">${words.tooEarly} ${first}</p>`;
}

function measuresOf({ programme }: View, need: CrossCuttingNeed): readonly Measure[] {
  const measureOf = byId(programme.measures);
  return need.measures.flatMap((id) => measureOf(id) ?? []);
}

function measureLine(view: CrossNeedsView, measure: Measure): TemplateResult {
  const { linked, text } = view;
  const title = text(measure.title);
  const link = linked({ collection: 'measures', id: measure.id }, title);
  return html`<div class="measure">
    ${heading(view.headingLevel + 3, link ?? title, 'title')}
    ${measure.description ? html`<p>${text(measure.description)}</p>` : nothing}
    ${decision(view, measure)}
    <p>${howItGoes(view, measure)}</p>
  </div>`;
}

function dispositionsOf({ programme }: View, need: CrossCuttingNeed): readonly Disposition[] {
  const group = need.kind === 'group' ? byId(programme.needGroups)(need.id) : undefined;
  if (group?.disposition) return [group.disposition];
  if (need.answer !== 'settled') return [];
  const needOf = byId(programme.needs);
  return need.needs.flatMap((id) => needOf(id)?.disposition ?? []).slice(0, 1);
}

/** What was decided of a need instead of doing it, and why. */
export function dispositionLine(
  { plain, programme, words }: CrossNeedsView,
  one: Disposition,
): string {
  const why = plain(one.why);
  const actor = byId(programme.actors)(one.to);
  switch (one.kind) {
    case 'declined':
      return fill(words.declinedWhy, { why });
    case 'met-otherwise':
      return fill(words.metWhy, { why });
    default:
      return actor
        ? fill(words.passedOnWhy, { why, actor: plain(actor.name) })
        : fill(words.passedOnWhyNobody, { why });
  }
}

/** How the three columns look. */
export const columnStyles = css`
  .story {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 1.2em 2em;
  }
  [part='label'] {
    margin: 0 0 0.35em;
    font-size: 0.88em;
    letter-spacing: 0;
    color: var(--_accent);
  }
  .measure [part='title'] {
    font-size: 1em;
    margin: 0;
  }
  .measure {
    margin: 0 0 1em;
  }
  .story p {
    margin: 0 0 0.5em;
    line-height: 1.42;
  }
  .quiet {
    color: var(--_quiet);
  }
  @container (max-width: 46em) {
    .story {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
