import type { Words } from '../../src/locales/index.js';
import { calendarOf, fill } from '../../src/locales/index.js';

// Intl does not know every language; without this it would take the machine's own.
const lastResort = 'sv-SE';

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat>(
  key: string,
  make: () => T,
): T {
  let format = cache.get(key) as T | undefined;
  if (!format) cache.set(key, (format = make()));
  return format;
}

/** Writes numbers, days and lists in one language. */
export class Format {
  readonly #locales: readonly string[];
  readonly #key: string;
  readonly #common: Words;

  constructor(language: string, common: Words) {
    this.#locales = [language === 'en' ? 'en-GB' : language, lastResort];
    this.#key = language;
    this.#common = common;
  }

  /** `1 100 000`, with at most one decimal. */
  number(value: number): string {
    const make = () => new Intl.NumberFormat([...this.#locales], { maximumFractionDigits: 1 });
    return cached(`n ${this.#key}`, make).format(value);
  }

  /** A small number in words, as in running text: `sju`; from thirteen in figures. */
  words(value: number): string {
    const words = this.#common['numbers']?.split(' ') ?? [];
    return words[value] ?? this.number(value);
  }

  /** `14 mars 2026` */
  day(day: string): string {
    return this.#date('d', day, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** `mars 2026` */
  month(day: string): string {
    return this.#date('m', day, { month: 'long', year: 'numeric' });
  }

  /** `2026` */
  year(day: string): string {
    return day.slice(0, 4);
  }

  /** `IT, bygg och turism` */
  list(items: readonly string[]): string {
    const make = () => new Intl.ListFormat([...this.#locales], { type: 'conjunction' });
    return cached(`l ${this.#key}`, make).format(items);
  }

  // A hostile file may have anything where a day should be.
  #date(key: string, day: unknown, options: Intl.DateTimeFormatOptions): string {
    const instant = Date.parse(String(day));
    if (Number.isNaN(instant)) return String(day);
    const calendar = calendarOf(this.#key);
    if (calendar && Intl.DateTimeFormat.supportedLocalesOf(this.#key).length === 0) {
      const [year = '', month, date] = new Date(instant).toISOString().slice(0, 10).split('-');
      const name = calendar['months']?.split(' ')[Number(month) - 1] ?? '';
      return fill((key === 'd' ? calendar['day'] : calendar['month']) ?? '', {
        year,
        month: name,
        day: Number(date),
      });
    }
    // A day has no time zone; read and written in the same one it stays the day that it is.
    const make = () => new Intl.DateTimeFormat([...this.#locales], { ...options, timeZone: 'UTC' });
    return cached(`${key} ${this.#key}`, make).format(instant);
  }
}

/** A text with values put in, and its first letter large. */
export function sentenceOf(
  text: string | undefined,
  values: Readonly<Record<string, string | number>>,
): string {
  const filled = fill(text ?? '', values);
  return filled.charAt(0).toLocaleUpperCase() + filled.slice(1);
}
