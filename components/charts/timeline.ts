import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

import { moveFocus } from './move-focus.js';
import type { Axis } from './timeline-axis.js';
import { axisOf, placeOf } from './timeline-axis.js';

/** One piece of work. */
export interface TimelineBar {
  readonly key: string;
  /** What it is called, and how it stands in words. */
  readonly label: unknown;
  /** All that the bar shows, in words. */
  readonly said: string;
  readonly from: string | undefined;
  readonly due: string | undefined;
  /** Begun; else an outline. */
  readonly isSolid: boolean;
  /** Drawn on, dashed, from the day that it was due to the reader's. */
  readonly isLate: boolean;
  /** The keys of what it depends on. */
  readonly after: readonly string[];
}

/** Work over time. */
export interface Timeline {
  readonly caption: string;
  readonly today: string;
  readonly todayWord: string;
  /** Stands in the place of a bar that has no days. */
  readonly undated: string;
  /** In the order of their rows. */
  readonly bars: readonly TimelineBar[];
  /** The key of the bar that is open. */
  readonly open: string | undefined;
  /** What the open bar stands for, shown under it. */
  readonly detail: TemplateResult | undefined;
  readonly onOpen: (key: string) => void;
}

/** More lines than this between bars nobody can follow; they stand in words beside each. */
const mostElbows = 40;

/** A dependency, as rows, and where along the axis it goes down. */
interface Elbow {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly start: number;
}

interface Drawn {
  readonly axis: Axis;
  readonly spans: readonly (readonly [number, number] | undefined)[];
  readonly elbows: readonly Elbow[];
  readonly now: number | undefined;
}

/**
 * Draws work over time: a bar from its first day to its last, what it depends on as thin elbows, the reader's day as a
 * hairline. Nothing is stretched: the bars are as long as there is room for, and no thicker. All bars are one stop for
 * the tab key, and the arrow keys move between them; each is a button that says all it shows, and opens.
 */
export function timeline(chart: Timeline): TemplateResult {
  const { bars, open } = chart;
  const drawn = draw(chart);
  const current = open ?? bars[0]?.key;
  // Roles are written out, since a browser drops them from a table that is laid out in another way.
  return html`<table
    part="timeline"
    role="table"
    class="timeline"
    aria-label=${chart.caption}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && open !== undefined) chart.onOpen(open);
      else moveFocus(event);
    }}
  >
    <thead role="presentation" aria-hidden="true">
      <tr>
        <td>${drawn ? html`<svg>${scale(chart, drawn)}</svg>` : nothing}</td>
      </tr>
    </thead>
    <tbody>
      ${bars.map(
        (bar, row) =>
          html`<tr role="row">
              <th role="rowheader" scope="row">${bar.label}</th>
              <td role="cell">
                <button
                  type="button"
                  part="bar"
                  data-key=${bar.key}
                  tabindex=${bar.key === current ? 0 : -1}
                  aria-label=${bar.said}
                  aria-expanded=${bar.key === open ? 'true' : 'false'}
                  @click=${() => {
                    chart.onOpen(bar.key);
                  }}
                >
                  ${drawn?.spans[row] ? nothing : html`<span class="quiet">${chart.undated}</span>`}
                  ${drawn ? html`<svg aria-hidden="true">${picture(drawn, bar, row)}</svg>` : nothing}
                </button>
              </td>
            </tr>
            ${
              bar.key === open && chart.detail
                ? html`<tr role="row" class="detail">
                    <td role="cell">${chart.detail}</td>
                  </tr>`
                : nothing
            }`,
      )}
    </tbody>
  </table>`;
}

function draw({ bars, today }: Timeline): Drawn | undefined {
  const spans = bars.map(({ from, due }): readonly [number, number] | undefined => {
    const [first, last] = [placeOf(from ?? due), placeOf(due ?? from)];
    return first === undefined || last === undefined
      ? undefined
      : [first, Math.max(first, last) + 1 / 31];
  });
  const now = placeOf(today);
  const axis = axisOf(
    spans.flatMap((span) => span ?? []),
    now,
  );
  if (!axis) return undefined;
  const rowOf = new Map(bars.map(({ key }, row) => [key, row]));
  const elbows = bars.flatMap(({ after }, to) =>
    after.slice(0, mostElbows).flatMap((key): Elbow[] => {
      const from = rowOf.get(key);
      const [before, own] = [from === undefined ? undefined : spans[from], spans[to]];
      if (from === undefined || !before || !own || from === to) return [];
      const [start] = own;
      return [{ from, to, start, at: Math.min(before[1], Math.max(before[0], start)) }];
    }),
  );
  const isSeen = now !== undefined && now >= axis.first && now <= axis.last;
  return { axis, spans, elbows: elbows.slice(0, mostElbows), now: isSeen ? now : undefined };
}

/** The years, and the word at the hairline. */
function scale({ todayWord }: Timeline, { axis, now }: Drawn): readonly unknown[] {
  const isLate = now !== undefined && axis.share(now) > 80;
  return [
    axis.ticks.map(
      ({ at, year }) =>
        svg`<rect class="tick" x=${percent(axis.share(at))} width="1" height="100%" />${
          year === undefined
            ? nothing
            : svg`<text x=${percent(axis.share(at))} dx="4" dy="1em">${year}</text>`
        }`,
    ),
    now === undefined
      ? nothing
      : svg`<text class="now" x=${percent(axis.share(now))} dy="2.3em" text-anchor=${isLate ? 'end' : 'start'}>${todayWord}</text>`,
  ];
}

/** One row: what goes through it, and its bar. */
function picture({ axis, spans, elbows, now }: Drawn, bar: TimelineBar, row: number): unknown {
  const x = (place: number): string => percent(axis.share(place));
  const wide = (from: number, to: number): string =>
    percent(Math.max(0.4, axis.share(to) - axis.share(from)));
  const span = spans[row];
  const line = (name: string, at: number): SVGTemplateResult =>
    svg`<rect class=${name} x=${x(at)} width="1" height="100%" />`;
  return [
    axis.ticks.map(({ at }) => line('tick', at)),
    elbows.map(({ from, to, at, start }) => {
      if (row < Math.min(from, to) || row > Math.max(from, to)) return nothing;
      if (row !== from && row !== to) return line('elbow', at);
      const isAbove = (row === from) === to > from;
      return [
        line(isAbove ? 'elbow down' : 'elbow up', at),
        row === to && start > at
          ? svg`<rect class="elbow across" x=${x(at)} width=${wide(at, start)} height="1" />`
          : nothing,
      ];
    }),
    now === undefined ? nothing : line('now', now),
    span
      ? svg`<rect class=${bar.isSolid ? 'work' : 'work outline'} x=${x(span[0])} width=${wide(...span)} />`
      : nothing,
    span && bar.isLate && now !== undefined
      ? svg`<rect class="work over" x=${x(span[1])} width=${wide(span[1], now)} />`
      : nothing,
  ];
}

function percent(share: number): string {
  return `${share.toFixed(2)}%`;
}
