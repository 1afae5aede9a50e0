import type { SupportQuestion } from '../../../src/published.js';

/** What a visitor looks for, as in an address; empty where nothing is chosen. */
export interface Asked {
  readonly theme: string;
  readonly text: string;
  readonly size: string;
  readonly municipality: string;
  readonly phase: string;
  readonly area: string;
  /** The one service to show. */
  readonly service: string;
}

/** When nothing is chosen. */
export const nothingAsked: Asked = {
  theme: '',
  text: '',
  size: '',
  municipality: '',
  phase: '',
  area: '',
  service: '',
};

const mark = '#samverk=';

/**
 * Reads what was asked from the end of an address, such as `#samverk=theme:capital;size:micro`.
 *
 * @returns `undefined` for any other end.
 */
export function askedIn(hash: string): Asked | undefined {
  if (!hash.startsWith(mark)) return undefined;
  const pairs = hash.slice(mark.length).replaceAll(';', '&').replaceAll(':', '=');
  const found = new URLSearchParams(pairs);
  return Object.fromEntries(
    Object.keys(nothingAsked).map((key) => [key, found.get(key) ?? '']),
  ) as unknown as Asked;
}

/** The address of this page at which the same answer is shown. */
export function linkTo(asked: Asked): string {
  const pairs = Object.entries(asked)
    .filter(([, value]) => value !== '')
    // Half a character can't stand in an address.
    .map(
      ([key, value]: [string, string]) =>
        `${key}:${encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))}`,
    );
  return `${location.href.replace(/#.*/su, '')}${mark}${pairs.join(';')}`;
}

/** The question that the services are asked. */
export function questionOf({ area, municipality, phase, size, theme }: Asked): SupportQuestion {
  return {
    ...(theme === '' ? {} : { themes: [theme] }),
    ...(size === '' ? {} : { size: size as NonNullable<SupportQuestion['size']> }),
    ...(municipality === '' ? {} : { municipality }),
    ...(phase === '' ? {} : { phase: phase as NonNullable<SupportQuestion['phase']> }),
    ...(area === '' ? {} : { strengthArea: area }),
  };
}
