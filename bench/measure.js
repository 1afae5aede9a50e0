// Measures two ways of doing something side by side.
import process from 'node:process';

/**
 * Runs each way so many times, in turns, each time on a value of its own, and gives the median of each in milliseconds.
 *
 * In turns, so that both meet the same machine; on a value of its own, so that nothing is known from the time before.
 * What is young is put away before each run (with `--expose-gc`), so that nobody pays for another's rubbish.
 */
export function medians(runs, ways) {
  const times = ways.map(() => []);
  const kept = [];
  for (let run = 0; run < runs; run++) {
    ways.forEach(({ prepare, work }, index) => {
      const value = prepare();
      globalThis.gc?.({ type: 'minor' });
      globalThis.gc?.({ type: 'minor' });
      const before = performance.now();
      const result = work(value);
      times[index].push(performance.now() - before);
      // Kept until the next: else the engine forgets what such values look like, and starts to learn anew each time.
      kept[index] = { value, result };
    });
  }
  return times.map(median);
}

/** The one in the middle. */
export function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** Prints a row of figures: what, each time, and how many times the second the first is. */
export function report(what, [ours, theirs], budget) {
  const ratio = ours / theirs;
  const verdict =
    budget === undefined ? '' : ratio <= budget ? `within ${budget} ×` : `over ${budget} ×`;
  process.stdout.write(
    `${what.padEnd(34)} ${ours.toFixed(2).padStart(9)} ms ${theirs.toFixed(2).padStart(9)} ms ${ratio.toFixed(2).padStart(7)} ×  ${verdict}\n`,
  );
}
