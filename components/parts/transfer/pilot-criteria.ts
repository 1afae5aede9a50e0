import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Pilot, Status } from '../../../src/index.js';
import { fill } from '../../../src/locales/index.js';
import type { PilotVerdict } from '../../../src/published.js';
import { ball } from '../../charts/ball.js';
import { byId } from '../../shared/entities.js';
import { sentenceOf } from '../../shared/format.js';
import type { PilotKey, PilotView } from './pilot-words.js';
import { heading } from '../../shared/view.js';

type Outcome = PilotVerdict['criteria'][number];

/** So many criteria and decision points are shown of one test project. */
const most = 30;

/** What must have been reached by when, and whether it has. */
export function criteriaOf(
  view: PilotView,
  { criteria }: Pilot,
  { criteria: outcomes }: PilotVerdict,
): TemplateResult | typeof nothing {
  const rows = criteria.slice(0, most).flatMap((criterion, index) => {
    const outcome = outcomes[index];
    return outcome ? [criterionRow(view, criterion, outcome)] : [];
  });
  return rows.length === 0
    ? nothing
    : html`${heading(view.headingLevel + 2, view.words.criteria, 'title')}
        <ul part="criteria">
          ${rows}
        </ul>`;
}

function criterionRow(
  { format, plain, programme, text, words }: PilotView,
  { by, decisive, indicator, threshold }: Pilot['criteria'][number],
  outcome: Outcome,
): TemplateResult {
  const counted = byId(programme.indicators)(indicator)?.definition;
  const definition = byId(programme.definitions)(counted);
  const unit = plain(definition?.unitName ?? definition?.unit);
  const write = (value: number): string => `${format.number(value)} ${unit}`.trim();
  const [status, word] = stateOf(outcome);
  const wanted = fill(definition?.direction === 'down' ? words.atMost : words.atLeast, {
    value: write(threshold),
  });
  const { latest } = outcome;
  return html`<li>
    ${text(definition?.name)} ${ball(status, words[word])}
    <p class="quiet">
      ${sentenceOf(wanted, {})}
      ${fill(words.by, { day: format.day(by) })}${decisive ? ` (${words.decisive})` : nothing}.
      ${
        latest
          ? fill(words.now, { value: write(latest.value), day: format.day(latest.day) })
          : nothing
      }
    </p>
  </li>`;
}

function stateOf({ failed, latest, met }: Outcome): readonly [Status, PilotKey] {
  if (met) return ['green', 'is-met'];
  if (failed) return ['red', 'is-failed'];
  return latest ? ['not-started', 'is-not-met'] : ['not-assessable', 'is-not-measured'];
}

/** The days on which it is decided whether to go on, as points on a rail. */
export function gatesOf(
  view: PilotView,
  { gates = [] }: Pilot,
  { gates: outcomes }: PilotVerdict,
): TemplateResult | typeof nothing {
  const { format, headingLevel, text, words } = view;
  if (gates.length === 0) return nothing;
  return html`${heading(headingLevel + 2, words.gates, 'title')}
    <ol part="rail">
      ${gates.slice(0, most).map(({ day, decided, question }, index) => {
        const state = outcomes[index]?.state ?? 'ahead';
        return html`<li class=${state}>
          <span class="quiet">${format.day(decided ?? day)} · ${words[`gate-${state}`]}</span><br />
          ${text(question)}
        </li>`;
      })}
    </ol>`;
}
