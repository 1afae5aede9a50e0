// Reads from a browser's trace how long the main thread of a page worked, and at what.

/** What is traced. */
export const categories = ['-*', 'devtools.timeline', 'toplevel', 'v8'];

const isScript = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'V8.Execute',
  'V8.RunMicrotasks',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.parseOnBackground',
]);
const isDrawing = new Set([
  'Commit',
  'Layerize',
  'Layout',
  'Paint',
  'PrePaint',
  'UpdateLayoutTree',
]);

/**
 * Milliseconds of the main thread of the page that loaded an address: `all`, and of it `script`, with compilation and
 * what is put away meanwhile but without style and layout that a script asks for, and `drawing`. The time of the thread,
 * not of the wall, so that other work of the machine is not counted.
 *
 * @param url - Of a script that only this page loads.
 */
export function mainThread(events, url) {
  const own = events.find(({ args, name }) => name === 'EvaluateScript' && args.data.url === url);
  if (!own) throw new Error(`trace: expected ${url}, got none of it`);
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === own.pid && tid === own.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const sums = { all: 0, script: 0, drawing: 0 };
  const open = [];
  for (const { dur = 0, name, tdur = dur, ts } of spans) {
    while (open.length > 0 && ts >= open.at(-1).end) open.pop();
    const around = open.at(-1);
    const kind = isScript.has(name) ? 'script' : isDrawing.has(name) ? 'drawing' : around?.kind;
    // What stands in another is taken from that, so that each microsecond counts once.
    if (around) add(around.kind, -tdur);
    else sums.all += tdur / 1000;
    add(kind, tdur);
    open.push({ end: ts + dur, kind });
  }
  return sums;

  function add(kind, microseconds) {
    if (kind) sums[kind] += microseconds / 1000;
  }
}

/**
 * Milliseconds of the thread between two marks, by the names of the marks: `[name, kind, round, 'before' | 'after']`.
 *
 * @returns A list by round, of each kind by name.
 */
export function markedTimes(events) {
  const began = new Map();
  const times = {};
  for (const { name: mark, tts } of events.filter(({ cat }) => cat === 'blink.user_timing')) {
    if (!mark.startsWith('[')) continue;
    const [name, kind, round, when] = JSON.parse(mark);
    const key = JSON.stringify([name, kind, round]);
    if (when === 'before') began.set(key, tts);
    else ((times[name] ??= {})[kind] ??= [])[round] = (tts - began.get(key)) / 1000;
  }
  return times;
}
