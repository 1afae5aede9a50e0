// The same sums by other means: what a programmer would reach for who does not know samverk. Each gets needs by theme as
// columns with everything worked out beforehand (priority, who answers what), and is only asked for the sums by theme and
// cluster, by theme and area, and by theme: less than aggregateNeeds is.
import { DuckDBInstance } from '@duckdb/node-api';
import * as aq from 'arquero';
import crossfilter from 'crossfilter2';
import { rollups } from 'd3-array';

const urgencies = { now: 1, 'this-year': 0.7, later: 0.4 };

/** A row for each need and theme, as columns of numbers. Not measured. */
export function columnsOf({ areas, clusters, needs }) {
  const rows = needs.flatMap((need) =>
    need.themes.map((theme) => {
      const { companies, areas: own } = clusters[need.cluster];
      const reach = companies > 0 ? Math.min(1, need.companies / companies) : 0.5;
      return {
        theme,
        cluster: need.cluster,
        area: own[0],
        priority: (need.severity / 5) * urgencies[need.urgency] * reach,
        severity: need.severity,
        companies: need.companies,
        unanswered: need.disposed ? 0 : 1,
      };
    }),
  );
  const column = (name, Type) => Type.from(rows, (row) => row[name]);
  return {
    length: rows.length,
    areas,
    clusters: clusters.length,
    theme: column('theme', Int32Array),
    cluster: column('cluster', Int32Array),
    area: column('area', Int32Array),
    priority: column('priority', Float64Array),
    severity: column('severity', Int32Array),
    companies: column('companies', Int32Array),
    unanswered: column('unanswered', Int32Array),
  };
}

const names = ['theme', 'cluster', 'area', 'priority', 'severity', 'companies', 'unanswered'];
const groupings = [['theme', 'cluster'], ['theme', 'area'], ['theme']];

/** The least that any way could cost: the sums alone, in typed arrays, and nothing made of them. */
export function typedArrays(columns) {
  const { theme, cluster, area, priority, severity, companies, unanswered } = columns;
  const sums = [columns.clusters, columns.areas, 1].map((width) => ({
    width,
    needs: new Uint32Array(12 * width),
    priority: new Float64Array(12 * width),
    severity: new Uint8Array(12 * width),
    companies: new Uint32Array(12 * width),
    unanswered: new Uint32Array(12 * width),
  }));
  for (let row = 0; row < columns.length; row++) {
    for (let which = 0; which < 3; which++) {
      const sum = sums[which];
      const second = which === 0 ? cluster[row] : which === 1 ? area[row] : 0;
      const at = theme[row] * sum.width + second;
      sum.needs[at] += 1;
      sum.priority[at] += priority[row];
      if (severity[row] > sum.severity[at]) sum.severity[at] = severity[row];
      if (companies[row] > sum.companies[at]) sum.companies[at] = companies[row];
      sum.unanswered[at] += unanswered[row];
    }
  }
  return sums;
}

export function arqueroTable(columns) {
  return aq.table(Object.fromEntries(names.map((name) => [name, columns[name]])));
}

export function arquero(table) {
  return groupings.map((by) =>
    table
      .groupby(by)
      .rollup({
        needs: aq.op.count(),
        priority: aq.op.sum('priority'),
        severity: aq.op.max('severity'),
        companies: aq.op.max('companies'),
        unanswered: aq.op.sum('unanswered'),
      })
      .objects(),
  );
}

export function rowsOf(columns) {
  return Array.from({ length: columns.length }, (_, row) =>
    Object.fromEntries(names.map((name) => [name, columns[name][row]])),
  );
}

const nothing = () => ({ needs: 0, priority: 0, severity: 0, companies: 0, unanswered: 0 });

function reduce(sums, row) {
  sums.needs += 1;
  sums.priority += row.priority;
  if (row.severity > sums.severity) sums.severity = row.severity;
  if (row.companies > sums.companies) sums.companies = row.companies;
  sums.unanswered += row.unanswered;
  return sums;
}

export function d3Rollup(rows) {
  return groupings.map((by) =>
    rollups(
      rows,
      (group) => group.reduce(reduce, nothing()),
      ...by.map((name) => (row) => row[name]),
    ),
  );
}

/** Nothing is ever taken away here, so that the highest can be kept as it is. */
export function crossfilterSums(rows) {
  const filter = crossfilter(rows);
  return groupings.map((by) =>
    filter
      .dimension((row) => by.reduce((key, name) => key * 100_000 + row[name], 0))
      .group()
      .reduce(reduce, (sums) => sums, nothing)
      .all(),
  );
}

/** A table in DuckDB's memory, with its connection. Not measured. */
export async function duckdbTable(columns) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `create table needs (${names.map((name) => `${name} ${name === 'priority' ? 'double' : 'integer'}`).join(', ')})`,
  );
  const appender = await connection.createAppender('needs');
  for (let row = 0; row < columns.length; row++) {
    for (const name of names) {
      if (name === 'priority') appender.appendDouble(columns[name][row]);
      else appender.appendInteger(columns[name][row]);
    }
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

export async function duckdb(connection) {
  const results = [];
  for (const by of groupings) {
    const reader = await connection.runAndReadAll(
      `select ${by.join(', ')}, count(*) as needs, sum(priority) as priority, max(severity) as severity,
         max(companies) as companies, sum(unanswered) as unanswered
       from needs group by ${by.join(', ')} order by ${by.join(', ')}`,
    );
    results.push(reader.getRowObjectsJson());
  }
  return results;
}
