import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Indicator, ValueOnDay } from '../../src/index.js';
import type { crossNeedsWords } from '../../src/locales/index.js';
import { fill } from '../../src/locales/index.js';
import { correctedValues } from '../../src/published.js';
import { sparkLine } from '../charts/spark-line.js';
import { byId } from './entities.js';
import type { View } from './view.js';

type Key = keyof (typeof crossNeedsWords)['sv'];

/** An indicator as its latest value with year and unit, its target, its line, and the values as a table. */
export function indicatorLine(
  view: View<Key>,
  indicator: Indicator,
): TemplateResult | typeof nothing {
  const { common, format, plain, programme, text, words } = view;
  const definition = byId(programme.definitions)(indicator.definition);
  const series = correctedValues(
    programme.measurements.filter((one) => one.indicator === indicator.id && one.day <= view.today),
  );
  const last = series.at(-1);
  if (!definition || !last) return nothing;
  const targets = [...(indicator.targets ?? [])].sort(byDay);
  const target = targets.find(({ day }) => day >= view.today) ?? targets.at(-1);
  const write = ({ value }: ValueOnDay): string =>
    `${format.number(value)} ${plain(definition.unitName ?? definition.unit)}`;
  const goal = target && {
    target: format.number(target.value),
    year: format.year(target.day),
  };
  const first = series[0] ?? last;
  const label = fill(series.length > 1 ? words.sparkline : words.sparklineOne, {
    name: plain(definition.name),
    first: write(first),
    from: format.year(first.day),
    last: write(last),
    to: format.year(last.day),
  });
  const towards = goal ? ` ${fill(words.sparklineTarget, goal)}` : '';
  return html`<p class="quiet">
      ${text(definition.name)}: ${write(last)}
      (${format.year(last.day)})${goal ? `, ${fill(words.target, goal)}` : nothing}
    </p>
    ${
      series.length > 1
        ? sparkLine({
            series,
            baseline: indicator.baseline,
            targets,
            breaks: (indicator.breaks ?? []).map(({ day }) => day),
            label: `${label}${towards}`,
          })
        : nothing
    }
    <details>
      <summary>${common.showValues}<span class="unseen">: ${text(definition.name)}</span></summary>
      <div class="scroll" role="group" aria-label=${common.showValues} tabindex="0">
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">${words.day}</th>
              <th scope="col" class="number">${words.value}</th>
            </tr>
          </thead>
          <tbody>
            ${rows(view, indicator, series, targets).map(
              ({ day, value, note }) =>
                html`<tr>
                  <th scope="row">${format.day(day)}</th>
                  <td class="number">
                    ${value === undefined ? nothing : format.number(value)}${note ? ` (${note})` : nothing}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}

interface Row {
  readonly day: string;
  readonly value?: number;
  readonly note?: string;
}

function rows(
  { plain, words }: View<Key>,
  { baseline, breaks = [] }: Indicator,
  series: readonly ValueOnDay[],
  targets: readonly ValueOnDay[],
): readonly Row[] {
  return [
    ...(baseline ? [{ ...baseline, note: words.baselineRow }] : []),
    ...breaks.map(({ day, why }) => ({ day, note: fill(words.seriesBreak, { why: plain(why) }) })),
    ...series,
    ...targets.map((target) => ({ ...target, note: words.targetRow })),
  ].sort(byDay);
}

function byDay(a: { readonly day: string }, b: { readonly day: string }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
