import type { Collection } from '../../base/collections.js';
import type { Day } from '../../base/day.js';
import type { Programme } from '../../programme/programme.js';
import type { Settings } from '../../programme/settings.js';

/**
 * A part of a programme that something is worked out from. `settings` are those that aren't about findings themselves,
 * `silent` the codes that the office has switched off.
 */
export type Part = Collection | 'period' | 'region' | 'settings' | 'silent';

/** Works something out for a programme and a day. */
type WorkOut<T> = (programme: Programme, today: Day) => T;

interface Known<T> {
  readonly inputs: readonly unknown[];
  readonly today: Day;
  readonly result: T;
}

/**
 * Makes a function that works out again only what it must: when the day, or one of the parts that it reads, is another.
 *
 * The last result is kept for as long as the first part is, and nothing beyond that: a programme and those edited from
 * it share it as long as they share that part.
 *
 * @param reads - All the parts that `workOut` reads; the first a collection.
 */
export function remembered<T>(
  reads: readonly [Collection, ...Part[]],
  workOut: WorkOut<T>,
): WorkOut<T> {
  const results = new WeakMap<object, Known<T>>();
  return (programme, today) => {
    const inputs = reads.map((part) => inputOf(programme, part));
    const key = programme[reads[0]];
    const known = results.get(key);
    if (known?.today === today && known.inputs.every((input, index) => input === inputs[index])) {
      return known.result;
    }
    const result = workOut(programme, today);
    results.set(key, { inputs, today, result });
    return result;
  };
}

function inputOf(programme: Programme, part: Part): unknown {
  if (part === 'settings') return textOf(programme.settings).own;
  if (part === 'silent') return textOf(programme.settings).silent;
  return programme[part];
}

// Settings are small, and a postponement changes them: compared as text, what it leaves alone is the same.
const texts = new WeakMap<Settings, { readonly own: string; readonly silent: string }>();
const noText = { own: '{}', silent: '[]' };

function textOf(settings: Settings | undefined): { readonly own: string; readonly silent: string } {
  if (!settings) return noText;
  let known = texts.get(settings);
  if (!known) {
    const { postponed: _, silent = [], ...own } = settings;
    known = { own: JSON.stringify(own), silent: JSON.stringify(silent) };
    texts.set(settings, known);
  }
  return known;
}
