// What a programme of 100,000 needs and what is kept with it take of the memory, beside the size of its JSON.
import process from 'node:process';

import { aggregateNeeds, findings, readProgramme, similarTo } from '../dist/src/index.js';
import { madeUpProgramme } from './made-up.js';

const text = JSON.stringify(madeUpProgramme({ needs: 100_000, clusters: 10_000 }));
const before = used();
const { programme } = readProgramme(JSON.parse(text));
// Kept to the end, as a page keeps them.
const kept = [];

console.log(`\nMemory beside ${(text.length / 1e6).toFixed(1)} MB of JSON (budget 8 ×)`);
tell('the programme');
kept.push(aggregateNeeds(programme));
tell('and its aggregate');
kept.push(findings(programme, { today: '2026-11-24' }));
tell('and its findings');
kept.push(similarTo(programme, { text: 'Vi hittar inga svetsare' }));
tell('and what finds similar needs');

function used() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function tell(what) {
  console.log(`${what.padEnd(34)} ${((used() - before) / text.length).toFixed(1).padStart(6)} ×`);
}
