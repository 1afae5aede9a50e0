import data from './samverk.tokens.json' with { type: 'json' };

/** What a colour of the DTCG format says. */
interface ColourValue {
  readonly hex: string;
  readonly alpha?: number;
}

/** A custom property that a site may set. */
export interface PropertyToken {
  /** `--samverk-accent` */
  readonly property: string;
  readonly type: string;
  readonly description: string;
  /** In words, as in the documentation of the elements. */
  readonly default: string;
  /** What the elements fall back to; empty where several things are tried. */
  readonly css: string;
  readonly why: string;
  /** Its colour on a white page, where it is one. */
  readonly colour: string | undefined;
}

/** A measure of the look: a size in em, a share. */
export interface ScaleToken {
  readonly name: string;
  readonly value: number;
  readonly description: string;
}

/** The custom properties, in the order in which a site may come to need them. */
export const propertyTokens: readonly PropertyToken[] = Object.values(
  without(data.property, '$description'),
).map(({ $type, $value, $description, $extensions: { samverk } }) => ({
  ...samverk,
  type: $type,
  description: $description,
  colour: colourOf($value),
}));

/** The measures, by what they are of. */
export const scales: Readonly<Record<'size' | 'space' | 'heat', readonly ScaleToken[]>> = {
  size: scaleOf(data.size),
  space: scaleOf(data.space),
  heat: scaleOf(data.heat),
};

/** What is said of each group. */
export const descriptions: Readonly<Record<string, string>> = {
  property: data.property.$description,
  size: data.size.$description,
  space: data.space.$description,
  heat: data.heat.$description,
};

function scaleOf(group: Readonly<Record<string, unknown>>): readonly ScaleToken[] {
  return Object.entries(group).flatMap(([name, token]) => {
    if (typeof token === 'string') return [];
    const { $value, $description } = token as { $value: number; $description: string };
    return [{ name, value: $value, description: $description }];
  });
}

function colourOf(value: object): string | undefined {
  if (!('hex' in value)) return undefined;
  const { hex, alpha = 1 } = value as ColourValue;
  return `color-mix(in oklab, ${hex} ${String(alpha * 100)}%, transparent)`;
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}
