// The core in Node: compiled without the types of a browser, run without a DOM.
import assert from 'node:assert/strict';

import { aggregateNeeds, parseProgramme, publishProgramme, writeProgramme } from 'samverk';
import { fill, needsWords, wordsIn } from 'samverk/locales';
import { readPublished } from 'samverk/published';
import { sample } from 'samverk/sample';

assert.ok(!('document' in globalThis), 'There is a DOM.');

const { totals, themes } = aggregateNeeds(sample);
assert.equal(totals.needs, sample.needs.length);
assert.equal(themes.length, sample.themes.length);

const published = publishProgramme(sample, { today: '2026-11-24' });
const result = readPublished(JSON.parse(writeProgramme(published)));
assert.ok(result.ok);
assert.equal(result.programme.published.day, '2026-11-24');
assert.deepEqual(aggregateNeeds(parseProgramme(JSON.parse(writeProgramme(sample)))).totals, totals);

assert.notEqual(wordsIn(needsWords, 'sv').heading, wordsIn(needsWords, 'en').heading);
assert.equal(fill('{count} needs', { count: '3' }), '3 needs');

console.log(`${totals.needs} needs in ${totals.clusters} cluster initiatives`);
