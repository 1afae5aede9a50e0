/** A time axis in months, so that all quarters are equally wide. */
export interface Axis {
  /** Where it begins and ends, in months. */
  readonly first: number;
  readonly last: number;
  /** Where quarters or years begin, with the year where it is written. */
  readonly ticks: readonly { readonly at: number; readonly year: string | undefined }[];
  /** How far along the axis a place is, in per cent. */
  readonly share: (place: number) => number;
}

const quarter = 3;
const year = 12;

/** How far apart ticks may be, in months, and how many of them there is room for. */
const steps = [
  [quarter, 16],
  [year, 8],
  [5 * year, 8],
  [10 * year, 8],
] as const;

/** A day as a place on the axis: where it begins, in months; `undefined` for what is no day. */
export function placeOf(day: string | undefined): number | undefined {
  const [, years, months, days] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(day)) ?? [];
  if (years === undefined) return undefined;
  return Number(years) * year + Number(months) - 1 + (Number(days) - 1) / 31;
}

/**
 * An axis for these places, in whole quarters, or in years when they are many; with the reader's day, unless it is more
 * than a year away.
 */
export function axisOf(places: readonly number[], now: number | undefined): Axis | undefined {
  if (places.length === 0) return undefined;
  const ends = [Math.min(...places), Math.max(...places)] as const;
  const isNear = now !== undefined && now > ends[0] - year && now < ends[1] + year;
  const [from, to] = isNear ? [Math.min(ends[0], now), Math.max(ends[1], now)] : ends;
  const step = steps.find(([months, most]) => (to - from) / months <= most)?.[0] ?? 100 * year;
  const first = Math.floor(from / step) * step;
  const last = Math.max(first + step, Math.ceil(to / step) * step);
  const ticks = Array.from({ length: (last - first) / step }, (_, index) => {
    const at = first + index * step;
    // A year that has less than half of it left has no room for its number.
    const isWritten = at % year === 0 || (index === 0 && at % year <= year / 2);
    return { at, year: isWritten ? String(Math.floor(at / year)) : undefined };
  });
  return { first, last, ticks, share: (place) => (100 * (place - first)) / (last - first) };
}
