// similarNeeds against minisearch and plain letters in sequence: how well, on statements that were never tuned on, and how
// fast, with ten thousand needs.
import process from 'node:process';

import MiniSearch from 'minisearch';

import { similarNeeds, similarTo } from '../dist/src/index.js';
import {
  labelledGroups,
  labelledHalf,
  unseenGroups,
} from '../tests/aggregate/similar/labelled-needs.js';
import { madeUpProgramme } from './made-up.js';
import { variedStatements } from './varied-statements.js';

const statementsOf = (groups, languages) =>
  groups.flatMap((group) =>
    languages.flatMap((language) =>
      (group[language] ?? []).map((text) => ({ text, group: group.group, theme: group.theme })),
    ),
  );

/** A programme with one need of a cluster of its own for each statement. */
const programmeOf = (statements, withThemes) => ({
  ...madeUpProgramme({ needs: 0, clusters: 1 }),
  needs: statements.map(({ text, theme }, index) => ({
    id: String(index),
    cluster: `cluster-${index}`,
    themes: withThemes ? [theme] : [],
    statement: text,
  })),
});

/** Ways to find, for each statement, the positions of the three most like it. */
const ways = {
  minisearch: (statements) => {
    const search = new MiniSearch({ fields: ['text'] });
    search.addAll(statements.map(({ text }, id) => ({ id, text })));
    return statements.map(({ text }, index) =>
      search
        .search(text, { prefix: true, fuzzy: 0.2 })
        .map(({ id }) => id)
        .filter((id) => id !== index)
        .slice(0, 3),
    );
  },
  'plain 4-grams': (statements) => {
    const vectors = gramVectors(statements.map(({ text }) => text));
    return vectors.map((vector, index) =>
      vectors
        .map((other, position) => ({
          position,
          score: position === index ? 0 : dot(vector, other),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, 3)
        .map(({ position }) => position),
    );
  },
  similarNeeds: (statements) => found(statements, false),
  'similarNeeds, themes given': (statements) => found(statements, true),
};

function found(statements, withThemes) {
  const results = similarNeeds(programmeOf(statements, withThemes), { limit: 3 });
  const byNeed = new Map(results.map(({ need, similar }) => [need, similar]));
  return statements.map((_, index) =>
    (byNeed.get(String(index)) ?? []).map(({ need }) => Number(need)),
  );
}

function gramVectors(texts) {
  const grams = texts.map((text) => {
    const marked = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return new Set(Array.from({ length: marked.length - 3 }, (_, at) => marked.slice(at, at + 4)));
  });
  const having = new Map();
  for (const set of grams) for (const gram of set) having.set(gram, (having.get(gram) ?? 0) + 1);
  return grams.map((set) => {
    const weights = [...set].map((gram) => [gram, Math.log(texts.length / having.get(gram))]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([gram, weight]) => [gram, weight / length]));
  });
}

function dot(some, other) {
  let sum = 0;
  for (const [gram, weight] of some) sum += weight * (other.get(gram) ?? 0);
  return sum;
}

/** P@3 of as many as there are, hit@1 and any@3, of the statements of these groups. */
function quality(statements, groups, way) {
  const asked = new Set(groups.map(({ group }) => group));
  const answers = way(statements);
  const sums = [0, 0, 0];
  let count = 0;
  statements.forEach(({ group }, index) => {
    const others = statements.filter((other) => other.group === group).length - 1;
    if (!asked.has(group) || others === 0) return;
    const right = answers[index].map((position) => statements[position].group === group);
    count += 1;
    sums[0] += right.filter(Boolean).length / Math.min(3, others);
    sums[1] += right[0] ? 1 : 0;
    sums[2] += right.includes(true) ? 1 : 0;
  });
  return sums.map((sum) => (sum / count).toFixed(2).padStart(6)).join(' ');
}

const check = labelledHalf('check');
const print = (line) => process.stdout.write(`${line}\n`);
const sets = [
  ['Swedish, among the half', statementsOf(check, ['sv'])],
  ['English, among the half', statementsOf(check, ['en'])],
  ['both, among the half', statementsOf(check, ['sv', 'en'])],
  ['Swedish, among all', statementsOf(labelledGroups, ['sv'])],
  ['both, among all', statementsOf(labelledGroups, ['sv', 'en'])],
  ['Swedish, written last', statementsOf(unseenGroups, ['sv'])],
];
print('similar needs, statements of the half for checking: P@3, hit@1, any@3');
for (const [what, statements] of sets) {
  print(`${what} (${statements.length} statements)`);
  for (const [name, way] of Object.entries(ways)) {
    print(`  ${name.padEnd(28)} ${quality(statements, [...check, ...unseenGroups], way)}`);
  }
}

const timed = (work) => {
  const before = performance.now();
  work();
  return performance.now() - before;
};
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

print('similar needs, speed');
for (const needs of [1_000, 10_000, 100_000]) {
  const texts = variedStatements(needs + 200);
  const programme = madeUpProgramme({ needs, clusters: needs / 10 });
  programme.needs.forEach((need, index) => {
    need.statement = { sv: texts[index] };
  });
  const [themes, cluster] = [['skills'], 'cluster-1'];
  const first = timed(() => similarTo(programme, { text: texts[needs], themes, cluster }));
  const typing = texts
    .slice(needs)
    .map((text) => timed(() => similarTo(programme, { text, themes, cluster })));
  const edited = { ...programme, needs: programme.needs.with(0, { ...programme.needs[0] }) };
  const afterEdit = timed(() => similarTo(edited, { text: texts[needs], themes, cluster }));
  const all = needs > 10_000 ? undefined : timed(() => similarNeeds(programme, { limit: 3 }));
  print(
    `  ${needs.toLocaleString('en').padStart(7)} needs: read ${first.toFixed(0)} ms, while typing ${median(typing).toFixed(2)} ms (worst ${Math.max(...typing).toFixed(2)}), after an edit ${afterEdit.toFixed(0)} ms${all === undefined ? '' : `, all ${all.toFixed(0)} ms`}`,
  );
}

const statements = variedStatements(10_200);
const search = new MiniSearch({ fields: ['text'] });
search.addAll(statements.slice(0, 10_000).map((text, id) => ({ id, text })));
const searching = statements
  .slice(10_000)
  .map((text) => timed(() => search.search(text, { prefix: true, fuzzy: 0.2 })));
print(`  minisearch, 10,000 needs: while typing ${median(searching).toFixed(2)} ms`);
