/** Where each stands among the others: columns from the west, rows from the north. */
const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '2313': [1, 0],
  '2321': [0, 1],
  '2309': [1, 1],
  '2303': [2, 1],
  '2326': [0, 2],
  '2380': [1, 2],
  '2305': [2, 2],
  '2361': [0, 3],
};

// A square of half a degree of latitude, drawn as a square where the county lies.
const [west, north, high] = [12.4, 64.4, 0.5];
const wide = 1.12;

/** Municipalities as GeoJSON (RFC 7946), each with its code: what `samverk-map` draws. */
export interface MunicipalityShapes {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly properties: { readonly code: string };
    readonly geometry: {
      readonly type: 'Polygon';
      readonly coordinates: readonly (readonly (readonly number[])[])[];
    };
  }[];
}

/**
 * A schematic map of the county: a square for each municipality, about where it lies. These are no borders: a region
 * that has its own, such as from Statistics Sweden, gives them to `samverk-map` instead.
 */
export const municipalityShapes: MunicipalityShapes = {
  type: 'FeatureCollection',
  features: Object.entries(tiles).map(([code, [column, row]]) => {
    const [left, top] = [west + column * wide, north - row * high];
    const [right, bottom] = [left + wide, top - high];
    return {
      type: 'Feature',
      properties: { code },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [left, top],
            [right, top],
            [right, bottom],
            [left, bottom],
            [left, top],
          ],
        ],
      },
    };
  }),
};
