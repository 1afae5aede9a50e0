import { collections } from '../base/collections.js';
import type { Issue } from '../base/issues.js';
import { describeValue, listIssues, makeIssue } from '../base/issues.js';
import type { Programme } from '../programme/programme.js';

/** A published programme that was read, or what is wrong with it. */
export type ReadPublishedResult =
  | { readonly ok: true; readonly programme: PublishedProgramme }
  | {
      readonly ok: false;
      /** At most 100. */
      readonly issues: Issue[];
      /** How many more there are. */
      readonly more: number;
    };

/** A programme with the figures that `publishProgramme` put in it. */
export type PublishedProgramme = Programme & {
  readonly published: NonNullable<Programme['published']>;
};

const format = 'samverk/1';

/**
 * Reads a published programme, as the public elements do: without the schema library, in a tenth of its size.
 *
 * It checks what a reader stands on: the format, the published figures, and that every collection is a list of entities
 * with an id. The fields within are as their publisher wrote them; `readProgramme` checks those too. The value is not
 * copied. A missing collection reads as empty.
 *
 * @param value - What `JSON.parse` gave of a file that `publishProgramme` made.
 * @returns The programme; or at most 100 issues. One that was not published is refused with `not-published`.
 * @example
 * ```ts
 * readPublished({ format: 'samverk/1', id: 'p' });
 * // { ok: false, issues: [{ code: 'not-published', path: ['published'], … }], more: 0 }
 * ```
 */
export function readPublished(value: unknown): ReadPublishedResult {
  if (!isObject(value)) {
    return refuse(makeIssue('not-a-programme', [], 'an object', describeValue(value)));
  }
  if (value['format'] !== format) {
    const isNewer = /^samverk\/\d+$/.test(String(value['format']));
    const code = isNewer ? 'newer-format' : 'unknown-format';
    return refuse(makeIssue(code, ['format'], `"${format}"`, describeValue(value['format'])));
  }
  const { published } = value;
  if (published === undefined) {
    return refuse(makeIssue('not-published', ['published'], 'published figures', 'nothing'));
  }
  const issues: Issue[] = [];
  const expect = (
    isRight: boolean,
    found: unknown,
    expected: string,
    ...path: (string | number)[]
  ): void => {
    const code = found === undefined ? 'missing' : 'wrong-type';
    if (!isRight) issues.push(makeIssue(code, path, expected, describeValue(found)));
  };
  const expectLists = (
    holder: unknown,
    names: readonly string[],
    ...path: (string | number)[]
  ): void => {
    for (const name of names) {
      const found = isObject(holder) ? holder[name] : undefined;
      expect(
        Array.isArray(found) && found.every(isObject),
        found,
        'a list of objects',
        ...path,
        name,
      );
    }
  };
  const lists = Object.fromEntries(collections.map((name) => [name, value[name] ?? []]));
  expectLists(lists, collections);
  for (const name of collections) {
    for (const [index, entity] of asList(lists[name]).entries()) {
      const id = isObject(entity) ? entity['id'] : '';
      expect(typeof id === 'string', id, 'a text', name, index, 'id');
    }
  }
  const { languages } = value;
  expect(
    Array.isArray(languages) && languages.length > 0,
    languages,
    'a list of languages',
    'languages',
  );
  const figures = isObject(published) ? published : {};
  expect(typeof figures['day'] === 'string', figures['day'], 'a day', 'published', 'day');
  expectLists(figures, ['stages', 'withheld'], 'published');
  const aggregate = ['cells', 'areaCells', 'themes', 'crossCutting'];
  expectLists(figures['aggregate'], aggregate, 'published', 'aggregate');
  expectLists(figures['followUp'], ['subjects'], 'published', 'followUp');
  if (issues.length > 0) return { ok: false, ...listIssues(issues) };
  return { ok: true, programme: { ...value, ...lists } as unknown as PublishedProgramme };
}

function refuse(issue: Issue): ReadPublishedResult {
  return { ok: false, issues: [issue], more: 0 };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
