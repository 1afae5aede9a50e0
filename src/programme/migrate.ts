import type { Collection } from '../base/collections.js';
import { collections } from '../base/collections.js';
import { isObject } from '../base/is-object.js';
import type { Issue } from '../base/issues.js';
import { describeValue, makeIssue } from '../base/issues.js';
import type { Stored } from '../base/migration.js';
import { programmeMigrations, recordMigrations } from './migrations.js';

/** The major version of the format that this version of samverk writes. */
export const formatVersion = 1;

/** A document in the present format, not yet checked, or why it can't be brought there. */
export type Migrated =
  | { readonly ok: true; readonly document: Stored; readonly migratedFrom?: string }
  | { readonly ok: false; readonly issue: Issue };

/**
 * Brings a stored programme to the present format, one step at a time. Leaves its argument as it is.
 *
 * @returns An issue when it is no programme, or one of an unknown or newer format.
 */
export function migrateProgramme(value: unknown): Migrated {
  if (!isObject(value)) {
    const issue = makeIssue('not-a-programme', [], 'an object', describeValue(value));
    return { ok: false, issue };
  }
  const { format } = value;
  const version = readVersion(format);
  if (version === undefined || version > formatVersion) {
    const code = version === undefined ? 'unknown-format' : 'newer-format';
    const issue = makeIssue(code, ['format'], `"samverk/${formatVersion}"`, describeValue(format));
    return { ok: false, issue };
  }
  if (version === formatVersion) return { ok: true, document: value };
  let document = value;
  for (let to = version + 1; to <= formatVersion; to++) {
    document = { ...upgrade(document, to), format: `samverk/${to}` };
  }
  return { ok: true, document, migratedFrom: format as string };
}

function upgrade(document: Stored, to: number): Stored {
  const result: Record<string, unknown> = programmeMigrations
    .filter((step) => step.to === to)
    .reduce((current, step) => step.up(current), document);
  for (const collection of collections) {
    const entities = result[collection];
    if (Array.isArray(entities)) {
      result[collection] = entities.map((entity: unknown) => upgradeEntity(collection, entity, to));
    }
  }
  return result;
}

function upgradeEntity(collection: Collection, entity: unknown, to: number): unknown {
  if (!isObject(entity)) return entity;
  return recordMigrations[collection]
    .filter((step) => step.to === to)
    .reduce((current, step) => step.up(current), entity);
}

function readVersion(format: unknown): number | undefined {
  const match = typeof format === 'string' ? /^samverk\/(0|[1-9]\d*)$/.exec(format) : null;
  return match ? Number(match[1]) : undefined;
}
