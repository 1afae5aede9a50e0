import type { Id } from '../base/id.js';
import type { CrossCuttingNeed } from './published.js';
import type { PublishedProgramme } from './read-published.js';

/** What someone is about to report. */
export interface ReportedNeed {
  readonly text: string;
  readonly themes?: readonly Id[];
}

/** So many letters of a word are compared: the rest is mostly its ending. */
const stem = 5;
const most = 3;
const common = new Set(
  'föret behöv skull finns andra måste bättr compa would there could other their bette'.split(' '),
);

/**
 * Finds the published common needs that are like one that is being reported, by the words that they begin with and by
 * theme. Only statements that the office has written are read, never what a company has said.
 *
 * A common need is like it when they share a word of five letters or more, by its first five, in any language, or a
 * theme that was chosen; a word counts for two themes. Words that any need has, such as "company", count for nothing.
 *
 * @returns At most three, those that share most first, then the order of the ranking.
 * @example
 * ```ts
 * commonNeedsLike(programme, { text: 'Vi kan inte rekrytera svetsare' }).map(({ id }) => id);
 * // ['recruit-and-keep'], which is stated as "Rekrytera och behålla folk som kan yrket"
 * ```
 */
export function commonNeedsLike(
  { needGroups, published }: PublishedProgramme,
  { text, themes = [] }: ReportedNeed,
): readonly CrossCuttingNeed[] {
  const said = stemsIn([text]);
  const themeOf = new Map(needGroups.map(({ id, theme }) => [id, theme]));
  return published.aggregate.crossCutting
    .filter(({ kind }) => kind === 'group')
    .map((need) => {
      const shared = [...stemsIn(wordings(need))].filter((one) => said.has(one)).length;
      const isOfTheme = themes.includes(themeOf.get(need.id) ?? '');
      return { need, likeness: shared * 2 + (isOfTheme ? 1 : 0) };
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ need }) => need);
}

function wordings({ statement }: CrossCuttingNeed): readonly string[] {
  return typeof statement === 'string' ? [statement] : Object.values(statement);
}

function stemsIn(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  return new Set(words.map((word) => word.slice(0, stem)).filter((one) => !common.has(one)));
}
