import { readPublished } from '../../src/published.js';
import type { PublishedProgramme } from '../../src/published.js';

/** Why a programme could not be shown; each has a sentence in the locales. */
export type LoadCode = 'not-found' | 'unreachable' | 'unreadable' | 'newer-format';

/** That a programme could not be loaded. `message` is for the developer. */
export class LoadError extends Error {
  readonly code: LoadCode;

  constructor(code: LoadCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Seconds without a byte after which a reader is told. */
const patience = 20;

/** The largest file that is read; a published programme of a whole region is a hundredth of it. */
const mostBytes = 30_000_000;

interface Request {
  readonly programme: Promise<PublishedProgramme>;
  readonly controller: AbortController;
  waiting: number;
  settled: boolean;
}

const requests = new Map<string, Request>();

/** Addresses that have failed: a browser may keep that they did, for ever when a server says 410. */
const failed = new Set<string>();

/**
 * Loads a published programme. Several elements with one address share one request, and what it gave.
 *
 * @param signal - Ends the wait; the request itself ends when nobody waits for it.
 * @throws {LoadError} With the code of what went wrong. The next call tries again.
 */
export function loadPublished(src: string, signal: AbortSignal): Promise<PublishedProgramme> {
  const url = new URL(src, document.baseURI).href;
  const request = requests.get(url) ?? start(url);
  request.waiting += 1;
  signal.addEventListener('abort', () => {
    request.waiting -= 1;
    if (request.waiting > 0 || request.settled) return;
    forget(url, request);
    request.controller.abort();
  });
  return request.programme;
}

function start(url: string): Request {
  const controller = new AbortController();
  const request: Request = {
    programme: read(url, controller),
    controller,
    waiting: 0,
    settled: false,
  };
  requests.set(url, request);
  request.programme.then(
    () => {
      request.settled = true;
    },
    () => {
      forget(url, request);
    },
  );
  return request;
}

/** What failed or was given up is asked for anew, unless that is under way already. */
function forget(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}

async function read(url: string, controller: AbortController): Promise<PublishedProgramme> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      controller.abort(new Error(`${patience} seconds of silence`));
    }, patience * 1000);
  };
  try {
    wait();
    const response = await fetch(url, {
      signal: controller.signal,
      ...(failed.has(url) && { cache: 'reload' }),
    });
    if (response.ok) return parse(url, await textOf(response, url, wait));
    const code = response.status === 404 || response.status === 410 ? 'not-found' : 'unreachable';
    throw new LoadError(code, `${url}: expected status 200, got ${response.status}`);
  } catch (error) {
    // What is left of an answer that is not wanted need not come.
    controller.abort();
    failed.add(url);
    if (error instanceof LoadError) throw error;
    throw new LoadError('unreachable', `${url}: expected an answer, got ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads in pieces: a slow network that still sends is not silent, and what is too large is not read to its end. */
async function textOf(response: Response, url: string, heard: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const piece = await reader?.read();
    if (!piece?.value) return text + decoder.decode();
    heard();
    text += decoder.decode(piece.value, { stream: true });
    if (text.length > mostBytes) {
      throw new LoadError('unreadable', `${url}: expected at most ${mostBytes} bytes`);
    }
  }
}

function parse(url: string, text: string): PublishedProgramme {
  try {
    return accept(JSON.parse(text), url);
  } catch (error) {
    throw toLoadError(error, url);
  }
}

/**
 * Reads what a page gave as a property, or a server as JSON.
 *
 * @throws {LoadError} If it is not a published programme.
 */
export function accept(value: unknown, from: string): PublishedProgramme {
  const result = readPublished(value);
  if (result.ok) return result.programme;
  const [first] = result.issues;
  const code = first?.code === 'newer-format' ? first.code : 'unreadable';
  throw new LoadError(code, `${from}: ${first?.message ?? ''}`);
}

/** Any error as one that has a sentence. */
export function toLoadError(error: unknown, from = 'programme'): LoadError {
  return error instanceof LoadError
    ? error
    : new LoadError('unreadable', `${from}: ${String(error)}`);
}
