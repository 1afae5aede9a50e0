// The scripts are plain JavaScript; here stand, with their types, those that tests use.
import type { IncomingMessage, ServerResponse } from 'node:http';

// @ts-expect-error -- has no types
import * as finding from '../../scripts/find-browser.js';
// @ts-expect-error -- has no types
import * as serving from '../../scripts/serve.js';

/** Answers a request. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that runs. */
export interface Server {
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

interface Serving {
  readonly strictHeaders: Readonly<Record<string, string>>;
  readonly serve: (options: {
    readonly roots?: readonly string[];
    readonly routes?: Readonly<Record<string, Route>>;
    readonly headers?: Readonly<Record<string, string>>;
  }) => Promise<Server>;
}

interface FindingBrowser {
  readonly CHROMIUM_ARGS: string[];
  readonly findBrowser: () => Promise<string>;
}

export const { serve, strictHeaders } = serving as Serving;

export const { CHROMIUM_ARGS, findBrowser } = finding as FindingBrowser;
