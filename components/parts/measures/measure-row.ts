import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Id, LocalText, Mandate, Measure, Money } from '../../../src/index.js';
import { fill, joinRooms, measuresWords } from '../../../src/locales/index.js';
import { clustersReached } from '../../../src/published.js';
import { byId } from '../../shared/entities.js';
import { sentenceOf } from '../../shared/format.js';
import { howItGoes, keyIndicatorOf, reachedOf, storyWords, subjectOf } from './measure-line.js';
import { opening } from '../../shared/opening.js';
import type { View } from '../../shared/view.js';

/** The words of the list of measures. */
export const measuresRoom = joinRooms(storyWords, measuresWords);

/** What they are found by. */
export type MeasuresKey = keyof (typeof measuresRoom)['sv'];

/** How a measure is shown. */
export interface MeasureRow {
  readonly measure: Measure;
  /** Whether it stands open from the beginning. */
  readonly isOpen: boolean;
  /** Whether the site's pattern of links has pages for initiatives too. */
  readonly linksClusters: boolean;
}

/** One measure: its title, how it goes and whom it reaches; and its story, which opens. */
export function measureRow(
  view: View<MeasuresKey>,
  { measure, isOpen, linksClusters }: MeasureRow,
): TemplateResult {
  const { format, programme, text, words } = view;
  const reached = clustersReached(programme, measure);
  const counted =
    reached.length === 1
      ? words.oneCluster
      : fill(words.clusters, { count: format.number(reached.length) });
  const summary = [reached.length > 0 ? counted : '', whatIsNext(view, measure)];
  const more = fill(words.read, { name: view.plain(measure.title) });
  const aside = html`<span class="goes">${howItGoes(view, measure)}</span>
    <span class="who">${sentenceOf(summary.filter((part) => part !== '').join(' · '), {})}</span>`;
  const body = html`<div class="story">
    ${measure.description ? html`<p>${text(measure.description)}</p>` : nothing}
    <dl>
      ${facts(view, measure, reached, linksClusters).map(
        ([name, fact]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${fact}</dd>
          </div>`,
      )}
    </dl>
    ${view.linked({ collection: 'measures', id: measure.id }, more)}
  </div>`;
  const level = { headingLevel: view.headingLevel + 1 };
  return html`<li part="measure">
    ${opening(level, { title: text(measure.title), aside, isOpen, body })}
  </li>`;
}

/** When an ongoing measure is to be followed up. */
function whatIsNext(view: View<MeasuresKey>, { id, status }: Measure): string {
  const { format, today, words } = view;
  const due = status === 'ongoing' ? subjectOf(view, id)?.nextDue : undefined;
  return due === undefined
    ? ''
    : fill(due < today ? words.lateCheck : words.nextCheck, { month: format.month(due) });
}

/** What there is to tell, by name. What is not known is left out. */
function facts(
  view: View<MeasuresKey>,
  measure: Measure,
  reached: readonly Id[],
  linksClusters: boolean,
): readonly (readonly [name: string, fact: unknown])[] {
  const { programme, text, words } = view;
  const answers = answeredBy(view, measure);
  const { cost, owner, result } = measure;
  const actor = owner?.collection === 'actors' ? byId(programme.actors)(owner.id) : undefined;
  const decided = byId(programme.mandates)(measure.mandate);
  const counted = reachedOf(view, measure);
  const line = keyIndicatorOf(view, measure);
  const hasGiven = result !== undefined || counted !== undefined || line !== nothing;
  const rows: readonly (readonly [string, unknown, boolean])[] = [
    [words.answers, answers.map((one) => html`<p>${text(one)}</p>`), answers.length > 0],
    [words.reaches, clusterNames(view, reached, linksClusters), reached.length > 0],
    [
      words.gave,
      html`${result === undefined ? nothing : html`<p>${text(result)}</p>`}
      ${counted === undefined ? nothing : html`<p>${counted}</p>`} ${line}`,
      hasGiven,
    ],
    [words.owner, text(actor?.name), actor !== undefined],
    [words.decision, decided && decision(view, decided), decided !== undefined],
    [words.cost, cost && money(view, cost), cost !== undefined],
    [words.funding, funding(view, measure), (measure.funding ?? []).length > 0],
  ];
  return rows.flatMap(([name, fact, isKnown]) => (isKnown ? [[name, fact] as const] : []));
}

/** The common needs that a measure answers, in the office's words. */
function answeredBy({ programme }: View, { id, needGroups = [] }: Measure): readonly LocalText[] {
  const { crossCutting } = programme.published.aggregate;
  const counted = crossCutting.flatMap((need) =>
    need.kind === 'group' && need.measures.includes(id) ? [need.id] : [],
  );
  const groupOf = byId(programme.needGroups);
  return [...new Set([...needGroups, ...counted])].flatMap((group) => {
    const statement = groupOf(group)?.statement;
    return statement === undefined ? [] : [statement];
  });
}

function clusterNames(
  { linked, programme, text }: View<MeasuresKey>,
  reached: readonly Id[],
  linksClusters: boolean,
): TemplateResult {
  const clusterOf = byId(programme.clusters);
  return html`<ul>
    ${reached.map((id) => {
      const name = text(clusterOf(id)?.name);
      const link = linksClusters ? linked({ collection: 'clusters', id }, name) : undefined;
      return html`<li>${link ?? name}</li>`;
    })}
  </ul>`;
}

function decision(
  { format, plain, text }: View<MeasuresKey>,
  { body, day, reference, title }: Mandate,
): TemplateResult {
  const rest = [plain(body), reference, format.day(day)].filter(Boolean).join(', ');
  return html`<p>${text(title)}</p>
    <p class="who">${rest}</p>`;
}

function money({ format, words }: View<MeasuresKey>, { amount, currency }: Money): string {
  return fill(words[currency], { amount: format.number(amount) });
}

function funding(
  view: View<MeasuresKey>,
  { funding: parts = [] }: Measure,
): readonly TemplateResult[] {
  const actorOf = byId(view.programme.actors);
  return parts.map(({ actor, money: paid, reference }) => {
    const name = actorOf(actor)?.name;
    return html`<p>
      ${name === undefined ? nothing : html`${view.text(name)}: `}${money(view, paid)}${
        reference === undefined ? nothing : html` <span class="who">${`(${reference})`}</span>`
      }
    </p>`;
  });
}
