import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Definition, Indicator, Measurement, ValueOnDay } from '../../../src/index.js';
import type { seriesWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import { correctedValues } from '../../../src/published.js';
import { sparkLine } from '../../charts/spark-line.js';
import { byId } from '../../shared/entities.js';
import { figuresTable } from '../../shared/figures-table.js';
import type { View } from '../../shared/view.js';

/** What a view of an indicator says. */
type Key = keyof (typeof seriesWords)['sv'];

/** An indicator with its values up to the reader's day. */
export interface Series {
  readonly indicator: Indicator;
  readonly definition: Definition;
  /** As they were measured, corrections too. */
  readonly measurements: readonly Measurement[];
  /** As they stand now, by day. */
  readonly values: readonly ValueOnDay[];
  readonly last: ValueOnDay | undefined;
  /** By day. */
  readonly targets: readonly ValueOnDay[];
  /** "target 60 in 2027", for the target that counts. */
  readonly goal: { readonly target: string; readonly year: string } | undefined;
  /** "60 places" */
  readonly write: (value: number) => string;
}

/** More values than a table is read with; the picture has the same. */
const mostValues = 200;

/** An indicator as its latest value with year and unit, its target, its line, and the values as a table. */
export function indicatorLine(
  view: View<Key>,
  indicator: Indicator,
): TemplateResult | typeof nothing {
  const { format, text, words } = view;
  const series = seriesOf(view, indicator);
  if (!series?.last) return nothing;
  const { definition, goal, last, values, write } = series;
  return html`<p class="quiet">
      ${text(definition.name)}: ${write(last.value)}
      (${format.year(last.day)})${goal ? `, ${fill(words.target, goal)}` : nothing}
    </p>
    ${values.length > 1 ? seriesPicture(view, series) : nothing} ${seriesTable(view, series)}`;
}

/** What there is to tell of an indicator; nothing of one whose definition is unknown. */
export function seriesOf(view: View, indicator: Indicator): Series | undefined {
  const { format, plain, programme, today } = view;
  const definition = byId(programme.definitions)(indicator.definition);
  if (!definition) return undefined;
  const measurements = programme.measurements.filter(
    (one) => one.indicator === indicator.id && one.day <= today && Number.isFinite(one.value),
  );
  const values = correctedValues(measurements);
  const targets = [...(indicator.targets ?? [])].sort(byDay);
  const target = targets.find(({ day }) => day >= today) ?? targets.at(-1);
  return {
    indicator,
    definition,
    measurements,
    values,
    last: values.at(-1),
    targets,
    goal: target && { target: format.number(target.value), year: format.year(target.day) },
    write: (value) => `${format.number(value)} ${plain(definition.unitName ?? definition.unit)}`,
  };
}

/** The values as a line, towards the target. */
export function seriesPicture(
  { format, plain, words }: View<Key>,
  { definition, goal, indicator, last, targets, values, write }: Series,
): TemplateResult | typeof nothing {
  const shown = values.slice(-mostValues);
  const first = shown[0] ?? last;
  const label = fill(shown.length > 1 ? words.sparkline : last ? words.sparklineOne : '{name}.', {
    name: plain(definition.name),
    first: first ? write(first.value) : '',
    from: first ? format.year(first.day) : '',
    last: last ? write(last.value) : '',
    to: last ? format.year(last.day) : '',
  });
  return sparkLine({
    series: shown,
    baseline: indicator.baseline,
    targets: targets.slice(-mostValues),
    breaks: (indicator.breaks ?? []).slice(0, mostValues).map(({ day }) => day),
    label: goal ? `${label} ${fill(words.sparklineTarget, goal)}` : label,
    read: ({ day, value }) => `${format.day(day)}: ${write(value)}`,
  });
}

/** The values as a table that opens, with baseline, breaks and targets, and apart for women and men where known. */
export function seriesTable(
  { common, format, plain, text, words }: View<Key>,
  series: Series,
): TemplateResult {
  const { baseline, breaks = [] } = series.indicator;
  const rows: readonly Row[] = [
    ...(baseline ? [{ ...baseline, note: words.baselineRow }] : []),
    ...breaks.map(({ day, why }) => ({ day, note: fill(words.seriesBreak, { why: plain(why) }) })),
    ...series.values,
    ...series.targets.map((target) => ({ ...target, note: words.targetRow })),
  ].sort(byDay);
  const shown = rows.slice(-mostValues).map((row) => ({ ...row, split: splitOf(series, row) }));
  const isSplit = shown.some(({ split }) => split);
  const number = (value: number | undefined): unknown =>
    value === undefined ? nothing : format.number(value);
  const isCut = shown.length < rows.length;
  return figuresTable(
    { common },
    {
      label: html`${common.showValues}<span class="unseen">: ${text(series.definition.name)}</span
        >${isCut ? ` (${fill(words.latestOnly, { count: format.number(mostValues) })})` : nothing}`,
      columns: [words.day, words.value, ...(isSplit ? [words.women, words.men] : [])],
      rows: shown.map(({ day, value, note, split }) => [
        format.day(day),
        html`${number(value)}${note ? ` (${note})` : nothing}`,
        ...(isSplit ? [number(split?.women), number(split?.men)] : []),
      ]),
      numbers: [1, 2, 3],
    },
  );
}

interface Row {
  readonly day: string;
  readonly value?: number;
  readonly note?: string;
}

/** How a measured value is made up of women and men, where that is known. */
export function splitOf(
  { measurements }: Series,
  { day, value, note }: Row,
): { readonly women: number; readonly men: number } | undefined {
  if (note !== undefined) return undefined;
  // The value of a correction stands on the day of what it corrects.
  const measured = measurements.findLast(
    (one) => one.value === value && (one.day === day || one.corrects !== undefined),
  );
  const { women, men } = measured ?? {};
  return women === undefined || men === undefined ? undefined : { women, men };
}

function byDay(a: { readonly day: string }, b: { readonly day: string }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
