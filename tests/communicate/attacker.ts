import type { NeedsAggregate, Programme } from '../../src/index.js';
import { aggregateNeeds } from '../../src/index.js';

/** A sum that a reader of the published aggregate can make: what it is, and of which figures. */
interface Sum {
  readonly of: readonly string[];
  readonly is: string;
}

type Rational = readonly [bigint, bigint];

/**
 * Works out withheld figures from what is published, as whoever wants to know would: all sums of rows, areas, themes
 * and everything as one system of equations, solved exactly.
 *
 * The attacker knows more than a reader does: it is told which of the sums hold, and what was left out.
 *
 * @returns The figures that were withheld and have only one solution.
 */
export function workOut(
  programme: Programme,
  published: Programme,
  { withTotals }: { readonly withTotals: boolean },
): string[] {
  const truth = aggregateNeeds(programme);
  const { aggregate } = published.published!;
  const shown = new Map<string, number>(figuresIn(aggregate));
  const real = new Map<string, number>(figuresIn(truth));
  const unknown = [...real.keys()].filter((name) => !shown.has(name));
  const targets = withheldIn(aggregate);
  const sums = sumsIn(programme, truth).filter(
    ({ is, of }) =>
      (withTotals || is !== 'everything') &&
      of.reduce((total, name) => total + real.get(name)!, 0) === real.get(is)!,
  );
  const rows = sums.map(({ is, of }) =>
    unknown.map((name): Rational => [BigInt(Number(of.includes(name)) - Number(is === name)), 1n]),
  );
  return solve(rows)
    .map((column) => unknown[column]!)
    .filter((name) => targets.includes(name));
}

function* figuresIn(aggregate: NeedsAggregate): Generator<[string, number]> {
  for (const cell of aggregate.cells) {
    if (!cell.withheld) yield [`cell ${cell.theme} ${cell.cluster}`, cell.needs];
  }
  for (const cell of aggregate.areaCells) {
    if (!cell.withheld) yield [`area ${cell.theme} ${cell.strengthArea}`, cell.needs];
  }
  for (const total of aggregate.themes) {
    if (!total.withheld) yield [`theme ${total.theme}`, total.needs];
  }
  for (const { count, id, kind } of aggregate.crossCutting) yield [`common ${kind} ${id}`, count];
  yield ['everything', aggregate.totals.needs];
}

function withheldIn({ areaCells, cells, themes }: NeedsAggregate): string[] {
  return [
    ...cells.flatMap((one) => (one.withheld ? [`cell ${one.theme} ${one.cluster}`] : [])),
    ...areaCells.flatMap((one) => (one.withheld ? [`area ${one.theme} ${one.strengthArea}`] : [])),
    ...themes.flatMap((one) => (one.withheld ? [`theme ${one.theme}`] : [])),
  ];
}

function sumsIn(
  programme: Programme,
  { areaCells, cells, crossCutting, themes }: NeedsAggregate,
): Sum[] {
  const areasOf = new Map(programme.clusters.map(({ id, strengthAreas }) => [id, strengthAreas]));
  const groups = new Map(programme.needGroups.map((group) => [group.id, group]));
  return [
    { is: 'everything', of: themes.map(({ theme }) => `theme ${theme}`) },
    ...themes.flatMap(({ theme }): Sum[] => {
      const row = cells.filter((cell) => cell.theme === theme);
      const areaRow = areaCells.filter((cell) => cell.theme === theme);
      const inAreas = areaRow.map(({ strengthArea }) => ({
        is: `area ${theme} ${strengthArea}`,
        of: row
          .filter(({ cluster }) => areasOf.get(cluster)?.includes(strengthArea))
          .map(({ cluster }) => `cell ${theme} ${cluster}`),
      }));
      const outside = inAreas.filter(({ of }) => of.length === 0).map(({ is }) => is);
      const is = `theme ${theme}`;
      const all = row.map(({ cluster }) => `cell ${theme} ${cluster}`);
      return [
        { is, of: all },
        { is, of: [...all, ...outside] },
        ...(row.every(({ cluster }) => areasOf.get(cluster)?.length === 1)
          ? [{ is, of: inAreas.map((one) => one.is) }]
          : []),
        {
          is,
          of: crossCutting.flatMap((one) => (one.id === theme ? [`common theme ${theme}`] : [])),
        },
        ...inAreas.filter(({ of }) => of.length > 0),
        ...crossCutting
          .filter(({ id }) => groups.get(id)?.theme === theme)
          .flatMap(({ clusters, id }) => [
            { is: `common group ${id}`, of: [is] },
            {
              is: `common group ${id}`,
              of: row
                .filter(({ cluster }) => clusters.includes(cluster))
                .map(({ cluster }) => `cell ${theme} ${cluster}`),
            },
          ]),
      ];
    }),
  ];
}

/** Gauss and Jordan, in exact fractions: the columns that have one solution. */
function solve(rows: readonly (readonly Rational[])[]): number[] {
  const width = rows[0]?.length ?? 0;
  const matrix = rows.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < width; column += 1) {
    const found = matrix.findIndex((row, at) => at >= top && row[column]![0] !== 0n);
    if (found < 0) continue;
    [matrix[top], matrix[found]] = [matrix[found]!, matrix[top]!];
    const pivot = matrix[top]![column]!;
    matrix[top] = matrix[top]!.map((one) => divide(one, pivot));
    matrix.forEach((row, at) => {
      const factor = row[column]!;
      if (at === top || factor[0] === 0n) return;
      matrix[at] = row.map((one, index) => minus(one, times(factor, matrix[top]![index]!)));
    });
    top += 1;
  }
  return matrix.flatMap((row) => {
    const columns = row.flatMap((one, column) => (one[0] === 0n ? [] : [column]));
    return columns.length === 1 ? columns : [];
  });
}

const reduce = ([above, below]: Rational): Rational => {
  const divisor = greatest(above < 0n ? -above : above, below < 0n ? -below : below);
  const sign = below < 0n ? -1n : 1n;
  return divisor === 0n ? [0n, 1n] : [(sign * above) / divisor, (sign * below) / divisor];
};
const greatest = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatest(b, a % b));
const times = (a: Rational, b: Rational): Rational => reduce([a[0] * b[0], a[1] * b[1]]);
const divide = (a: Rational, b: Rational): Rational => reduce([a[0] * b[1], a[1] * b[0]]);
const minus = (a: Rational, b: Rational): Rational =>
  reduce([a[0] * b[1] - b[0] * a[1], a[1] * b[1]]);
