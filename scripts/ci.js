// Runs every check on a clean checkout, keeps the output of each in reports/, and sums up in one line.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

import { readmeLines, startsAndStops, inFreshClone } from './ci-readme.js';
import { logged, tailOf } from './ci-log.js';
import { readJson, vitestCounts } from './results.js';
import { root } from './run.js';

const reports = path.join(root, 'reports');
const stories = path.join(reports, 'stories.json');
const json = `--reporter=default --reporter=json --outputFile.json=${stories}`;

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

const total = { passed: 0, failed: 0 };
const seconds = {};

await check('npm ci', async (log) => {
  const code = await logged('npm ci', log);
  const warned = /npm (?:warn|error)/i.test(readFileSync(log, 'utf8'));
  return code === 0 && !warned;
});
await check('npm test', counting('npm test'));
await check('types', command('npm run typecheck'));
await check('lint', command('npm run lint'));
await check('format', command('npm run format:check'));
await check('layers', command('npm run lint:layers'));
await check('unused code', command('npm run knip'));
await check('docs', counting('npm run docs:check'));
await check('build', command('npm run build'));
await check('package', command('npm run check:package'));
await check('consumers', counting('npm run test:consumers'));
await check('size', command(`npm run size -- --json ${path.join(reports, 'size.json')}`));
await check('stories', async (log) => {
  const code = await logged(`npm run test:stories -- ${json}`, log);
  return existsSync(stories) ? withCode(code, vitestCounts(stories)) : false;
});
await check('storybook', command('npm run build-storybook'));
await check('demonstration', counting('npm run check:demo'));

await check('README, first line', async (log) =>
  inFreshClone(readmeLines().start, log, startsAndStops),
);
await check('README, second line', async (log) => inFreshClone(readmeLines().test, log, logged));

writeFileSync(path.join(reports, 'seconds.json'), `${JSON.stringify(seconds, null, 2)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs one check; it answers true or false, an exit code, or counts. A thrown error is a failure. */
async function check(name, run) {
  const log = path.join(reports, `${name.replace(/\W+/g, '-')}.log`);
  writeFileSync(log, '');
  const began = performance.now();
  const result = await run(log).catch((error) => {
    writeFileSync(log, `\n${error.stack}\n`, { flag: 'a' });
    return false;
  });
  seconds[name] = Math.round((performance.now() - began) / 100) / 10;
  const counts = countsOf(result);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const mark = counts.failed > 0 ? 'FAILED' : 'ok';
  console.log(`${mark.padEnd(7)}${name} (${counts.passed} passed, ${seconds[name]} s)`);
  if (counts.failed > 0) console.log(tailOf(log));
}

function countsOf(result) {
  if (typeof result === 'object') return result;
  const good = result === true || result === 0;
  return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
}

function command(line) {
  return (log) => logged(line, log);
}

// A check that counts for itself writes its counts into the file that TEST_RESULTS names.
function counting(line) {
  return async (log) => {
    const file = log.replace(/log$/, 'json');
    const code = await logged(line, log, { env: { TEST_RESULTS: file } });
    return existsSync(file) ? withCode(code, readJson(file)) : code;
  };
}

// A run that ends badly without a failed test has failed once.
function withCode(code, { passed, failed }) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
