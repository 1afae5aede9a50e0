import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** One place of a map, as points in degrees. */
export interface PlaceShape {
  readonly rings: readonly (readonly Point[])[];
  readonly label: string;
  readonly count: number;
}

type Point = readonly [longitude: number, latitude: number];

// What a picture needs; a file of the exact boundaries of a whole country would take the page with it.
const mostPoints = 20_000;
const width = 220;

/**
 * Reads the outlines of places from GeoJSON: polygons whose properties, or id, hold one of these codes.
 *
 * @returns By code; places that the file lacks, or has in another form, are left out.
 */
export function ringsIn(geojson: unknown, codes: readonly string[]): Map<string, Point[][]> {
  const found = new Map<string, Point[][]>();
  let left = mostPoints;
  for (const feature of listOf((geojson as { features?: unknown } | undefined)?.features)) {
    const { geometry, id, properties } = Object(feature) as Feature;
    const values = [id, ...Object.values(Object(properties) as Record<string, unknown>)];
    const code = codes.find((one) => values.some((value) => String(value) === one));
    if (code === undefined || !geometry) continue;
    const polygons =
      geometry.type === 'MultiPolygon' ? listOf(geometry.coordinates) : [geometry.coordinates];
    const rings = polygons.flatMap(listOf).map((ring) => listOf(ring).filter(isPoint));
    left -= rings.flat().length;
    if (left < 0) break;
    const drawn = rings.filter(({ length }) => length > 2);
    if (drawn.length > 0) found.set(code, [...(found.get(code) ?? []), ...drawn]);
  }
  return found;
}

interface Feature {
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

/** Draws places with a dot in each: the more, the larger. The count stands in the dot, the name under it. */
export function placeMap(shapes: readonly PlaceShape[], say: string): TemplateResult {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const [west, east] = rangeOf(points.map(([x]) => x));
  const [south, north] = rangeOf(points.map(([, y]) => y));
  // So far north a degree of longitude is short.
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * narrow || 1);
  const at = ([x, y]: Point): [number, number] => [
    (x - west) * narrow * scale,
    (north - y) * scale,
  ];
  const most = Math.max(1, ...shapes.map(({ count }) => count));
  const path = (rings: PlaceShape['rings']): string =>
    rings
      .map((ring) => `M${ring.map((point) => at(point).map(Math.round).join(' ')).join('L')}Z`)
      .join('');
  return html`<svg
    part="map"
    role="img"
    aria-label=${say}
    viewBox="-2 -2 ${width + 4} ${Math.round((north - south) * scale) + 4}"
  >
    ${shapes.map(({ rings }) => svg`<path d=${path(rings)} />`)}
    ${shapes.map(({ count, label, rings }) => {
      const [x, y] = at(middleOf(rings));
      const radius = count === 0 ? 0 : 7 + 5 * Math.sqrt(count / most);
      return svg`
        ${
          count === 0
            ? nothing
            : svg`<circle cx=${x} cy=${y} r=${radius} /><text x=${x} y=${y + 4}>${count}</text>`
        }
        <text x=${x} y=${y + radius + 10}>${label}</text>`;
    })}
  </svg>`;
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

/** The centre of gravity of the largest ring. */
function middleOf(rings: PlaceShape['rings']): Point {
  let best: Point = [0, 0];
  let largest = -1;
  for (const ring of rings) {
    let [area, x, y] = [0, 0, 0];
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[index + 1] ?? ring[0]!;
      const cross = x1 * y2 - x2 * y1;
      area += cross;
      x += (x1 + x2) * cross;
      y += (y1 + y2) * cross;
    });
    if (Math.abs(area) <= largest || area === 0) continue;
    largest = Math.abs(area);
    best = [x / (3 * area), y / (3 * area)];
  }
  return best;
}

/** How a map looks. */
export const placeMapStyles = css`
  [part='map'] {
    display: block;
    inline-size: 100%;
    overflow: visible;
    font-size: 10.5px;
    text-anchor: middle;
    fill: currentColor;
  }
  path {
    fill: var(--_wash);
    stroke: var(--_quiet);
    stroke-width: 0.7;
    stroke-linejoin: round;
  }
  circle {
    fill: var(--_accent);
  }
  /* Legible over the boundaries. */
  text {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  circle + text {
    stroke: none;
    font-weight: 600;
    /* White on what is darker than WCAG's middle between black and white, black on what is lighter. */
    --_white: clamp(0, (0.179 - y) * 100000, 1);
    fill: color(
      from var(--_accent) xyz-d65 calc(var(--_white) * 0.9505) var(--_white)
        calc(var(--_white) * 1.0888)
    );
  }
  @media (forced-colors: active) {
    circle {
      fill: CanvasText;
    }
    circle + text {
      fill: Canvas;
    }
  }
`;
