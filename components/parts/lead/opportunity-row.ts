import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Id, LocalText, Opportunity } from '../../../src/index.js';
import type { opportunitiesWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import type { MatchedCluster, OpportunityState } from '../../../src/published.js';
import { daysBetween } from '../../../src/published.js';
import { described } from '../../shared/described.js';
import { byId } from '../../shared/entities.js';
import { sentenceOf } from '../../shared/format.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

/** What the words of an opportunity are found by. */
export type OpportunitiesKey = keyof (typeof opportunitiesWords)['sv'];

type OpportunitiesView = View<OpportunitiesKey>;

/** When it closes or opens: how long there is left, and the day; the day alone of what has closed. */
export function whenOf(
  { format, today, words }: OpportunitiesView,
  { closes, opens, outcome }: Opportunity,
  state: OpportunityState,
): string {
  const day = { open: closes, coming: opens, closed: closes ?? outcome?.day }[state];
  if (day === undefined) return words.noEnd;
  const written = format.day(day);
  if (state === 'closed') return written;
  const days = daysBetween(today, day);
  const key = days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'inDays';
  return `${fill(words[key], { days: format.number(days) })} (${written})`;
}

/** One opportunity: when, from whom, for whom and why, and what came of it. */
export function opportunityRow(
  view: OpportunitiesView,
  opportunity: Opportunity,
  state: OpportunityState,
  match: (opportunity: Opportunity) => readonly MatchedCluster[],
): TemplateResult {
  const { format, linked, plain, programme, text, words } = view;
  const { buyer, id, kind, outcome, reference, strengthAreas = [], themes = [] } = opportunity;
  const actor = byId(programme.actors)(buyer);
  const title = text(opportunity.title);
  const isEndless = state === 'open' && opportunity.closes === undefined;
  const what = { open: words.closes, coming: words.opens, closed: words.hasClosed }[state];
  const when = `${isEndless ? '' : what} ${whenOf(view, opportunity, state)}`.trim();
  const names = (ids: readonly Id[], of: readonly Named[]): string => namesOf(view, ids, of);
  const happened = state === 'closed' ? outcome : undefined;
  const about = [names(strengthAreas, programme.strengthAreas), names(themes, programme.themes)];
  return html`<div part="opportunity">
    ${heading(view.headingLevel + 2, linked({ collection: 'opportunities', id }, title) ?? title, 'title')}
    <p>
      <span part="when">${sentenceOf(when, {})}</span>
      <span class="quiet">· ${words[kind]}${actor ? html` · ${text(actor.name)}` : nothing}</span>
    </p>
    ${described([
      [words.outcome, text(happened?.what)],
      [words.companies, happened?.companies && format.number(happened.companies)],
      [words.about, about.filter((each) => each !== '').join(' · ')],
      [words.forWhom, state !== 'closed' && forWhom(view, match(opportunity))],
      [words.reference, plain(reference)],
      [words.links, linksOf(view, opportunity)],
    ])}
  </div>`;
}

interface Named {
  readonly id: Id;
  readonly name: LocalText;
}

function namesOf({ format, plain }: View, ids: readonly Id[], of: readonly Named[]): string {
  const names = ids.slice(0, 50).map((id) => plain(byId(of)(id)?.name));
  return format.list(names.filter((name) => name !== ''));
}

/** The initiatives that it is a chance for, those with the same reasons together. */
function forWhom(
  view: OpportunitiesView,
  matched: readonly MatchedCluster[],
): readonly TemplateResult[] {
  const { format, programme, words } = view;
  const byReasons = new Map<string, Id[]>();
  for (const { cluster, reasons } of matched) {
    const why = format.list(reasons.map((reason) => words[reason]));
    byReasons.set(why, [...(byReasons.get(why) ?? []), cluster]);
  }
  return [...byReasons].map(
    ([why, ids]) =>
      html`<p>${namesOf(view, ids, programme.clusters)}: <span class="quiet">${why}</span></p>`,
  );
}

function linksOf(
  { link, plain, text }: View,
  { links = [] }: Opportunity,
): readonly TemplateResult[] {
  return links.slice(0, 20).flatMap(({ title, url }) => {
    const href = link(url);
    return href ? [html`<p><a href=${href}>${plain(title) ? text(title) : href}</a></p>`] : [];
  });
}
