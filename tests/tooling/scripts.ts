// The scripts are plain JavaScript; here stand, with their types, those that tests use.
import type { IncomingMessage, ServerResponse } from 'node:http';

// @ts-expect-error -- has no types
import * as dictionary from '../../scripts/data-dictionary.js';
// @ts-expect-error -- has no types
import * as dataFields from '../../scripts/data-fields.js';
// @ts-expect-error -- has no types
import * as finding from '../../scripts/find-browser.js';
// @ts-expect-error -- has no types
import * as frameworks from '../../scripts/framework-types.js';
// @ts-expect-error -- has no types
import * as loading from '../../scripts/load.js';
// @ts-expect-error -- has no types
import * as manifests from '../../scripts/manifest.js';
// @ts-expect-error -- has no types
import * as bill from '../../scripts/parts.js';
// @ts-expect-error -- has no types
import * as serving from '../../scripts/serve.js';
// @ts-expect-error -- has no types
import * as sheets from '../../scripts/translation-sheet.js';

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

/** A package that is needed at run time. */
export interface Part {
  /** Its folder, as the lock file has it. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** What it needs in turn, as `name@version`. */
  readonly needs: readonly string[];
}

/** A bill of materials in CycloneDX, as far as tests read it. */
export interface Bill {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Parts {
  readonly runtimeParts: (lock: object) => readonly Part[];
  readonly billOfMaterials: (project: object, parts: readonly Part[]) => Bill;
}

export const { billOfMaterials, runtimeParts } = bill as Parts;

export const { dataSections, describedSchema, itemOf } = dataFields as DataFields;

export const { dataDictionary } = dictionary as {
  readonly dataDictionary: (data: object) => string;
};

/** What a page can give an element, and hear from it. */
export interface DescribedElement {
  readonly tagName: string;
  readonly name: string;
}

export const { elementTypes, writeFrameworkTypes } = frameworks as {
  readonly elementTypes: (manifest: object) => string;
  readonly writeFrameworkTypes: (manifest: object, folder: string) => void;
};

export const { elementsIn, readManifest } = manifests as {
  readonly elementsIn: (manifest: object) => readonly DescribedElement[];
  readonly readManifest: () => Promise<object>;
};

export const { readData } = loading as { readonly readData: () => Promise<object> };

export const { serve, strictHeaders } = serving as Serving;

export const { CHROMIUM_ARGS, findBrowser } = finding as FindingBrowser;

interface Translated {
  readonly names: readonly string[];
  readonly sv: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

interface Sheets {
  readonly roomsToTranslate: (locales: object) => Readonly<Record<string, Translated>>;
  readonly sheetOf: (rooms: Readonly<Record<string, Translated>>) => string;
  readonly readSheet: (
    text: string,
    rooms: Readonly<Record<string, Translated>>,
  ) => {
    readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly faults: readonly string[];
    readonly missing: readonly string[];
  };
  readonly languageModule: (language: string, words: object, from: string) => string;
}

export const { languageModule, readSheet, roomsToTranslate, sheetOf } = sheets as Sheets;
