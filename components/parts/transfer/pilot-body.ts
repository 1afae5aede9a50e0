import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Id, LocalText, Pilot } from '../../../src/index.js';
import { fill } from '../../../src/locales/index.js';
import type { PilotVerdict } from '../../../src/published.js';
import { enoughEffort } from '../../../src/published.js';
import { ball } from '../../charts/ball.js';
import type { Bar } from '../../charts/bars.js';
import { barChart } from '../../charts/bars.js';
import { described } from '../../shared/described.js';
import { byId } from '../../shared/entities.js';
import { sentenceOf } from '../../shared/format.js';
import { criteriaOf, gatesOf } from './pilot-criteria.js';
import type { PilotView } from './pilot-words.js';
import type { View } from '../../shared/view.js';

/** How far a test project has come, in a sentence. */
export function pilotSentence(
  { format, today, words }: PilotView,
  { from, minDays }: Pilot,
  { criteria, daysGone, decided }: PilotVerdict,
): string {
  const days = format.number(daysGone);
  const parts = [
    decided
      ? fill(words.decided, { day: format.day(decided.day), decision: words[decided.kind] })
      : from > today
        ? fill(words.begins, { day: format.day(from) })
        : fill(words.time, { days, min: format.number(minDays) }),
  ];
  if (criteria.length > 0 && from <= today) {
    const met = format.words(criteria.filter((one) => one.met).length);
    parts.push(fill(words.met, { met, count: format.words(criteria.length) }));
  }
  return parts.join(' ');
}

/** All that is told of a test project. */
export function pilotBody(view: PilotView, pilot: Pilot, verdict: PilotVerdict): TemplateResult {
  const { programme, text, today, words } = view;
  const isScaled = verdict.decided?.kind === 'scale';
  return html`${pilot.from > today ? nothing : whatIsDecided(view, verdict)}
  ${described([
    [words.tested, text(pilot.hypothesis)],
    [words.work, howItGoes(view, pilot)],
    [words.method, text(byId(programme.methods)(pilot.method)?.name)],
    [words.area, namesOf(view, programme.strengthAreas, [pilot.strengthArea])],
    [words.clusters, namesOf(view, programme.clusters, pilot.clusters)],
  ])}
  ${howMuchIsUsed(view, pilot, verdict)} ${criteriaOf(view, pilot, verdict)}
  ${gatesOf(view, pilot, verdict)}
  ${described([
    [
      isScaled ? words.spread : words.maySpread,
      verdict.decided && !isScaled
        ? nothing
        : namesOf(view, programme.strengthAreas, pilot.extendTo ?? []),
    ],
    [words.exit, text(pilot.exit)],
  ])}`;
}

/** The decision with its reasons; before it is made, what the figures speak for. */
function whatIsDecided(
  { format, text, words }: PilotView,
  { decided, reasons, verdict }: PilotVerdict,
): TemplateResult {
  const because = reasons.map((reason) => words[reason]);
  return html`<p part="verdict">
    ${decided ? text(decided.why) : fill(words[`now-${verdict}`], { reasons: format.list(because) })}
  </p>`;
}

function howItGoes({ programme, words }: PilotView, { id }: Pilot): TemplateResult | undefined {
  const subject = programme.published.followUp.subjects.find(
    ({ ref }) => ref !== 'programme' && ref.collection === 'pilots' && ref.id === id,
  );
  if (!subject) return undefined;
  const { development: way, status } = subject;
  const word = sentenceOf(words[`work-${status}`], {});
  return ball(status, word, way && { way, word: words[way] });
}

function namesOf(
  { format, plain }: View,
  entities: readonly { readonly id: Id; readonly name: LocalText }[],
  ids: readonly Id[],
): string {
  const names = ids.slice(0, 50).map((id) => plain(byId(entities)(id)?.name));
  return format.list(names.filter((name) => name !== ''));
}

function howMuchIsUsed(
  view: PilotView,
  pilot: Pilot,
  { daysGone, decided }: PilotVerdict,
): TemplateResult {
  const { format, words } = view;
  const { minDays, effort } = pilot;
  const least = effort.enough ?? enoughEffort;
  const enough = decided ? undefined : least;
  const bars: Bar[] = [
    ...barOf(view, 'days', daysGone, minDays),
    ...barOf(view, 'hours', effort.spentHours, effort.plannedHours, enough),
    ...(effort.planned && effort.planned.currency === effort.spent?.currency
      ? barOf(
          view,
          'money',
          effort.spent.amount,
          effort.planned.amount,
          enough,
          effort.planned.currency,
        )
      : []),
  ];
  const isMarked = bars.some(({ mark }) => mark !== undefined);
  return html`${barChart({ label: words.used, bars })}
  ${
    isMarked
      ? html`<p class="quiet">${fill(words.enough, { enough: format.number(least * 100) })}</p>`
      : nothing
  }`;
}

function barOf(
  { format, words }: PilotView,
  kind: 'days' | 'hours' | 'money',
  spent: number | undefined,
  planned: number | undefined,
  mark?: number,
  currency: 'SEK' | 'EUR' | 'NOK' = 'SEK',
): readonly Bar[] {
  if (spent === undefined || !planned) return [];
  const share = spent / planned;
  const said = fill(words[`${kind}Of`], {
    share: format.number(Math.round(share * 100)),
    spent: format.number(spent),
    planned: format.number(planned),
    currency: words[currency],
  });
  return [{ label: words[kind], words: said, share, ...(mark === undefined ? {} : { mark }) }];
}
