import type { Programme } from '../src/index.js';
import { empty, longWords, many, one, oneShared, withheld } from './examples.js';

/** Published programmes by the addresses at which a story's elements find them. */
const programmes: Readonly<Record<string, Programme>> = {
  '/samverk/many.json': many,
  '/samverk/one.json': one,
  '/samverk/one-shared.json': oneShared,
  '/samverk/empty.json': empty,
  '/samverk/withheld.json': withheld,
  '/samverk/long-words.json': longWords,
};

/** The addresses that stories use, in the order of the choice in the controls. */
export const addresses = [
  ...Object.keys(programmes),
  '/samverk/silent.json',
  '/samverk/missing.json',
  '/samverk/broken.json',
  '/samverk/login.json',
  '/samverk/newer.json',
] as const;

const answers: Readonly<Record<string, () => Response>> = {
  '/samverk/broken.json': () => new Response('Internal error', { status: 500 }),
  '/samverk/login.json': () => new Response('<!doctype html><title>Logga in</title>'),
  '/samverk/newer.json': () => Response.json({ format: 'samverk/9' }),
};

const failedOnce = new Set<string>();

/**
 * Answers the addresses of the stories as a server would, so that every state is the element's real one: an address
 * that is not there, one that never answers, one that fails the first time it is asked (`/samverk/flaky.json?any`).
 *
 * @returns What takes it away again.
 */
export function answerExamples(): () => void {
  const real = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const { pathname, href } = new URL(input instanceof Request ? input.url : input, location.href);
    return pathname.startsWith('/samverk/') ? answer(pathname, href) : real(input, init);
  };
  return () => {
    window.fetch = real;
  };
}

function answer(pathname: string, href: string): Response | Promise<Response> {
  if (pathname === '/samverk/silent.json') return new Promise<Response>(() => undefined);
  if (pathname === '/samverk/flaky.json') return fail(href) ?? Response.json(many);
  const programme = programmes[pathname];
  if (programme) return Response.json(programme);
  return answers[pathname]?.() ?? new Response('Not found', { status: 404 });
}

function fail(href: string): Response | undefined {
  if (failedOnce.has(href)) return undefined;
  failedOnce.add(href);
  return new Response('Too busy', { status: 503 });
}

let flaky = 0;

/** An address that fails the first time and answers the second; a new one each time, since answers are kept. */
export function flakyAddress(): string {
  flaky += 1;
  return `/samverk/flaky.json?${flaky}`;
}
