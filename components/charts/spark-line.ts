import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { ValueOnDay } from '../../src/index.js';
import { daysBetween } from '../../src/published.js';
import { readPoints } from './read-points.js';

/** One series over time, with where it is meant to go. */
export interface Spark {
  /** By day. */
  readonly series: readonly ValueOnDay[];
  readonly baseline: ValueOnDay | undefined;
  /** By day. */
  readonly targets: readonly ValueOnDay[];
  /** Days from which the series can't be compared with what was before. */
  readonly breaks: readonly string[];
  /** The sentence that says what the picture shows. */
  readonly label: string;
  /** Says a point of the series: its day and its value. */
  readonly read: (point: ValueOnDay) => string;
}

const width = 240;
const height = 56;
const margin = 6;

/**
 * Draws a series: solid what was, dashed the expected path, a stroke for the target. A broken series is broken. The
 * picture keeps its proportions, so that a slope means the same everywhere. It is one stop for the tab key, and its
 * points are read with the arrow keys.
 *
 * @returns Nothing for a series that is no line.
 */
export function sparkLine({ label, read, ...spark }: Spark): TemplateResult | typeof nothing {
  const series = spark.series.filter(isDrawable);
  const targets = spark.targets.filter(isDrawable);
  const breaks = spark.breaks.filter(isDay);
  const start = spark.baseline && isDrawable(spark.baseline) ? [spark.baseline] : [];
  const path = targets.length > 0 ? [...start, ...targets] : [];
  const points = [...series, ...path];
  const days = points.map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return nothing;
  const values = points.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const length = daysBetween(first, last);
  const x = (day: string): number =>
    round(margin + ((width - 2 * margin) * daysBetween(first, day)) / length);
  const y = (value: number): number =>
    highest === lowest
      ? height / 2
      : round(height - margin - ((height - 2 * margin) * (value - lowest)) / (highest - lowest));
  const line = (line: readonly ValueOnDay[]): string =>
    line.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ');
  const now = series.at(-1);
  const readable = series.map((point) => ({
    x: x(point.day),
    y: y(point.value),
    text: read(point),
  }));
  const onRead = (event: Event): void => {
    readPoints(event, readable);
  };
  return html`<div
    class="spark-box"
    @keydown=${onRead}
    @focusin=${onRead}
    @focusout=${onRead}
    @pointerdown=${onRead}
    @pointermove=${onRead}
    @pointerleave=${onRead}
  >
    <svg
      part="spark"
      class="spark"
      viewBox="0 0 ${width} ${height}"
      role=${now ? 'slider' : 'img'}
      tabindex=${now ? 0 : nothing}
      aria-label=${label}
      aria-readonly=${now ? 'true' : nothing}
      aria-valuemin=${now ? 1 : nothing}
      aria-valuemax=${now ? series.length : nothing}
      aria-valuenow=${now ? series.length : nothing}
      aria-valuetext=${readable.at(-1)?.text ?? nothing}
    >
      ${start.length > 0 && path.length > 1 ? svg`<polyline class="path" points=${line(path)} />` : nothing}
      ${pieces(series, breaks).map((piece) =>
        piece.length > 1
          ? svg`<polyline class="was" points=${line(piece)} />`
          : piece
              .filter((point) => point !== now)
              .map(({ day, value }) => svg`<circle cx=${x(day)} cy=${y(value)} r="2.5" />`),
      )}
      ${breaks.map((day) =>
        day > first && day < last
          ? svg`<line class="break" x1=${x(day)} x2=${x(day)} y1="2" y2=${height - 2} />`
          : nothing,
      )}
      ${targets.map(
        ({ day, value }) =>
          svg`<line class="target" x1=${x(day) - margin} x2=${x(day) + margin} y1=${y(value)} y2=${y(value)} />`,
      )}
      ${now ? svg`<circle cx=${x(now.day)} cy=${y(now.value)} r="4" />` : nothing}
      <ellipse class="mark" />
    </svg>
    <div class="below" aria-hidden="true">
      <span class="read"></span>
      <span class="years"><span>${first.slice(0, 4)}</span><span>${last.slice(0, 4)}</span></span>
    </div>
  </div>`;
}

/** A hostile file may have anything where a day or a value should be; what can't be drawn stands in the table. */
function isDrawable({ day, value }: ValueOnDay): boolean {
  return isDay(day) && Number.isFinite(value) && Math.abs(value) < 1e300;
}

function isDay(day: string): boolean {
  return typeof day === 'string' && !Number.isNaN(Date.parse(day));
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** The parts of a series between its breaks. */
function pieces(
  series: readonly ValueOnDay[],
  breaks: readonly string[],
): readonly (readonly ValueOnDay[])[] {
  const edges = ['', ...[...breaks].sort(), '9999'];
  return edges
    .slice(1)
    .map((end, index) => series.filter(({ day }) => day >= (edges[index] ?? '') && day < end))
    .filter(({ length }) => length > 0);
}

/** How a spark line looks. */
export const sparkLineStyles = css`
  .spark-box {
    max-inline-size: 17em;
    margin: 0.5em 0 0;
  }
  .spark {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    outline-offset: 0;
  }
  /* Time goes to the right, as in the picture, however the language is written. */
  .below {
    display: grid;
    direction: ltr;
    margin: 0.2em 0 0;
    font-size: 0.85em;
    line-height: 1.4;
    color: var(--_quiet);
  }
  .below > * {
    grid-area: 1 / 1;
  }
  .years {
    display: flex;
    justify-content: space-between;
  }
  .read:not(:empty) + .years {
    visibility: hidden;
  }
  .spark polyline,
  .spark line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }
  .spark .path {
    stroke: currentColor;
    stroke-opacity: 0.55;
    stroke-width: 1.2;
    stroke-dasharray: 3 4;
  }
  .spark .target {
    stroke: currentColor;
    stroke-width: 2;
  }
  .spark .break {
    stroke: currentColor;
    stroke-opacity: 0.55;
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .spark circle {
    fill: var(--_accent);
  }
  .spark .mark {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .spark polyline,
    .spark line {
      stroke: CanvasText;
    }
    .spark circle {
      fill: CanvasText;
    }
  }
`;
