import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Indicator, IndicatorStatus, LocalText } from '../../../src/index.js';
import {
  fill,
  indicatorsWords,
  joinRooms,
  seriesWords,
  statusesWords,
} from '../../../src/locales/index.js';
import { daysBetween } from '../../../src/published.js';
import { ball } from '../../charts/ball.js';
import { byId } from '../../shared/entities.js';
import type { Series } from './indicator-line.js';
import { seriesOf, seriesPicture, seriesTable, splitOf } from './indicator-line.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

/** The words of the small multiples. */
export const indicatorsRoom = joinRooms(joinRooms(statusesWords, seriesWords), indicatorsWords);

/** What they are found by. */
export type IndicatorsKey = keyof (typeof indicatorsRoom)['sv'];

/** An indicator that can be shown, and how the office says that it stands. */
export interface Followed {
  readonly indicator: Indicator;
  readonly status: IndicatorStatus;
}

const ways = { better: 'up', unchanged: 'unchanged', worse: 'down' } as const;

/** One of the small multiples: name, latest value, target, line, ball and arrow, and the values as a table. */
export function indicatorFigure(
  view: View<IndicatorsKey>,
  { indicator, status }: Followed,
  level: number,
): TemplateResult | typeof nothing {
  const { format, text, words } = view;
  const series = seriesOf(view, indicator);
  if (!series) return nothing;
  const { definition, goal, last } = series;
  const day = last && format.month(last.day);
  const target = goal && fill(words.target, goal);
  const way = status.trend && ways[status.trend];
  return html`<li part="indicator">
    <div>${heading(level, text(definition.name), 'title')} ${whose(view, indicator)}</div>
    <p class="value">
      ${last ? format.number(last.value) : '–'}
      <span class="unit">${text(definition.unitName ?? definition.unit)}</span>
    </p>
    <p class="when">${[day, target].filter((part) => part !== undefined).join(' · ')}</p>
    <div>${seriesPicture(view, series)}</div>
    <div class="how">
      ${ball(status.status, words[status.status], way && { way, word: words[way] })}
      ${remarks(view, series, status).map((remark) => html`<p class="when">${remark}</p>`)}
      ${seriesTable(view, series)}
    </div>
  </li>`;
}

/** What else there is to know: why it can't be assessed, who has judged it, that a value is late, women and men. */
function remarks(
  { format, today, words }: View<IndicatorsKey>,
  series: Series,
  { calculated, judged, reason, status }: IndicatorStatus,
): readonly string[] {
  const { indicator, last } = series;
  const why = (words as Readonly<Record<string, string>>)[reason ?? ''];
  const differs = judged !== undefined && judged !== calculated;
  const split = last && splitOf(series, last);
  const days = indicator.everyDays ?? Infinity;
  return [
    ...(split
      ? [
          fill(words.split, {
            women: format.number(split.women),
            men: format.number(split.men),
          }),
        ]
      : []),
    ...(differs
      ? [
          status === judged
            ? fill(words.judged, { status: words[calculated] })
            : fill(words.judgedBefore, { status: words[judged] }),
        ]
      : []),
    ...(calculated === 'not-assessable' && why ? [why] : []),
    ...(last && daysBetween(last.day, today) > days ? [words.late] : []),
  ];
}

/** The name of what it measures, when that is not the whole programme or a goal, which says the same in other words. */
function whose(
  { linked, programme, text }: View<IndicatorsKey>,
  { of }: Indicator,
): TemplateResult | typeof nothing {
  if (of === 'programme' || of.collection === 'goals') return nothing;
  const entities: readonly Named[] = programme[of.collection];
  const entity = byId(entities)(of.id);
  const name = entity?.title ?? entity?.name;
  if (name === undefined) return nothing;
  const link = of.collection === 'measures' ? linked(of, text(name)) : undefined;
  return html`<p class="when">${link ?? text(name)}</p>`;
}

interface Named {
  readonly id: string;
  readonly title?: LocalText;
  readonly name?: LocalText;
}

/** How the small multiples look: columns of one width, and in a row the same line for the same thing. */
export const indicatorFigureStyles = css`
  .multiples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(min(100%, 16em), (100% - 4.1em) / 3), 1fr));
    gap: 0 2em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='indicator'] {
    display: grid;
    grid-row: span 5;
    grid-template: subgrid / minmax(0, 1fr);
    gap: 0;
    padding: 0.8em 0 1.8em;
    border-block-start: 1px solid var(--_line);
  }
  [part='indicator'] > :first-child {
    align-self: end;
  }
  [part='indicator'] [part='title'] {
    margin: 0;
    font-size: 1em;
  }
  .value {
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.25;
  }
  .unit {
    font-size: 0.55em;
    font-weight: 400;
  }
  .when {
    font-size: 0.88em;
    line-height: 1.4;
    color: var(--_quiet);
  }
  .how {
    margin: 0.5em 0 0;
  }
`;
