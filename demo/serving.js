// Serves files from memory on the loopback address until it is told to end.
import process from 'node:process';

import { serve, strictHeaders } from '../scripts/serve.js';

const usual = 8000;

// What a careful municipality answers with; see docs/embed. Nothing in the page needs more.
const headers = {
  ...strictHeaders,
  'Content-Security-Policy': `${strictHeaders['Content-Security-Policy']}; frame-ancestors 'self'`,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

/**
 * The port that was asked for.
 *
 * @param asked - From `--port` or `PORT`; absent or empty for the usual one, 0 for any that is free.
 * @throws {RangeError} If it is no port.
 */
export function readPort(asked = '') {
  if (asked === '') return usual;
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : NaN;
  if (port < 65_536) return port;
  throw new RangeError(`--port: expected a number from 0 to 65535, got ${asked}`);
}

/**
 * Starts the server; on any free port when the one asked for is taken.
 *
 * @returns Its address, and what ends it.
 */
export async function startServer({ files, port }) {
  const routes = Object.fromEntries(
    Array.from(files, ([path, { content, type }]) => [
      path,
      (_request, response) => {
        response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(content);
      },
    ]),
  );
  const { url, close } = await serve({ routes, headers, port }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve({ routes, headers, port: 0 });
  });
  return { address: `${url}/`, stop: close };
}

/** Starts the server, says where, and ends it on SIGINT or SIGTERM, or when the npm that started it has ended. */
export async function serveUntilStopped(options) {
  const { address, stop } = await startServer(options);
  console.log(`The demonstration runs at ${address} (stop it with Ctrl-C)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
  if (process.env.npm_lifecycle_event) whenOrphaned(stop);
}

// npm passes a signal on to a shell, which ends without a word to what it has started.
function whenOrphaned(stop) {
  const { ppid } = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    void stop();
  }, 500);
  timer.unref();
}
