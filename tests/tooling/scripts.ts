// The scripts are plain JavaScript; here stand, with their types, those that tests use.
import type { IncomingMessage, ServerResponse } from 'node:http';

// @ts-expect-error -- has no types
import * as dictionary from '../../scripts/data-dictionary.js';
// @ts-expect-error -- has no types
import * as dataFields from '../../scripts/data-fields.js';
// @ts-expect-error -- has no types
import * as finding from '../../scripts/find-browser.js';
// @ts-expect-error -- has no types
import * as loading from '../../scripts/load.js';
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

/** A part of a JSON Schema. */
export interface SchemaPart {
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly anyOf?: readonly SchemaPart[];
}

/** A field of the programme file. */
export interface DataField {
  readonly key: string;
  readonly name: string;
  readonly schema: SchemaPart;
}

/** A section of the data dictionary. */
export interface DataSection {
  readonly kind: string;
  readonly name: string;
  readonly schema: SchemaPart;
  readonly fields: readonly DataField[];
}

interface DataFields {
  readonly dataSections: (schema: object) => readonly DataSection[];
  readonly describedSchema: (
    schema: object,
    words: Readonly<Record<string, string>>,
  ) => SchemaPart & object;
  readonly itemOf: (schema: SchemaPart) => SchemaPart;
}

export const { dataSections, describedSchema, itemOf } = dataFields as DataFields;

export const { dataDictionary } = dictionary as {
  readonly dataDictionary: (data: object) => string;
};

export const { readData } = loading as { readonly readData: () => Promise<object> };

export const { serve, strictHeaders } = serving as Serving;

export const { CHROMIUM_ARGS, findBrowser } = finding as FindingBrowser;
